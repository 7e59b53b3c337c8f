// The order, entered by hand: the dossier's cases F2, F4 and F5 give their printed tables.
import test from "node:test";
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import ICAL from "ical.js";
import { launch, openPage } from "./site.mjs";
import { LANGUAGES, lacks, quiet, reads, user } from "./user.mjs";

const browser = await launch();
test.after(() => browser.close());

/** What is entered, and what has to come out. Rates in mL/h, volumes in mL. */
const CASES = {
  F2: {
    search: "CIDP",
    name: /CIDP/,
    facts: { weight: "98", height: "165", age: "50", sex: "female", "treatment-phase": "induction", "cidp-form": "typical" },
    asked: { pregnant: "absent" },
    regimen: "cidp-1x2",
    chosen: { "weight-rule": "ontario", rounding: "nearest-5g", product: "panzyga-us" },
    label: "us-cidp",
    preselected: false,
    shows: ["73.35 kg", "145 g", "75 g + 70 g", "146.691 g", "−1.2%", "30 g × 2", "10 g × 1", "5 g × 1"],
    days: [
      { rates: [44, 88, 176, 352, 528], volumes: [22, 44, 88, 176, 420], total: "2 h 48 min", ends: "11:48" },
      { rates: [44, 88, 176, 352, 528], volumes: [22, 44, 88, 176, 370], total: "2 h 42 min", ends: "11:42" },
    ],
  },
  F4: {
    search: "MG",
    name: /MG/,
    country: "us",
    facts: { weight: "60", height: "160", age: "72", sex: "female", "mg-situation": "severe-uncontrolled", "kidney-disease": "present", diabetes: "present" },
    asked: {},
    regimen: "own",
    own: { dose: "0.4", basis: "day", days: "5" },
    chosen: { "weight-rule": "us-above-120-percent", rounding: "none", product: "octagam-10-us" },
    label: "us-dm",
    preselected: false,
    shows: ["60 kg", "120 g", "24 g", "20 g × 1", "2 g × 2", "1.8 mL/kg/h"],
    offLabel: { en: "Off label", ja: "適応外使用" },
    days: [{ rates: [36, 72, 108], volumes: [18, 36, 186], total: "2 h 43 min", ends: "11:43" }],
  },
  F5: {
    search: "DM",
    name: { ja: "皮膚筋炎", en: "Dermatomyositis" },
    country: "us",
    facts: { weight: "70", height: "172", age: "50", sex: "male", "treatment-resistant": "present" },
    asked: {},
    regimen: "dm-2-monthly",
    splitDays: "2",
    chosen: { rounding: "nearest-vial", product: "octagam-10-us" },
    label: "us-dm",
    preselected: true,
    shows: ["70 kg", "140 g", "70 g", "30 g × 2", "10 g × 1"],
    days: [{ rates: [42, 84, 168], volumes: [21, 42, 637], total: "4 h 48 min", ends: "13:48" }],
  },
};

const plain = (text) => text.replaceAll("\u{a0}", " ");
const pick = (page, name, value) => page.locator(`input[type="radio"][name="${name}"][value="${value}"]`).locator("xpath=..").click();

async function entered(language, it) {
  const page = await openPage(browser, { language });
  const me = user(page, language);
  if (it.country) {
    await page.goto(`${page.url().split("#")[0]}#/ward`);
    await page.locator("#order\\.country").selectOption(it.country);
    await page.goto(`${page.url().split("#")[0]}#/`);
  }
  await me.search(it.search);
  await me.condition(it.name[language] ?? it.name).first().click();
  await me.answer(it.facts);
  if (it.regimen) await pick(page, "regimen", it.regimen);
  if (it.own) {
    await page.locator("#order\\.own-dose").fill(it.own.dose);
    await pick(page, "own-basis", it.own.basis);
    await page.locator("#order\\.own-days").fill(it.own.days);
  }
  const { rounding, product, ...first } = it.chosen;
  for (const [id, value] of Object.entries(first)) await page.locator(`#${id}`).selectOption(value);
  await me.answer(it.asked);
  if (it.splitDays) await pick(page, "days", it.splitDays);
  await page.locator("#rounding").selectOption(rounding);
  await page.locator("#product").selectOption(product);
  await page.locator("#order\\.start-time").fill("09:00");
  return { page, me };
}

/** Each table of steps: the cells as they stand. */
const tables = (me) => me.region("order").locator(".chart + .scroll table").evaluateAll((all) =>
  all.map((table) => [...table.tBodies[0].rows].map((row) => [...row.cells].map((cell) => cell.textContent.replaceAll("\u{a0}", " ")))));

for (const language of LANGUAGES) {
  for (const [name, it] of Object.entries(CASES)) {
    test(`${name} entered by hand gives the printed table (${language})`, async () => {
      const { page, me } = await entered(language, it);
      const rates = page.locator(`input[type="radio"][name="label"][value="${it.label}"]`);
      assert.equal(await rates.isChecked(), it.preselected, "a label is preselected only where it is of this country and for this use");
      if (!it.preselected) {
        assert.equal((await tables(me)).length, 0);
        await pick(page, "label", it.label);
      }
      const order = me.region("order");
      for (const figure of it.shows) await reads(order, new RegExp(figure.replace(/[+.]/g, "\\$&").replaceAll(" ", "\\s")));
      if (it.offLabel) await reads(order, it.offLabel[language]);
      const shown = await tables(me);
      assert.equal(shown.length, it.days.length);
      for (const [day, steps] of shown.entries()) {
        assert.deepEqual(steps.map((row) => Number(row[1])), it.days[day].rates);
        assert.deepEqual(steps.map((row) => Number(row[3].replace(" mL", ""))), it.days[day].volumes);
      }
      const text = plain(await order.innerText());
      for (const day of it.days) assert.ok(text.includes(day.total) && text.includes(day.ends), `${day.total}, ${day.ends}`);
      quiet(page);
      await page.context().close();
    });
  }

  test(`another condition lets go of a label's rates (${language})`, async () => {
    const { page, me } = await entered(language, CASES.F2);
    await pick(page, "label", "us-cidp");
    assert.equal((await tables(me)).length, 2);
    await me.region("facts").getByRole("button", { name: { ja: "変更", en: "Change" }[language], exact: true }).click();
    await me.fill({ search: "DM", name: { ja: "皮膚筋炎", en: "Dermatomyositis" }, facts: { "treatment-resistant": "present", regimen: "dm-2-q4w" } });
    await pick(page, "days", "2");
    assert.equal((await tables(me)).length, 0);
    await page.context().close();
  });

  test(`the other rules stand beside the one in use, with where they flip (${language})`, async () => {
    const { page, me } = await entered(language, CASES.F2);
    const rules = me.region("order").locator("details.ask", { has: page.locator("table") }).first();
    await rules.locator("summary").first().click();
    const rows = await rules.locator("tbody tr").evaluateAll((all) => all.map((row) => row.textContent.replaceAll("\u{a0}", " ")));
    assert.equal(rows.length, 11);
    assert.ok(rows.some((row) => row.includes("196 g")), "the weight as measured gives 196 g");
    assert.ok(rows.some((row) => row.includes("kg →")), "a flip is told");
    await page.context().close();
  });

  test(`a calendar reads the dates of maintenance (${language})`, async () => {
    const page = await openPage(browser, { language, acceptDownloads: true });
    const me = user(page, language);
    await me.fill({ search: "SPS", name: { ja: /SPS|スティッフ/, en: /SPS|Stiff/ }, facts: { weight: "60", "gabaergic-drugs": "not-enough" } });
    if (await page.locator('input[name="days"][value="2"]').count()) await pick(page, "days", "2");
    await page.locator("#order\\.start-date").fill("2026-11-30");
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: /\.ics/ }).click();
    const file = await readFile(await (await download).path(), "utf8");
    const events = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
    assert.ok(events.length > 0);
    // The checks after the course in hand stand among the courses.
    const checks = events.filter((event) => /^(IVIG 後|After IVIG)/.test(event.summary));
    assert.ok(checks.length >= 5 && checks.length < events.length);
    const first = events.filter((event) => !checks.includes(event)).map((event) => event.startDate.toString()).sort()[0];
    assert.equal(first, "2026-12-30");
    for (const event of events) assert.ok(event.startDate.isDate && event.summary.includes("IVIG"));
    await lacks(me.main, "NaN");
    await page.context().close();
  });
}
