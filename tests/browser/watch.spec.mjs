// What could harm in a product, and what to watch for: case F4 of the dossier, kept before and opened.
import assert from "node:assert/strict";
import test from "node:test";
import { crc32 } from "node:zlib";
import { violations } from "./axe.mjs";
import { launch, openPage, SITE, until } from "./site.mjs";
import { LANGUAGES, lacks, quiet, reads, user } from "./user.mjs";

const browser = await launch();
test.after(() => browser.close());

const W = {
  care: { ja: "Octagam 10%（米国）: 判定不能", en: "Octagam 10% (US): Unknown" },
  maltose: { ja: "注意して使用: マルトースと血糖測定（該当: 糖尿病）", en: "Suitable with care: Maltose and glucose meters (here: Diabetes)" },
  closed: { ja: "Privigen（米国）: 使用しない", en: "Privigen (US): Do not use" },
  kidney: { ja: /腎/, en: /renal|kidney/i },
  clot: { ja: /血栓/, en: /clot|thrombo/i },
  slower: { ja: "速度を制限", en: "Slower" },
  offLabel: { ja: "適応外使用", en: "Off label" },
  prefer: { ja: "より適した製剤", en: "etter suited" },
  limit: { ja: /リスクのため上限\s1\.8\smL\/kg\/h/, en: /Limited to 1\.8\smL\/kg\/h because of a risk/ },
  toAsk: { ja: "初回投与の前に確認すること", en: "To be asked before the first dose" },
  notAsked: { ja: "未聴取", en: "Not asked yet" },
  another: { ja: "別の製剤を選んでください", en: "Choose another." },
  ranked: { ja: "この患者での製剤の順位（適した順）", en: "Products ranked for this patient, the most suitable first" },
  creatinine: { ja: "クレアチニンと尿量", en: "Creatinine and urine output" },
  reaction: { ja: "反応が出たら", en: "If there is a reaction" },
  adrenaline: { ja: "アドレナリン", en: "Adrenaline" },
  newLot: { ja: "新しいロット", en: "New lot" },
  lot: { ja: "ロットを替えた", en: "Lot changed" },
  day: { ja: "2026-12-02 – 2026-12-07: Hb を測定", en: "2026-12-02 – 2026-12-07: Haemoglobin" },
};

const FACTS = { "mg-situation": "crisis", "plasma-exchange": "not-possible", weight: "60", height: "160", age: "72", sex: "female", diabetes: "present", egfr: "38", hyperprolinaemia: "present" };
const SETTINGS = { country: "us", "weight-rule": "us-above-120-percent", product: "octagam-10-us", label: "us-dm", "highest-step": "1.8", "start-time": "09:00", "start-date": "2026-11-23" };

/** A case as the app keeps it on this device. */
function kept() {
  const answers = [...Object.entries(FACTS), ...Object.entries(SETTINGS).map(([key, text]) => [`order.${key}`, text])];
  const sorted = Object.fromEntries(answers.sort().map(([key, text]) => [key, { text }]));
  const body = JSON.stringify({ name: "watch", condition: "mg", answers: sorted, choices: { regimen: "mg-0.4x5" } });
  const checksum = crc32(body).toString(16).padStart(8, "0");
  return `{"format":"ivig-navigator/case","schema":1,"app":"0.1.0","saved_at":1795329720000,"checksum":"${checksum}","body":${body}}`;
}

async function f4(language) {
  const page = await openPage(browser, { language, timezoneId: "Asia/Tokyo" });
  const me = user(page, language);
  await page.clock.setFixedTime(new Date("2026-11-23T10:15:00+09:00"));
  await page.evaluate((text) => localStorage.setItem("ivig.case.watch-1", text), kept());
  await me.reload();
  await me.goTo("cases");
  await me.openSaved("watch");
  await reads(me.region("order"), W.care[language]);
  return { page, me };
}

for (const language of LANGUAGES) {
  const w = (name) => W[name][language];

  test(`the products are ranked, and one that must not be used says so (${language})`, async () => {
    const { page, me } = await f4(language);
    const order = me.region("order");
    await reads(order, w("maltose"));
    const verdict = order.locator(".sheet:has(#product) [role=status]");
    assert.equal((await verdict.textContent()).replaceAll("\u{a0}", " "), w("care"));
    await verdict.evaluate((element) => { element.seen = true; });
    await page.locator("#product").selectOption("privigen-us");
    await until(page, (told) => document.querySelector(".sheet:has(#product) [role=status]").textContent === told, w("closed"));
    assert.ok(await verdict.evaluate((element) => element.seen), "its place stays, so that it is told once");
    await reads(order, w("another"));
    const fold = order.locator("details.ask", { hasText: w("ranked") }).last();
    await fold.locator("summary").first().click();
    const rows = await fold.locator("tbody tr").evaluateAll((all) => all.map((row) => row.cells[0].textContent));
    const options = await page.locator("#product option").evaluateAll((all) => all.map((one) => one.value));
    assert.equal(options.at(-1), "privigen-us", "what must not be used stands last");
    assert.equal(rows.length, options.length - 1);
    for (const details of await order.locator("details:not([open]) > summary").all()) if (await details.isVisible()) await details.click();
    assert.deepEqual(await violations(page), []);
    quiet(page);
    await page.context().close();
  });

  test(`F4 of the dossier: kidney, clot, maltose with diabetes, off label, another product to prefer, and the rate held (${language})`, async () => {
    const { page, me } = await f4(language);
    const order = me.region("order");
    const cards = await order.locator(".alert").allInnerTexts();
    const card = (name) => cards.filter((text) => w(name).test(text.split("\n", 1)[0]));
    for (const risk of ["kidney", "clot"]) {
      assert.equal(card(risk).length, 1, `one card: ${w(risk)}`);
      assert.ok(card(risk)[0].startsWith(w("slower")), `the rate is held: ${w(risk)}`);
    }
    await reads(order, w("maltose"));
    await reads(order, w("offLabel"));
    await reads(order, w("prefer"));
    await reads(order, w("limit"));
    const infusion = order.locator("table", { has: page.getByText(/mL\/h/).first() }).filter({ hasText: /108/ }).first();
    const text = await reads(infusion, "108");
    for (const rate of ["36", "72"]) assert.match(text, new RegExp(`\\b${rate}\\b`));
    await page.context().close();
  });

  test(`a fact that was not asked is named once, among the risks or on the checklist (${language})`, async () => {
    const { page, me } = await f4(language);
    await me.answer({ egfr: "" });
    const order = me.region("order");
    for (const fold of await order.locator("details:not([open]) > summary").all()) if (await fold.isVisible()) await fold.click();
    const toAsk = order.locator("details", { hasText: w("toAsk") }).last().locator("li");
    const asked = (await toAsk.allInnerTexts()).map((text) => text.trim());
    assert.ok(asked.length > 3);
    const checks = await order.locator("summary").allInnerTexts();
    for (const field of asked) assert.equal(checks.filter((text) => text.includes(`${w("notAsked")}: ${field}`)).length, 0, field);
    await page.context().close();
  });

  test(`the checklist and the dates afterwards follow from the case (${language})`, async () => {
    const { page, me } = await f4(language);
    const order = me.region("order");
    await reads(order, w("creatinine"));
    await reads(order, w("day"));
    await page.locator("#order\\.start-date").fill("");
    await lacks(order, w("day"));
    await lacks(order, "1970");
    await page.context().close();
  });

  test(`a reaction is one tap from the run sheet, and a new lot starts the vital signs again (${language})`, async () => {
    const { page, me } = await f4(language);
    await page.evaluate(() => { location.hash = "#/run"; });
    const fold = me.main.locator("details.ask", { hasText: w("reaction") });
    await fold.waitFor();
    const severe = fold.getByText(w("adrenaline")).first();
    assert.ok(!(await severe.isVisible()));
    await fold.locator("summary").first().focus();
    await page.keyboard.press("Enter");
    assert.ok(await severe.isVisible(), "by the keyboard as well");
    const times = () => me.main.locator(".told.words tbody tr").evaluateAll((all) => all.map((row) => [...row.cells].map((cell) => cell.textContent.replaceAll("\u{a0}", " "))));
    const planned = (await times()).map(([at]) => at);
    assert.deepEqual(planned.slice(0, 4), ["09:00", "09:15", "09:30", "10:00"]);
    assert.equal(planned.at(-1), "12:43");
    await page.locator("#run-time").fill("10:20");
    await page.locator("#run-lot").fill("B2");
    await me.main.getByRole("button", { name: w("lot"), exact: true }).click();
    await until(page, (told) => document.querySelector(".told.words").textContent.includes(told), w("newLot"));
    const again = await times();
    const at = again.findIndex(([, why]) => why.includes(w("newLot")));
    assert.deepEqual([again[at][0], again[at + 1][0]], ["10:20", "10:35"]);
    assert.ok(again.at(-1)[0] > "12:43", "it ends later, and so does the watch");
    assert.ok(await severe.isVisible(), "what was opened stays open");
    assert.deepEqual(await violations(page), []);
    quiet(page);
    await page.context().close();
  });
}
