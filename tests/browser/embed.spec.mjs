// In another page: the element, the bare frame, messages and what is refused of them, addresses with a case in them.
import test from "node:test";
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import Ajv from "ajv/dist/2020.js";
import { launch, openPage, ROOT, SITE, started } from "./site.mjs";
import { GBS_DOSE, LANGUAGES, figure, lacks, quiet, reads, user } from "./user.mjs";

const browser = await launch();
test.after(() => browser.close());

const published = async (name) => JSON.parse(await readFile(`${ROOT}schema/${name}.json`, "utf8"));
const schema = await published("result");
const fits = new Ajv({ strict: false }).compile(schema);
const isMessage = new Ajv({ strict: false }).addSchema(schema).addSchema(await published("case")).compile(await published("message"));

const answers = { "gbs-disability": "4", "days-since-onset": "6", "plasma-exchange": "possible", "earlier-course": "none", weight: "70" };
const CASE = { name: "", condition: "gbs", answers: Object.fromEntries(Object.entries(answers).map(([key, text]) => [key, { text }])), choices: {} };

/** A server of this machine, on an origin of its own. */
async function origin(t, answer) {
  const server = createServer(answer);
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  t.after(() => { server.closeAllConnections(); server.close(); });
  return `http://127.0.0.1:${server.address().port}`;
}

/** The site as a hospital runs it that lets one other origin frame it, and an intranet on that origin. */
async function intranet(t, { allowed = true, body } = {}) {
  const held = {};
  held.host = await origin(t, async (request, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(`<!doctype html><html lang="en"><meta charset="utf-8"><title>Intranet</title><link rel="icon" href="data:,">
      <script src="${held.site}/embed/ivig-navigator.js"></script>${body ?? '<ivig-navigator language="en"></ivig-navigator>'}`.replaceAll("SITE", held.site));
  });
  held.site = await origin(t, async (request, response) => {
    const path = request.url.slice(1);
    const answer = await fetch(SITE + path);
    for (const [name, value] of answer.headers) {
      if (!["content-encoding", "content-length", "transfer-encoding", "connection"].includes(name)) response.setHeader(name, value);
    }
    response.setHeader("Content-Security-Policy", answer.headers.get("content-security-policy").replace("frame-ancestors 'self'", `frame-ancestors 'self' ${held.host}`));
    if (path === "hospital.json") {
      response.setHeader("Content-Type", "application/json");
      response.statusCode = 200;
      return response.end(JSON.stringify({ format: "ivig-navigator/hospital", schema: 1, name: { ja: "病院", en: "Hospital" }, issued: "2026-11-01", allowed_origins: allowed ? [held.host] : [] }));
    }
    response.statusCode = answer.status;
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  const page = await openPage(browser, { url: null, locale: "en" });
  await page.goto(held.host);
  const frame = page.frameLocator("iframe");
  await frame.locator("#app > *").first().waitFor({ state: "attached" });
  return { page, frame, ...held };
}

const ask = (page, method, ...args) => page.evaluate(async ([method, args]) => {
  const element = document.querySelector("ivig-navigator");
  try { return await element[method](...args); } catch (error) { return { code: error.code }; }
}, [method, args]);

test("an allowed intranet sets a case and asks for a dose; the screen of another case is untouched", async (t) => {
  const { page, frame } = await intranet(t);
  const result = await ask(page, "evaluate", CASE);
  assert.ok(fits(result), JSON.stringify(fits.errors));
  assert.equal(result.dose.per_course_mg, 140_000);
  await lacks(frame.locator("#main"), "140");
  const set = await ask(page, "setCase", CASE);
  assert.deepEqual(set, result);
  await reads(frame.locator("#main"), figure(GBS_DOSE.en[0]));
  const heavier = { ...CASE, answers: { ...CASE.answers, weight: { text: "60" } } };
  assert.equal((await ask(page, "evaluate", heavier)).dose.per_course_mg, 120_000);
  await reads(frame.locator("#main"), figure(GBS_DOSE.en[0]));
  // What the user changes is told, and not written over unasked.
  const changed = page.evaluate(() => new Promise((done) => document.querySelector("ivig-navigator").addEventListener("changed", (event) => done(event.detail), { once: true })));
  await frame.locator("#weight").fill("80");
  const told = await changed;
  assert.equal(told.case.answers.weight.text, "80");
  assert.ok(fits(told.result), JSON.stringify(fits.errors));
  assert.deepEqual(await ask(page, "setCase", CASE), { code: "unsaved" });
  assert.equal((await ask(page, "setCase", CASE, { replace: true })).dose.per_course_mg, 140_000);
  quiet(page);
});

test("an allowed intranet gives a FHIR Bundle, and is told what was taken and what was not", async (t) => {
  const { page, frame } = await intranet(t);
  const bundle = JSON.parse(await readFile(`${ROOT}tests/fhir/whole.json`, "utf8"));
  assert.ok(isMessage({ protocol: "ivig-navigator", version: 1, id: 1, type: "set-case", bundle }), JSON.stringify(isMessage.errors));
  assert.ok(!isMessage({ protocol: "ivig-navigator", version: 1, id: 1, type: "set-case", bundle, case: CASE }));
  const said = page.evaluate(() => new Promise((done) => document.querySelector("ivig-navigator").addEventListener("result", (event) => done(event.detail), { once: true })));
  const { result, taken } = await ask(page, "evaluateBundle", bundle);
  const told = await said;
  assert.ok(isMessage(told), JSON.stringify(isMessage.errors));
  assert.ok(fits(result), JSON.stringify(fits.errors));
  assert.deepEqual(taken.condition, { key: "gbs", from: "Condition G61.0" });
  assert.deepEqual(taken.facts.map(({ field, text }) => [field, text]).slice(0, 2), [["weight", "70.5"], ["height", "172"]]);
  assert.deepEqual(taken.left.map(({ entry }) => entry), [2, 8]);
  await lacks(frame.locator("#main"), "70.5");
  assert.deepEqual(await ask(page, "setBundle", { resourceType: "Patient" }), { code: "no-bundle" });
  assert.deepEqual(await ask(page, "setBundle", { resourceType: "Bundle", entry: "none" }), { code: "no-bundle" });
  assert.deepEqual((await ask(page, "setBundle", bundle)).taken, taken);
  await frame.locator("#weight").waitFor();
  assert.equal(await frame.locator("#weight").inputValue(), "70.5");
  await frame.locator("#weight").fill("80");
  await page.waitForTimeout(300);
  assert.deepEqual(await ask(page, "setBundle", bundle), { code: "unsaved" });
  assert.equal((await ask(page, "setBundle", bundle, { replace: true })).result.condition, "gbs");
  quiet(page);
});

test("within a foreign page nothing is kept, and the file is offered", async (t) => {
  const { page, frame } = await intranet(t);
  await reads(frame.locator(".notices").first(), "Shown within another page, so no case is kept here");
  assert.ok(await frame.getByRole("button", { name: "Export this case" }).isVisible());
  const inner = page.frames()[1];
  assert.equal(await inner.evaluate(() => localStorage.length), 0);
});

test("the frame is as high as what is in it, and survives being taken out and put back", async (t) => {
  const { page, frame } = await intranet(t);
  const height = () => page.locator("iframe").evaluate((frame) => frame.offsetHeight);
  await page.waitForFunction(() => document.querySelector("iframe").offsetHeight > 500, undefined, { polling: 50 });
  const before = await height();
  await ask(page, "setCase", CASE);
  await page.waitForFunction((before) => document.querySelector("iframe").offsetHeight !== before, before, { polling: 50 });
  await page.evaluate(() => { const element = document.querySelector("ivig-navigator"); element.remove(); document.body.append(element); });
  await frame.locator("#app > *").first().waitFor({ state: "attached" });
  assert.equal((await ask(page, "evaluate", CASE)).dose.per_course_mg, 140_000);
});

test("a page that the hospital does not name is refused", async (t) => {
  const { page, frame } = await intranet(t, { allowed: false });
  assert.deepEqual(await ask(page, "evaluate", CASE), { code: "foreign-origin" });
  assert.deepEqual(await ask(page, "setCase", CASE), { code: "foreign-origin" });
  await lacks(frame.locator("#main"), "140");
});

test("in a sandboxed frame without an origin and without storage the case works", async (t) => {
  const body = '<iframe sandbox="allow-scripts" src="SITE/index.html#/?language=en&condition=gbs&gbs-disability=4&days-since-onset=6&plasma-exchange=possible&earlier-course=none&weight=70"></iframe>';
  const { frame } = await intranet(t, { body });
  await reads(frame.locator("#main"), figure(GBS_DOSE.en[0]));
  await reads(frame.locator(".notices").first(), "Shown within another page");
});

test("10,000 hostile messages change nothing; each is answered by an error or dropped", async (t) => {
  const { page, frame } = await intranet(t);
  await ask(page, "setCase", CASE);
  await reads(frame.locator("#main"), figure(GBS_DOSE.en[0]));
  const before = await frame.locator("#main").innerText();
  const heard = await page.evaluate(async (good) => {
    const target = document.querySelector("iframe").contentWindow;
    const heard = {};
    addEventListener("message", ({ data }) => { if (data?.type !== "size") heard[data?.error ?? data?.type] = (heard[data?.error ?? data?.type] ?? 0) + 1; });
    let seed = 4711;
    const chance = (n) => { seed = (seed * 1103515245 + 12345) % 2147483648; return seed % n; };
    const values = [null, 0, -1, 1.5, 1e308, "", "ivig-navigator", "set-case", [], {}, { text: "70" }, "__proto__", "\u0000", "x".repeat(70000), true, NaN, -99999999999];
    const value = () => values[chance(values.length)];
    const names = ["protocol", "version", "id", "type", "case", "replace", "constructor", "toString", "extra"];
    for (let n = 0; n < 10000; n += 1) {
      const message = { protocol: "ivig-navigator", version: 1, id: chance(2), type: ["set-case", "evaluate", "ready", "delete"][chance(4)], case: structuredClone(good) };
      for (let times = 1 + chance(4); times > 0; times -= 1) message[names[chance(names.length)]] = value();
      const kind = chance(8);
      if (kind === 0 && message.case?.answers) message.case.answers.weight = value();
      if (kind === 1) { const ring = {}; ring.ring = ring; message.case = ring; }
      const text = kind === 1 ? "{" : JSON.stringify(message);
      target.postMessage([message, text.slice(0, chance(200)), value(), [message], text][chance(5)], "*");
      if (n % 500 === 0) await new Promise((done) => setTimeout(done));
    }
    await new Promise((done) => setTimeout(done, 1500));
    return heard;
  }, CASE);
  assert.deepEqual(Object.keys(heard).filter((name) => ["result", "changed"].includes(name)), [], JSON.stringify(heard));
  assert.ok(heard.malformed > 1000 && heard["too-long"] > 100 && heard["other-version"] > 0, JSON.stringify(heard));
  assert.equal(await frame.locator("#main").innerText(), before);
  assert.equal((await ask(page, "evaluate", CASE)).dose.per_course_mg, 140_000);
  assert.deepEqual(page.seen.errors, []);
});

for (const language of LANGUAGES) {
  test(`an address gives a whole case, names what is wrong in it, and does not stay (${language})`, async () => {
    const page = await openPage(browser, { url: `${SITE}#/?language=${language}&condition=gbs&gbs-disability=4&days-since-onset=6&plasma-exchange=possible&earlier-course=none&weight=70&hight=170&sex=x` });
    const me = user(page, language);
    await me.shows(...GBS_DOSE[language]);
    await reads(page.locator(".notices").first(), "hight");
    await reads(page.locator(".notices").first(), "sex");
    assert.ok(!page.url().includes("weight") && !page.url().includes("gbs"), page.url());
    quiet(page);
  });

  test(`the demo page works in this language (${language})`, async () => {
    const page = await openPage(browser, { url: null, locale: language });
    await page.goto(`${SITE}embed/index.html`);
    await page.frameLocator("iframe").locator("#app > *").first().waitFor({ state: "attached" });
    await page.getByRole("button", { name: { ja: "日本語", en: "English" }[language] }).click();
    await page.locator("#set").click();
    await reads(page.locator("#answer"), "per_course_mg");
    await reads(page.frameLocator("iframe").locator("#main"), figure(GBS_DOSE[language][0]));
    quiet(page);
  });
}

for (const theme of ["light", "dark", "contrast"]) {
  test(`the theme ${theme} can be asked for, and chosen so that it stays`, async () => {
    const page = await openPage(browser, { url: `${SITE}#/?theme=${theme}`, language: "en", colorScheme: theme === "dark" ? "light" : "dark" });
    await page.locator(`html[data-theme="${theme}"]`).waitFor();
    const [ground, ink] = await page.evaluate(() => [getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color].map((colour) => Number(colour.match(/\d+/)[0])));
    assert.equal(ground < ink, theme === "dark", `${ground} ${ink}`);
    await page.goto(`${SITE}#/about`);
    // What the address asked for stands there as chosen: another is taken first, and then this one.
    for (const choice of [theme === "light" ? "dark" : "light", theme]) await page.locator(`input[name="theme"][value="${choice}"]`).check();
    await page.reload();
    await started(page);
    await page.locator(`html[data-theme="${theme}"]`).waitFor();
    await page.emulateMedia({ media: "print" });
    assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--paper").trim()), "#fff");
  });
}
