// What a ward sets once: kept on the device, offered by every case, and never a wrong entry without a word.
import test from "node:test";
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { launch, openPage, SITE, started } from "./site.mjs";
import { GBS, LANGUAGES, lacks, quiet, reads, stored, user } from "./user.mjs";

const AXE = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const browser = await launch();
test.after(() => browser.close());

const WORDS = {
  ward: { ja: "病棟の設定", en: "Ward settings" },
  kept: { ja: "この端末のこのブラウザーだけに保存", en: "kept in this browser on this device only" },
  notKept: { ja: "ここでは何も保存できません", en: "Nothing can be kept here" },
  add: { ja: "製剤を加える", en: "Add this product" },
  keep: { ja: "この速度を保存", en: "Keep these rates" },
  take: { ja: "この規格を在庫にする", en: "Take these sizes into stock" },
  remove: { ja: "削除", en: "Delete" },
};

/** A user on the ward's screen. */
async function ward(language, options = {}) {
  const page = await openPage(browser, { language, url: null, ...options });
  await page.goto(`${SITE}#/ward`);
  await started(page);
  const me = user(page, language);
  const byId = (id) => page.locator(`[id="${id}"]`);
  const word = (name) => WORDS[name][language];
  await me.main.getByRole("heading", { level: 1, name: word("ward") }).waitFor();
  return {
    page, me, word, byId,
    stock: (key) => page.locator(`input[name="stock"][value="${key}"]`),
    size: (key, size) => page.locator(`input[name="stock.${key}"][value="${size}"]`),
    choice: (name, value) => page.locator(`input[name="${name}"][value="${value}"]`),
    press: (name) => me.main.getByRole("button", { name: word(name), exact: true }).click(),
    async type(entries) {
      for (const [id, text] of Object.entries(entries)) await byId(id).fill(text);
    },
    async goTo(address) {
      await page.evaluate((hash) => { location.hash = hash; }, address);
    },
  };
}

const set = (place) => place.check({ force: true }); // the label covers it
const clear = (place) => place.uncheck({ force: true });

async function rules(at) {
  await at.byId("order.country").selectOption("japan");
  await at.byId("order.weight-rule").selectOption("actual");
  await at.byId("order.rounding").selectOption("within-percent");
  await at.byId("order.percent").fill("7");
  await set(at.choice("order.vial-aim", "fewest"));
  await set(at.choice("order.pump-increment", "0.1"));
  await set(at.choice("order.drop-factor", "20"));
}

async function ownProduct(at) {
  await at.type({ "own-name": "Ward's own", "own-sizes": "20 5" });
  await set(at.choice("own-strength", "10%"));
  await at.press("add");
  await reads(at.me.main, /Ward's own\s+10% · 5, 20\sg/);
}

async function rates(at) {
  const product = await at.byId("rates-product").locator("option", { hasText: "Ward's own" }).getAttribute("value");
  await at.byId("rates-product").selectOption(product);
  await at.byId("rates-condition").selectOption("gbs");
  await at.type({ "rates-start": "0.6", "rates-step": "0.6", "rates-minutes": "30", "rates-maximum": "2", "rates-date": "2026-04-01" });
  return product;
}

const today = (page) => page.evaluate(() => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, "0")).join("-");
});

const entered = (language, day) => ({
  ja: `ここで ${day} に入力（添付文書 2026-04-01）`,
  en: `Entered here on ${day} (label of 2026-04-01)`,
})[language];

for (const language of LANGUAGES) {
  test(`what a ward sets is remembered, and a case offers exactly its stock and its rates (${language})`, async () => {
    const at = await ward(language);
    const { page, me } = at;
    await reads(me.main, at.word("kept"));
    await rules(at);
    await set(at.stock("benilon-i"));
    await clear(at.size("benilon-i", "0.5"));
    await ownProduct(at);
    const own = await rates(at);
    // The last step is the maximum, and shown before it is kept.
    await reads(me.main, /0\.6\smL\/kg\/h[^]*1\.2\smL\/kg\/h[^]*1\.8\smL\/kg\/h[^]*2\smL\/kg\/h/);
    await at.press("keep");
    const day = await today(page);
    await reads(me.main, entered(language, day));
    assert.match((await stored(page))["ivig.ward"], /2026-04-01;0\.6\/30;1\.2\/30;1\.8\/30;2/);

    await me.reload();
    const value = (id) => at.byId(id).inputValue();
    assert.equal(await value("order.country"), "japan");
    assert.equal(await value("order.weight-rule"), "actual");
    assert.equal(await value("order.rounding"), "within-percent");
    assert.equal(await value("order.percent"), "7");
    for (const [name, key] of [["order.vial-aim", "fewest"], ["order.pump-increment", "0.1"], ["order.drop-factor", "20"]]) {
      assert.ok(await at.choice(name, key).isChecked(), name);
    }
    assert.ok(await at.stock("benilon-i").isChecked());
    assert.ok(!(await at.size("benilon-i", "0.5").isChecked()));
    assert.ok(await at.size("benilon-i", "2.5").isChecked());
    await reads(me.main, "Ward's own");
    await reads(me.main, entered(language, day));

    await at.goTo("#/");
    await me.fill(GBS);
    const offered = await page.locator("#product option").evaluateAll((options) => options.map((option) => option.value).filter(Boolean));
    assert.deepEqual(offered, ["benilon-i", own]);
    await page.locator("#product").selectOption(own);
    await reads(me.region("order"), entered(language, day));
    await reads(me.region("order"), /2\smL\/kg\/h/);
    quiet(page);
    await page.context().close();
  });

  test(`a wrong entry is answered with a sentence, and nothing typed is lost (${language})`, async () => {
    const at = await ward(language);
    const { page, me } = at;
    const say = (ja, en) => reads(me.main, { ja, en }[language]);
    await at.press("add");
    await say("濃度は 5%、6%、10% から選んでください。", "Choose a strength: 5%, 6% or 10%.");
    await set(at.choice("own-strength", "5%"));
    await at.type({ "own-name": "Mine", "own-sizes": "five" });
    await say("数値として読めません", "This is not a number");
    await at.type({ "own-sizes": "5000" });
    await say(/規格は 0\sg より大きく 100\sg 以下/, /A vial size must be above 0\sg and at most 100\sg/);
    assert.equal(await at.byId("own-name").inputValue(), "Mine");

    await at.press("keep");
    await say("製剤と疾患を選んでください。", "Choose the product and the condition.");
    await at.byId("rates-product").selectOption("gamunex-c-us");
    await at.byId("rates-condition").selectOption("cidp");
    await at.type({ "rates-start": "fast", "rates-step": "0.6", "rates-minutes": "30", "rates-maximum": "20" });
    await say("開始速度：数値として読めません", "Start: This is not a number");
    await at.type({ "rates-start": "3", "rates-date": "1.4.2026" });
    await say("添付文書の日付を 2026-04-01 のように", "Enter the date of the label as 2026-04-01");
    await at.type({ "rates-date": "2026-04-01" });
    await say("段階は 12 まで", "At most 12 steps");
    // A doubt warns and does not forbid.
    await at.type({ "rates-step": "5" });
    await say("2 倍を超える", "more than 2 times");
    assert.ok(!(await stored(page))["ivig.ward"], "nothing kept yet");
    // What is typed stays through another screen, another language, and a setting.
    await at.byId("order.country").selectOption("us");
    await at.goTo("#/about");
    await at.goTo("#/ward");
    assert.equal(await at.byId("rates-start").inputValue(), "3");
    assert.equal(await at.byId("own-sizes").inputValue(), "5000");
    await at.press("keep");
    await reads(me.main, entered(language, await today(page)));

    await at.byId("order.rounding").selectOption("within-percent");
    await at.byId("order.percent").fill("11");
    await say("0 から 10 までの整数", "a whole number from 0 to 10");

    // Rates are removed again, and nothing else.
    await at.press("remove");
    await lacks(me.main, entered(language, await today(page)));
    assert.equal(await at.byId("order.country").inputValue(), "us");
    quiet(page);
    await page.context().close();
  });

  test(`sizes that were not verified are typed by the ward (${language})`, async () => {
    const at = await ward(language);
    await at.byId("order.country").selectOption("japan");
    await set(at.stock("gammagard-jp"));
    await at.type({ "stock.gammagard-jp-sizes": "x" });
    await at.press("take");
    await reads(at.me.main, { ja: "数値として読めません", en: "This is not a number" }[language]);
    await at.type({ "stock.gammagard-jp-sizes": "5 2.5" });
    await at.press("take");
    await set(at.size("gammagard-jp", "5"));
    await at.me.reload();
    assert.ok(await at.size("gammagard-jp", "2.5").isChecked());
    await clear(at.stock("gammagard-jp"));
    await at.me.reload();
    assert.ok(!(await at.stock("gammagard-jp").isChecked()));
    await at.page.context().close();
  });

  test(`a removed product of the ward's own takes its rates along, and gives its key to no other (${language})`, async () => {
    const at = await ward(language);
    await ownProduct(at);
    const own = await rates(at);
    await at.press("keep");
    await reads(at.me.main, entered(language, await today(at.page)));
    await at.me.main.getByRole("listitem").filter({ hasText: "Ward's own" }).first()
      .getByRole("button", { name: at.word("remove"), exact: true }).click();
    await lacks(at.me.main, "Ward's own");
    await at.page.waitForTimeout(1100);
    await ownProduct(at);
    assert.notEqual(await rates(at), own);
    assert.ok(!(await stored(at.page))["ivig.ward"].includes("rates."));
    await at.page.context().close();
  });

  test(`where nothing can be kept the ward's screen says so (${language})`, async () => {
    const page = await openPage(browser, { language, url: null });
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", { get() { throw new DOMException("denied", "SecurityError"); } });
    });
    await page.goto(`${SITE}#/ward`);
    await started(page);
    const me = user(page, language);
    await reads(me.main, WORDS.notKept[language]);
    await page.locator('[id="order.country"]').selectOption("japan");
    assert.equal(await page.locator('[id="order.country"]').inputValue(), "japan");
    await page.context().close();
  });

  for (const width of [1440, 390]) {
    test(`axe finds nothing on the ward's screen, and it does not scroll sideways, at ${width} px (${language})`, async () => {
      const at = await ward(language, width < 700 ? { width, hasTouch: true, isMobile: true } : { width });
      await rules(at);
      await set(at.stock("benilon-i"));
      await set(at.stock("gammagard-jp"));
      await at.press("take");
      await ownProduct(at);
      await rates(at);
      await at.press("keep");
      await at.press("add");
      await rates(at);
      for (const colorScheme of ["light", "dark"]) {
        await at.page.emulateMedia({ colorScheme });
        for (const opened of [false, true]) {
          if (opened) {
            await at.page.evaluate(() => {
              for (const one of [...document.querySelectorAll("#main details")].filter((_, n) => n % 7 < 2)) one.open = true;
            });
          }
          await at.page.evaluate(AXE);
          const { violations } = await at.page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
          const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)} ${node.any[0]?.message ?? ""}`));
          assert.deepEqual(found, []);
        }
      }
      const [room, wide] = await at.page.evaluate(() => [document.documentElement.clientWidth, document.documentElement.scrollWidth]);
      assert.ok(wide <= room, `${wide} px in ${room}`);
      const low = await at.page.evaluate(() => [...document.querySelectorAll("#main button, #main select, #main summary, #main label.option")]
        .filter((e) => e.checkVisibility() && e.getBoundingClientRect().height < (innerWidth < 700 ? 43.5 : 31)).map((e) => e.outerHTML.slice(0, 120)));
      assert.deepEqual(low, []);
      await at.page.context().close();
    });
  }
}
