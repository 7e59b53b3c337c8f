// How long until one can type, and how long from a key to the paint that shows it: the app and a bare page by turns,
// in one run, with the processor slowed four times. Prints numbers; the eye judges them.
import { join } from "node:path";
import { launch, openPage, ROOT, serve, SITE } from "./site.mjs";
import { GBS, user } from "./user.mjs";

const BARE = process.env.IVIG_BARE_URL ?? (await serve(join(ROOT, "tests", "browser", "bare"))).url;
const SLOWED = 4;
const ROUNDS = 11;
/** Through all that a weight can be: refused at this age, taken, no number yet, taken. */
const KEYS = "70.5";

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

/** For every key: milliseconds from its event to the end of the frame that follows. */
async function keyToPaint(browser, url, prepare) {
  const page = await openPage(browser, { url: null, language: "en" });
  await page.goto(url);
  const input = await prepare(page);
  await input.fill("");
  await page.evaluate(() => {
    window.paints = [];
    addEventListener("keydown", (event) => {
      const painted = new MessageChannel();
      painted.port1.onmessage = () => window.paints.push(performance.now() - event.timeStamp);
      requestAnimationFrame(() => painted.port2.postMessage(null));
    }, true);
  });
  await slow(page);
  for (const key of KEYS) {
    await input.press(key);
    await page.waitForTimeout(150);
  }
  const times = await page.evaluate(() => window.paints);
  const typed = await input.inputValue();
  await page.context().close();
  if (typed !== KEYS || times.length !== KEYS.length) throw new Error(`${times.length} frames for "${typed}".`);
  return times;
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
  await compare("From key to paint in the weight field of a whole GBS case", () => keyToPaint(browser, SITE, wholeCase), () => keyToPaint(browser, BARE, (page) => page.locator("input")));
} finally {
  await browser.close();
}
