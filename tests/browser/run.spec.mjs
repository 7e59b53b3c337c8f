// The run sheet at the bedside: case F2, entered by hand, paused, resumed, slowed, with a new lot.
import test from "node:test";
import assert from "node:assert/strict";
import { crc32 } from "node:zlib";
import { launch, openPage, SITE } from "./site.mjs";
import { violations } from "./axe.mjs";
import { LANGUAGES, lacks, quiet, reads, storedCases, user } from "./user.mjs";

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
  resume3: { ja: "段階 3 で再開: 176\u{a0}mL/h", en: "Resume at step 3: 176\u{a0}mL/h" },
  resume1: { ja: "段階 1 で再開: 22\u{a0}mL/h", en: "Resume at step 1: 22\u{a0}mL/h" },
  changed: { ja: "開始後に速度が変わりました", en: "The rates have changed since the start" },
  atRisk: { ja: "この患者にはリスクがあります：腎", en: "This patient is at risk: Kidney disease" },
  slowDown: { ja: /減速してください：いまの 176\smL\/h は、いまの上限 132\smL\/h/, en: /Slow down: 176\smL\/h now runs, above the limit of 132\smL\/h/ },
  slowDownAlone: { ja: "減速してください", en: "Slow down" },
  noFigure: { ja: "上限の数値がありません", en: "no figure limits the rate" },
  takeOver: { ja: "いまから新しい速度に切り替える: 132\u{a0}mL/h", en: "Take over the new rates from now: 132\u{a0}mL/h" },
  entries: { ja: "記録", en: "Entries" },
  reaction: { ja: "反応が出たら", en: "If there is a reaction" },
  closed: { ja: "この症例の指示は閉じています", en: "A risk closes the order" },
  anaphylaxis: { ja: "アナフィラキシー", en: /anaphyla/i },
  notTaken: { ja: "まだ採用されていない", en: "is not taken yet" },
  old: { ja: "以前の版のもの", en: "kept by an earlier version" },
  recordedStart: { ja: "09:00 開始として記録", en: "recorded as begun at 09:00" },
  before: { ja: "以前の選択での点滴の記録", en: "Run by an earlier choice" },
  undo: { ja: "入力を元に戻す", en: "Undo entry" },
  correct: { ja: "記録した開始を 08:50 に訂正する", en: "Correct the recorded start to 08:50" },
};

/** F2, up to the run sheet: 750 and 700 mL, begun at nine. */
async function f2(language, { product = "panzyga-us", label = "us-cidp", ...options } = {}) {
  const page = await openPage(browser, { language, timezoneId: "Asia/Tokyo", url: null, ...options });
  await page.clock.setFixedTime(new Date("2026-11-23T10:15:00+09:00"));
  await page.goto(SITE);
  const me = user(page, language);
  await me.fill({ ...CIDP, facts: { weight: "98", height: "165", age: "50", sex: "female", "treatment-phase": "induction", "cidp-form": "typical" } });
  await page.locator('input[name="regimen"][value="cidp-1x2"]').check({ force: true });
  await page.locator("#weight-rule").selectOption("ontario");
  await page.locator('input[name="pregnant"][value="absent"]').check({ force: true });
  await page.locator("#rounding").selectOption("nearest-5g");
  await page.locator("#product").selectOption(product);
  await page.locator(`input[name="label"][value="${label}"]`).check({ force: true });
  await page.locator("#order\\.start-time").fill("09:00");
  const goCase = async () => {
    await page.goto(`${SITE}#/`);
    await me.region("facts").waitFor();
  };
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
  return { page, me, button, at, act, rows, goRun, goCase, w: (name) => W[name][language] };
}

/** What was run before the order was chosen anew. */
const setAside = (page, language) => page.locator("#main .sheet").filter({ has: page.getByRole("heading", { name: W.before[language], exact: true }) });

/** Changes the one case that is kept, as another version would have written it. */
async function rewrite(page, change) {
  const [[key, text]] = await storedCases(page);
  const at = text.indexOf('"body":') + '"body":'.length;
  const body = change(text.slice(at, -1));
  assert.notEqual(body, text.slice(at, -1));
  const checksum = crc32(body).toString(16).padStart(8, "0");
  const kept = `${text.slice(0, at).replace(/"checksum":"[^"]*"/, `"checksum":"${checksum}"`)}${body}}`;
  await page.evaluate(([under, value]) => localStorage.setItem(under, value), [key, kept]);
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

  test(`what ran stays as it ran when a risk comes up, and the rest is slower once it is taken over (${language})`, async () => {
    const { page, me, button, at, act, rows, goRun, goCase, w } = await f2(language, { product: "octagam-10-us", label: "us-dm" });
    await act("10:15", "pause");
    await act("10:20", "resume3");
    const before = await rows();
    assert.deepEqual(before.slice(0, 4).map((row) => [...row.slice(0, 2), ...row.slice(3, 6), row[6]]), [
      ["09:00", "09:30", "44", "22 mL", "22 mL", w("done")],
      ["09:30", "10:00", "88", "44 mL", "66 mL", w("done")],
      ["10:00", "10:15", "176", "44 mL", "110 mL", w("done")],
      ["10:15", "10:20", "0", "0 mL", "110 mL", w("done")],
    ]);
    await lacks(me.main, w("changed"));
    await goCase();
    await me.answer({ "kidney-disease": "present" });
    await goRun();
    await at("10:30");
    await reads(me.main, w("changed"));
    const alert = me.main.getByRole("alert").first();
    await reads(alert, w("atRisk"));
    await reads(alert, w("slowDown"));
    assert.deepEqual(await rows(), before, "nothing is taken over by itself");
    assert.deepEqual(await violations(page), []);
    await button("takeOver").click();
    await lacks(me.main, w("changed"));
    const after = await rows();
    assert.deepEqual(after.slice(0, 4), before.slice(0, 4), "what ran stays");
    assert.deepEqual(after.slice(4).map((row) => [row[0], row[3]]), [["10:20", "176"], ["10:30", "132"]]);
    assert.equal(after.reduce((sum, row) => sum + ml(row[4]), 0), 7500);
    // Every figure of it is kept with the case.
    await goCase();
    await me.save("limited");
    await me.reload();
    await me.openSaved("limited");
    await goRun();
    assert.deepEqual(await rows(), after);
    await button("back").click();
    await reads(me.main, w("changed"));
    quiet(page);
    await page.context().close();
  });

  test(`a risk that leaves no figure to run by is called out, and the day goes on as recorded (${language})`, async () => {
    const { page, me, at, act, rows, goRun, goCase, w } = await f2(language, { product: "privigen-us" });
    await act("10:15", "pause");
    await act("10:20", "resume1");
    const before = await rows();
    await goCase();
    await me.answer({ "kidney-disease": "present" });
    await goRun();
    await at("10:30");
    const alert = me.main.getByRole("alert").first();
    await reads(alert, w("atRisk"));
    await reads(alert, w("slowDownAlone"));
    await reads(alert, w("noFigure"));
    assert.deepEqual(await rows(), before);
    quiet(page);
    await page.context().close();
  });

  test(`what to do at a reaction stays, with the true reason and the entries, when the order is closed (${language})`, async () => {
    const { page, me, act, goRun, goCase, w } = await f2(language);
    await act("10:15", "pause");
    await goCase();
    await me.answer({ "earlier-reaction": "severe" });
    await goRun();
    await reads(me.main, w("closed"));
    await reads(me.main, w("anaphylaxis"));
    await lacks(me.main, w("missing"));
    const reaction = me.main.locator("details.ask > summary", { hasText: w("reaction") });
    await reaction.click();
    await reads(me.main, { ja: "アドレナリン", en: "Adrenaline" }[language]);
    const list = me.main.locator(".sheet", { has: page.getByRole("heading", { level: 2, name: w("entries") }) });
    const entries = await list.getByRole("listitem").allInnerTexts();
    assert.equal(entries.length, 2);
    assert.match(entries[0], /^09:00 .*528\smL\/h.*750\smL/);
    assert.equal(entries[1], `10:15 ${w("pause")}`);
    assert.equal(await list.getByRole("button").count(), 0);
    assert.deepEqual(await violations(page), []);
    await goCase();
    await me.answer({ "earlier-reaction": "none", weight: "9" });
    await goRun();
    await reads(me.main, w("notTaken"));
    assert.equal(await reaction.count(), 1);
    await reads(list, "10:15");
    quiet(page);
    await page.context().close();
  });

  test(`a day begins when it was recorded to, until that is corrected; one kept before says that its rates are not known (${language})`, async () => {
    const { page, me, button, act, rows, goCase, goRun, w } = await f2(language);
    await act("10:15", "pause");
    const before = await rows();
    await page.locator("#order\\.start-time").fill("08:50");
    await reads(me.main, w("recordedStart"));
    assert.deepEqual(await rows(), before);
    await button("correct").click();
    await lacks(me.main, w("recordedStart"));
    assert.equal((await rows())[0][0], "08:50");
    await lacks(me.main, w("old"));
    // As an earlier version kept it.
    await goCase();
    await me.save("old");
    await rewrite(page, (body) => body.replace(/0850 rates [^;]*;/, ""));
    await me.reload();
    await me.openSaved("old");
    await goRun();
    await reads(me.main, w("old"));
    assert.equal((await rows())[0][0], "08:50");
    quiet(page);
    await page.context().close();
  });

  test(`what was run stays listed with its lots when another product is chosen, and comes back with it (${language})`, async () => {
    const { page, me, act, goRun, goCase } = await f2(language);
    await page.locator("#run-lot").fill("AB123");
    await act("09:10", "lot");
    await act("10:15", "pause");
    await goCase();
    await page.locator("#product").selectOption("privigen-us");
    await goRun();
    const before = setAside(page, language);
    await reads(before, { ja: /Panzyga[\s\S]*1 日目/, en: /Panzyga[\s\S]*Day 1/ }[language]);
    await reads(before, { ja: "09:10 ロット AB123", en: "09:10 Lot AB123" }[language]);
    await reads(before, { ja: "10:15 中断", en: "10:15 Pause" }[language]);
    assert.deepEqual(await violations(page), []);
    // A case that is kept and opened again still has them.
    await goCase();
    await me.save("changed");
    await me.reload();
    await me.openSaved("changed");
    await goRun();
    await reads(setAside(page, language), "AB123");
    await goCase();
    await page.locator("#product").selectOption("panzyga-us");
    await goRun();
    await reads(setAside(page, language), "AB123");
    quiet(page);
    await page.context().close();
  });

  test(`an infusion of more than a day knows the day of the clock, and an entry says its day (${language})`, async () => {
    const { page, me, button, goRun, goCase } = await f2(language, { product: "venoglobulin-ih-5", label: "jp-neuro" });
    await goCase();
    await page.locator("#highest-step").selectOption("0.6");
    await page.locator("#order\\.start-date").fill("2026-11-23");
    for (const [now, so] of [["2026-11-24T03:30:00+09:00", /03:30 \+1/], ["2026-11-24T09:10:00+09:00", /09:10 \+1/]]) {
      await page.clock.setFixedTime(new Date(now));
      await goCase();
      await goRun();
      await reads(me.main, so);
      await lacks(me.main, { ja: "まだ始まっていません", en: "has not begun" }[language]);
    }
    await button("pause").click();
    await reads(me.main, { ja: "09:10 +1 中断", en: "09:10 +1 Pause" }[language]);
    quiet(page);
    await page.context().close();
  });

  test(`what happened on a day can be written down on the next (${language})`, async () => {
    const { page, me, act, goRun, goCase } = await f2(language);
    await goCase();
    await page.locator("#order\\.start-date").fill("2026-11-23");
    await page.clock.setFixedTime(new Date("2026-11-24T10:00:00+09:00"));
    await goRun();
    await act("10:15", "pause");
    await reads(me.main, { ja: "10:15 中断", en: "10:15 Pause" }[language]);
    quiet(page);
    await page.context().close();
  });

  test(`a choice that is taken back gives back what was run (${language})`, async () => {
    const { page, me, act, goRun, goCase, w } = await f2(language);
    await act("10:15", "pause");
    await goCase();
    await page.locator("#product").selectOption("privigen-us");
    await me.main.getByRole("button", { name: w("undo"), exact: true }).click();
    assert.equal(await page.locator("#product").inputValue(), "panzyga-us");
    await goRun();
    await reads(me.main, w("left"));
    assert.equal(await setAside(page, language).count(), 0);
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

test("no figure of the picture is written over another, whatever happened", async () => {
  const { page, me, at, act } = await f2("en");
  await act("09:31", "slow1");
  for (const [pause, resume] of [["09:33", "09:35"], ["09:36", "09:38"]]) {
    await act(pause, "pause");
    await at(resume);
    await me.main.getByRole("button", { name: /^Resume at step/ }).first().click();
  }
  const boxes = await page.locator("#main .chart text").evaluateAll((all) => all.map((e) => {
    const { x, y, width, height } = e.getBBox();
    return { words: e.textContent, x, y, width, height };
  }));
  assert.ok(boxes.length > 4, JSON.stringify(boxes));
  for (const [number, a] of boxes.entries()) {
    assert.ok(a.x + a.width <= 320, `${a.words} is cut off`);
    for (const b of boxes.slice(number + 1)) {
      // A line of text is higher than its letters.
      const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || Math.abs(a.y - b.y) >= 0.7 * a.height;
      assert.ok(apart, `${a.words} and ${b.words}`);
    }
  }
  quiet(page);
});
