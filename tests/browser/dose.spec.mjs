// What must stand beside a dose, and when there must be none.
import test from "node:test";
import { launch, openPage } from "./site.mjs";
import { AMOUNT, GBS, LANGUAGES, lacks, reads, user } from "./user.mjs";

const browser = await launch();
test.after(() => browser.close());

const STOP = { ja: "投与の前に解決すべきリスク", en: "A risk must be settled first" };
const STOP_BAR = { ja: "投与前に解決", en: "Settle before giving" };
const UNSETTLED = { ja: "まだ採用されていない", en: "is not taken yet" };
const DM = { search: "DM", name: { ja: "皮膚筋炎", en: "Dermatomyositis" }, facts: { "treatment-resistant": "present", weight: "70", regimen: "dm-2-q4w", days: "3" } };
const MMN = { search: "MMN", name: { ja: "多巣性運動ニューロパチー", en: "Multifocal motor neuropathy" }, facts: { "treatment-phase": "maintenance", "conduction-block": "present", "on-steroid": "absent", weight: "70", regimen: "mmn-0.4-weekly" } };
const DAILY = { ja: /46\.667\s?g\/日/, en: /46\.667\s?g a day/ };

async function patient(language, options = {}) {
  const page = await openPage(browser, { language, ...options });
  return { page, me: user(page, language) };
}

for (const language of LANGUAGES) {
  test(`a risk that must be settled first is said beside the dose (${language})`, async () => {
    const { me } = await patient(language);
    await me.fill(GBS);
    await lacks(me.region("order"), STOP[language]);
    await me.answer({ "iga-deficiency": "present" });
    await reads(me.region("order"), STOP[language]);
  });

  test(`the bar of a phone says the days with the dose, and no dose where a risk stops it (${language})`, async () => {
    const { page, me } = await patient(language, { width: 390 });
    await me.fill(GBS);
    const bar = page.locator("button.glance");
    await reads(bar, { ja: /28\s?g\/日 × 5\s?日間/, en: /28\s?g a day × 5\s?days/ }[language]);
    await me.answer({ "days-since-onset": "" });
    await reads(bar, { ja: "暫定", en: "provisional" }[language]);
    await me.answer({ "iga-deficiency": "present" });
    await reads(bar, STOP_BAR[language]);
    await lacks(bar, AMOUNT);
  });

  test(`a fact that was typed and is not taken gives no dose (${language})`, async () => {
    const { me } = await patient(language);
    await me.fill(GBS);
    for (const days of ["4000", "60", "sixty"]) {
      await me.answer({ "days-since-onset": days });
      await reads(me.region("order"), UNSETTLED[language]);
      await me.noDose();
    }
    await me.answer({ "days-since-onset": "6" });
    await me.shows({ ja: "140 g/コース", en: "140 g a course" }[language]);
  });

  test(`a dose that does not divide evenly is marked as rounded (${language})`, async () => {
    const { me } = await patient(language);
    await me.fill({ ...DM, facts: { "treatment-resistant": "present", weight: "70", regimen: "dm-2-q4w" } });
    await me.answer({ days: "3" });
    const text = await reads(me.region("order"), DAILY[language]);
    if (!/÷ 3\s?(?:日|days) ≈/.test(text.replaceAll("\u00a0", " "))) throw new Error(`No ≈ in:\n${text}`);
    await me.answer({ days: "4" });
    await lacks(me.region("order"), "≈");
  });

  test(`how often a course is given again stands beside the dose (${language})`, async () => {
    const { me } = await patient(language);
    await me.fill(MMN);
    await reads(me.region("order"), { ja: /コースの繰り返し\s+毎週/, en: /Course repeated\s+every week/ }[language]);
    await reads(me.region("order"), { ja: "1 回の点滴", en: "one infusion" }[language]);
  });
}
