// The list of saved cases: found, ordered, told where a newer version advises otherwise, compared, taken along as a table.
import test from "node:test";
import assert from "node:assert/strict";
import { violations } from "./axe.mjs";
import { multiply, resealed } from "./many.mjs";
import { launch, openPage } from "./site.mjs";
import { downloaded, figure, GBS, LANGUAGES, quiet, reads, storedCases, user } from "./user.mjs";

const browser = await launch();
test.after(() => browser.close());

const SAY = {
  find: { ja: "名前・疾患・タグで探す", en: "Find by name, condition or tag" },
  order: { ja: "並び順", en: "Order" },
  byName: { ja: "名前順", en: "By name" },
  byCondition: { ja: "疾患順", en: "By condition" },
  madeLast: { ja: "作成の新しい順", en: "Made last first" },
  savedLast: { ja: "保存の新しい順", en: "Saved last first" },
  tag: { ja: "タグ", en: "Tag" },
  all: { ja: "すべて", en: "All" },
  tags: { ja: "タグ（コンマで区切る）", en: "Tags, parted by commas" },
  changed: { ja: "新しい版で助言が変わりました", en: "A newer version advises otherwise" },
  pick: { ja: "比べる", en: "Compare" },
  compare: { ja: "選んだ症例を比べる（2〜4 件）", en: "Compare those picked (2 to 4)" },
  compared: { ja: "症例の比較", en: "Cases side by side" },
  csv: { ja: "一覧を表計算用に書き出す（CSV）", en: "Export the list as a table (CSV)" },
  differs: { ja: "異なる", en: "differs" },
  nothing: { ja: "（未入力）", en: "(not entered)" },
};
const WARD = { ja: "病棟", en: "ward" };
const CLINIC = { ja: "外来", en: "clinic" };
const CONDITION = {
  mmn: { search: "MMN", name: { ja: /多巣性運動/, en: /Multifocal motor/ }, facts: { weight: "60" } },
  mg: { search: "MG", name: { ja: "重症筋無力症", en: "Myasthenia gravis" }, facts: { weight: "50" } },
};
/** Name, patient, tags; saved in this order. */
const CASES = (language) => [
  ["Bed C", GBS, `${WARD[language]}, A1`],
  ["Bed A", CONDITION.mmn, CLINIC[language]],
  ["Bed D", { ...GBS, facts: { ...GBS.facts, weight: "80" } }, ""],
  ["Bed B", CONDITION.mg, `${CLINIC[language]}, ${WARD[language]}`],
];

async function filled(language, cases = CASES(language)) {
  const page = await openPage(browser, { language });
  const me = user(page, language);
  for (const [name, patient, tags] of cases) {
    if (name !== cases[0][0]) await me.button("newCase").click();
    await me.fill(patient);
    await page.getByLabel(SAY.tags[language], { exact: true }).fill(tags);
    await me.save(name);
  }
  await me.goTo("cases");
  return { page, me };
}

const button = (page, name, language) => page.getByRole("button", { name: SAY[name][language], exact: true });
const select = (page, name, language) => page.getByLabel(SAY[name][language], { exact: true });

/** Waits until the list holds the beds of these letters in this order. */
async function lists(me, wanted) {
  const end = Date.now() + 5000;
  for (;;) {
    const names = await me.main.locator(".saved > li b").allInnerTexts();
    const found = names.map((name) => name.replace("Bed ", "")).join(" ");
    if (found === wanted) return;
    if (Date.now() > end) assert.equal(found, wanted);
    await new Promise((done) => setTimeout(done, 30));
  }
}

const picker = (place, language) => place.getByRole("checkbox", { name: SAY.pick[language], exact: true });

/** The cells of a table as RFC 4180 has it. */
function parsed(text) {
  const rows = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (quoted === undefined && plain === "" && end === "") break; // after the last line
    rows.at(-1).push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
}

for (const language of LANGUAGES) {
  test(`cases are found by name, condition and tag, and stand in the order that is chosen (${language})`, async () => {
    const { page, me } = await filled(language);
    await lists(me, "B D A C"); // made last first
    const find = select(page, "find", language);
    for (const [words, wanted] of [
      ["GBS", "D C"], [{ ja: "ギラン", en: "guillain" }[language], "D C"], [WARD[language], "B C"], ["a1", "C"],
      [`${CLINIC[language]} MG`, "B"], ["xyzzy", ""],
    ]) {
      await find.fill("");
      await find.pressSequentially(words); // key by key: the field keeps the focus while the list below is drawn anew
      assert.equal(await find.inputValue(), words);
      await lists(me, wanted);
    }
    await find.fill("");
    await me.openSaved("Bed D");
    await me.answer({ weight: "81" });
    await me.save();
    await me.goTo("cases");
    for (const [order, wanted] of [["byName", "A B C D"], ["byCondition", "D C A B"], ["savedLast", "D B A C"], ["madeLast", "B D A C"]]) {
      await select(page, "order", language).selectOption({ label: SAY[order][language] });
      await lists(me, wanted);
    }
    await select(page, "tag", language).selectOption({ label: WARD[language] });
    await lists(me, "B C");
    await select(page, "tag", language).selectOption({ label: SAY.all[language] });
    await lists(me, "B D A C");
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      assert.deepEqual(await violations(page), [], `${width} px`);
    }
    quiet(page);
  });

  test(`a case is marked where this version advises otherwise than the one that kept it, until it is saved again (${language})`, async () => {
    const { page, me } = await filled(language);
    const mark = (name) => me.saved(name).getByText(SAY.changed[language], { exact: true });
    for (const [key, text] of await storedCases(page)) {
      const { name } = JSON.parse(text).body.scenario;
      const kept = { "Bed C": { advice: "00000000" }, "Bed A": { advice: undefined } }[name]; // another advice; none that is known
      const value = resealed(text, (body) => ({ ...body, ...kept }));
      await page.evaluate(([at, changed]) => localStorage.setItem(at, changed), [key, value]);
    }
    await me.reload();
    await mark("Bed C").waitFor();
    for (const name of ["Bed A", "Bed B", "Bed D"]) assert.equal(await mark(name).count(), 0, name);
    assert.deepEqual(await violations(page), []);
    await me.openSaved("Bed C");
    await me.save();
    await me.goTo("cases");
    await me.reload();
    await lists(me, "B D A C");
    assert.equal(await mark("Bed C").count(), 0);
    quiet(page);
  });

  test(`two to four cases stand side by side, computed now, and what differs is marked (${language})`, async () => {
    const { page, me } = await filled(language);
    const isDisabled = () => button(page, "compare", language).isDisabled();
    await me.button("duplicate", me.saved("Bed A")).click();
    for (const [index, disabled] of [true, false, false, false, true].entries()) {
      await picker(me.main, language).nth(index).click();
      assert.equal(await isDisabled(), disabled, `${index + 1} picked`);
    }
    // One that is gone does not count: four are left.
    await me.button("remove", me.main.locator(".saved > li").first()).click();
    assert.equal(await isDisabled(), false);
    for (const name of ["Bed A", "Bed B"]) await picker(me.saved(name), language).click();

    await button(page, "compare", language).click();
    const table = me.main.getByRole("table");
    const lines = new Map(await table.locator("tbody tr").evaluateAll((rows, word) => rows.map((row) => {
      const [head, ...cells] = [...row.cells].map((cell) => cell.textContent.replace(/\s+/g, " ").trim());
      const marked = head.includes("▲");
      if (marked !== head.includes(word)) throw new Error(`${head}: seen and heard differ`);
      return [head.replace(/^▲ .*?: /, ""), { marked, cells }];
    }), SAY.differs[language]));
    const line = (label) => lines.get(label[language]);
    assert.deepEqual(await table.locator("thead th").allInnerTexts().then((cells) => cells.slice(1)), ["Bed D", "Bed C"]);
    assert.deepEqual(line({ ja: "体重", en: "Weight" }), { marked: true, cells: ["80 kg", "70 kg"] });
    const dose = line({ ja: "用量", en: "Dose" });
    assert.ok(dose.marked);
    for (const [index, grams] of [160, 140].entries()) assert.match(dose.cells[index], figure({ ja: `${grams} g/コース`, en: `${grams} g a course` }[language]));
    assert.deepEqual(line({ ja: "タグ", en: "Tags" }), { marked: true, cells: [SAY.nothing[language], `${WARD[language]}, A1`] });
    const same = line({ ja: "疾患", en: "Condition" });
    assert.deepEqual(same, { marked: false, cells: [GBS.name[language], GBS.name[language]] });
    assert.equal(line({ ja: "助言（現在）", en: "Advice today" }).marked, false);
    for (const [label, { marked, cells }] of lines) assert.equal(marked, cells[0] !== cells[1], label);
    await reads(me.main, String([...lines.values()].filter(({ marked }) => marked).length));
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      assert.deepEqual(await violations(page), [], `${width} px`);
    }
    quiet(page);
  });

  test(`the list goes into a spreadsheet, and no cell of it is a formula (${language})`, async () => {
    const HARMFUL = ["=1+1", "+44", "-5", "@SUM(A1)", " =2", "＝3"];
    const cases = [...HARMFUL, 'He said "no", twice', "Bed 7; window"].map((name) => [name, CONDITION.mmn, name]);
    const { page } = await filled(language, cases);
    const { name, bytes } = await downloaded(page, () => button(page, "csv", language).click());
    assert.match(name, /\.csv$/);
    const text = bytes.toString("utf8");
    assert.equal(text[0], "\ufeff", "a spreadsheet would not take it for UTF-8");
    const [head, ...rows] = parsed(text.slice(1));
    assert.deepEqual(head, {
      ja: ["名前", "疾患", "タグ", "助言（現在）", "体重", "身長", "年齢", "性別", "保存日時"],
      en: ["Name", "Condition", "Tags", "Advice today", "Weight", "Height", "Age", "Sex", "Saved"],
    }[language]);
    const shown = (entry) => (HARMFUL.includes(entry) ? `'${entry}` : entry);
    assert.deepEqual(rows.map((row) => row[0]), cases.map(([entry]) => shown(entry)).reverse());
    for (const row of rows) {
      assert.equal(row.length, head.length, row.join(" | "));
      assert.match(row[1], CONDITION.mmn.name[language]);
      assert.equal(row[2], row[0]);
      assert.equal(row[3], { ja: "第一選択", en: "First line" }[language]);
      assert.equal(row[4], "60");
      for (const cell of row) assert.doesNotMatch(cell, /^\s*[=+\-@＝＋－＠]|^[\t\r]/);
    }
    quiet(page);
  });
}

test("saving one case among 2,000 writes that case and no other", async () => {
  const { page, me } = await filled("en", [["Bed", GBS, ""]]);
  await multiply(page, 2000);
  await me.reload();
  await reads(me.main, "2000");
  await select(page, "find", "en").fill("1234");
  await lists(me, "1234");
  await me.openSaved("Bed 1234");
  await me.answer({ weight: "80" });
  const before = new Map(await storedCases(page));
  await page.evaluate(() => {
    window.touched = [];
    for (const name of ["setItem", "removeItem", "clear"]) {
      const act = Storage.prototype[name];
      Storage.prototype[name] = function (key, ...rest) {
        window.touched.push(`${name} ${key}`);
        return act.call(this, key, ...rest);
      };
    }
  });
  const touched = () => page.evaluate(() => window.touched.splice(0).filter((one) => / ivig\.case\.| undefined/.test(one)));
  await me.save();
  const after = new Map(await storedCases(page));
  const changed = [...after].filter(([key, text]) => before.get(key) !== text);
  assert.equal(changed.length, 1);
  assert.match(changed[0][1], /"name":"Bed 1234"/);
  assert.deepEqual(await touched(), [`setItem ${changed[0][0]}`]);

  await me.button("newCase").click();
  await me.fill(GBS);
  await me.save("Another");
  const added = (await storedCases(page)).filter(([key]) => !after.has(key));
  assert.deepEqual(added.map(([, text]) => JSON.parse(text).body.scenario.name), ["Another"]);
  assert.deepEqual(await touched(), [`setItem ${added[0][0]}`]);
  quiet(page);
});
