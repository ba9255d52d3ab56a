// Light or dark: follows the system until the reader chooses; the choice is kept in this browser only.
(function () {
  "use strict";
  var root = document.documentElement;
  var system = window.matchMedia("(prefers-color-scheme: dark)");

  function read() {
    try {
      return localStorage.getItem("theme");
    } catch (error) {
      return null; // storage may be forbidden
    }
  }

  function shown() {
    return root.dataset.theme || (system.matches ? "dark" : "light");
  }

  function choose(theme) {
    root.dataset.theme = theme;
    try {
      localStorage.setItem("theme", theme);
    } catch (error) {
      return;
    }
  }

  var kept = read();
  if (kept === "dark" || kept === "light") {
    root.dataset.theme = kept;
  }

  document.addEventListener("DOMContentLoaded", function () {
    var button = document.getElementById("theme");
    if (!button) {
      return;
    }
    function label() {
      button.textContent = shown() === "dark" ? button.dataset.light : button.dataset.dark;
    }
    button.addEventListener("click", function () {
      choose(shown() === "dark" ? "light" : "dark");
      label();
    });
    system.addEventListener("change", label);
    label();
    button.closest("li").hidden = false;
  });
})();
