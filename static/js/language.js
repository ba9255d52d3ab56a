// The other language opens at the same spot: a page made on the server cannot know the "#" of its address.
(function () {
  "use strict";
  document.addEventListener("click", function (event) {
    var link = event.target.closest("a[hreflang]");
    if (link) {
      link.hash = window.location.hash;
    }
  });
})();
