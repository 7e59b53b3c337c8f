// Addresses: one that leads nowhere says so and loses nothing, and the title of the page names the screen and nobody.
import test from "node:test";
import assert from "node:assert/strict";
import { launch, openPage, SITE, until } from "./site.mjs";
import { GBS, GBS_DOSE, LANGUAGES, lacks, quiet, reads, user } from "./user.mjs";

const browser = await launch();
test.after(() => browser.close());

const NOWHERE = { ja: "このアドレスの画面はありません", en: "There is no screen at this address" };

for (const language of LANGUAGES) {
  test(`an address that names no screen says so, and loses nothing typed (${language})`, async () => {
    const page = await openPage(browser, { language });
    const me = user(page, language);
    await me.fill(GBS);
    await me.shows(...GBS_DOSE[language]);
    for (const address of ["#/nonsense", "#/run/9", "#/hospital/x", "#/compare/abc,def"]) {
      await page.goto(`${SITE}${address}`);
      await reads(me.main, NOWHERE[language]);
      // It stays, so that it can be corrected.
      assert.equal(page.url(), `${SITE}${address}`);
      await me.main.getByRole("link").click();
      await me.shows(...GBS_DOSE[language]);
      await lacks(me.main, NOWHERE[language]);
    }
    quiet(page);
  });
}

test("no address, the address of the case, and one with a case in it lead to the case", async () => {
  for (const [address, shown] of [["", "Find the condition"], ["#/", "Find the condition"], ["#/?condition=gbs&weight=70", "Guillain"]]) {
    const page = await openPage(browser, { url: `${SITE}${address}`, language: "en" });
    await reads(user(page, "en").region("facts"), shown);
    await page.context().close();
  }
});

const TITLES = {
  ja: { "": "症例 · IVIG ナビゲーター", "#/run": "点滴の経過 · IVIG ナビゲーター", "#/evidence": "根拠 · IVIG ナビゲーター", "#/none": "見つかりません · IVIG ナビゲーター" },
  en: { "": "Case · IVIG Navigator", "#/run": "Run sheet · IVIG Navigator", "#/evidence": "Evidence · IVIG Navigator", "#/none": "Not found · IVIG Navigator" },
};

test("the title names the screen in the language chosen, and nothing of the case", async () => {
  const page = await openPage(browser, { language: "ja" });
  const me = user(page, "ja");
  await me.fill(GBS);
  await page.locator("#case-name").fill("Kenji 4711");
  const named = (title) => until(page, (title) => document.title === title, title);
  for (const [language, other] of [["ja", "English"], ["en", "日本語"]]) {
    for (const [address, title] of Object.entries(TITLES[language])) {
      await page.goto(`${SITE}${address || "#/"}`);
      await named(title);
    }
    await page.getByRole("button", { name: other }).click();
  }
  await named(TITLES.ja["#/none"]);
  quiet(page);
});
