// <ivig-navigator>: the application in a frame of another page, as high as what is in it.
//
//   <script src="…/embed/ivig-navigator.js" defer></script>
//   <ivig-navigator language="ja" condition="gbs" theme="light" country="japan"></ivig-navigator>
//
// Attributes: language, theme, condition, country; any field of a case as data-<field>: data-weight="70".
// Methods: evaluate(case) and setCase(case, { replace }) give a promise of the result;
// evaluateBundle(bundle) and setBundle(bundle, { replace }), of a FHIR R4 Bundle, one of { result, taken }.
// Events: ready, result, changed, refused; what was said is in event.detail.
"use strict";
(() => {
  const BASE = new URL("../", document.currentScript.src);
  const PROTOCOL = "ivig-navigator";
  const LOWEST = 320;
  const HIGHEST = 20000;
  const TITLES = { ja: "IVIG ナビゲーター", en: "IVIG Navigator" };
  const PATIENCE_MS = 15000;

  class IvigNavigator extends HTMLElement {
    static observedAttributes = ["language", "theme", "condition", "country"];

    #frame = null;
    #last = 0;
    #waiting = new Map();
    #ready = null;
    #isReady = () => {};

    #heard = (event) => {
      const said = event.data;
      if (!this.#frame || event.source !== this.#frame.contentWindow || event.origin !== BASE.origin) return;
      if (typeof said !== "object" || said === null || said.protocol !== PROTOCOL || said.version !== 1) return;
      if (said.type === "size") return this.#resize(said.height);
      if (said.type === "ready") this.#isReady();
      const asked = this.#waiting.get(said.id);
      if (asked) {
        this.#waiting.delete(said.id);
        clearTimeout(asked.timer);
        if (said.type === "result") asked.resolve(said.taken ? { result: said.result, taken: said.taken } : said.result);
        else asked.reject(Object.assign(new Error(said.message), { code: said.error }));
      }
      const name = said.type === "error" ? "refused" : said.type;
      this.dispatchEvent(new CustomEvent(name, { detail: said }));
    };

    /** The address of the frame; what it says of a case stands after the #, which no server sees. */
    #address() {
      const said = new URLSearchParams();
      const take = (name, key = name) => { if (this.getAttribute(name)) said.set(key, this.getAttribute(name)); };
      take("language");
      take("theme");
      take("condition");
      take("country", "order.country");
      for (const { name, value } of this.attributes) if (name.startsWith("data-") && value) said.set(name.slice(5), value);
      const words = said.toString();
      return `${BASE.href}index.html${words ? `#/?${words}` : ""}`;
    }

    #resize(height) {
      const fits = Number.isInteger(height) && height > 0;
      if (fits) this.#frame.style.height = `${Math.min(Math.max(height, LOWEST), HIGHEST)}px`;
    }

    // An element may be taken out and put back: each time its frame begins anew.
    connectedCallback() {
      this.#ready = new Promise((resolve) => { this.#isReady = resolve; });
      this.#last = 0;
      addEventListener("message", this.#heard);
      const frame = document.createElement("iframe");
      frame.title = TITLES[this.getAttribute("language")] ?? TITLES.en;
      frame.allow = "clipboard-write";
      frame.style.cssText = `display: block; width: 100%; height: ${LOWEST}px; border: 0`;
      frame.src = this.#address();
      this.#frame = frame;
      this.append(frame);
    }

    disconnectedCallback() {
      removeEventListener("message", this.#heard);
      for (const asked of this.#waiting.values()) {
        clearTimeout(asked.timer);
        asked.reject(Object.assign(new Error("The element was taken out."), { code: "gone" }));
      }
      this.#waiting.clear();
      this.#frame?.remove();
      this.#frame = null;
    }

    // A change after the # loads nothing anew.
    attributeChangedCallback() {
      if (this.#frame) this.#frame.src = this.#address();
    }

    async #ask(type, members) {
      await this.#ready;
      const id = (this.#last += 1);
      return new Promise((resolve, reject) => {
        const late = () => {
          this.#waiting.delete(id);
          reject(Object.assign(new Error("No answer came."), { code: "no-answer" }));
        };
        this.#waiting.set(id, { resolve, reject, timer: setTimeout(late, PATIENCE_MS) });
        this.#frame.contentWindow.postMessage({ protocol: PROTOCOL, version: 1, id, type, ...members }, BASE.origin);
      });
    }

    evaluate(value) { return this.#ask("evaluate", { case: value }); }

    setCase(value, { replace = false } = {}) { return this.#ask("set-case", { case: value, replace }); }

    evaluateBundle(bundle) { return this.#ask("evaluate", { bundle }); }

    setBundle(bundle, { replace = false } = {}) { return this.#ask("set-case", { bundle, replace }); }
  }

  customElements.define("ivig-navigator", IvigNavigator);
})();
