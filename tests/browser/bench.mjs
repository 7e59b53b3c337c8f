// How long until one can type, how long from a key to the paint that shows it, and how many orders a second: the app and
// a bare page by turns, in one run; the first two with the processor slowed four times. And what 2,000 kept cases cost
// beside 100. Prints numbers; the eye judges them.
import { join } from "node:path";
import { multiply } from "./many.mjs";
import { launch, openPage, ROOT, serve, SITE } from "./site.mjs";
import { figure, GBS, reads, user } from "./user.mjs";

const BARE = process.env.IVIG_BARE_URL ?? (await serve(join(ROOT, "tests", "browser", "bare"))).url;
const SLOWED = 4;
const ROUNDS = 11;
/** Through all that a weight can be: refused at this age, taken, no number yet, taken. */
const KEYS = [..."70.5"];
/** A decimal more and less of a weight that is there: after every key a whole order stands. */
const WEIGHT = "98.2";
const DECIMALS = ["End", "5", "Backspace", "1", "Backspace"];
/** Case F2 of the dossier: CIDP by Ontario's rule, 145 g, Panzyga. */
const F2 = {
  search: "CIDP",
  name: { en: /Chronic inflammatory demyelinating/ },
  facts: { "cidp-form": "typical", "treatment-phase": "induction", weight: "98", height: "165", age: "50", sex: "female" },
};
const ORDERS = 200;
/** So many cases of a list are drawn at first. */
const DRAWN = 50;
const FEW = 100;
const MANY = 2000;

const rank = (numbers, part) => [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * part))];
const ms = (number) => `${number.toFixed(1)} ms`;

async function slow(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWED });
}

/** Milliseconds from the start of the navigation until an input is there and takes the focus. It listens before it is inserted. */
async function firstInput(browser, url) {
  const page = await openPage(browser, { url: null, language: "en" });
  await slow(page);
  await page.addInitScript(() => {
    const look = () => {
      const input = document.querySelector("input");
      if (!input) return false;
      input.focus();
      if (document.activeElement !== input) return false;
      window.inputAt = performance.now();
      return true;
    };
    const observer = new MutationObserver(() => look() && observer.disconnect());
    observer.observe(document, { childList: true, subtree: true });
  });
  await page.goto(url);
  const at = await page.waitForFunction(() => window.inputAt, null, { polling: 20, timeout: 60_000 });
  const time = await at.jsonValue();
  await page.context().close();
  return [time];
}

/** A whole GBS case on the screen: every fact known, a dose, warnings. */
async function wholeCase(page) {
  const me = user(page, "en");
  await me.fill(GBS);
  await me.answer({ height: "172", age: "54", sex: "male", "kidney-disease": "present", diabetes: "present", immobility: "present", migraine: "absent" });
  await me.shows("140 g a course");
  return me.field("weight");
}

/** F2 on the screen, from the condition to the last step at the pump. */
async function wholeOrder(page) {
  const me = user(page, "en");
  await me.fill(F2);
  await page.locator('input[name="pregnant"]').first().waitFor({ state: "attached" }); // asked of a woman
  await me.answer({ pregnant: "absent", regimen: "cidp-1x2" });
  await me.field("weight-rule").selectOption("ontario");
  await me.field("rounding").selectOption("nearest-5g");
  await me.field("product").selectOption("panzyga-us");
  await page.locator('input[name="label"][value="us-cidp"]').waitFor({ state: "attached" });
  await me.answer({ label: "us-cidp" });
  await me.shows("145 g a course");
  await reads(me.region("order"), /(?<![\d.,])528(?![\d.,])/); // the last step, in mL/h
  return me.field("weight");
}

/** For every key: milliseconds from its event to the end of the frame that follows. */
async function keyToPaint(browser, url, prepare, keys, before = "") {
  const page = await openPage(browser, { url: null, language: "en" });
  await page.goto(url);
  const input = await prepare(page);
  await input.fill(before);
  await page.evaluate(() => {
    window.paints = [];
    addEventListener("keydown", (event) => {
      const painted = new MessageChannel();
      painted.port1.onmessage = () => window.paints.push(performance.now() - event.timeStamp);
      requestAnimationFrame(() => painted.port2.postMessage(null));
    }, true);
  });
  await slow(page);
  for (const key of keys) {
    await input.press(key);
    await page.waitForTimeout(150);
  }
  const times = await page.evaluate(() => window.paints);
  const typed = await input.inputValue();
  await page.context().close();
  const wanted = keys.reduce((text, key) => (key === "Backspace" ? text.slice(0, -1) : key.length === 1 ? text + key : text), before);
  if (typed !== wanted || times.length !== keys.length) throw new Error(`${times.length} frames for "${typed}".`);
  // A key that types nothing draws nothing.
  return times.filter((_, index) => keys[index].length === 1 || keys[index] === "Backspace");
}

/**
 * Milliseconds of one entry, on the mean of many: an input event, and all that the page computes and draws anew for it,
 * without waiting for a frame. What is drawn is put off by the page to the end of the task, so each entry has its own.
 */
async function perEntry(browser, url, prepare, shown) {
  const page = await openPage(browser, { url: null, language: "en" });
  await page.goto(url);
  const input = await prepare(page);
  const time = await input.evaluate(async (place, entries) => {
    const channel = new MessageChannel();
    const endOfTask = () => new Promise((done) => { channel.port1.onmessage = done; channel.port2.postMessage(null); });
    const enter = (value) => {
      place.value = value;
      place.dispatchEvent(new Event("input", { bubbles: true }));
      return endOfTask();
    };
    for (let index = 0; index < 10; index += 1) await enter(`98.${1 + index % 2}`); // warm
    const start = performance.now();
    for (let index = 0; index < entries; index += 1) await enter(index % 2 ? "98" : "103");
    return (performance.now() - start) / entries;
  }, ORDERS);
  await shown(page);
  await page.context().close();
  return [time];
}

const median = (numbers) => rank(numbers, 0.5);

/** Orders a second, each typed, computed and drawn; the processor is not slowed. */
async function ordersPerSecond(browser) {
  const [app, bare] = [[], []];
  for (let round = 0; round < 5; round += 1) {
    bare.push(...await perEntry(browser, BARE, (page) => page.locator("input"), async () => {}));
    app.push(...await perEntry(browser, SITE, wholeOrder, async (page) => {
      await reads(user(page, "en").region("order"), figure("145 g a course")); // of the last entry
    }));
  }
  const [a, b] = [median(app), median(bare)];
  console.log(`Orders of F2 in the browser, computed and drawn, processor not slowed: ${Math.round(1000 / a)} a second (${a.toFixed(2)} ms each; an entry into the bare page ${b.toFixed(3)} ms, ratio ${(a / b).toFixed(0)}); medians of 5 rounds of ${ORDERS}`);
}

/** A fact turned to and fro in a whole GBS case: both layers, all turned facts, the questions, the order, computed and drawn. */
async function advicePerSecond(browser) {
  const times = [];
  for (let round = 0; round < 5; round += 1) {
    const page = await openPage(browser, { url: null, language: "en" });
    await page.goto(SITE);
    await wholeCase(page);
    times.push(await page.evaluate(async (entries) => {
      const channel = new MessageChannel();
      const endOfTask = () => new Promise((done) => { channel.port1.onmessage = done; channel.port2.postMessage(null); });
      const choose = (value) => {
        document.querySelector(`input[name="gbs-disability"][value="${value}"]`).click();
        return endOfTask();
      };
      for (let index = 0; index < 6; index += 1) await choose(index % 2 ? "4" : "2"); // warm
      const start = performance.now();
      for (let index = 0; index < entries; index += 1) await choose(index % 2 ? "4" : "2");
      return (performance.now() - start) / entries;
    }, ORDERS));
    await reads(user(page, "en").region("advice"), /One course of IVIG/); // of the last choice
    await page.context().close();
  }
  const each = median(times);
  console.log(`Advice on GBS with all its turned facts, in the browser, computed and drawn, processor not slowed: ${Math.round(1000 / each)} a second (${each.toFixed(2)} ms each); medians of 5 rounds of ${ORDERS}`);
}

/** Milliseconds with so many cases kept: until the page opened on their list has drawn it, of a search, of a save. */
async function withCases(browser, count) {
  const page = await openPage(browser, { language: "en" });
  await wholeCase(page);
  await page.locator("#case-tags").fill("sought");
  await user(page, "en").save("Bed");
  await multiply(page, count, (body) => ({ ...body, scenario: { ...body.scenario, answers: { ...body.scenario.answers, "case.tags": undefined } } }));
  await page.addInitScript((drawn) => {
    new MutationObserver(() => {
      if (!window.listAt && document.querySelectorAll(".saved > li").length === drawn) window.listAt = performance.now();
    }).observe(document, { childList: true, subtree: true });
  }, DRAWN);
  await page.goto(`${SITE}#/cases`);
  await page.reload();
  const at = await page.waitForFunction(() => window.listAt, null, { polling: 20, timeout: 60_000 });
  const list = await at.jsonValue();
  const rest = await page.evaluate(async (drawn) => {
    const channel = new MessageChannel();
    const endOfTask = () => new Promise((done) => { channel.port1.onmessage = done; channel.port2.postMessage(null); });
    const until = async (done) => { while (!done()) await endOfTask(); };
    const enter = (place, words) => {
      place.value = words;
      place.dispatchEvent(new Event("input", { bubbles: true }));
    };
    const each = async (act, times) => {
      const start = performance.now();
      for (let index = 0; index < times; index += 1) await act(index);
      return (performance.now() - start) / times;
    };
    const rows = () => document.querySelectorAll(".saved > li").length;
    const find = document.querySelector("#sought-case");
    const seek = async (index) => {
      enter(find, index % 2 ? "" : "sought");
      await until(() => rows() === (index % 2 ? drawn : 1));
    };
    const button = (words) => [...document.querySelectorAll("#main button")].find((one) => one.textContent === words);
    const told = (words) => () => [...document.querySelectorAll(".kept")].some((one) => one.textContent.startsWith(words));
    await each(seek, 2); // warm
    const search = await each(seek, 20);
    await seek(0);
    button("Open").click();
    await until(told("Saved"));
    let save = 0;
    const times = 20;
    for (let index = 0; index < times; index += 1) {
      enter(document.querySelector("#weight"), String(60 + index));
      await until(told("Changed"));
      save += await each(async () => { button("Save case").click(); await until(told("Saved")); }, 1);
    }
    return { search, save: save / times };
  }, DRAWN);
  await page.context().close();
  return { list, ...rest };
}

/** Few cases and many by turns. */
async function fewAndMany(browser) {
  const times = new Map([[FEW, []], [MANY, []]]);
  for (let round = 0; round < 5; round += 1) {
    for (const [count, taken] of times) taken.push(await withCases(browser, count));
  }
  for (const [key, name] of [["list", "The page opened on the list of cases, until it is drawn"], ["search", "A search among them, drawn"], ["save", "A save of one"]]) {
    const [few, many] = [...times.values()].map((taken) => median(taken.map((one) => one[key])));
    console.log(`${name}: ${ms(few)} with ${FEW} cases, ${ms(many)} with ${MANY}, ratio ${(many / few).toFixed(2)}; medians of 5 rounds, processor not slowed`);
  }
}

/** The same measurement of the app and of the bare page by turns, so that a slow moment of the machine meets both. */
async function compare(name, measureApp, measureBare) {
  const app = [];
  const bare = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    bare.push(...await measureBare());
    app.push(...await measureApp());
  }
  const [a, b] = [rank(app, 0.5), rank(bare, 0.5)];
  console.log(`${name}: app ${ms(a)} (slowest tenth from ${ms(rank(app, 0.9))}), bare page ${ms(b)} (${ms(rank(bare, 0.9))}), ratio ${(a / b).toFixed(2)}; medians of ${ROUNDS} rounds, ${app.length} measurements each`);
}

const browser = await launch();
try {
  console.log(`The processor is slowed ${SLOWED} times.`);
  await firstInput(browser, BARE); // the first page of a browser is slower than all others
  await compare("Time to first input", () => firstInput(browser, SITE), () => firstInput(browser, BARE));
  await compare("From key to paint in the weight field of a whole GBS case", () => keyToPaint(browser, SITE, wholeCase, KEYS), () => keyToPaint(browser, BARE, (page) => page.locator("input"), KEYS));
  await compare("From key to paint in the weight field of the whole order F2", () => keyToPaint(browser, SITE, wholeOrder, DECIMALS, WEIGHT), () => keyToPaint(browser, BARE, (page) => page.locator("input"), DECIMALS, WEIGHT));
  await ordersPerSecond(browser);
  await advicePerSecond(browser);
  await fewAndMany(browser);
} finally {
  await browser.close();
}
