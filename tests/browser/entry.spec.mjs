// Bad input: a sentence beside the field, no dose, nothing typed lost; a good value brings the dose back.
import test from "node:test";
import assert from "node:assert/strict";
import { launch, openPage, SITE, until } from "./site.mjs";
import { figure, GBS, GBS_DOSE, LANGUAGES, quiet, reads, user } from "./user.mjs";

const browser = await launch();
test.after(() => browser.close());

const SAYS = {
  empty: { ja: /値を入力してください/, en: /Enter a value/ },
  noNumber: { ja: /数値として読めません/, en: /not a number/ },
  impossible: { ja: /ありえない値です。.+の範囲で/, en: /is not possible\. Enter a value from .+ to/ },
  negative: { ja: /負の値は入力できません/, en: /cannot be below zero/ },
  notAtAge: { ja: /60 歳で 7\skg はありえない/, en: /7\skg is not possible at the age of 60/ },
  notTogether: { ja: /両立しません/, en: /cannot both be right/ },
  separator: { ja: /桁区切りか小数点か/, en: /thousands separator or a decimal mark/ },
  two: { ja: /数値が2つ以上/, en: /more than one number/ },
  tooLong: { ja: /長すぎます/, en: /too long/ },
  unit: { ja: /この単位は使えません/, en: /unit is not used here/ },
  decimals: { ja: /小数点以下は 3 桁まで/, en: /At most 3 digits/ },
};

/** Per entry: what is typed where, and what the weight field then says. `pasted` goes in at once, as from a clipboard. */
const BAD = [
  { what: "blanks", weight: "   ", says: SAYS.empty },
  { what: "letters", weight: "seventy", says: SAYS.noNumber },
  { what: "kanji", weight: "七十", says: SAYS.noNumber },
  { what: "0", weight: "0", says: SAYS.impossible },
  { what: "a negative number", weight: "-70", says: SAYS.negative },
  { what: "a full-width negative number", weight: "－７０", says: SAYS.negative },
  { what: "700 kg", weight: "700", says: SAYS.impossible },
  { what: "7 kg at the age of 60", weight: "7", others: { age: "60" }, says: SAYS.notAtAge },
  { what: "170 in the kg field and 70 in the cm field", weight: "170", others: { height: "70" }, says: SAYS.notTogether, also: "height" },
  { what: "1,234", weight: "1,234", says: SAYS.separator },
  { what: "1,234.5", weight: "1,234.5", says: SAYS.separator },
  { what: "7 0", weight: "7 0", says: SAYS.two },
  { what: "70..5", weight: "70..5", says: SAYS.separator },
  { what: "70 stones", weight: "70 st", says: SAYS.unit },
  { what: "grams' fractions", weight: "70.12345", says: SAYS.decimals },
  { what: "a pasted table", pasted: "Weight\tHeight\n70\t170\n71\t172\n", says: /./, isSentence: true },
  { what: "a pasted column", pasted: "70\n71\n72\n", says: /./, isSentence: true },
  { what: "10,000 characters", pasted: "7".repeat(10_000), says: SAYS.tooLong },
  { what: "emoji", weight: "😀", says: SAYS.noNumber },
  { what: "emoji behind a number", weight: "70 😀", says: SAYS.unit },
  { what: "markup", weight: "<b>70</b>", says: SAYS.noNumber },
  { what: "infinity", weight: "1e400", says: SAYS.unit },
  { what: "more digits than there are", weight: "9".repeat(30), says: { ja: /大きすぎます/, en: /too large/ } },
];

/** A sentence ends as one. */
const SENTENCE = { ja: /。/, en: /[.?](\s|$)/ };

for (const language of LANGUAGES) {
  // One page for all of them: what went before must not matter either.
  let filled;
  const filledPage = async () => {
    filled ??= await openPage(browser, { language });
    const me = user(filled, language);
    if (!(await me.field("days-since-onset").count())) await me.fill(GBS);
    await me.answer({ weight: "70", height: "", age: "" });
    await me.shows(...GBS_DOSE[language]);
    return me;
  };

  for (const bad of BAD) {
    test(`${bad.what}: a sentence beside the field, no dose, and what was typed stays (${language})`, async () => {
      const me = await filledPage();
      const { page } = me;
      if (bad.others) await me.answer(bad.others);
      const field = me.field("weight");
      if (bad.pasted) {
        await field.fill("");
        await field.focus();
        await page.keyboard.insertText(bad.pasted);
      } else {
        await field.fill(bad.weight);
      }
      await me.noDose();
      await field.evaluate((input) => input.blur());
      const typed = await field.inputValue();
      if (bad.pasted) assert.equal(typed.replace(/\s/g, ""), bad.pasted.replace(/\s/g, ""));
      else assert.equal(typed, bad.weight);

      const pattern = bad.isSentence ? SENTENCE[language] : bad.says[language];
      for (const key of ["weight", bad.also].filter(Boolean)) {
        const said = await me.beside(key);
        assert.match(said, pattern);
        assert.match(said, SENTENCE[language]);
        assert.equal(await me.field(key).getAttribute("aria-invalid"), "true");
      }
      assert.ok(!(await reads(me.region("order"), /./)).includes("140"), "a number of the old dose is still there");

      if (bad.others) await me.answer(Object.fromEntries(Object.keys(bad.others).map((key) => [key, ""])));
      await field.fill("70");
      await me.shows(...GBS_DOSE[language]);
      assert.equal(await field.getAttribute("aria-invalid"), "false");
      quiet(page);
    });
  }

  test(`an empty weight: no dose, and the page says what is missing (${language})`, async () => {
    const page = await openPage(browser, { language });
    const me = user(page, language);
    await me.fill(GBS);
    await me.answer({ weight: "" });
    await me.noDose();
    await reads(me.region("order"), { ja: "次の入力が必要です: 体重", en: "needs these entries: Weight" }[language]);
    await me.answer({ weight: "70" });
    await me.shows(...GBS_DOSE[language]);
    await page.context().close();
  });

  test(`unusual values are asked about, taken after a yes, and asked about again when changed (${language})`, async () => {
    const course = (grams) => ({ ja: `${grams} g/コース`, en: `${grams} g a course` }[language]);
    const UNUSUAL = [
      { entries: { weight: "200" }, dose: course(400), other: { weight: "210" } },
      { entries: { weight: "25", age: "60" }, dose: course(50), other: { weight: "26" } },
      { entries: { weight: "25", age: "60" }, dose: course(50), other: { age: "61" } }, // the yes was to this age
      { entries: { weight: "180", height: "160" }, dose: course(360), other: { weight: "179" } },
    ];
    for (const { entries, dose, other } of UNUSUAL) {
      const page = await openPage(browser, { language });
      const me = user(page, language);
      await me.fill(GBS);
      await me.answer(entries);
      await me.noDose();
      assert.match(await me.beside("weight"), { ja: /正しいですか/, en: /is this right\?/i }[language]);
      await me.button("confirm").click();
      await me.shows(dose);
      await me.answer(other);
      await me.noDose();
      assert.equal(await me.button("confirm").count(), 1);
      quiet(page);
      await page.context().close();
    }
  });

  test(`other scripts, marks and units are read, and the reading is shown (${language})`, async () => {
    const per = { ja: "/コース", en: " a course" }[language];
    const READ = [
      { weight: "７０．５", kg: "70.5 kg", course: "141 g" },
      { weight: "70,5", kg: "70.5 kg", course: "141 g" },
      { weight: "154 lb", kg: "69.853 kg", course: "139.706 g" },
      { weight: " 70 ㎏", kg: "70 kg", course: "140 g" },
      { weight: "７０。５", kg: "70.5 kg", course: "141 g" },
    ];
    const page = await openPage(browser, { language });
    const me = user(page, language);
    await me.fill(GBS);
    for (const { weight, kg, course } of READ) {
      await me.answer({ weight });
      await me.shows(`${course}${per}`, kg);
      assert.match(await me.beside("weight"), figure(kg));
      assert.match(await me.beside("weight"), { ja: /と読みました/, en: /Read as/ }[language]);
      assert.equal(await me.field("weight").inputValue(), weight);
    }
    await me.answer({ height: "5 ft 7 in" });
    assert.match(await me.beside("height"), figure("170.18 cm"));
    quiet(page);
  });

  test(`every typed field refuses nonsense beside itself and keeps it (${language})`, async () => {
    const page = await openPage(browser, { language });
    const me = user(page, language);
    await me.fill(GBS);
    const WRONG = { height: ["abc", "7 0", "-170", "999", "170 km"], age: ["sixty", "-1", "200", "1.5", "4 0"], "days-since-onset": ["x", "-3", "9999", "2.5"] };
    for (const [key, values] of Object.entries(WRONG)) {
      const before = (await me.beside(key)).trim();
      for (const value of values) {
        await me.answer({ [key]: value });
        const said = await me.beside(key);
        assert.ok(said.trim().length > before.length && SENTENCE[language].test(said), `${key} = ${value}: ${said}`);
        assert.equal(await me.field(key).inputValue(), value);
        assert.equal(await me.field(key).getAttribute("aria-invalid"), "true");
      }
      await me.answer({ [key]: "" });
      assert.equal((await me.beside(key)).trim(), before);
    }
    await me.shows(...GBS_DOSE[language]);
    quiet(page);
  });
}

/** Run in the page: every example, with what its colour stands on. */
function examples() {
  const light = (colour) => {
    const [r, g, b] = colour.match(/[\d.]+/g).slice(0, 3).map((part) => (part /= 255) <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  return [...document.querySelectorAll('#main input:not([placeholder=""])[placeholder]')].map((input) => {
    const [example, entered, ground] = [getComputedStyle(input, "::placeholder"), getComputedStyle(input), getComputedStyle(input.closest(".control"))];
    const [a, b] = [light(example.color), light(ground.backgroundColor)];
    return {
      text: input.placeholder, style: example.fontStyle, isOther: example.color !== entered.color,
      contrast: (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05),
    };
  });
}

for (const language of LANGUAGES) {
  test(`an example begins with its mark and is never mistaken for an entry, in every theme (${language})`, async () => {
    const page = await openPage(browser, { language });
    const me = user(page, language);
    await me.fill(GBS);
    await me.shows(...GBS_DOSE[language]);
    for (const theme of ["light", "dark", "contrast"]) {
      await page.evaluate((theme) => { document.documentElement.dataset.theme = theme; }, theme);
      for (const [address, least] of [["#/", 2], ["#/ward", 4], ["#/hospital", 2], ["#/evidence", 1]]) {
        await page.goto(`${SITE}${address}`);
        await until(page, (least) => document.querySelectorAll('#main input:not([placeholder=""])[placeholder]').length >= least, least);
        for (const example of await page.evaluate(examples)) {
          const where = `${theme}, ${address}: ${JSON.stringify(example)}`;
          assert.match(example.text, { ja: /^例 \S/, en: /^e\.g\. \S/ }[language], where);
          assert.equal(example.style, "italic", where);
          assert.ok(example.isOther && example.contrast >= 4.5, where);
        }
      }
    }
    quiet(page);
  });
}
