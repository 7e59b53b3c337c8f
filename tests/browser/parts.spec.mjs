// The program comes in parts: the first screen, then the order. What is seen while the second is on its way, or does not come.
import test from "node:test";
import assert from "node:assert/strict";
import { violations } from "./axe.mjs";
import { launch, openPage, SITE, started } from "./site.mjs";
import { AMOUNT, GBS, GBS_DOSE, LANGUAGES, quiet, reads, user } from "./user.mjs";

const browser = await launch();
test.after(() => browser.close());

const ORDER = /\/order-[0-9a-f]{16}\.wasm$/;
const ADVICE = /\/advice-[0-9a-f]{16}\.wasm$/;
const LIBRARY = /\/library-[0-9a-f]{16}\.wasm$/;
const CASES = /\/cases-[0-9a-f]{16}\.wasm$/;
const KEEP = /\/keep-[0-9a-f]{16}\.wasm$/;
const COMING = { ja: "読み込んでいます", en: "is on its way" };
const FAILED = { ja: "取得できませんでした", en: "did not arrive" };
const AGAIN = { ja: "もう一度", en: "Try again" };

/** A page one of whose parts is held back, that of the order where none is named; `answer` says what becomes of it. */
async function openWithout(language, answer, { hash = "", part = ORDER } = {}) {
  const page = await openPage(browser, { url: null, language });
  // The worker would fetch it as well, past this route.
  await page.addInitScript(() => { ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException("no", "SecurityError")); });
  await page.route(part, answer);
  await page.goto(`${SITE}${hash}`);
  await started(page);
  return page;
}

for (const language of LANGUAGES) {
  test(`a case can be entered and its verdict read before the order's part has come (${language})`, async () => {
    let arrive;
    const arrival = new Promise((done) => { arrive = done; });
    const page = await openWithout(language, async (route) => { await arrival; await route.continue(); });
    const me = user(page, language);
    await me.fill(GBS);
    await reads(me.region("advice"), { ja: "第一選択", en: "First line" }[language]);
    const waiting = await reads(me.region("order"), COMING[language]);
    assert.doesNotMatch(waiting, AMOUNT);
    assert.deepEqual(await violations(page), []);
    arrive();
    await me.shows(...GBS_DOSE[language]);
    quiet(page);
    await page.context().close();
  });

  test(`a part that does not come is said, nothing typed is lost, and it can be fetched again (${language})`, async () => {
    let broken = true;
    const page = await openWithout(language, (route) => (broken ? route.abort() : route.continue()));
    const me = user(page, language);
    await me.fill(GBS);
    const told = await reads(me.region("order"), FAILED[language]);
    assert.doesNotMatch(told, AMOUNT);
    assert.deepEqual(await violations(page), []);
    const again = () => me.region("order").getByRole("button", { name: AGAIN[language], exact: true });
    await again().click();
    await reads(me.region("order"), FAILED[language]);
    broken = false;
    await again().click();
    await me.shows(...GBS_DOSE[language]);
    assert.equal(await me.field("weight").inputValue(), GBS.facts.weight);
    assert.deepEqual(page.seen.errors, []);
    await page.context().close();
  });
}

test("a part of another build is never taken: its name is not that of this one", async () => {
  const page = await openPage(browser, { language: "en" });
  await user(page, "en").fill(GBS);
  await user(page, "en").shows(...GBS_DOSE.en);
  const named = (pattern) => page.seen.requests.map((url) => url.match(pattern)?.[1]).filter(Boolean);
  const [link] = named(/\/parts-([0-9a-f]{16})\.js$/);
  const [order] = named(/\/order-([0-9a-f]{16})\.wasm$/);
  assert.ok(link);
  assert.equal(order, link);
  await page.context().close();
});

const FILES = { advice: ADVICE, order: ORDER, cases: CASES, keep: KEEP, library: LIBRARY };
const NEEDS = {
  advice: ["scores", "passport"], order: ["run", "ward", "proof"], library: ["evidence"],
  keep: ["cases", "history", "device", "hospital"], cases: ["compare", "hand-over", "take", "follow-up", "fhir"],
};

for (const [name, screens] of Object.entries(NEEDS)) {
  test(`where the file ${name} does not come, each screen that needs it says so`, async () => {
    const page = await openWithout("en", (route) => route.abort(), { part: FILES[name] });
    for (const screen of screens) {
      await page.evaluate((screen) => { location.hash = `#/${screen}`; }, screen);
      await reads(page.locator("#main"), FAILED.en);
    }
    await page.context().close();
  });
}
