// The run sheet at the bedside: case F2, entered by hand, paused, resumed, slowed, with a new lot.
import test from "node:test";
import assert from "node:assert/strict";
import { launch, openPage, SITE } from "./site.mjs";
import { violations } from "./axe.mjs";
import { LANGUAGES, lacks, quiet, reads, user } from "./user.mjs";

const browser = await launch();
test.after(() => browser.close());

const CIDP = { search: "CIDP", name: { ja: /CIDP/, en: /CIDP/ } };
const W = {
  run: { ja: "点滴の経過", en: "Run sheet" },
  missing: { ja: "まだ用量がありません", en: "has no dose yet" },
  pause: { ja: "中断", en: "Pause" },
  paused: { ja: "中断", en: "Paused" },
  resume2: { ja: "段階 2 で再開: 88\u{a0}mL/h", en: "Resume at step 2: 88\u{a0}mL/h" },
  slow1: { ja: "段階 1 へ減速: 44\u{a0}mL/h", en: "Slow to step 1: 44\u{a0}mL/h" },
  raise: { ja: "増速の再開", en: "Let it rise" },
  lot: { ja: "ロットを替えた", en: "Lot changed" },
  back: { ja: "最後の記録を取り消す", en: "Take back the last entry" },
  left: { ja: /残り 640\smL/, en: /640\smL left/ },
  early: { ja: "開始時刻または前の記録より前", en: "before the start or the entry above" },
  empty: { ja: "投与が終わって", en: "The bag is empty" },
  badLot: { ja: "ロット番号を 24 字以内", en: "at most 24 characters" },
  badTime: { ja: "この値は使えません", en: "This cannot be used" },
  done: { ja: "実施", en: "done" },
};

/** F2, up to the run sheet: 750 and 700 mL, begun at nine. */
async function f2(language, options = {}) {
  const page = await openPage(browser, { language, timezoneId: "Asia/Tokyo", url: null, ...options });
  await page.clock.setFixedTime(new Date("2026-11-23T10:15:00+09:00"));
  await page.goto(SITE);
  const me = user(page, language);
  await me.fill({ ...CIDP, facts: { weight: "98", height: "165", age: "50", sex: "female", "treatment-phase": "induction", "cidp-form": "typical" } });
  await page.locator('input[name="regimen"][value="cidp-1x2"]').check({ force: true });
  await page.locator("#weight-rule").selectOption("ontario");
  await page.locator('input[name="pregnant"][value="absent"]').check({ force: true });
  await page.locator("#rounding").selectOption("nearest-5g");
  await page.locator("#product").selectOption("panzyga-us");
  await page.locator('input[name="label"][value="us-cidp"]').check({ force: true });
  await page.locator("#order\\.start-time").fill("09:00");
  const goRun = async () => {
    await page.goto(`${SITE}#/run`);
    await me.main.getByRole("heading", { level: 1, name: W.run[language] }).waitFor();
  };
  await goRun();
  const button = (name) => me.main.getByRole("button", { name: W[name][language], exact: true });
  const at = (time) => page.locator("#run-time").fill(time);
  /** The table: from, to, step, mL/h, volume, so far, state. */
  const rows = () => me.main.locator(".chart + .scroll table tbody tr").evaluateAll((all) => all.map((row) => [...row.cells].map((cell) => cell.textContent.replaceAll("\u{a0}", " "))));
  const act = async (time, name) => { await at(time); await button(name).click(); };
  return { page, me, button, at, act, rows, goRun, w: (name) => W[name][language] };
}

const ml = (text) => Math.round(Number(text.replace(" mL", "")) * 10);

for (const language of LANGUAGES) {
  test(`without an order the run sheet says what is missing (${language})`, async () => {
    const page = await openPage(browser, { language, url: `${SITE}#/run` });
    await reads(page.locator("#main"), W.missing[language]);
    assert.equal(await page.locator('#main a[href="#/"]').count(), 1);
    await page.context().close();
  });

  test(`F2 runs as printed, and is planned again after each entry (${language})`, async () => {
    const { page, me, button, at, act, rows, goRun, w } = await f2(language);
    assert.deepEqual((await rows()).map((row) => row.slice(0, 6)), [
      ["09:00", "09:30", "1", "44", "22 mL", "22 mL"],
      ["09:30", "10:00", "2", "88", "44 mL", "66 mL"],
      ["10:00", "10:30", "3", "176", "88 mL", "154 mL"],
      ["10:30", "11:00", "4", "352", "176 mL", "330 mL"],
      ["11:00", "11:48", "5", "528", "420 mL", "750 mL"],
    ]);
    // Now is a quarter past ten, by the device's clock.
    await reads(me.main, /176\smL\/h/);
    await reads(me.main, { ja: /次は 10:30 に 352\smL\/h（予定）/, en: /Next: 352\smL\/h at 10:30, planned/ }[language]);
    await button("pause").click();
    await reads(me.main, w("left"));
    await act("10:30", "resume2");
    await act("11:00", "slow1");
    await page.locator("#run-lot").fill("AB123");
    await act("11:10", "lot");
    await act("11:20", "raise");
    const all = await rows();
    assert.equal(all.reduce((sum, row) => sum + ml(row[4]), 0), 7500);
    assert.equal(all.at(-1)[5], "750 mL");
    assert.equal(all[3][2], w("paused"));
    assert.equal(all[3][3], "0");
    assert.ok(all.every((row, n) => n === 0 || row[0] === all[n - 1][1]), "a gap between rows");
    assert.ok(all.filter((row) => row[6] === w("done")).length >= 5);
    assert.ok(all.every((row) => Number(row[3]) <= 528));
    await lacks(me.main, w("left"));
    // What is entered is kept with the case.
    await me.goTo("case");
    await me.save("F2");
    await me.reload();
    await me.openSaved("F2");
    await goRun();
    assert.deepEqual(await rows(), all);
    // Each day has its own entries.
    await page.locator('input[name="run-day"][value="2"]').check({ force: true });
    await reads(me.main, /11:42/);
    assert.equal((await rows()).at(-1)[5], "700 mL");
    await page.locator('input[name="run-day"][value="1"]').check({ force: true });
    await reads(me.main, "AB123");
    assert.deepEqual(await rows(), all);
    for (let left = 5; left > 0; left -= 1) await button("back").click();
    await reads(me.main, /11:48/);
    assert.equal(await button("back").count(), 0);
    assert.equal((await rows()).length, 5);
    await at("");
    quiet(page);
    await page.context().close();
  });

  test(`an entry that does not fit is answered, and nothing typed is lost (${language})`, async () => {
    const { page, me, button, at, act, rows, w } = await f2(language);
    const planned = await rows();
    await act("08:59", "pause");
    await reads(me.main.getByRole("alert"), w("early"));
    await act("12:00", "pause");
    await reads(me.main.getByRole("alert"), w("empty"));
    assert.equal(await page.locator("#run-time").inputValue(), "12:00");
    await at("10:15");
    for (const lot of ["", "A;B", "1234567890123456789012345"]) {
      await page.locator("#run-lot").fill(lot);
      await button("lot").click();
      await reads(me.main.getByRole("alert"), w("badLot"));
      assert.equal(await page.locator("#run-lot").inputValue(), lot);
    }
    await at("25:99");
    await reads(me.main, w("badTime"));
    assert.equal(await button("pause").count(), 0);
    assert.deepEqual(await rows(), planned);
    quiet(page);
    await page.context().close();
  });

  for (const width of [1440, 390]) {
    test(`axe finds nothing on the run sheet, and a finger meets what it must, at ${width} px (${language})`, async () => {
      const { page, me, act } = await f2(language, { width, hasTouch: true });
      await act("10:15", "pause");
      await act("10:20", "resume2");
      await act("10:10", "pause");
      await page.locator("#main summary").first().click();
      assert.deepEqual(await violations(page), []);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth), "scrolls sideways");
      for (const button of await me.main.getByRole("button").all()) {
        assert.ok((await button.boundingBox()).height >= 43.5, await button.innerText());
      }
      await page.context().close();
    });
  }
}
