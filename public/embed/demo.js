// The demo of an intranet page around the application.
"use strict";
(() => {
  const element = document.querySelector("ivig-navigator");
  const shown = document.getElementById("answer");
  const of = (text) => ({ text });
  const CASE = {
    name: "",
    condition: "gbs",
    answers: { "gbs-disability": of("4"), "days-since-onset": of("6"), "plasma-exchange": of("possible"), "earlier-course": of("none"), weight: of("70") },
    choices: {},
  };
  const show = (value) => { shown.textContent = JSON.stringify(value, null, 2); };
  const asked = (act) => () => act().then(show, (error) => show({ error: error.code, message: error.message }));
  document.getElementById("evaluate").addEventListener("click", asked(() => element.evaluate(CASE)));
  document.getElementById("set").addEventListener("click", asked(() => element.setCase(CASE)));
  element.addEventListener("changed", (event) => show(event.detail));
  for (const button of document.querySelectorAll("button[data-language]")) {
    button.addEventListener("click", () => {
      document.documentElement.lang = button.dataset.language;
      element.setAttribute("language", button.dataset.language);
    });
  }
  document.getElementById("theme").addEventListener("change", (event) => element.setAttribute("theme", event.target.value));
})();
