// When the program fails, no figure may be read any more, and nothing that was saved is lost.
import test from "node:test";
import assert from "node:assert/strict";
import { launch, openPage, SITE, started } from "./site.mjs";
import { AMOUNT, downloaded, GBS, GBS_DOSE, LANGUAGES, stored, user } from "./user.mjs";

const browser = await launch();
test.after(() => browser.close());

const cover = (page) => page.locator("#broken");
const INVALID = ["この画面の数値は無効です", "The figures on this page are no longer valid"];
const NOT_STARTED = ["アプリを開始できませんでした", "The app could not start"];

/** Everything that can be read on the page, on the screen and on paper. */
async function readable(page) {
  const texts = [];
  for (const media of ["screen", "print"]) {
    await page.emulateMedia({ media });
    texts.push(await page.evaluate(() => document.body.innerText));
  }
  await page.emulateMedia({ media: "screen" });
  return texts;
}

/** The drill with a case in hand: what stood there is a dose that must not be read any more. */
async function fail(page, me) {
  await page.goto(`${SITE}#/drill`);
  await me.button("fail").click();
  await cover(page).waitFor();
}

for (const language of LANGUAGES) {
  for (const colorScheme of ["light", "dark"]) {
    test(`a failure covers the page on screen and on paper, in both languages, and the saved case outlives it (${language}, ${colorScheme})`, async () => {
      const page = await openPage(browser, { language, colorScheme });
      const me = user(page, language);
      await me.fill(GBS);
      await me.save("before the failure");
      await me.shows(...GBS_DOSE[language]);
      await page.evaluate(() => { localStorage.setItem("ivig.case.damaged", "{damaged 😀"); localStorage.setItem("other-app", "not ours"); });
      const before = await stored(page);
      await fail(page, me);

      for (const text of await readable(page)) {
        assert.doesNotMatch(text, AMOUNT);
        for (const sentence of INVALID) assert.ok(text.includes(sentence), text);
        assert.ok(!text.includes(NOT_STARTED[1]));
      }
      assert.equal(await page.locator("#app").count(), 0);
      assert.match(await page.title(), /^⚠/);
      // It is read out at once: the heading has the focus.
      assert.match(await page.evaluate(() => document.activeElement.textContent), /no longer valid/);

      // Nothing that still runs can write over what was saved.
      await page.evaluate(() => { try { localStorage.setItem("ivig.case.damaged", "overwritten"); } catch {} try { localStorage.clear(); } catch {} });
      assert.deepEqual(await stored(page), before);

      const { name, bytes } = await downloaded(page, () => page.locator("#broken-export").click());
      assert.match(name, /^ivig-navigator-\d{4}-\d\d-\d\d\.json$/);
      assert.deepEqual(JSON.parse(bytes.toString("utf8")).entries, before);
      assert.match(await page.locator("#broken-result").innerText(), new RegExp(`Entries written to a file: ${Object.keys(before).length}`));

      await page.locator("#broken-reload").click();
      await page.waitForURL(SITE + "**");
      await started(page);
      assert.equal(await cover(page).isVisible(), false);
      await me.openSaved("before the failure");
      await me.shows(...GBS_DOSE[language]);
      assert.deepEqual(page.seen.errors.filter((error) => !/RuntimeError|unreachable/.test(error)), []);
    });
  }
}

test("a failure while nothing is saved says that there is nothing to export", async () => {
  const page = await openPage(browser, { locale: "ja" });
  await fail(page, user(page, "ja"));
  await page.locator("#broken-export").click();
  assert.match(await page.locator("#broken-result").innerText(), /何も保存されていません[^]*Nothing is saved/);
});

/** A function of another wasm module that fails, as ours would. */
const trap = (how) => {
  const bytes = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 102, 0, 0, 10, 5, 1, 3, 0, 0, 11];
  const run = () => new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(bytes))).exports.f();
  if (how === "in a promise") Promise.resolve().then(run);
  else setTimeout(run);
  if (how === "under an open dialog") {
    const dialog = document.createElement("dialog");
    document.getElementById("app").append(dialog);
    dialog.showModal();
  }
};

for (const how of ["in an event", "in a promise", "under an open dialog"]) {
  test(`a failure of the machine without a word from the program covers the page as well (${how})`, async () => {
    const page = await openPage(browser, { language: "en" });
    const me = user(page, "en");
    await me.fill(GBS);
    await me.save("safe");
    await page.evaluate(trap, how);
    await cover(page).waitFor();
    for (const text of await readable(page)) assert.doesNotMatch(text, AMOUNT);
    const { bytes } = await downloaded(page, () => page.locator("#broken-export").click({ timeout: 3000 }));
    assert.match(bytes.toString("utf8"), /safe/);
  });
}

test("an error of a foreign script, as extensions make them, does not cover the page", async () => {
  const page = await openPage(browser, { language: "en" });
  const me = user(page, "en");
  await me.fill(GBS);
  await page.evaluate(() => { setTimeout(() => { throw new Error("foreign"); }); Promise.reject(new TypeError("foreign")); });
  await page.waitForTimeout(300);
  assert.equal(await cover(page).isVisible(), false);
  await me.shows(...GBS_DOSE.en);
});

for (const [what, file] of [["program", /_bg\.wasm/], ["first script", /boot-/], ["bindings", /ivig-navigator-\w+\.js/]]) {
  test(`a page whose ${what} does not arrive says that it could not start, and exports what was saved`, async () => {
    const page = await openPage(browser, { url: null, language: "en" });
    await page.route(file, (route) => route.abort());
    await page.goto(SITE);
    await cover(page).waitFor({ timeout: 5000 });
    const [text] = await readable(page);
    for (const sentence of NOT_STARTED) assert.ok(text.includes(sentence), text);
    assert.ok(!text.includes(INVALID[1]));
    await page.evaluate(() => localStorage.setItem("ivig.case.1", "saved earlier"));
    const { bytes } = await downloaded(page, () => page.locator("#broken-export").click());
    assert.equal(JSON.parse(bytes.toString("utf8")).entries["ivig.case.1"], "saved earlier");
  });
}

test("where neither WebAssembly nor storage is there, the page still says so", async () => {
  const page = await openPage(browser, { url: null });
  await page.addInitScript(() => {
    delete window.WebAssembly;
    Object.defineProperty(window, "localStorage", { get() { throw new DOMException("denied", "SecurityError"); } });
  });
  await page.goto(SITE);
  await cover(page).waitFor();
  await page.locator("#broken-export").click();
  assert.match(await page.locator("#broken-result").innerText(), /cannot be read/);
});
