// Takes the pictures under docs/screens/: a GBS case at four widths in both languages, on paper and in the dark;
// its run sheet, the ward, the proof, a disease in the library, the saved cases and the start page. IVIG_SCREENS names another folder.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { launch, offlineReady, openPage, ROOT, SITE, started } from "./site.mjs";
import { small } from "./png.mjs";
import { GBS, LANGUAGES, reads, user } from "./user.mjs";

const FOLDER = process.env.IVIG_SCREENS ?? join(ROOT, "docs", "screens");
const WIDTHS = [1440, 1024, 768, 390];
/** A4 at 96 dots an inch, without its margins. */
const PAPER = { width: 718, height: 1047 };
const FACTS = { height: "172", age: "54", sex: "male", "kidney-disease": "present", diabetes: "absent", "iga-deficiency": "absent" };
const OTHER = { search: "DM", name: { ja: "皮膚筋炎", en: "Dermatomyositis" }, facts: { "treatment-resistant": "present", weight: "58", regimen: "dm-2-q4w" } };
const NAMES = { ja: ["症例 12（再入院）", "症例 7"], en: ["Case 12, readmitted", "Case 7"] };

/** The same moment in every picture, so that only a change of the page changes them. */
const MOMENT = new Date("2026-11-23T09:30:00+09:00");

/** A page that has everything it needs to work offline, as on every visit but the first. */
async function opened(browser, language, options) {
  const page = await openPage(browser, { language, url: null, timezoneId: "Asia/Tokyo", ...options });
  await page.clock.setFixedTime(MOMENT);
  await page.goto(SITE);
  await started(page);
  await offlineReady(page);
  const me = user(page, language);
  await reads(page.getByRole("banner"), me.word("offline"));
  return me;
}

async function take(page, name, options = {}) {
  await page.evaluate(() => { document.activeElement?.blur(); scrollTo(0, 0); });
  await page.mouse.move(0, 0);
  const picture = small(await page.screenshot({ fullPage: true, animations: "disabled", ...options }));
  await writeFile(join(FOLDER, `${name}.png`), picture);
  console.log(`${join(FOLDER, name)}.png  ${Math.ceil(picture.length / 1024)} KB`);
}

/** Where the ward is, and what it gives. */
const WARD = { ja: { country: "japan", product: "venoglobulin-ih-5" }, en: { country: "eu", product: "privigen-eu" } };

async function ward(me) {
  await me.page.goto(`${SITE}#/ward`);
  await me.page.locator("#order\\.country").selectOption(WARD[me.language].country);
}

async function filled(me) {
  const { page } = me;
  await page.goto(`${SITE}#/`);
  await me.fill(GBS);
  await me.answer(FACTS);
  await me.shows({ ja: "140 g/コース", en: "140 g a course" }[me.language]);
  await page.locator("#product").selectOption(WARD[me.language].product);
  await page.locator("#order\\.start-time").fill("09:30");
  await page.locator("#order\\.start-date").fill("2026-11-23");
  // Diseased kidneys, and a label that gives no figure for them: the clinician sets the highest rate.
  const highest = page.locator("#highest-step");
  await highest.selectOption({ index: 2 });
  await me.region("order").locator(".chart").first().waitFor();
}

/** The sheet as it comes out of the printer. */
async function printed(me) {
  const { page } = me;
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize(PAPER);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.locator(".order-sheet").waitFor();
  await take(page, `order-sheet-${me.language}`);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({ media: "screen" });
}

await mkdir(FOLDER, { recursive: true });
const browser = await launch();
try {
  for (const language of LANGUAGES) {
    const me = await opened(browser, language, { width: WIDTHS[0] });
    const { page } = me;
    await ward(me);
    await take(page, `ward-${language}-1440`, { fullPage: false });
    await filled(me);
    await me.save(NAMES[language][0]);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await take(page, `case-${language}-${width}`);
    }
    await printed(me);
    await page.emulateMedia({ media: "screen", colorScheme: "dark" });
    await page.setViewportSize({ width: WIDTHS[0], height: 900 });
    await take(page, `case-dark-${language}-1440`, { fullPage: false });
    await page.emulateMedia({ colorScheme: "light" });

    await page.setViewportSize({ width: 768, height: 900 });
    await page.goto(`${SITE}#/run`);
    await take(page, `run-${language}-768`);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`${SITE}#/proof`);
    await take(page, `proof-${language}-1440`, { fullPage: false });
    await page.goto(`${SITE}#/evidence/disease/cidp`);
    await page.locator("#main svg").first().waitFor();
    await take(page, `evidence-${language}-1440`, { fullPage: false });
    await page.goto(`${SITE}#/`);

    await me.button("newCase").click();
    await me.fill(OTHER);
    await me.save(NAMES[language][1]);
    await page.setViewportSize({ width: 1024, height: 700 });
    await me.goTo("cases");
    await take(page, `saved-${language}-1024`, { fullPage: false });
    await page.context().close();

    const phone = await opened(browser, language, { width: 390, height: 844 });
    await take(phone.page, `start-${language}-390`);
    await phone.page.context().close();
  }
} finally {
  await browser.close();
}
