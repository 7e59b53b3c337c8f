// Without a network, and from one version to the next.
import test from "node:test";
import assert from "node:assert/strict";
import { launch, offlineReady, openPage, SITE, started, until } from "./site.mjs";
import { copyOfSite } from "./sites.mjs";
import { GBS, GBS_DOSE, lacks, LANGUAGES, quiet, reads, user, WORDS } from "./user.mjs";

const browser = await launch();
test.after(() => browser.close());

const bar = (page) => page.getByRole("banner");
const worksOffline = (page, language = "en") => reads(bar(page), WORDS.offline[language], { within: 15_000 });
const version = async (page) => (await offlineReady(page)).version;

/** A copy of the site that ends with its test. */
async function siteOfItsOwn(t) {
  const site = await copyOfSite();
  t.after(() => site.end());
  return site;
}

/** As a new build would be seen: something in the page that the old one does not have. */
const MARK = '<meta name="made-by-the-test" content="two">';
const newBuild = (site) => site.rebuild("two", "index.html", (html) => html.replace("</head>", `${MARK}</head>`));
const isNew = (page) => page.locator('meta[name="made-by-the-test"]').count().then((count) => count === 1);

for (const language of LANGUAGES) {
  test(`with the network off the page opens and the saved case is still there (${language})`, async (t) => {
    const site = await siteOfItsOwn(t);
    const page = await openPage(browser, { url: site.url, language });
    const me = user(page, language);
    await worksOffline(page, language);
    await me.fill(GBS);
    await me.save("offline");
    site.close(); // off at the source, the browser's own switch as well
    await page.context().setOffline(true);
    await me.reload();
    await me.openSaved("offline");
    await me.shows(...GBS_DOSE[language]);
    await worksOffline(page, language);
    await me.answer({ weight: "80" });
    await me.shows({ ja: "160 g/コース", en: "160 g a course" }[language]);
    await me.save();
    // Another tab, opened at another screen and with a query.
    const other = await page.context().newPage();
    await other.goto(`${site.url}?from=desk#/cases`);
    await started(other);
    await reads(other.locator("#main"), "offline");
    assert.deepEqual(page.seen.errors, []);
    await page.context().close();
  });
}

test("\"Works offline\" is not said while a file is still on its way", async () => {
  const page = await openPage(browser, { url: null, language: "en" });
  let arrive;
  const arrival = new Promise((done) => { arrive = done; });
  await page.context().route(/icon-maskable/, async (route) => { await arrival; await route.continue(); });
  await page.goto(SITE);
  await started(page);
  await page.waitForTimeout(1500);
  await lacks(bar(page), WORDS.offline.en);
  arrive();
  await worksOffline(page);
});

test("\"Works offline\" is not said when a file is not the one of this version", async (t) => {
  const site = await siteOfItsOwn(t);
  await site.write("icon.svg", `${await site.read("icon.svg")}\n`);
  const page = await openPage(browser, { url: site.url, language: "en" });
  await until(page, async () => !(await navigator.serviceWorker.getRegistration())?.installing);
  await page.waitForTimeout(1000);
  await lacks(bar(page), WORDS.offline.en);
});

/** What a browser short of room does: a file of the site is gone from the cache. */
const throwAway = (page) => page.evaluate(async () => {
  for (const name of await caches.keys()) await (await caches.open(name)).delete("icon-512.png");
});

test("a file that the browser has thrown away is fetched again", async () => {
  const page = await openPage(browser, { language: "en" });
  await worksOffline(page);
  await throwAway(page);
  assert.equal((await offlineReady(page)).complete, true);
  await page.context().setOffline(true);
  assert.equal((await offlineReady(page)).complete, true);
});

test("\"Works offline\" is no longer said when a file is gone and cannot be fetched", async (t) => {
  const site = await siteOfItsOwn(t);
  const page = await openPage(browser, { url: site.url, language: "en" });
  await worksOffline(page);
  await throwAway(page);
  await site.remove("icon-512.png");
  assert.equal((await offlineReady(page)).complete, false);
  await user(page, "en").reload();
  await reads(bar(page), WORDS.notOffline.en);
  await lacks(bar(page), WORDS.offline.en);
});

test("where no worker can be registered, the page says that it is not available offline, and works", async (t) => {
  const withoutWorker = await siteOfItsOwn(t);
  await withoutWorker.remove("sw.js");
  const refusing = () => { ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException("no", "SecurityError")); };
  const lacking = () => { delete Navigator.prototype.serviceWorker; };
  for (const language of LANGUAGES) {
    for (const [url, script] of [[withoutWorker.url], [SITE, refusing], [SITE, lacking]]) {
      const page = await openPage(browser, { url: null, language });
      if (script) await page.addInitScript(script);
      await page.goto(url);
      await started(page);
      await reads(bar(page), WORDS.notOffline[language]);
      await user(page, language).fill(GBS);
      await user(page, language).shows(...GBS_DOSE[language]);
      await page.context().close();
    }
  }
});

test("a new version waits, is offered, and comes when the user says so, with the cases kept", async (t) => {
  const site = await siteOfItsOwn(t);
  const page = await openPage(browser, { url: site.url, language: "en" });
  const me = user(page, "en");
  await worksOffline(page);
  await me.fill(GBS);
  await me.save("over the update");
  const first = await version(page);
  await newBuild(site);
  for (let visit = 0; visit < 2; visit += 1) {
    await me.reload();
    await me.button("update").waitFor({ timeout: 15_000 });
    assert.equal(await isNew(page), false, "the new version came by itself");
    assert.equal(await version(page), first);
  }

  await me.openSaved("over the update");
  assert.ok(await me.button("update").isEnabled());
  await me.button("update").click();
  await page.locator('meta[name="made-by-the-test"]').waitFor({ state: "attached", timeout: 15_000 });
  await started(page);
  assert.equal(await version(page), "two");
  await me.openSaved("over the update");
  await me.shows(...GBS_DOSE.en);
  await worksOffline(page);
  assert.equal(await me.button("update").count(), 0);
  assert.equal((await page.evaluate(() => caches.keys())).length, 1, "the old version's files are still kept");
  quiet(page);
});

test("a new version is not offered over unsaved work, in this tab or in another", async (t) => {
  const site = await siteOfItsOwn(t);
  const page = await openPage(browser, { url: site.url, language: "en" });
  const me = user(page, "en");
  await worksOffline(page);
  await me.reload(); // from now on the worker answers for this tab
  await me.fill(GBS);
  await newBuild(site);
  await page.evaluate(async () => { await (await navigator.serviceWorker.getRegistration()).update(); });
  await me.button("update").waitFor({ timeout: 15_000 });
  assert.ok(await me.button("update").isDisabled(), "the update would lose what was typed");
  await reads(page.locator("body"), /Save this case/);
  await me.shows(...GBS_DOSE.en);

  // A second tab with nothing unsaved updates; the first keeps its work and goes on.
  const second = await page.context().newPage();
  await second.goto(site.url);
  await started(second);
  await user(second, "en").button("update").click();
  await second.locator('meta[name="made-by-the-test"]').waitFor({ state: "attached", timeout: 15_000 });
  await page.waitForTimeout(500);
  assert.equal(await me.field("weight").inputValue(), "70");
  await me.answer({ weight: "80" });
  await me.shows("160 g a course");
  await me.save("mine");
  await me.shows("160 g a course");
});

test("a new version that comes during the very first visit is taken when the user says so", async (t) => {
  const site = await siteOfItsOwn(t);
  const page = await openPage(browser, { url: site.url, language: "en" });
  const me = user(page, "en");
  await worksOffline(page);
  await newBuild(site);
  await page.evaluate(async () => { await (await navigator.serviceWorker.getRegistration()).update(); });
  await me.button("update").click({ timeout: 15_000 });
  await page.locator('meta[name="made-by-the-test"]').waitFor({ state: "attached", timeout: 5000 });
});

test("a damaged new version is not taken: all its files or none", async (t) => {
  const site = await siteOfItsOwn(t);
  const page = await openPage(browser, { url: site.url, language: "en" });
  const me = user(page, "en");
  await worksOffline(page);
  const first = await version(page);
  await newBuild(site);
  await site.write("index.html", "half of a p");
  await me.reload();
  await page.evaluate(async () => { await (await navigator.serviceWorker.getRegistration()).update().catch(() => {}); });
  await until(page, async () => !(await navigator.serviceWorker.getRegistration()).installing);
  await page.waitForTimeout(500);
  assert.equal(await me.button("update").count(), 0);
  assert.equal(await version(page), first);
  await worksOffline(page);
});
