// What became of the treatment: dated readings, what a change means, wear-off, and the day on which the effect is judged.
import test from "node:test";
import assert from "node:assert/strict";
import { violations } from "./axe.mjs";
import { launch, openPage, SITE } from "./site.mjs";
import { lacks, LANGUAGES, quiet, reads, user } from "./user.mjs";

const browser = await launch();
test.after(() => browser.close());

const CIDP = {
  search: "CIDP",
  name: { ja: /慢性炎症性脱髄性/, en: /Chronic inflammatory demyelinating/ },
  facts: { "cidp-form": "typical", "treatment-phase": "induction", weight: "70" },
};
const MG = { search: "MG", name: { ja: "重症筋無力症", en: "Myasthenia gravis" }, facts: { weight: "60" } };

const SAY = {
  link: { ja: "経過と効果を記録する", en: "Follow the treatment up" },
  day: { ja: "日付（空欄は今日）", en: "Day (empty for today)" },
  what: { ja: "項目", en: "What" },
  value: { ja: "値（INCAT は上肢/下肢）", en: "Value (INCAT: arms/legs)" },
  add: { ja: "記録する", en: "Add" },
  takeOut: { ja: "取り消す", en: "Take out" },
  noCourse: { ja: "投与したコースを記録すると", en: "Enter a course that was given" },
  review: { ja: "次の効果判定", en: "Next review of the effect" },
  passed: { ja: "この日を過ぎています", en: "this day has passed" },
  gain: { ja: "意味のある改善", en: "A gain that matters" },
  noChange: { ja: "意味のある変化なし", en: "No change that matters" },
  worse: { ja: "意味のある悪化", en: "A worsening that matters" },
  notJudged: { ja: "判定しない", en: "Not judged" },
  woreOff: { ja: "2026-05-02 のコースの効果が次の投与の前に弱まりました", en: "The effect of the course of 2026-05-02 wore off before the next one" },
  chart: { ja: (scale) => `${scale}の推移。数値は下の表にあります。`, en: (scale) => `${scale} against time. The figures are in the table below.` },
  band: { ja: "帯: 治療前からの変化が意味のある大きさに届かない範囲", en: "Band: no change since before treatment that matters" },
  courses: { ja: "縦の破線: 投与したコース", en: "Dashed: courses given" },
  duplicate: { ja: "複製", en: "Duplicate" },
  pick: { ja: "比べる", en: "Compare" },
  compare: { ja: "選んだ症例を比べる（2〜4 件）", en: "Compare those picked (2 to 4)" },
};
const SCALE = {
  incat: { ja: "INCAT 障害スコア（上肢/下肢）", en: "INCAT disability score (arms/legs)" },
  mgAdl: { ja: "MG-ADL", en: "MG-ADL" },
  grip: { ja: "握力 右（kPa）", en: "Grip, right (kPa)" },
  igg: { ja: "血清 IgG（投与前）", en: "Serum IgG, before a dose" },
  weight: { ja: "体重", en: "Body weight" },
  dose: { ja: "投与したコース（総量）", en: "Course given, in all" },
};

/** A treatment that helps, wears off before the second course, and helps again. */
const READINGS = [
  ["2026-05-01", "incat", "3/3"], ["2026-05-02", "dose", "140"], ["2026-05-20", "incat", "2/2"],
  ["2026-06-10", "incat", "1/2"], ["2026-06-24", "incat", "2/3"], ["2026-06-25", "dose", "70"], ["2026-07-10", "incat", "1/2"],
  ["2026-05-01", "igg", "9,8"], ["2026-06-24", "igg", "13.1"], ["2026-05-01", "weight", "70"], ["2026-06-24", "weight", "71.5"],
  ["2026-05-01", "grip", "40"], ["2026-06-10", "grip", "62"],
];
/** While the effect of the second course is waited for. */
const NOW = new Date("2026-07-20T09:00:00");

/** The screen of the follow-up, reached as a user reaches it. */
function follow(page, language) {
  const main = page.locator("#main");
  const named = (name) => ({ name: SAY[name][language], exact: true });
  return {
    open: () => main.getByRole("link", named("link")).click(),
    async add(on, scale, value) {
      await main.getByLabel(SAY.day[language], { exact: true }).fill(on);
      await main.getByLabel(SAY.what[language], { exact: true }).selectOption({ label: SCALE[scale][language] });
      await main.getByLabel(SAY.value[language], { exact: true }).fill(value);
      await main.getByRole("button", named("add")).click();
    },
    value: main.getByLabel(SAY.value[language], { exact: true }),
    /** What stands under a heading. */
    sheet: (heading) => main.locator(".sheet").filter({ has: page.getByRole("heading", { level: 2, name: heading[language], exact: true }) }),
    /** All that is told of the treatment, without the form. */
    told: async () => (await main.locator(".sheet").allInnerTexts()).slice(1),
    chart: (scale) => main.getByRole("img", { name: SAY.chart[language](SCALE[scale][language]), exact: true }),
    table: (scale) => main.getByRole("table", { name: SCALE[scale][language], exact: true }),
  };
}

/** Days and values of a table, the way they stand. */
const rows = (table) => table.locator("tbody tr").evaluateAll((all) => all.map((row) => [...row.cells].slice(0, 2).map((cell) => cell.innerText.replace(/\s+/g, " "))));

/** Heights in a chart, from its upper edge: of its band, of its points in the order of their days, of its bars. */
const heights = (chart) => chart.evaluate((svg) => {
  const band = svg.querySelector(".band")?.getBBox();
  const found = (mark, pattern) => [...(svg.querySelector(mark)?.getAttribute("d") ?? "").matchAll(pattern)].map((match) => match.slice(1).map(Number));
  return {
    band: band && [band.y, band.y + band.height],
    points: found(".points", /M\d+ (\d+)h4v4/g).map(([y]) => y + 2), // the middle of a square of four
    bars: found(".bars", /M\d+ (\d+)V(\d+)/g).map(([base, y]) => base - y),
    courses: svg.querySelectorAll(".course").length,
  };
});

async function followed(language, patient) {
  const page = await openPage(browser, { language, url: null });
  await page.clock.setFixedTime(NOW);
  await page.goto(`${SITE}#/ward`);
  await page.locator("#order\\.country").selectOption("japan");
  await page.goto(`${SITE}#/`);
  const me = user(page, language);
  await me.fill(patient);
  const screen = follow(page, language);
  await screen.open();
  return { page, me, screen };
}

for (const language of LANGUAGES) {
  test(`readings become charts with the band within which no change counts, tables, a judgement and a date to judge on, and outlive the page (${language})`, async () => {
    const { page, me, screen } = await followed(language, CIDP);
    await reads(me.main, SAY.noCourse[language]);
    for (const reading of READINGS) await screen.add(...reading);
    await lacks(me.main, SAY.noCourse[language]);

    const incat = screen.sheet(SCALE.incat);
    await reads(incat, SAY.gain[language]);
    await reads(incat, { ja: "2026-05-01 から 2026-07-10: 3 改善", en: "2026-05-01 to 2026-07-10: better by 3" }[language]);
    await reads(incat, SAY.woreOff[language]);
    await reads(incat, { ja: "2026-06-10 から 2026-06-24: 2 悪化", en: "2026-06-10 to 2026-06-24: worse by 2" }[language]);
    await reads(screen.sheet(SCALE.grip), SAY.notJudged[language]);

    // One point either way of the 6 before treatment: the first reading lies in the middle, the 5 on the edge, all others below.
    const drawn = await heights(screen.chart("incat"));
    const [top, bottom] = drawn.band;
    assert.equal(drawn.points[0], (top + bottom) / 2);
    assert.equal(drawn.points[3], bottom);
    assert.ok([1, 2, 4].every((index) => drawn.points[index] > bottom), drawn.points.join(", "));
    assert.equal(drawn.courses, 2);
    for (const words of [SAY.band, SAY.courses]) await reads(incat, words[language]);
    for (const scale of ["grip", "igg", "weight"]) {
      assert.equal((await heights(screen.chart(scale))).band, undefined, `${scale}: a band that no source gives`);
      await lacks(screen.sheet(SCALE[scale]), SAY.band[language]);
    }
    const [first, second] = (await heights(screen.chart("dose"))).bars;
    assert.equal(first, 2 * second, "140 g and 70 g");

    assert.deepEqual(await rows(screen.table("incat")), [
      ["2026-07-10", "3 (1 + 2)"], ["2026-06-24", "5 (2 + 3)"], ["2026-06-10", "3 (1 + 2)"], ["2026-05-20", "4 (2 + 2)"], ["2026-05-01", "6 (3 + 3)"],
    ]);
    assert.deepEqual(await rows(screen.table("igg")), [["2026-06-24", "13.1 g/L"], ["2026-05-01", "9.8 g/L"]]);
    assert.deepEqual(await rows(screen.table("weight")), [["2026-06-24", "71.5 kg"], ["2026-05-01", "70 kg"]]);
    assert.deepEqual(await rows(screen.table("dose")), [["2026-06-25", "70 g"], ["2026-05-02", "140 g"]]);

    // Four weeks after the last course, by the Japanese label; the ward is in Japan.
    await reads(screen.sheet(SAY.review), "2026-07-23");
    await lacks(screen.sheet(SAY.review), SAY.passed[language]);

    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      assert.deepEqual(await violations(page), [], `${width} px`);
    }

    const before = await screen.told();
    await me.goTo("case");
    await me.save("followed");
    await me.reload();
    await me.openSaved("followed");
    await screen.open();
    await reads(me.main, SAY.woreOff[language]);
    assert.deepEqual(await screen.told(), before);

    await page.clock.setFixedTime(new Date("2026-08-20T09:00:00"));
    await me.reload();
    await me.openSaved("followed");
    await screen.open();
    await reads(screen.sheet(SAY.review), SAY.passed[language]);

    // Beside another case the readings are told in words.
    const named = (name) => ({ name: SAY[name][language], exact: true });
    await me.goTo("cases");
    await me.saved("followed").getByRole("button", named("duplicate")).click();
    for (const index of [0, 1]) await me.main.getByRole("checkbox", named("pick")).nth(index).click();
    await me.main.getByRole("button", named("compare")).click();
    await reads(me.main, { ja: "2026-05-01 INCAT 障害スコア（上肢/下肢）: 6 (3 + 3)", en: "2026-05-01 INCAT disability score (arms/legs): 6 (3 + 3)" }[language]);
    await lacks(me.main, /follow-up\.|incat 3\/3/);
    quiet(page);
  });

  test(`what is no reading is refused with its reason, and what was typed stays (${language})`, async () => {
    const { page, me, screen } = await followed(language, CIDP);
    const empty = await screen.told();
    const REFUSED = [
      ["yesterday", "igg", "9", { ja: "2026-11-29 の形で", en: "Enter the day as 2026-11-29" }],
      ["2026-02-30", "igg", "9", { ja: "2026-11-29 の形で", en: "Enter the day as 2026-11-29" }],
      ["", "incat", "7", { ja: "上肢/下肢をそれぞれ 0〜5", en: "arms and legs, each 0 to 5" }],
      ["", "incat", "2/6", { ja: "上肢/下肢をそれぞれ 0〜5", en: "arms and legs, each 0 to 5" }],
      ["", "igg", "1000", { ja: "0.1 から 100 までの値", en: "a value from 0.1 to 100" }],
    ];
    for (const [on, scale, value, why] of REFUSED) {
      await screen.add(on, scale, value);
      assert.match(await me.beside("reading-value"), new RegExp(why[language]), `${on} ${scale} ${value}`);
      assert.equal(await screen.value.inputValue(), value);
      assert.equal(await screen.value.getAttribute("aria-invalid"), "true");
      assert.deepEqual(await screen.told(), empty);
    }
    quiet(page);
  });

  test(`a second reading of a day takes the place of the first, an empty day is today, and a reading is taken out again (${language})`, async () => {
    const { page, me, screen } = await followed(language, CIDP);
    await screen.add("2026-07-20", "weight", "70");
    await screen.add("", "weight", "71");
    await screen.add("2026-07-01", "weight", "69");
    assert.deepEqual(await rows(screen.table("weight")), [["2026-07-20", "71 kg"], ["2026-07-01", "69 kg"]]);
    await screen.table("weight").getByRole("row", { name: "2026-07-01" }).getByRole("button", { name: SAY.takeOut[language], exact: true }).click();
    assert.deepEqual(await rows(screen.table("weight")), [["2026-07-20", "71 kg"]]);
    assert.equal(await me.main.getByRole("img").count(), 0, "a chart of one reading");
    quiet(page);
  });

  test(`less than what matters is no gain, and what was gained and lost is told (${language})`, async () => {
    const { page, screen } = await followed(language, MG);
    const mgAdl = screen.sheet(SCALE.mgAdl);
    await screen.add("2026-05-01", "mgAdl", "9");
    await screen.add("2026-05-02", "dose", "120");
    await screen.add("2026-05-20", "mgAdl", "8");
    await reads(mgAdl, SAY.noChange[language]);
    await screen.add("2026-06-01", "mgAdl", "7");
    await reads(mgAdl, SAY.gain[language]);
    await lacks(mgAdl, SAY.worse[language]);
    await screen.add("2026-07-01", "mgAdl", "9");
    await reads(mgAdl, SAY.worse[language]);
    await reads(mgAdl, { ja: "2026-06-01 から 2026-07-01: 2 悪化", en: "2026-06-01 to 2026-07-01: worse by 2" }[language]);
    quiet(page);
  });
}
