// Storage that is denied, full, unreadable, or written by somebody else in the meantime.
import test from "node:test";
import assert from "node:assert/strict";
import { launch, openPage, SITE, started } from "./site.mjs";
import { downloaded, GBS, GBS_DOSE, lacks, LANGUAGES, quiet, reads, stored, storedCases, user, WORDS } from "./user.mjs";

const browser = await launch();
test.after(() => browser.close());

const body = (page) => page.locator("body");
const NOT_KEPT = { ja: /症例は(?:ここには)?保存されません/, en: "no case is kept" };
const FULL = { ja: "保存領域がいっぱいです", en: "Storage is full" };
const CHANGED_ELSEWHERE = { ja: "二つのタブの変更", en: "Changed in two tabs" };

/** The case in hand can be taken away as a file where it cannot be kept; gives the file's text. */
async function exportsTheCase(me) {
  const { name, bytes } = await downloaded(me.page, () => me.button("exportOne").click());
  assert.match(name, /\.json$/);
  const { format, body } = JSON.parse(bytes.toString("utf8"));
  assert.equal(format, "ivig-navigator/case");
  assert.equal(body.condition, "gbs");
  return bytes.toString("utf8");
}

/** A page, or a frame, whose storage is denied: it says so, computes, and claims nothing. */
async function worksWithoutStorage(page, language) {
  const me = user(page, language);
  await reads(body(page), NOT_KEPT[language]);
  await me.fill(GBS);
  await me.shows(...GBS_DOSE[language]);
  await page.locator("#case-name").fill("nowhere");
  assert.ok(await me.button("save").isDisabled(), "the save button can be pressed");
  await reads(me.region("order"), me.word("notSaved"));
  await lacks(me.region("order"), me.word("saved"));
  if (page.context) await exportsTheCase(me); // a sandboxed frame may not give files
  // The language can be switched all the same, and nothing typed is lost.
  await page.getByRole("button", { name: { ja: "English", en: "日本語" }[language] }).click();
  assert.equal(await me.field("weight").inputValue(), "70");
}

for (const language of LANGUAGES) {
  test(`a browser that denies storage: said, the dose computed, nothing claimed saved (${language})`, async () => {
    const page = await openPage(browser, { url: null, language });
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", { get() { throw new DOMException("denied", "SecurityError"); } });
    });
    await page.goto(SITE);
    await started(page);
    await worksWithoutStorage(page, language);
    quiet(page);
  });

  test(`a sandboxed frame without storage: said, the dose computed, nothing claimed saved (${language})`, async () => {
    const page = await openPage(browser, { url: null, language });
    await page.route(`${SITE}around.html`, (route) => route.fulfill({
      contentType: "text/html",
      body: '<!doctype html><title>Around</title><iframe sandbox="allow-scripts" src="./" width="1200" height="800"></iframe>',
    }));
    await page.goto(`${SITE}around.html`);
    const frame = page.frames()[1];
    await frame.locator("#app > *").first().waitFor({ state: "attached", timeout: 8000 });
    await worksWithoutStorage(frame, language);
    quiet(page); // styles and guard were not blocked either
  });
}

/** Fills the storage to the last character, beside everything that is in it. */
const fillUp = (page) => page.evaluate(() => {
  let fits = 0;
  for (let step = 2 ** 23; step >= 1; step /= 2) {
    try { localStorage.setItem("somebody-else", "x".repeat(fits + step)); fits += step; } catch { /* too much */ }
  }
});

for (const language of LANGUAGES) {
  test(`storage is full: said, the case stays in hand, nothing claimed saved, earlier cases intact (${language})`, async () => {
    const page = await openPage(browser, { language });
    const me = user(page, language);
    await me.fill(GBS);
    await me.save("earlier");
    // The draft of what is saved by now goes within seconds, and would leave room.
    await page.waitForFunction(() => !Object.keys(localStorage).some((key) => key.startsWith("ivig.draft.")), undefined, { polling: 100 });
    await fillUp(page);
    const before = await storedCases(page);

    // The earlier case, changed.
    await me.answer({ weight: "81" });
    await me.button("save").click();
    await reads(body(page), FULL[language]);
    await reads(me.region("order"), me.word("changed"));
    await me.shows({ ja: "162 g/コース", en: "162 g a course" }[language]);
    assert.match(await exportsTheCase(me), /"81"/);
    assert.deepEqual(await storedCases(page), before);

    // A new one.
    page.once("dialog", (dialog) => dialog.accept());
    await me.button("newCase").click();
    await me.fill(GBS);
    await page.locator("#case-name").fill("later");
    await me.button("save").click();
    await reads(body(page), FULL[language]);
    await reads(me.region("order"), me.word("notSaved"));
    await lacks(me.region("order"), me.word("saved"));
    await me.shows(...GBS_DOSE[language]);
    assert.equal(await page.locator("#case-name").inputValue(), "later");
    assert.deepEqual(await storedCases(page), before);

    // Room again: the same case can be saved, and the message is gone.
    await page.evaluate(() => localStorage.removeItem("somebody-else"));
    await me.save();
    await lacks(body(page), FULL[language]);
    await me.openSaved("earlier");
    await me.shows(...GBS_DOSE[language]);
    quiet(page);
  });
}

/** What a version of the future might have kept, in a spelling of its own. */
const FUTURE = '{"format":"ivig-navigator/case","schema":99, "app":"9.1.0","saved_at":1900000000000,"checksum":"none",\n  "body":{"name":"未来の症例 😀 \\u0041","weights":[70,71.50]}}\t';
const UNREADABLE = {
  "ivig.case.future": { text: FUTURE, why: { ja: "より新しい版のアプリ（9.1.0", en: "newer version of the application (9.1.0" } },
  "ivig.case.cut-off": { text: '{"format":"ivig-navigator/case","schema":1,"app":"0.1', why: { ja: "途中で切れている", en: "it is cut off" } },
  "ivig.case.other": { text: '{"hello":"<b>world</b>"}', why: { ja: "このアプリの症例データではない", en: "not a case of this application" } },
};

/** Lays texts into the storage as another program would, and opens the page anew. */
async function openWith(page, texts) {
  await page.evaluate((entries) => { for (const [key, text] of entries) localStorage.setItem(key, text); }, Object.entries(texts));
  await page.reload();
  await started(page);
}

for (const language of LANGUAGES) {
  test(`what cannot be read is set aside whole, listed, exported byte for byte, and deleted only after that (${language})`, async () => {
    const page = await openPage(browser, { language });
    const me = user(page, language);
    await me.fill(GBS);
    await me.save("readable");
    const [[genuineKey, genuine]] = await storedCases(page);
    // A dose-changing slip of the disk: 70 became 90.
    const damaged = { text: genuine.replace('"70"', '"90"'), why: { ja: "チェックサム不一致", en: "the checksum differs" } };
    assert.notEqual(damaged.text, genuine);
    const unreadable = { ...UNREADABLE, "ivig.case.damaged": damaged };
    await openWith(page, Object.fromEntries(Object.entries(unreadable).map(([key, { text }]) => [key, text])));
    const row = (key) => me.main.getByRole("listitem").filter({ hasText: key });
    await me.goTo("cases");
    await reads(me.main, "readable");
    for (const [key, { why }] of Object.entries(unreadable)) {
      await reads(row(key), why[language]);
      assert.ok(await me.button("remove", row(key)).isDisabled(), `${key} can be deleted before it was exported`);
    }

    // Work goes on beside it, and touches none of it.
    await me.openSaved("readable");
    await me.answer({ weight: "71" });
    await me.save("renamed");
    await me.goTo("cases");
    await me.button("duplicate", me.saved("renamed")).click();
    await me.saved("renamed").nth(1).waitFor();
    const now = await stored(page);
    for (const [key, { text }] of Object.entries(unreadable)) assert.equal(now[key], text);

    for (const [key, { text }] of Object.entries(unreadable)) {
      const file = await downloaded(page, () => me.button("exportOne", row(key)).click());
      assert.ok(file.bytes.equals(Buffer.from(text, "utf8")), `${key}: the file is not what was stored`);
      assert.ok(file.name.startsWith(key), file.name);
      assert.equal((await stored(page))[key], text);
    }
    await me.button("remove", row("ivig.case.cut-off")).click();
    await lacks(me.main, "ivig.case.cut-off");
    const left = await stored(page);
    assert.equal(left["ivig.case.cut-off"], undefined);
    assert.equal(left["ivig.case.future"], FUTURE);
    assert.ok(left[genuineKey]);
    quiet(page);
  });
}

test("an unreadable list of the cases loses no case and is itself set aside", async () => {
  const page = await openPage(browser, { language: "en" });
  const me = user(page, "en");
  await me.fill(GBS);
  await me.save("listed");
  await openWith(page, { "ivig.index": "[not a list" });
  await me.openSaved("listed");
  await me.shows(...GBS_DOSE.en);
  await me.button("newCase").click();
  await me.fill(GBS);
  await me.save("second");
  await me.goTo("cases");
  await me.saved("listed").waitFor();
  await me.saved("second").waitFor();
  assert.ok(Object.values(await stored(page)).includes("[not a list"), "the unreadable list is gone");
});

for (const language of LANGUAGES) {
  test(`what another tab saved is not written over (${language})`, async () => {
    const page = await openPage(browser, { language });
    const here = user(page, language);
    await here.fill(GBS);
    await here.save("shared");
    const other = await page.context().newPage();
    await other.goto(SITE);
    await started(other);
    const there = user(other, language);
    await there.openSaved("shared");
    // Both change the same field, and the other saves first.
    await here.answer({ weight: "81" });
    await there.answer({ weight: "90" });
    await there.save();
    const theirs = await storedCases(page);

    await here.button("save").click();
    await reads(body(page), CHANGED_ELSEWHERE[language]);
    await reads(here.region("order"), here.word("changed"));
    assert.deepEqual(await storedCases(page), theirs);
    assert.equal(await here.field("weight").inputValue(), "81");

    // The way out that the message names: beside it, and both are there.
    await here.button("saveAnother").click();
    await reads(here.region("order"), here.word("saved"));
    const both = await storedCases(page);
    assert.equal(both.length, 2);
    assert.ok(both.some(([key, text]) => key === theirs[0][0] && text === theirs[0][1]));
    quiet(page);
  });
}

test("a case deleted in another tab can still be saved from this one", async () => {
  const page = await openPage(browser, { language: "en" });
  const me = user(page, "en");
  await me.fill(GBS);
  await me.save("gone");
  await page.evaluate(() => { for (const key of Object.keys(localStorage)) if (key.startsWith("ivig.case.")) localStorage.removeItem(key); });
  await me.answer({ weight: "80" });
  await me.save();
  await lacks(me.region("order"), WORDS.changed.en);
  assert.match((await storedCases(page))[0][1], /"80"/);
});
