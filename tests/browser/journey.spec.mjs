// The whole way: open, search, enter, read, save, find again.
import test from "node:test";
import assert from "node:assert/strict";
import { launch, openPage } from "./site.mjs";
import { GBS, LANGUAGES, figure, lacks, quiet, reads, storedCases, user } from "./user.mjs";

const browser = await launch();
test.after(() => browser.close());

/** Per condition: what finds it, what is entered, and what the page must come to. Doses by hand, not by the program. */
const PATIENTS = [
  {
    short: "GBS", kg: 70, name: GBS.name, facts: GBS.facts,
    found: ["GBS", "ギラン", "ぎらん", "guillain barre", "AMSAN", "ＧＢＳ"],
    verdict: { ja: "第一選択", en: "First line" },
    dose: { perCourse: "140 g", perDay: "28 g", days: 5, at10: "280 mL", at5: "560 mL" },
  },
  {
    short: "CIDP", kg: 62.5, name: { ja: "慢性炎症性脱髄性多発ニューロパチー", en: "Chronic inflammatory demyelinating polyneuropathy" },
    facts: { "treatment-phase": "induction", "cidp-form": "typical", diabetes: "absent", weight: "62,5", regimen: "cidp-1x2" },
    found: ["cidp", "慢性炎症性", "Lewis-Sumner", "るいす", "polyradiculoneuropathy"],
    verdict: { ja: "第一選択", en: "First line" },
    dose: { perCourse: "125 g", perDay: "62.5 g", days: 2, at10: "625 mL", at5: "1250 mL" },
  },
  {
    short: "MG", kg: 50, name: { ja: "重症筋無力症", en: "Myasthenia gravis" },
    facts: { "mg-situation": "crisis", "plasma-exchange": "not-possible", weight: "50", regimen: "mg-0.4x3" },
    found: ["MG", "重症筋無力症", "くりーぜ", "myasthenic crisis", "MuSK"],
    verdict: { ja: "第二選択", en: "Second line" },
    dose: { perCourse: "60 g", perDay: "20 g", days: 3, at10: "200 mL", at5: "400 mL" },
  },
  {
    short: "DM", kg: 80, name: { ja: "皮膚筋炎", en: "Dermatomyositis" },
    facts: { "treatment-resistant": "present", weight: "80", regimen: "dm-2-q4w", days: "4" },
    found: ["DM", "皮膚", "dermato", "筋炎", "myositis"],
    verdict: { ja: "第二選択", en: "Second line" },
    dose: { perCourse: "160 g", perDay: "40 g", days: 4, at10: "400 mL", at5: "800 mL" },
  },
  {
    short: "SPS", kg: 45.3, name: { ja: "スティッフパーソン症候群", en: "Stiff-person syndrome" },
    facts: { "gabaergic-drugs": "not-enough", weight: "45.3" },
    found: ["SPS", "すてぃっふ", "stiff man", "GAD65", "全身硬直"],
    verdict: { ja: "第二選択", en: "Second line" },
    dose: { perCourse: "90.6 g", perDay: "45.3 g", days: 2, at10: "453 mL", at5: "906 mL" },
  },
  {
    short: "IBM", kg: 55, name: { ja: "封入体筋炎", en: "Inclusion body myositis" },
    facts: { "severe-dysphagia": "present", weight: "55", days: "2" },
    found: ["IBM", "封入体", "inclusion body", "sIBM"],
    verdict: { ja: "期限を決めた試行", en: "Time-limited trial" },
    dose: { perCourse: "110 g", perDay: "55 g", days: 2, at10: "550 mL", at5: "1100 mL" },
  },
];

const PER = { ja: { day: "/日", course: "/コース", basis: "実測体重" }, en: { day: " a day", course: " a course", basis: "actual body weight" } };

/** The dose as the page must show it: every figure with what it counts over, and the weight it stands on. */
function figures({ kg, dose }, language) {
  const { day, course, basis } = PER[language];
  const days = { ja: `× ${dose.days} 日間`, en: `× ${dose.days} days` }[language];
  return [`${dose.perCourse}${course}`, `${dose.perDay}${day}`, days, `${dose.at10}${day}`, `${dose.at5}${day}`, `${kg} kg`, basis];
}

for (const patient of PATIENTS) {
  const { short, kg, dose } = patient;
  for (const language of LANGUAGES) {
    const name = `${/^[MSI]/.test(short) ? "an" : "a"} ${short} patient of ${kg} kg gets ${dose.perDay} a day, ${dose.perCourse} a course, ${dose.at10} a day at 10%, also after saving and reloading (${language})`;
    test(name, async () => {
      const page = await openPage(browser, { language });
      const me = user(page, language);
      for (const text of patient.found) {
        await me.search(text);
        await me.condition(patient.name[language]).waitFor({ timeout: 3000 });
      }
      await me.condition(patient.name[language]).click();
      await me.answer(patient.facts);
      await reads(me.region("advice"), patient.verdict[language]);
      await me.shows(...figures(patient, language));
      // A number and its unit stay together.
      const raw = await me.region("order").evaluate((place) => place.textContent);
      for (const amount of Object.values(dose).filter((value) => typeof value === "string")) {
        assert.ok(raw.includes(amount.replace(" ", "\u00a0")), `${amount} without its no-break space`);
      }
      await reads(me.region("order"), me.word("notSaved"));
      await me.save(`${short} 試験`);
      const before = await me.wholeCase();

      await me.reload();
      await me.openSaved(`${short} 試験`);
      await me.shows(...figures(patient, language));
      assert.deepEqual(await me.wholeCase(), before);
      quiet(page);
      await page.context().close();
    });
  }
}

test("a search that finds nothing says so, and the list comes back", async () => {
  for (const language of LANGUAGES) {
    const page = await openPage(browser, { language });
    const me = user(page, language);
    await me.search("xyzzy");
    await reads(me.region("facts"), { ja: "該当する疾患がありません", en: "No condition by this name" }[language]);
    await me.search("");
    await me.condition(GBS.name[language]).waitFor();
    await page.context().close();
  }
});

test("missing facts are named, not assumed", async () => {
  const page = await openPage(browser, { language: "en" });
  const me = user(page, "en");
  await me.search("GBS");
  await me.condition(GBS.name.en).click();
  for (const fact of ["Plasma exchange", "Days since onset", "GBS disability score", "Earlier IVIG"]) await reads(me.region("advice"), fact);
  await reads(me.region("order"), "The dose needs these entries: Weight");
  await me.noDose();
  await me.answer({ "gbs-disability": "1" });
  await reads(me.region("advice"), "Unresolved");
  await me.answer({ weight: "70" });
  await me.noDose();
});

for (const language of LANGUAGES) {
  test(`a saved case can be renamed, duplicated, deleted, and put back (${language})`, async () => {
    const page = await openPage(browser, { language });
    const me = user(page, language);
    await me.fill(GBS);
    await me.save("original");
    await me.goTo("cases");

    await me.saved("original").getByText(me.word("rename")).click();
    await me.saved("original").getByLabel(me.word("newName")).fill("second");
    await me.button("useName", me.saved("original")).click();
    await me.saved("second").waitFor();
    await lacks(me.main, "original");

    await me.button("duplicate", me.saved("second")).click();
    await me.saved({ ja: "second の複製", en: "second, copy" }[language]).waitFor();
    const both = await storedCases(page);
    assert.equal(both.length, 2);

    await me.button("remove", me.saved("second")).last().click();
    await reads(page.locator("body"), { ja: "削除しました", en: "was deleted" }[language]);
    assert.equal((await storedCases(page)).length, 1);
    await me.button("undo").click();
    await reads(me.main, /second[^]*second/);
    assert.deepEqual((await storedCases(page)).sort(), both.sort());

    await me.reload();
    for (const which of [0, 1]) {
      await me.goTo("cases");
      await me.button("open", me.saved("second")).nth(which).click();
      await me.shows(...figures(PATIENTS[0], language));
    }
    quiet(page);
  });
}

test("a case that is not saved is not lost to another without a question", async () => {
  const page = await openPage(browser, { language: "en" });
  const me = user(page, "en");
  await me.fill(GBS);
  await me.save("kept");
  await me.answer({ weight: "81" });
  await reads(me.region("order"), me.word("changed"));
  const asked = [];
  let answer = false;
  page.on("dialog", (dialog) => { asked.push(dialog.message()); return answer ? dialog.accept() : dialog.dismiss(); });
  await me.button("newCase").click();
  assert.equal(await me.field("weight").inputValue(), "81");
  await me.goTo("cases");
  await me.button("open", me.saved("kept")).click();
  await me.goTo("case");
  assert.equal(await me.field("weight").inputValue(), "81");
  assert.equal(asked.length, 2);
  answer = true;
  await me.button("newCase").click();
  assert.equal(await me.field("weight").inputValue(), "");
  await lacks(me.region("order"), figure("140 g a course"));
  await me.openSaved("kept");
  await me.shows("140 g a course");
  quiet(page);
});
