// For every eye, hand and language: axe, narrow screens, fingers, the choice of language.
import test from "node:test";
import assert from "node:assert/strict";
import { violations } from "./axe.mjs";
import { launch, openPage, SITE, started } from "./site.mjs";
import { throughAllStates } from "./states.mjs";
import { GBS, GBS_DOSE, LANGUAGES, quiet, reads, user } from "./user.mjs";

const browser = await launch();
test.after(() => browser.close());

const WIDTHS = [1440, 1024, 768, 390, 320];
const AXE_WIDTHS = [1440, 390];

/** Fails with one line for each finding and the first place it was met. */
function none(found) {
  const places = new Map();
  for (const [finding, place] of found) places.set(finding, [...(places.get(finding) ?? []), place]);
  const lines = [...places].map(([finding, [first, ...more]]) => `${finding}\n    ${first}${more.length ? ` and ${more.length} more` : ""}`);
  if (lines.length > 0) assert.fail(lines.join("\n"));
}

/** Run in the page: what makes it wider than its window. */
function sideways() {
  const room = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= room) return [];
  const widest = [...document.querySelectorAll("body *")].filter((e) => e.getBoundingClientRect().right > room + 0.5).at(-1);
  return [`wider than the window: ${widest?.outerHTML.slice(0, 120)}`];
}

/** Run in the page: words of Latin letters in controls that stand on more than one line. */
function brokenWords() {
  const found = [];
  for (const control of document.querySelectorAll("#app button, #app nav a, #app label")) {
    if (!control.checkVisibility()) continue; // in a folded group
    const walker = document.createTreeWalker(control, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const { 0: word, index } of node.data.matchAll(/[A-Za-z]{2,20}/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const lines = new Set([...range.getClientRects()].filter((r) => r.width > 0).map((r) => Math.round(r.top)));
        if (lines.size > 1) found.push(`"${word}" is broken in "${control.innerText.replace(/\s+/g, " ")}"`);
      }
    }
  }
  return found;
}

/** Run in the page: words of two pieces of text that touch on the screen, as "28 ga day": the eye reads what is painted. */
function runTogether() {
  const found = [];
  const walker = document.createTreeWalker(document.getElementById("app") ?? document.body, NodeFilter.SHOW_TEXT);
  const at = (node, index) => {
    const range = document.createRange();
    range.setStart(node, index);
    range.setEnd(node, index + 1);
    return range.getBoundingClientRect();
  };
  let before;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const first = node.data.search(/\S/);
    if (first < 0 || !node.parentElement.checkVisibility()) continue;
    if (before && /[\w.)%]$/.test(before.data.trimEnd()) && /^[\w(]/.test(node.data.slice(first))) {
      const [left, right] = [at(before, before.data.trimEnd().length - 1), at(node, first)];
      const sameLine = left.width > 0 && right.width > 0 && left.bottom > right.top && right.bottom > left.top;
      if (sameLine && Math.abs(right.left - left.right) < 1.5) found.push(`"${before.data.trim().slice(-25)}" touches "${node.data.trim().slice(0, 25)}"`);
    }
    before = node;
  }
  return found;
}

/** Run in the page: controls that are lower than a finger needs. Links in running text are what they are. */
function lowTargets() {
  const controls = document.querySelectorAll("#app button, #app nav a, #app summary, #app label:has(input[type=radio]), #app input:not([type=radio]), #broken button");
  return [...controls].filter((e) => e.checkVisibility() && e.getBoundingClientRect().height < 43.5)
    .map((e) => `${e.getBoundingClientRect().height.toFixed(0)} px high: <${e.localName}> ${e.innerText.replace(/\s+/g, " ").slice(0, 40)}`);
}

/** One walk through every state in a language, looked at from all sides; the tests below share what it found. */
const walks = new Map();
function walk(language) {
  if (!walks.has(language)) walks.set(language, walked(language));
  return walks.get(language);
}
async function walked(language) {
  const found = { light: [], dark: [], sideways: [], brokenWords: [], runTogether: [] };
  const page = await openPage(browser, { language });
  await throughAllStates(page, language, async (state) => {
    for (const width of WIDTHS) {
      const place = `${state}, ${width} px`;
      await page.setViewportSize({ width, height: 900 });
      for (const look of [sideways, brokenWords, runTogether]) {
        for (const finding of await page.evaluate(look)) found[look.name].push([finding, place]);
      }
      if (!AXE_WIDTHS.includes(width)) continue;
      for (const colorScheme of ["light", "dark"]) {
        await page.emulateMedia({ colorScheme });
        for (const finding of await violations(page)) found[colorScheme].push([finding, place]);
      }
      await page.emulateMedia({ colorScheme: "light" });
    }
    await page.setViewportSize({ width: 1440, height: 900 });
  });
  await page.context().close();
  return found;
}

for (const language of LANGUAGES) {
  for (const colorScheme of ["light", "dark"]) {
    test(`axe finds nothing on any screen in any state at ${AXE_WIDTHS.join(" and ")} px (${language}, ${colorScheme})`, async () => none((await walk(language))[colorScheme]));
  }
  test(`no screen in any state scrolls sideways at ${WIDTHS.join(", ")} px (${language})`, async () => none((await walk(language)).sideways));
  test(`no word is broken inside a control at any width (${language})`, async () => none((await walk(language)).brokenWords));

  test(`no two words run together (${language})`, async () => none((await walk(language)).runTogether));

  test(`what a finger must hit is 44 px high (${language})`, async () => {
    const page = await openPage(browser, { language, width: 390, hasTouch: true, isMobile: true });
    const found = [];
    await throughAllStates(page, language, async (state) => {
      for (const finding of await page.evaluate(lowTargets)) found.push([finding, state]);
    });
    none(found);
  });
}

test("in the library as well, what a finger must hit is 44 px high", async () => {
  const page = await openPage(browser, { language: "en", width: 1024, hasTouch: true, isMobile: true });
  for (const place of ["", "/disease/cidp"]) {
    await page.goto(`${SITE}#/evidence${place}`);
    await page.locator("#place").waitFor();
    const low = await page.locator(".sort, .rail > a, .shelf .scroll tbody th a").evaluateAll((all) => all
      .filter((e) => e.checkVisibility() && e.getBoundingClientRect().height < 43.5).map((e) => e.innerText));
    assert.deepEqual(low, [], place);
  }
});

test("what is chosen is told apart in the colours of the device, and in high contrast", async () => {
  const grounds = (page, selector, state) => page.locator(selector).evaluateAll((all, state) => all
    .map((e) => [e.matches(state), getComputedStyle(e).backgroundColor]), state);
  const apart = async (page, selector, state) => {
    const found = await grounds(page, selector, state);
    const [on, off] = [true, false].map((is) => [...new Set(found.filter(([here]) => here === is).map(([, ground]) => ground))]);
    assert.ok(on.length > 0 && off.length > 0 && !on.some((ground) => off.includes(ground)), `${selector}: ${on} against ${off}`);
  };
  const current = '[aria-current="true"]';
  const forced = await openPage(browser, { language: "en", forcedColors: "active" });
  await forced.goto(`${SITE}#/evidence/disease/cidp`);
  await forced.locator("#place").waitFor();
  await apart(forced, ".bar nav a", current);
  await apart(forced, ".switch button", '[aria-pressed="true"]');
  await apart(forced, ".rail > a", current);
  await forced.goto(`${SITE}#/`);
  await forced.locator("#order .button, .order .button").first().waitFor();
  await apart(forced, ".button", ".go");
  const contrast = await openPage(browser, { language: "en" });
  await contrast.evaluate(() => { document.documentElement.dataset.theme = "contrast"; });
  await apart(contrast, ".bar nav a", current);
});

test("the browser's language decides at first, and the choice is remembered", async () => {
  for (const [locale, expected] of [["ja-JP", "ja"], ["ja", "ja"], ["en-GB", "en"], ["fr-FR", "en"], ["zh-CN", "en"]]) {
    const page = await openPage(browser, { locale });
    assert.equal(await page.locator("html").getAttribute("lang"), expected, locale);
    await reads(page.getByRole("banner"), { ja: "症例", en: "Saved cases" }[expected]);
    const other = expected === "ja" ? "en" : "ja";
    await page.getByRole("button", { name: { ja: "日本語", en: "English" }[other] }).click();
    await page.locator(`html[lang="${other}"]`).waitFor({ state: "attached" });
    await page.reload();
    await started(page);
    assert.equal(await page.locator("html").getAttribute("lang"), other, `${locale}, after the choice`);
    assert.match(await page.title(), other === "ja" ? /^症例 · IVIG ナビゲーター$/ : /^Case · IVIG Navigator$/);
    await page.context().close();
  }
});

test("switching the language keeps everything that was typed and chosen", async () => {
  const page = await openPage(browser, { language: "ja" });
  const [ja, en] = LANGUAGES.map((language) => user(page, language));
  await ja.fill(GBS);
  await ja.answer({ diabetes: "present", height: "7 0", age: "５４" });
  await page.locator("#case-name").fill("途中");
  const entries = (await ja.wholeCase()).entries;
  await page.getByRole("button", { name: "English" }).click();
  await en.shows(...GBS_DOSE.en);
  assert.deepEqual((await en.wholeCase()).entries, entries);
  assert.match(await en.beside("height"), /more than one number/);
  // No word of the other language is left, but for the switch and the originals' own citations.
  const left = await page.evaluate(() => [...document.querySelectorAll("#app *")]
    .filter((e) => !e.closest('[lang="ja"]') && [...e.childNodes].some((n) => n.nodeType === 3 && /[぀-ヿ一-鿿]/.test(n.data))).map((e) => e.outerHTML.slice(0, 120)));
  assert.deepEqual(left, []);
  await page.getByRole("button", { name: "日本語" }).click();
  await ja.shows(...GBS_DOSE.ja);
  assert.deepEqual((await ja.wholeCase()).entries, entries);
  quiet(page);
});
