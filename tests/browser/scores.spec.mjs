// Scores filled in place and what a country asks, each on a screen of its own.
import test from "node:test";
import assert from "node:assert/strict";
import { violations } from "./axe.mjs";
import { launch, openPage } from "./site.mjs";
import { GBS, LANGUAGES, lacks, quiet, reads, user } from "./user.mjs";

const browser = await launch();
test.after(() => browser.close());

const SAY = {
  scores: { ja: "スコアを付ける", en: "Fill in scores" },
  passport: { ja: "国の基準と申請の下書き", en: "What a country asks, and a draft" },
  takeOver: { ja: "症例の事実に取り込む", en: "Take over into the facts" },
  same: { ja: "症例の事実と一致", en: "The fact of the case says the same" },
  notMet: { ja: "満たさない", en: "Not met" },
};

for (const language of LANGUAGES) {
  test(`a score is filled in, taken over, and kept with the case (${language})`, async () => {
    const page = await openPage(browser, { language });
    const me = user(page, language);
    await me.fill(GBS);
    await page.getByRole("link", { name: SAY.scores[language], exact: true }).click();
    for (const summary of await page.locator("#main > * summary").all()) if (await summary.isVisible()) await summary.click();
    const result = page.locator("#main .sheet").first();
    // The fact is the same thing: it holds until the score is answered itself.
    await reads(result, { ja: "4 点（0〜6）", en: "4 (of 0 to 6)" }[language]);
    await reads(result, { ja: "症例の事実から", en: "From the facts of the case" }[language]);
    await me.answer({ "score.gbs-disability.score": "3" });
    await reads(result, { ja: "3 点（0〜6）", en: "3 (of 0 to 6)" }[language]);
    await me.answer({ "score.egris.days": "2" });
    await reads(page.locator("#main"), { ja: "2 から 7 点", en: "2 to 7 (of 0 to 7)" }[language]);
    await page.getByRole("button", { name: SAY.takeOver[language], exact: true }).click();
    await reads(result, SAY.same[language]);
    assert.deepEqual(await violations(page), []);
    await me.goTo("case");
    assert.ok(await page.locator('input[name="gbs-disability"][value="3"]').isChecked());
    await me.save("Scores");
    await me.reload();
    await me.openSaved("Scores");
    await page.getByRole("link", { name: SAY.scores[language], exact: true }).click();
    await reads(page.locator("#main .sheet").first(), { ja: "3 点（0〜6）", en: "3 (of 0 to 6)" }[language]);
    quiet(page);
    await page.context().close();
  });

  test(`what a country asks is said, with a draft that names what is not known (${language})`, async () => {
    const page = await openPage(browser, { language });
    const me = user(page, language);
    await me.fill(GBS);
    await me.answer({ "gbs-disability": "1" });
    await page.getByRole("link", { name: SAY.passport[language], exact: true }).click();
    await page.locator('[id="passport.country"]').selectOption("japan");
    await reads(page.locator("#main"), SAY.notMet[language]);
    const draft = await page.locator("#record").inputValue();
    assert.match(draft, { ja: /身長: 不明/, en: /Height: not known/ }[language]);
    assert.match(draft, { ja: /体重: 70.kg/, en: /Weight: 70.kg/ }[language]);
    await page.locator('[id="passport.country"]').selectOption("canada");
    await lacks(page.locator("#main"), SAY.notMet[language]);
    assert.deepEqual(await violations(page), []);
    quiet(page);
    await page.context().close();
  });
}
