// The evidence library in the rendered page: found by keyboard, addressed, marked, drawn, printed.
import test from "node:test";
import assert from "node:assert/strict";
import { violations } from "./axe.mjs";
import { SITE, launch, openPage } from "./site.mjs";
import { LANGUAGES, quiet, reads } from "./user.mjs";

const browser = await launch();
test.after(() => browser.close());

const evidence = await (await fetch(`${SITE}evidence.json`)).json();
const PLACES = ["", "?layer=table", "/study/cidp-dyck-1994", "/disease/cidp", "/disease/gbs", "/translation", "/mechanisms", "/mechanisms/autoantibody", "/timeline"];

async function at(page, place) {
  await page.goto(`${SITE}#/evidence${place}`);
  await page.locator("#place").waitFor();
}

for (const language of LANGUAGES) {
  test(`from the start page, by keyboard alone and in five actions: what plasma exchange was, and that the translation has it wrong (${language})`, async () => {
    const page = await openPage(browser, { language });
    const actions = [];
    const press = async (key) => { actions.push(key); await page.keyboard.press(key); };
    await press("Tab");
    await press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.getAttribute("href")), "#/evidence");
    await press("Enter");
    await page.locator("#place").waitFor();
    await press("Tab");
    actions.push("typing");
    await page.keyboard.type({ ja: "CIDP 血漿交換 クロスオーバー", en: "CIDP plasma exchange crossover" }[language]);
    assert.ok(actions.length <= 5, actions.join(", "));
    const row = page.locator(".studies tbody tr").filter({ hasText: "Dyck 1994" });
    await reads(row.locator("td").nth(3), { ja: "血漿交換", en: "plasma exchange" }[language]);
    await reads(row, { ja: "和訳: ", en: "The translation: " }[language]);
    await reads(row, { ja: "比較の相手はプラセボではなく血漿交換", en: "The comparator was plasma exchange, not placebo" }[language]);
    assert.ok(await row.locator(".fix").first().isVisible());
    assert.equal(await page.evaluate(() => document.activeElement.id), "library-search");
    quiet(page);
    await page.context().close();
  });

  test(`every field says how it is known wherever that is not simply verified (${language})`, async () => {
    const page = await openPage(browser, { language });
    const MARK = {
      secondary: { ja: "二次資料で確認", en: "Secondary source" },
      computed: { ja: "計算値", en: "Computed" },
      inferred: { ja: "推定", en: "Inferred" },
      "review-only": { ja: "総説の記載のみ（未確認）", en: "Review only, not verified" },
      unverified: { ja: "未確認", en: "Not verified" },
    };
    const LABEL = {
      design: { ja: "デザイン", en: "Design" },
      population: { ja: "対象", en: "Patients" },
      randomised: { ja: "無作為化・登録", en: "Randomised or included" },
      analysed: { ja: "解析", en: "Analysed" },
      completed: { ja: "完了", en: "Completed" },
      regimen: { ja: "IVIG", en: "IVIG" },
      comparators: { ja: "比較", en: "Against" },
      primary_outcome: { ja: "主要評価項目", en: "Primary outcome" },
      result: { ja: "主要結果", en: "Primary result" },
      direction: { ja: "方向", en: "Direction" },
      year: { ja: "年", en: "Year" },
      citation: { ja: "書誌", en: "Citation" },
      pmid: { ja: "PMID", en: "PMID" },
      doi: { ja: "DOI", en: "DOI" },
    };
    let marked = 0;
    for (const study of evidence.studies) {
      await at(page, `/study/${study.key}`);
      await reads(page.locator("#place"), study.short ?? study.name);
      const rows = await page.locator(".study.wide dl > div").evaluateAll((rows) => rows.map((row) => [
        row.querySelector("dt").innerText, row.querySelector("dd").innerText,
        [...row.querySelectorAll("dd abbr")].map((mark) => mark.title).join(" "),
      ]));
      for (const [name, label] of Object.entries(LABEL)) {
        const fact = study[name] ?? study.participants?.[name === "randomised" ? "entered" : name];
        if (fact?.status === undefined) continue;
        const row = rows.find(([words]) => words === label[language]);
        assert.ok(row, `${study.key}: no row ${label[language]}`);
        const [, words, letters] = row;
        const mark = MARK[fact.status]?.[language];
        const where = `${study.key}, ${name} (${fact.status}): ${words}`;
        if (mark === undefined) {
          assert.ok(!Object.values(MARK).some((other) => words.includes(other[language]) && !JSON.stringify(fact).includes(other[language])), where);
          continue;
        }
        assert.ok(`${words} ${letters}`.includes(mark), where);
        marked += 1;
        // What is not known shows its mark and nothing else.
        if (fact.value === null) assert.equal(words.trim(), mark, where);
      }
    }
    assert.ok(marked > 200, `only ${marked} marks`);
    quiet(page);
    await page.context().close();
  });

  test(`all 64 differences of the translation are told, by severity, each with what it concerns (${language})`, async () => {
    const page = await openPage(browser, { language });
    await at(page, "/translation");
    const shown = await page.locator("article.discrepancy").evaluateAll((cards) => cards.map((card) => [card.id, card.innerText.replace(/\s+/g, " ")]));
    assert.equal(shown.length, 64);
    const cards = new Map(shown);
    for (const one of evidence.discrepancies) {
      const card = cards.get(one.key);
      assert.ok(card, one.key);
      const words = [one.says, one.fact?.value, one.uses].filter(Boolean).map((text) => text[language].replace(/\s+/g, " "));
      for (const text of words) assert.ok(card.includes(text), `${one.key}: ${text}`);
    }
    assert.ok((await page.locator(".concern").count()) >= 64);
    quiet(page);
    await page.context().close();
  });
}

test("a state of the table is an address: opened, changed, shared, gone back to", async () => {
  const page = await openPage(browser, { language: "en" });
  await at(page, "?layer=table&against=plasma-exchange&sort=year");
  const names = () => page.locator(".studies tbody th b").allInnerTexts();
  assert.equal((await names()).length, 5);
  assert.equal((await names())[0], "van der Meché 1992");
  await page.locator("#library-disease").selectOption("cidp");
  await page.waitForFunction(() => location.hash.includes("disease=cidp"));
  assert.deepEqual(await names(), ["Dyck 1994"]);
  const shared = page.url();
  await page.goBack();
  await page.waitForFunction(() => document.querySelectorAll(".studies tbody tr").length === 5);
  const other = await openPage(browser, { language: "ja", url: shared });
  await other.locator("#place").waitFor();
  assert.deepEqual(await other.locator(".studies tbody th b").allInnerTexts(), ["Dyck 1994"]);
  await other.locator(".studies tbody th a").click();
  await other.waitForFunction(() => location.hash === "#/evidence/study/cidp-dyck-1994");
  await reads(other.locator("#place"), "Dyck 1994");
  quiet(page);
  quiet(other);
  await page.context().close();
  await other.context().close();
});

for (const language of LANGUAGES) {
  test(`an address that leads nowhere says so, and shows the way to the table (${language})`, async () => {
    const page = await openPage(browser, { language });
    await at(page, "/study/none");
    await reads(page.locator("#place"), { ja: "見つかりません", en: "Not found" }[language]);
    assert.deepEqual(await violations(page), []);
    await page.getByRole("link", { name: { ja: "試験の一覧へ", en: "To the table of studies" }[language] }).click();
    await page.locator(".studies tbody tr").first().waitFor();
    quiet(page);
    await page.context().close();
  });
}

test("pooled values stand beside the published ones, and say where they differ", async () => {
  const page = await openPage(browser, { language: "en" });
  await at(page, "/disease/mmn");
  const forest = page.locator(".forest").first();
  const text = await reads(forest, "11.00 (2.86 to 42.25)");
  assert.equal(text.split("11.00 (2.86 to 42.25)").length, 3, text);
  await reads(page.locator("#main"), "agrees with what was published, to the last digit");
  await at(page, "/disease/cidp");
  await reads(forest, "3.17 (1.74 to 5.75)");
  await reads(forest, "3.08 (1.65 to 5.73)");
  await reads(page.locator("#main"), "is not the same as what was published");
  quiet(page);
  await page.context().close();
});

test("pictures are reached by keyboard, and each has a table", async () => {
  const page = await openPage(browser, { language: "en" });
  await at(page, "/timeline");
  const marks = await page.locator(".years a.event").count();
  const years = evidence.studies.filter((study) => study.year?.value).length;
  assert.equal(marks, years);
  assert.ok(await page.locator(".years a.event").evaluateAll((all) => all.every((a) => a.tabIndex === 0 && a.getAttribute("aria-label"))));
  assert.equal(await page.locator(".words table li a").count() >= evidence.studies.length, true);
  await page.locator(".years a.event").first().focus();
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => location.hash.startsWith("#/evidence/study/"));
  await at(page, "/mechanisms");
  await page.locator(".map a.node").nth(1).focus();
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => location.hash === "#/evidence/mechanisms/autoantibody");
  assert.equal(await page.locator(".map .edge.against").count(), 1);
  await reads(page.locator("#main"), "No direct anti-idiotypic neutralisation was shown in vitro");
  quiet(page);
  await page.context().close();
});

test("a study's citation is there to take away in three forms", async () => {
  const page = await openPage(browser, { language: "en" });
  await at(page, "/study/cidp-dyck-1994");
  await page.locator("summary", { hasText: "BibTeX" }).click();
  await page.locator("summary", { hasText: "RIS" }).click();
  const forms = await page.locator("pre.raw").allInnerTexts();
  assert.match(forms[0], /Dyck PJ/);
  assert.match(forms[1], /^@article\{/);
  assert.match(forms[2], /TY {2}- JOUR/);
  await page.context().close();
});

for (const [language, width, colorScheme] of [["en", 1440, "light"], ["ja", 390, "light"], ["en", 768, "dark"], ["ja", 1024, "dark"]]) {
  test(`axe finds nothing in the library, and nothing is wider than the window (${language}, ${width}, ${colorScheme})`, async () => {
    const page = await openPage(browser, { language, width, colorScheme });
    const found = [];
    for (const place of PLACES) {
      await at(page, place);
      found.push(...(await violations(page)).map((one) => `${place}: ${one}`));
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (over > 0) found.push(`${place}: ${over} px wider than the window`);
    }
    assert.deepEqual(found, []);
    quiet(page);
    await page.context().close();
  });
}

test("on the time line every direction, and the one that is not verified, has a sign of its own without colour", async () => {
  const page = await openPage(browser, { language: "en" });
  await at(page, "/timeline");
  await page.emulateMedia({ media: "print" });
  const [key, drawn] = await page.evaluate(() => {
    // The shape wherever it stands, and how it is stroked.
    const sign = (path) => `${path.getAttribute("d").replace(/M\d+ \d+/g, "M")} ${getComputedStyle(path).strokeDasharray}`;
    const all = (places, name) => [...document.querySelectorAll(places)].map((one) => [name(one), sign(one.querySelector("path"))]);
    return [all(".key li", (line) => line.innerText.trim()), all(".years .event", (mark) => mark.getAttribute("aria-label"))];
  }).then(([lines, marks]) => [new Map(lines), marks]);
  assert.equal(new Set(key.values()).size, key.size, JSON.stringify([...key]));
  assert.ok(key.has("No control group") && key.has("Direction not verified"));
  // A study is drawn as the key has it.
  const unverified = drawn.filter(([name]) => name.endsWith(": Not verified"));
  assert.ok(unverified.length > 0);
  for (const [name, shape] of drawn) assert.equal(shape === key.get("Direction not verified"), name.endsWith(": Not verified"), name);
  await page.context().close();
});

test("on paper: black and white, without the ways through the library, with the edition of the evidence", async () => {
  const page = await openPage(browser, { language: "en" });
  for (const place of ["/disease/cidp", "/timeline", "/study/cidp-dyck-1994"]) {
    await at(page, place);
    await page.emulateMedia({ media: "print" });
    assert.equal(await page.locator(".rail").first().isVisible(), false);
    const foot = await page.locator(".foot").innerText();
    assert.ok(foot.includes(evidence.edition.date) && foot.includes(`edition ${evidence.edition.version}`), foot);
    const coloured = await page.evaluate(() => {
      const grey = (colour) => { const [r, g, b] = (colour.match(/[\d.]+/g) ?? [0, 0, 0]).map(Number); return Math.max(r, g, b) - Math.min(r, g, b) < 3; };
      return [...document.querySelectorAll("#main *")].filter((e) => e.checkVisibility()).filter((e) => {
        const style = getComputedStyle(e);
        return [style.color, style.backgroundColor, style.fill, style.stroke].some((value) => value.startsWith("rgb") && !grey(value));
      }).map((e) => e.outerHTML.slice(0, 80));
    });
    assert.deepEqual(coloured.slice(0, 5), []);
    await page.emulateMedia({ media: null });
  }
  await page.context().close();
});
