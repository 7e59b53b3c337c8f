// What could harm: asked, told once, and a stop that only a written reason passes.
import test from "node:test";
import assert from "node:assert/strict";
import { violations } from "./axe.mjs";
import { launch, openPage } from "./site.mjs";
import { AMOUNT, GBS, GBS_DOSE, LANGUAGES, lacks, reads, user } from "./user.mjs";

const browser = await launch();
test.after(() => browser.close());

const CLOSED = { ja: "指示は出していません", en: "the order is closed" };
const PASSED = { ja: "理由を書いて続行した中止事項", en: "Stop, passed with a written reason" };
const REVIEW = { ja: "2004 年の総説", en: "Review of 2004" };
const MIGRAINE = { ja: /片頭痛/, en: /migraine/ };
const TODAY = { ja: "添付文書・文献", en: "Labels and papers" };
const STOP_KEY = "order.stop-override.ae-anaphylaxis.iga-deficiency";
const REASON = "Agreed with immunology 2026-11-22";

async function patient(language) {
  const page = await openPage(browser, { language });
  const me = user(page, language);
  await me.fill(GBS);
  return { page, me };
}

for (const language of LANGUAGES) {
  test(`a stop closes the order until a reason is written, and the reason is told (${language})`, async () => {
    const { page, me } = await patient(language);
    await me.shows(...GBS_DOSE[language]);
    await me.answer({ "iga-deficiency": "present" });
    await reads(me.region("order"), CLOSED[language]);
    const text = await reads(me.region("order"), REVIEW[language]);
    assert.ok(text.includes(TODAY[language]), "both layers are told apart");
    await lacks(page.locator("#dose"), AMOUNT);
    const reason = page.locator(`[id="${STOP_KEY}"]`);
    await reason.fill("   ");
    await reads(me.region("order"), CLOSED[language]);
    await reason.fill("...");
    await reads(me.region("order"), CLOSED[language]);
    await reason.pressSequentially(` ${REASON}`);
    assert.equal(await reason.inputValue(), `... ${REASON}`, "typing is not broken off");
    await reads(me.region("order"), PASSED[language]);
    await reads(page.locator("#dose"), REASON);
    await me.shows(...GBS_DOSE[language]);
    // The stop is withdrawn and comes back: its reason has to be written again.
    await me.answer({ "iga-deficiency": "absent" });
    await lacks(me.region("order"), PASSED[language]);
    await me.answer({ "iga-deficiency": "present" });
    await reads(me.region("order"), CLOSED[language]);
    await page.context().close();
  });

  test(`a warning is announced when it comes up, once (${language})`, async () => {
    const { page, me } = await patient(language);
    const told = page.locator("#main [role=alert]");
    await reads(told, /^$/);
    await page.evaluate(() => {
      globalThis.told = [];
      const region = document.querySelector("#main [role=alert]");
      new MutationObserver(() => { if (region.textContent) globalThis.told.push(region.textContent); })
        .observe(region, { childList: true, characterData: true, subtree: true });
    });
    await me.answer({ migraine: "present" });
    await page.waitForFunction(() => globalThis.told.length === 1);
    await me.answer({ "heart-failure": "absent", weight: "71" });
    await me.answer({ "central-line": "present" });
    await page.waitForFunction(() => globalThis.told.length === 2);
    const [first, second] = await page.evaluate(() => globalThis.told);
    assert.match(first, MIGRAINE[language]);
    assert.doesNotMatch(second, MIGRAINE[language]);
    await page.context().close();
  });

  test(`a case that is opened announces its warnings, and going about does not say them again (${language})`, async () => {
    const { page, me } = await patient(language);
    await me.answer({ migraine: "present" });
    const told = page.locator("#main [role=alert]");
    await reads(told, MIGRAINE[language]);
    await me.save("with migraine");
    await me.goTo("cases");
    await me.goTo("case");
    await me.region("order").waitFor();
    await reads(told, /^$/);
    await me.openSaved("with migraine");
    await reads(told, MIGRAINE[language]);
    await page.context().close();
  });

  test(`a creatinine is not taken without its unit, and the unit can be chosen (${language})`, async () => {
    const { page, me } = await patient(language);
    await me.answer({ age: "72", sex: "female", weight: "60", creatinine: "1.2" });
    await reads(page.locator("#creatinine-below"), { ja: "単位も入力してください", en: "Enter the unit, too" }[language]);
    await page.getByRole("button", { name: "mg/dL", exact: true }).click();
    await reads(page.locator("#creatinine-below"), /40\.1\s?mL\/min/);
    assert.equal(await me.field("creatinine").inputValue(), "1.2 mg/dL");
    await reads(me.region("order"), { ja: "クレアチニンクリアランス 60 未満", en: "Creatinine clearance below 60" }[language]);
    await page.context().close();
  });

  test(`every risk at once has no fault that axe finds (${language})`, async () => {
    const { page, me } = await patient(language);
    for (const risk of ["iga-deficiency", "kidney-disease", "diabetes", "earlier-clot", "heart-failure", "migraine", "platelet-disorder", "hyperprolinaemia"]) await me.answer({ [risk]: "present" });
    await me.answer({ "blood-group": "a", "immunoglobulin-history": "first", "earlier-reaction": "severe", egfr: "38" });
    await page.evaluate(() => { for (const fold of document.querySelectorAll("details")) fold.open = true; });
    assert.deepEqual(await violations(page), []);
    await page.context().close();
  });
}
