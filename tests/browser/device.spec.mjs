// A shared tablet: passphrase, lock, deletion after a time, clearing; how safely the cases are kept; a version that waits.
import test from "node:test";
import assert from "node:assert/strict";
import { violations } from "./axe.mjs";
import { launch, offlineReady, openPage, SITE, started } from "./site.mjs";
import { copyOfSite } from "./sites.mjs";
import { downloaded, GBS, GBS_DOSE, lacks, LANGUAGES, quiet, reads, stored, storedCases, user } from "./user.mjs";

const browser = await launch();
test.after(() => browser.close());

const body = (page) => page.locator("body");
const WORD = {
  device: { ja: "この端末", en: "This device" },
  use: { ja: "この合言葉にする", en: "Use this passphrase" },
  isSet: { ja: "合言葉を設定し、保存した症例を暗号化しました", en: "The passphrase is set, and the saved cases are encrypted" },
  lock: { ja: "今すぐロック", en: "Lock now" },
  locked: { ja: "ロック中", en: "Locked" },
  open: { ja: "開く", en: "Unlock" },
  wrong: { ja: "合言葉が違います", en: "That is not the passphrase" },
  off: { ja: "合言葉を外す", en: "Take the passphrase off" },
  isOff: { ja: "合言葉を外しました", en: "The passphrase is taken off" },
  clear: { ja: "この端末から消去する", en: "Clear this device" },
  unsaved: { ja: "保存されていない内容", en: "Unsaved work" },
  goOn: { ja: "続きから入力する", en: "Go on with it" },
  export: { ja: "すべてファイルに書き出す", en: "Export all to a file" },
  promised: { ja: /消さないとは約束しませんでした|消さないと答えました|確かめられません/, en: /did not promise|promised not to|cannot be known/ },
  name: { ja: "氏名のように見えます", en: "looks like a person's name" },
  blue: { ja: "青", en: "Blue" },
  news: { ja: "新しい版で変わること", en: "What the newer version changes" },
};
const button = (page, name, language) => page.getByRole("button", { name: WORD[name][language], exact: true });
const PASSPHRASE = "correct horse battery";
const ERASING = "burn after reading";

async function goToDevice(page, language) {
  await page.evaluate(() => { location.hash = "#/device"; });
  await page.locator("#main").getByRole("heading", { level: 1, name: WORD.device[language] }).waitFor();
}

async function setPassphrase(page, language) {
  await goToDevice(page, language);
  await page.locator("#new-passphrase").fill(PASSPHRASE);
  await page.locator("#new-passphrase-again").fill(PASSPHRASE);
  await page.locator("#erasing-passphrase").fill(ERASING);
  await button(page, "use", language).click();
  await reads(body(page), WORD.isSet[language], { within: 20_000 });
}

async function enter(page, language, passphrase, by = "button") {
  await page.locator("#passphrase").fill(passphrase);
  if (by === "key") await page.keyboard.press("Enter");
  else await button(page, "open", language).click();
}

for (const language of LANGUAGES) {
  test(`cases are encrypted, locked, opened by the passphrase alone, and opened again when it is taken off (${language})`, async () => {
    const page = await openPage(browser, { language });
    const me = user(page, language);
    await me.fill(GBS);
    await me.save("AB");
    const [[key, plain]] = await storedCases(page);
    await setPassphrase(page, language);
    const locked = (await stored(page))[key];
    assert.match(locked, /^ivig-navigator\/locked\/1:/);
    assert.ok(!Object.values(await stored(page)).some((text) => text.includes('"weight"')), "a fact is stored as it was typed");

    // Work goes on; unsaved work is locked with it and offered afterwards.
    await me.goTo("case");
    await me.answer({ weight: "80" });
    await goToDevice(page, language);
    await button(page, "lock", language).click();
    await reads(me.main, WORD.locked[language]);
    await lacks(body(page), "80");
    await enter(page, language, "not the passphrase", "key");
    await reads(me.main, WORD.wrong[language], { within: 20_000 });
    await me.reload();
    await reads(me.main, WORD.locked[language]);
    assert.deepEqual(await violations(page), []);
    await enter(page, language, PASSPHRASE);
    await reads(body(page), WORD.unsaved[language], { within: 20_000 });
    await button(page, "goOn", language).click();
    assert.equal(await me.field("weight").inputValue(), "80");
    await me.save();
    await me.openSaved("AB");

    await goToDevice(page, language);
    await button(page, "off", language).click();
    await reads(body(page), WORD.isOff[language]);
    const after = (await stored(page))[key];
    assert.match(after, /"80"/);
    assert.match(after, /"was":\{"weight":\{"text":"70"\}\}/);
    assert.notEqual(after, plain);
    assert.equal((await stored(page))["ivig.lock"], undefined);
    quiet(page);
  });

  test(`how safely the device keeps the cases stands there in words, with the browser's answer at the first save (${language})`, async () => {
    const page = await openPage(browser, { language });
    const me = user(page, language);
    await me.fill(GBS);
    await me.save("Mary Smith");
    await reads(body(page), WORD.promised[language]);
    await reads(me.region("order"), WORD.name[language]);
    await button(page, "blue", language).click();
    await me.save("M.S.");
    await lacks(me.region("order"), WORD.name[language]);
    await me.goTo("cases");
    await reads(me.saved("M.S."), WORD.blue[language]);
    await goToDevice(page, language);
    assert.deepEqual(await violations(page), []);
    const file = await downloaded(page, () => button(page, "export", language).click());
    assert.match(file.bytes.toString("utf8"), /ivig-navigator\/export/);
    assert.ok(Number((await stored(page))["ivig.backup"]) > 0);
    quiet(page);
  });

  test(`clearing the device leaves no value, no file and no worker (${language})`, async () => {
    const page = await openPage(browser, { language });
    const me = user(page, language);
    await me.fill(GBS);
    await me.save("AB");
    await offlineReady(page);
    await goToDevice(page, language);
    page.on("dialog", (dialog) => dialog.accept());
    // What the page does when it is loaded anew is not part of clearing.
    await page.route("**/*", (route) => route.abort());
    await button(page, "clear", language).click();
    await page.waitForTimeout(2000);
    page.removeAllListeners("dialog");
    await page.unroute("**/*");
    await page.goto(SITE);
    await started(page);
    assert.deepEqual(await storedCases(page), []);
    assert.ok(!Object.keys(await stored(page)).some((key) => /case|bin|draft|ward|lock|backup/.test(key)));
  });
}

test("the passphrase that erases leaves nothing; a page that is not touched locks itself", async () => {
  const page = await openPage(browser, { language: "en" });
  const me = user(page, "en");
  await page.clock.install();
  await me.reload();
  await me.fill(GBS);
  await me.save("AB");
  await setPassphrase(page, "en");
  await page.clock.runFor(4 * 60_000);
  await lacks(me.main, WORD.locked.en);
  await page.clock.runFor(2 * 60_000);
  await reads(me.main, WORD.locked.en);
  await enter(page, "en", ERASING);
  await page.waitForTimeout(500);
  await page.clock.runFor(1000);
  await page.waitForFunction(() => !Object.keys(localStorage).some((key) => key.startsWith("ivig.case.")), undefined, { polling: 100, timeout: 20_000 });
  assert.deepEqual(await storedCases(page), []);
});

test("the browser's cipher opens what this program locked", async () => {
  const page = await openPage(browser, { language: "en" });
  const me = user(page, "en");
  await me.fill(GBS);
  await me.save("AB");
  await setPassphrase(page, "en");
  const opened = await page.evaluate(async (passphrase) => {
    const bytes = (base64) => Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
    const text = (words) => new TextEncoder().encode(words);
    const { body } = JSON.parse(localStorage.getItem("ivig.lock"));
    const raw = await crypto.subtle.importKey("raw", text(passphrase), "PBKDF2", false, ["deriveKey"]);
    const derived = { name: "PBKDF2", hash: "SHA-256", salt: text(body.salt), iterations: body.rounds };
    const outer = await crypto.subtle.deriveKey(derived, raw, { name: "AES-GCM", length: 256 }, false, ["decrypt"]);
    const open = async (key, locked, place) => {
      const all = bytes(locked);
      const how = { name: "AES-GCM", iv: all.slice(0, 12), additionalData: text(place) };
      return new TextDecoder().decode(await crypto.subtle.decrypt(how, key, all.slice(12)));
    };
    const inner = bytes(await open(outer, body.key, "ivig.lock"));
    const key = await crypto.subtle.importKey("raw", inner, "AES-GCM", false, ["decrypt"]);
    const at = Object.keys(localStorage).find((name) => name.startsWith("ivig.case."));
    const mark = "ivig-navigator/locked/1:";
    return { rounds: body.rounds, text: await open(key, localStorage.getItem(at).slice(mark.length), mark + at) };
  }, PASSPHRASE);
  assert.equal(opened.rounds, 600_000);
  assert.match(opened.text, /"weight":\{"text":"70"\}/);
});

test("cases are deleted after the time that was set, into the bin first", async () => {
  const page = await openPage(browser, { language: "en" });
  const me = user(page, "en");
  await me.fill(GBS);
  await me.save("AB");
  await goToDevice(page, "en");
  await page.locator("#keep-days").fill("30");
  await page.clock.install({ time: Date.now() + 31 * 86_400_000 });
  await me.reload();
  await reads(body(page), "1 went to the bin");
  assert.deepEqual(await storedCases(page), []);
  assert.ok(Object.keys(await stored(page)).some((key) => key.startsWith("ivig.bin.")));
});

test("a whole session without a network: entered, saved, changed, deleted, put back", async (t) => {
  const site = await copyOfSite();
  t.after(() => site.end());
  const page = await openPage(browser, { url: site.url, language: "en" });
  const me = user(page, "en");
  await offlineReady(page);
  site.close();
  await page.context().setOffline(true);
  // The switch above need not reach what the browser tells the page.
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, "onLine", { get: () => false }));
  await me.reload();
  await me.fill(GBS);
  await me.save("offline");
  await me.shows(...GBS_DOSE.en);
  await me.answer({ weight: "80" });
  await me.save();
  await page.evaluate(() => { location.hash = "#/history"; });
  await reads(me.main, "70");
  await goToDevice(page, "en");
  await reads(me.main, "Offline since");
  await me.goTo("cases");
  await me.button("remove", me.saved("offline")).click();
  await me.button("undo").click();
  await me.openSaved("offline");
  await me.shows("160 g a course");
  assert.deepEqual(page.seen.errors, []);
  await page.context().close();
});

test("a version that waits tells what it changes and for which cases, and unsaved work outlives the update", async (t) => {
  const site = await copyOfSite();
  t.after(() => site.end());
  const page = await openPage(browser, { url: site.url, language: "en" });
  const me = user(page, "en");
  await offlineReady(page);
  await me.reload();
  await me.fill(GBS);
  await me.save("GBS case");
  await site.write("sw.js", (await site.read("sw.js")).replace(/const CHANGES = .*;/, () => `const CHANGES = ${JSON.stringify(JSON.stringify([
    { number: 9001, ja: ["新しい規則"], en: ["A new rule for GBS"], conditions: ["gbs"] },
  ]))};`));
  await site.rebuild("two", "index.html", (html) => html.replace("</head>", '<meta name="made-by-the-test" content="two"></head>'));
  await page.evaluate(async () => { await (await navigator.serviceWorker.getRegistration()).update(); });
  await reads(body(page), WORD.news.en, { within: 15_000 });
  await reads(body(page), "A new rule for GBS");
  await reads(page.locator(".notices").last(), "GBS case");
  await me.answer({ weight: "80" });
  assert.ok(await me.button("update").isDisabled(), "the update would come in the middle of typing");
  await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.startsWith("ivig.draft.")), undefined, { polling: 100, timeout: 8000 });

  // Another tab takes the new version; this one is then closed without a word.
  const second = await page.context().newPage();
  await second.goto(site.url);
  await started(second);
  await user(second, "en").button("update").click();
  await second.locator('meta[name="made-by-the-test"]').waitFor({ state: "attached", timeout: 15_000 });
  await page.close({ runBeforeUnload: false });
  await second.reload();
  await started(second);
  await button(second, "goOn", "en").click();
  assert.equal(await user(second, "en").field("weight").inputValue(), "80");
});
