// For every eye, hand and language: axe, keyboard only, language, narrow screens.
import test from "node:test";
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { launch, openPage, started } from "./site.mjs";
import { throughAllStates } from "./states.mjs";
import { GBS, GBS_DOSE, LANGUAGES, quiet, reads, storedCases, user } from "./user.mjs";

const AXE = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const browser = await launch();
test.after(() => browser.close());

/** What axe finds on the page as it is now, one line for each element. */
async function violations(page) {
  // Evaluated and not added as a script: the page's policy refuses that.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  const { violations: found } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
  return found.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id} (${help}): ${node.html.slice(0, 200)} ${node.any[0]?.message ?? ""}`));
}

const WIDTHS = [1440, 1024, 768, 390, 320];

/** Fails with one line for each finding and the first place it was met. */
function none(found) {
  const places = new Map();
  for (const [finding, place] of found) places.set(finding, [...(places.get(finding) ?? []), place]);
  const lines = [...places].map(([finding, [first, ...more]]) => `${finding}\n    ${first}${more.length ? ` and ${more.length} more` : ""}`);
  if (lines.length > 0) assert.fail(lines.join("\n"));
}

/** Looks at every state at every width; `look` runs in the page and gives what is wrong. */
async function atEveryWidth(language, look, widths = WIDTHS) {
  const page = await openPage(browser, { language });
  const found = [];
  await throughAllStates(page, language, async (state) => {
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      for (const finding of await page.evaluate(look)) found.push([finding, `${state}, ${width} px`]);
    }
    await page.setViewportSize({ width: 1440, height: 900 });
  });
  await page.context().close();
  none(found);
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

/** Run in the page: controls that are lower than a finger needs. Links in running text are what they are. */
function lowTargets() {
  const controls = document.querySelectorAll("#app button, #app nav a, #app summary, #app label:has(input[type=radio]), #app input:not([type=radio]), #broken button");
  return [...controls].filter((e) => e.checkVisibility() && e.getBoundingClientRect().height < 43.5)
    .map((e) => `${e.getBoundingClientRect().height.toFixed(0)} px high: <${e.localName}> ${e.innerText.replace(/\s+/g, " ").slice(0, 40)}`);
}

for (const language of LANGUAGES) {
  for (const colorScheme of ["light", "dark"]) {
    for (const width of [1440, 390]) {
      test(`axe finds nothing on any screen in any state (${language}, ${colorScheme}, ${width} px)`, async () => {
        const page = await openPage(browser, { language, colorScheme, width });
        const found = [];
        await throughAllStates(page, language, async (state) => {
          for (const line of await violations(page)) found.push([line, state]);
        });
        await page.context().close();
        none(found);
      });
    }
  }

  test(`no screen in any state scrolls sideways at 1440, 1024, 768, 390 and 320 px (${language})`, () => atEveryWidth(language, sideways));
  test(`no word is broken inside a control at any width (${language})`, () => atEveryWidth(language, brokenWords));
  test(`what a finger must hit is 44 px high (${language})`, () => atEveryWidth(language, lowTargets, [390]));
}

/** Presses a key until the focus is where it should be. */
async function press(page, key, there, most = 150) {
  for (let i = 0; i <= most; i += 1) {
    if (await page.evaluate((selector) => document.activeElement.matches(selector), there)) return;
    await page.keyboard.press(key);
  }
  assert.fail(`${there} is not reached with ${key}; the focus is on ${await page.evaluate(() => document.activeElement.outerHTML.slice(0, 200))}`);
}

const focused = (page) => page.evaluate(() => {
  const at = document.activeElement;
  const style = getComputedStyle(at);
  const ring = [at, at.parentElement, at.nextElementSibling].filter(Boolean)
    .some((e) => { const s = getComputedStyle(e); return s.outlineStyle !== "none" && parseFloat(s.outlineWidth) >= 2; });
  return { body: at === document.body, visible: at.matches(":focus-visible"), ring, display: style.display };
});

for (const language of LANGUAGES) {
  test(`keyboard only: from opening to a saved case and back (${language})`, async () => {
    const page = await openPage(browser, { language });
    const me = user(page, language);
    await press(page, "Tab", "#condition-search");
    await page.keyboard.type("guillain");
    await me.condition(GBS.name[language]).waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.locator('input[name="gbs-disability"]').first().waitFor({ state: "attached" });
    await press(page, "Tab", 'input[name="gbs-disability"]');
    await press(page, "ArrowLeft", 'input[name="gbs-disability"][value="4"]');
    assert.ok(await page.locator('input[name="gbs-disability"][value="4"]').isChecked());
    await press(page, "Tab", "#days-since-onset");
    await page.keyboard.type("6");
    await press(page, "Tab", 'input[name="plasma-exchange"]');
    await press(page, "ArrowDown", 'input[name="plasma-exchange"][value="possible"]');
    await press(page, "Tab", "#weight");
    await page.keyboard.type("70");
    await me.shows(...GBS_DOSE[language]);
    assert.ok((await focused(page)).ring, "the focus is not to be seen on the weight field");

    // An unusual weight is confirmed from the keyboard.
    await page.keyboard.press("Control+A");
    await page.keyboard.type("200");
    await press(page, "Tab", "button.small, [id$=finding] button", 3);
    await page.keyboard.press("Space");
    await me.shows({ ja: "400 g/コース", en: "400 g a course" }[language]);
    await press(page, "Tab", "summary");
    await page.keyboard.press("Enter");
    assert.ok(await page.evaluate(() => document.activeElement.parentElement.open), "a claim does not open from the keyboard");
    await press(page, "Tab", "#case-name");
    await page.keyboard.type("by keyboard");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await reads(me.region("order"), me.word("saved"));
    assert.match((await storedCases(page))[0][1], /by keyboard/);

    await press(page, "Shift+Tab", 'a[href="#/cases"]');
    await page.keyboard.press("Enter");
    await me.saved("by keyboard").waitFor();
    await press(page, "Tab", "#main button");
    await page.keyboard.press("Enter");
    await me.shows({ ja: "400 g/コース", en: "400 g a course" }[language]);
    quiet(page);
  });
}

test("the focus does not fall to the start of the page when what had it goes away", async () => {
  const page = await openPage(browser, { language: "en" });
  const me = user(page, "en");
  const lost = [];
  const pressed = async (what, button) => {
    await button.focus();
    await page.keyboard.press("Enter");
    await page.waitForTimeout(200);
    if ((await focused(page)).body) lost.push(what);
  };
  await me.search("GBS");
  await pressed("choosing the condition", me.condition(GBS.name.en));
  await me.answer({ ...GBS.facts, weight: "200" });
  await pressed("confirming an unusual value", me.button("confirm"));
  await pressed("saving", me.button("save"));
  await me.goTo("cases");
  await pressed("duplicating", me.button("duplicate"));
  await pressed("deleting", me.button("remove").first());
  await pressed("undoing", me.button("undo"));
  await pressed("opening", me.button("open").first());
  await pressed("changing the condition", page.getByRole("button", { name: "Change", exact: true }));
  await pressed("switching the language", page.getByRole("button", { name: "日本語" }));
  assert.deepEqual(lost, []);
});

test("whatever has the focus shows it", async () => {
  const page = await openPage(browser, { language: "en" });
  await user(page, "en").fill(GBS);
  const hidden = [];
  await page.locator("body").click({ position: { x: 1, y: 1 } });
  for (let i = 0; i < 80; i += 1) {
    await page.keyboard.press("Tab");
    const at = await focused(page);
    if (at.body) break;
    if (!at.ring) hidden.push(await page.evaluate(() => document.activeElement.outerHTML.slice(0, 160)));
  }
  assert.deepEqual(hidden, []);
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
    assert.match(await page.title(), other === "ja" ? /ナビゲーター/ : /Navigator/);
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
