// The safety net under the app: it covers the page when its figures can no longer be trusted, or when it did not start.
// Plain JavaScript, because it must work exactly when wasm does not.
(() => {
  "use strict";
  const START_LIMIT_MS = 20000;
  const KEYS = "ivig.";
  const root = document.documentElement;
  const app = document.getElementById("app");
  const cover = document.getElementById("broken");
  const result = document.getElementById("broken-result");
  const MARK = "⚠ ";
  let started = false;

  // `data-broken="start"`: the app could not start. Any other value, also the panic hook's: its figures are invalid.
  const fail = () => {
    const invalid = root.hasAttribute("data-broken") && root.dataset.broken !== "start";
    if (!invalid) root.dataset.broken = started ? "figures" : "start";
  };

  // An error that passed through wasm leaves its memory in an unknown state, whatever type the error has.
  const fromWasm = (error) =>
    (typeof WebAssembly === "object" && error instanceof WebAssembly.RuntimeError) ||
    (error instanceof Error && /wasm-function|wasm:\/\/|\[wasm code\]|_bg\.wasm/.test(error.stack || ""));

  // Captured, because a script that cannot be loaded does not bubble. A missing picture or style stops nothing.
  addEventListener("error", (event) => {
    const stopsStart = event.target === window || event.target instanceof HTMLScriptElement;
    if (fromWasm(event.error) || (!started && stopsStart)) fail();
  }, true);

  addEventListener("unhandledrejection", (event) => {
    if (fromWasm(event.reason) || !started) fail();
  });

  // The poisoned app may still have listeners and timers; nothing it does from now on may reach the saved cases.
  const freezeStorage = () => {
    const refuse = () => { throw new Error("The page is covered; nothing is written any more."); };
    for (const name of ["setItem", "removeItem", "clear"]) Storage.prototype[name] = refuse;
  };

  const show = () => {
    cover.hidden = false;
    if (!document.title.startsWith(MARK)) document.title = MARK + document.title;
    if (root.dataset.broken !== "start") {
      freezeStorage();
      // Taken out and not only hidden: an open dialog would keep the buttons of the cover unreachable.
      for (const child of Array.from(document.body.children)) if (child !== cover) child.remove();
    }
    const heading = Array.from(cover.querySelectorAll("h1")).find((h) => h.offsetParent !== null);
    if (heading) heading.focus();
  };

  const hide = () => {
    cover.hidden = true;
    // What started late may have named its screen meanwhile.
    if (document.title.startsWith(MARK)) document.title = document.title.slice(MARK.length);
  };

  new MutationObserver(() => (root.hasAttribute("data-broken") ? show() : hide()))
    .observe(root, { attributes: true, attributeFilter: ["data-broken"] });

  // Started is: it has drawn something. A slow start takes the message away again.
  const arrival = new MutationObserver(() => {
    if (!app.firstElementChild) return;
    started = true;
    arrival.disconnect();
    if (root.dataset.broken === "start") root.removeAttribute("data-broken");
  });
  arrival.observe(app, { childList: true });
  setTimeout(() => { if (!started) fail(); }, START_LIMIT_MS);
  if (typeof WebAssembly !== "object") fail();
  if (root.hasAttribute("data-broken")) show();

  // What is stored, as it is stored: raw texts by key, so that not even a damaged case is lost.
  const saved = () => {
    const entries = {};
    for (let i = 0; i < localStorage.length; i += 1) {
      const key = localStorage.key(i);
      if (key.startsWith(KEYS)) entries[key] = localStorage.getItem(key);
    }
    return entries;
  };

  const download = (name, text) => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  };

  const exportSaved = () => {
    try {
      const entries = saved();
      const count = Object.keys(entries).length;
      if (count === 0) return "この端末には何も保存されていません。\nNothing is saved on this device.";
      const exported_at = new Date().toISOString();
      const text = JSON.stringify({ format: "ivig-navigator-rescue", version: 1, exported_at, entries }, null, 2);
      download(`ivig-navigator-${exported_at.slice(0, 10)}.json`, text);
      return `${count} 件の記録をファイルに書き出しました。\nEntries written to a file: ${count}.`;
    } catch (error) {
      return "保存領域を読めないため、書き出せませんでした。\nThe storage of this browser cannot be read, so nothing was exported.";
    }
  };

  document.getElementById("broken-export").addEventListener("click", () => { result.textContent = exportSaved(); });
  document.getElementById("broken-reload").addEventListener("click", () => location.reload());
})();
