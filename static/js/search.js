// Suggestions under the search box while typing; without this script the box works, and /tim/goi-y is a page.
(function () {
  "use strict";
  var box = document.querySelector("main input[type=search][name=q]");
  if (!box || !window.fetch) {
    return;
  }
  var list = document.createElement("div");
  var timer, asked;
  list.className = "suggestions";
  list.hidden = true;
  box.form.after(list);

  function add(parent, name, text) {
    var made = document.createElement(name);
    made.textContent = text;
    parent.append(made);
    return made;
  }

  function show(answer) {
    list.replaceChildren();
    answer.groups.forEach(function (group) {
      add(list, "p", group.label);
      var links = add(list, "ul", "");
      group.suggestions.forEach(function (one) {
        var line = add(links, "li", "");
        var link = add(line, "a", one.label);
        link.href = one.url;
        link.lang = "vi";
        add(line, "span", " " + one.count);
      });
    });
    list.hidden = !answer.groups.length;
  }

  function ask() {
    var typed = box.value.trim();
    if (typed === asked) {
      return;
    }
    asked = typed;
    if (typed.length < 2) {
      list.hidden = true;
      return;
    }
    fetch(box.form.action + "goi-y?dang=json&q=" + encodeURIComponent(typed))
      .then(function (reply) { return reply.json(); })
      .then(function (answer) {
        if (typed === asked) {
          show(answer);
        }
      })
      .catch(function () { list.hidden = true; });
  }

  box.addEventListener("input", function () {
    clearTimeout(timer);
    timer = setTimeout(ask, 150);
  });
  document.addEventListener("keydown", function (event) {
    var links = Array.from(list.querySelectorAll("a"));
    var at = links.indexOf(document.activeElement);
    if (list.hidden || (at < 0 && document.activeElement !== box)) {
      return;
    }
    if (event.key === "Escape") {
      event.preventDefault(); // Chromium would empty the box too
      list.hidden = true;
      box.focus();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      (links[at + (event.key === "ArrowDown" ? 1 : -1)] || box).focus();
    }
  });
})();
