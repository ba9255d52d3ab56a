// Going back brings the place on the page back by itself; this brings the focus to the link that led away.
(function () {
  "use strict";
  function restore(state) {
    var link = state && document.links[state.link];
    if (link) {
      link.focus({ preventScroll: true });
    }
  }
  document.addEventListener("click", function (event) {
    var link = event.target.closest("a[href]");
    if (link) {
      history.replaceState({ link: Array.prototype.indexOf.call(document.links, link) }, "");
    }
  });
  // After the browser itself has gone to the place of the address, which takes the focus away.
  window.addEventListener("popstate", function (event) {
    setTimeout(restore, 0, event.state);
  });
  if (performance.getEntriesByType("navigation")[0].type === "back_forward") {
    restore(history.state);
  }
})();
