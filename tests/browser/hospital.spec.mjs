// The hospital's file beside the site: taken, refused whole, compared with the last one, kept without a network, written by the editor.
import test from "node:test";
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import Ajv from "ajv/dist/2020.js";
import { launch, offlineReady, openPage, ROOT, started } from "./site.mjs";
import { copyOfSite } from "./sites.mjs";
import { GBS, LANGUAGES, downloaded, lacks, quiet, reads, user } from "./user.mjs";

const browser = await launch();
test.after(() => browser.close());

const WHOLE = await readFile(`${ROOT}tests/hospital/whole.json`, "utf8");
const schema = JSON.parse(await readFile(`${ROOT}schema/hospital.json`, "utf8"));
const fits = new Ajv({ strict: false }).compile(schema);

/** Today's file, so that it is not out of date whenever this runs. */
const dated = (text, days = 3) => {
  const at = new Date(Date.now() - days * 86_400_000);
  const day = [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
  return text.replace("2026-11-01", day).replace("2027-03-31", "2199-03-31");
};

async function siteWith(t, text) {
  const site = await copyOfSite();
  t.after(() => site.end());
  if (text) await site.write("hospital.json", text);
  return site;
}

const STANDING = { ja: /病院の設定: 中央病院、.*（3 日前）/, en: /Hospital settings: Central Hospital, .* \(3 days old\)/ };

for (const language of LANGUAGES) {
  test(`what the file says holds on every result, with its age (${language})`, async (t) => {
    const site = await siteWith(t, dated(WHOLE));
    const page = await openPage(browser, { url: site.url, language });
    const me = user(page, language);
    await me.fill(GBS);
    await reads(me.region("order"), STANDING[language]);
    await reads(me.region("order"), { ja: "先に当直の神経内科医に連絡する。", en: "Call the neurologist on duty first." }[language]);
    // Stock, rounding and pump are those of the file.
    assert.equal(await page.locator('#product option:not([value=""])').count(), 2);
    await page.goto(`${site.url}#/ward`);
    assert.equal(await page.locator('[id="order.country"]').inputValue(), "japan");
    assert.equal(await page.locator('[id="order.rounding"]').inputValue(), "within-percent");
    await page.goto(`${site.url}#/`);
    await page.locator("#product").selectOption("venoglobulin-ih-10");
    await reads(me.region("order"), /30\sg \+ 27\.5\sg × 4/);
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await reads(page.locator(".order-sheet footer"), STANDING[language]);
    quiet(page);
  });
}

test("the language of the file holds until the user chooses another", async (t) => {
  const site = await siteWith(t, dated(WHOLE));
  const page = await openPage(browser, { url: site.url, locale: "en-GB" });
  await page.locator('html[lang="ja"]').waitFor();
  await page.getByRole("button", { name: "English" }).click();
  await page.reload();
  await started(page);
  await reads(user(page, "en").main, "Find the condition");
  await page.waitForTimeout(300);
  assert.equal(await page.locator("html").getAttribute("lang"), "en");
});

test("a file with a fault is not taken, and every fault is named with its line", async (t) => {
  const site = await siteWith(t, dated(WHOLE).replace('"japan"', '"jp"').replace("[2.5, 5]", '["x"]'));
  const page = await openPage(browser, { url: site.url, language: "en" });
  const me = user(page, "en");
  await me.fill(GBS);
  await reads(me.region("order"), "The hospital's file has faults and was not taken");
  await lacks(me.region("order"), "Central Hospital");
  await page.goto(`${site.url}#/hospital`);
  await reads(me.main, 'Line 12, "country": "jp" is not known. Known are: japan, us');
  await reads(me.main, 'Line 19, "stock.venoglobulin-ih-10": a list of numbers');
  quiet(page);
});

test("a change is told until it was seen, and so is a file that is gone", async (t) => {
  const site = await siteWith(t, dated(WHOLE));
  const page = await openPage(browser, { url: site.url, language: "en", serviceWorkers: "block" });
  const me = user(page, "en");
  await me.fill(GBS);
  await reads(me.region("order"), STANDING.en);
  await site.write("hospital.json", dated(WHOLE).replace("0.1", "1").replace("[2.5, 5]", "[5]"));
  await page.reload();
  await started(page);
  await me.fill(GBS);
  await reads(me.region("order"), "changed since they were last seen on this device (2 items)");
  await page.goto(`${site.url}#/hospital`);
  await reads(me.main, /Pump increment\s+0\.1\smL\/h\s+1\smL\/h/);
  await page.getByRole("button", { name: "I have seen this" }).click();
  await lacks(me.main, "The settings changed");
  await page.reload();
  await started(page);
  await reads(me.main, "What holds now");
  await lacks(me.main, "The settings changed");
  await site.remove("hospital.json");
  await page.reload();
  await started(page);
  await reads(me.main, "The file that was here before is gone");
});

test("fresh with a network, kept without one", async (t) => {
  const site = await siteWith(t, dated(WHOLE));
  const page = await openPage(browser, { url: site.url, language: "en" });
  const me = user(page, "en");
  await offlineReady(page);
  await page.goto(`${site.url}#/hospital`);
  await site.write("hospital.json", dated(WHOLE).replace("Central Hospital", "New Hospital"));
  await page.reload();
  await started(page);
  await reads(me.main, "New Hospital");
  site.close();
  await page.reload();
  await started(page);
  await reads(me.main, "New Hospital");
  quiet(page);
});

test("without a file nothing is said of one, and the browser meets no error", async (t) => {
  const site = await siteWith(t);
  const page = await openPage(browser, { url: site.url, language: "en" });
  const me = user(page, "en");
  await me.fill(GBS);
  await me.shows("140 g a course");
  await lacks(me.region("order"), "Hospital settings");
  await page.goto(`${site.url}#/hospital`);
  await reads(me.main, "There is no hospital's file");
  quiet(page);
});

for (const language of LANGUAGES) {
  test(`the editor writes a file that is valid, and that is taken as it was meant (${language})`, async (t) => {
    const site = await siteWith(t);
    const page = await openPage(browser, { url: `${site.url}#/ward`, language });
    const me = user(page, language);
    await page.locator('[id="order.country"]').selectOption("japan");
    await page.locator('input[name="stock"][value="venoglobulin-ih-10"]').check();
    await page.goto(`${site.url}#/hospital`);
    const write = page.getByRole("button", { name: { ja: "hospital.json を書き出す", en: "Write hospital.json" }[language] });
    assert.ok(await write.isDisabled());
    await page.locator("#hospital-name-ja").fill("北病院");
    await page.locator("#hospital-name-en").fill("North Hospital");
    await page.locator("#hospital-allowed_origins").fill("https://intranet.example/");
    await reads(me.main, { ja: "オリジン", en: "the origin of a page" }[language]);
    await page.locator("#hospital-allowed_origins").fill("https://intranet.example https://b.example:8443");
    await page.locator("#hospital-noted").selectOption("gbs");
    await page.locator("#hospital-note-gbs-ja").fill("当直に連絡");
    await page.locator("#hospital-note-gbs-en").fill("Call first");
    const { name, bytes } = await downloaded(page, () => write.click());
    assert.equal(name, "hospital.json");
    const file = JSON.parse(bytes);
    assert.ok(fits(file), JSON.stringify(fits.errors));
    assert.equal(file.country, "japan");
    assert.deepEqual(file.allowed_origins, ["https://intranet.example", "https://b.example:8443"]);
    assert.ok(file.stock["venoglobulin-ih-10"].length > 0);
    const other = await siteWith(t, bytes.toString());
    const there = await openPage(browser, { url: `${other.url}#/hospital`, language });
    await reads(user(there, language).main, { ja: "北病院", en: "North Hospital" }[language]);
    await reads(user(there, language).main, { ja: "当直に連絡", en: "Call first" }[language]);
    quiet(page);
    quiet(there);
  });
}

for (const language of LANGUAGES) {
  test(`the editor names a fault by its field, at the field, and leads to it (${language})`, async (t) => {
    const site = await siteWith(t);
    const page = await openPage(browser, { url: `${site.url}#/hospital`, language });
    const me = user(page, language);
    const label = { ja: "病院の名前（英語）", en: "Name of the hospital (English)" }[language];
    const jump = (name) => me.main.getByRole("button", { name, exact: true });
    const isWrong = (id) => page.locator(`#${id}[aria-invalid="true"]`).waitFor();
    // What was not begun is no mistake: it is told in the list alone.
    await jump(label).waitFor();
    assert.equal(await me.beside("hospital-name-en"), "\n");
    await page.locator("#hospital-name-ja").fill("北病院");
    await isWrong("hospital-name-en");
    assert.match(await me.beside("hospital-name-en"), { ja: /両方の言語/, en: /^\s*Fill this in: both languages/ }[language]);
    await jump(label).click();
    await page.locator("#hospital-name-en:focus").waitFor();
    await page.keyboard.type("North Hospital");
    assert.equal(await page.locator("#hospital-name-en").inputValue(), "North Hospital");
    await page.locator("#hospital-valid_until").fill("31 March");
    await isWrong("hospital-valid_until");
    assert.match(await me.beside("hospital-valid_until"), /2026-11-01/);
    // Nobody reads the file here: no line of it, and no name of a member.
    for (const word of ["name.en", "valid_until", "行目", "Line "]) await lacks(me.main.locator(".plain").first(), word);
    await page.locator("#hospital-valid_until").fill("");
    // A half-written note keeps its way back when another condition is chosen.
    await page.locator("#hospital-noted").selectOption("gbs");
    await page.locator("#hospital-note-gbs-ja").fill("当直に連絡");
    await page.locator("#hospital-noted").selectOption("mg");
    await jump({ ja: "ギラン・バレー症候群の注記（英語）", en: "Note (English), Guillain–Barré syndrome" }[language]).click();
    await page.locator("#hospital-note-gbs-en:focus").waitFor();
    await page.keyboard.type("Call first");
    await me.main.getByRole("button", { name: { ja: "hospital.json を書き出す", en: "Write hospital.json" }[language] }).and(page.locator(":enabled")).waitFor();
    quiet(page);
  });
}

test("what was entered for a file and not written is asked about before the page is left", async (t) => {
  const site = await siteWith(t);
  const page = await openPage(browser, { url: `${site.url}#/hospital`, language: "en" });
  const asked = [];
  page.on("dialog", async (dialog) => {
    asked.push(dialog.type());
    await dialog.accept();
  });
  await page.locator("#hospital-noted").selectOption("gbs");
  await page.reload();
  await started(page);
  assert.deepEqual(asked, []);
  await page.locator("#hospital-name-ja").click();
  await page.keyboard.type("北病院");
  await page.locator("#hospital-name-en").fill("North Hospital");
  await page.reload();
  await started(page);
  assert.deepEqual(asked, ["beforeunload"]);
  await page.locator("#hospital-name-ja").fill("北病院");
  await page.locator("#hospital-name-en").click();
  await page.keyboard.type("North Hospital");
  await downloaded(page, () => page.getByRole("button", { name: "Write hospital.json" }).click());
  await page.reload();
  await started(page);
  assert.deepEqual(asked, ["beforeunload"]);
});

test("the published schema and the reader agree on a whole file and on broken ones", () => {
  assert.ok(fits(JSON.parse(WHOLE)), JSON.stringify(fits.errors));
  for (const [from, to] of [["\"japan\"", "\"jp\""], ["[2.5, 5]", "[]"], ["\"issued\"", "\"isued\""], ["0.1", "0.2"], ["\"*\"", "\"*\""], ["https://intranet.example", "https://intranet.example/x"], ["#7a1f5c", "red"]]) {
    if (WHOLE.includes(from)) assert.ok(!fits(JSON.parse(WHOLE.replace(from, to))), `${from} -> ${to}`);
  }
});
