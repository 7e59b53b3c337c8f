// How long until one can type, beside a bare page with one input; and how long from a key to the paint that shows it.
// Both with the processor slowed four times. Prints numbers; the eye judges them.
import { launch, openPage, SITE } from "./site.mjs";

const FIRST_INPUT = "#app input, #app select";
const WEIGHT = "#app input[name=weight], #app #weight";
const BARE_INPUT = "input";
const BARE = process.env.IVIG_BARE_URL;
const SLOWED = 4;
const REPETITIONS = 9;
const KEYS = "70.5";

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const ms = (number) => `${number.toFixed(1)} ms`;

async function slow(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWED });
}

/** Milliseconds from the start of the navigation until the input is there and takes the focus. It listens before it is inserted. */
async function firstInput(browser, url, selector) {
  const page = await openPage(browser, { url: null });
  await slow(page);
  await page.addInitScript((wanted) => {
    const look = () => {
      const input = document.querySelector(wanted);
      if (!input) return false;
      input.focus();
      if (document.activeElement !== input) return false;
      window.inputAt = performance.now();
      return true;
    };
    const observer = new MutationObserver(() => look() && observer.disconnect());
    observer.observe(document, { childList: true, subtree: true });
  }, selector);
  await page.goto(url);
  const at = await page.waitForFunction(() => window.inputAt, null, { polling: 20, timeout: 60_000 });
  const time = await at.jsonValue();
  await page.context().close();
  return time;
}

/** For every key: milliseconds from its event to the end of the frame that follows. */
async function keyToPaint(browser, url, selector) {
  const page = await openPage(browser, { url: null });
  await page.goto(url);
  const input = page.locator(selector).first();
  await input.waitFor();
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
    await page.waitForTimeout(60);
  }
  const times = await page.evaluate(() => window.paints);
  await page.context().close();
  if (times.length === 0) throw new Error(`No frame was drawn while typing into ${selector}.`);
  return times;
}

/** The same measurement of the app and of the bare page by turns, so that a slow moment of the machine meets both. */
async function compare(title, measure, repetitions) {
  const app = [];
  const bare = [];
  for (let i = 0; i < repetitions; i += 1) {
    bare.push(...[await measure(BARE, BARE_INPUT)].flat());
    app.push(...[await measure(SITE, title.selector)].flat());
  }
  const [a, b] = [median(app), median(bare)];
  console.log(`${title.name}: app ${ms(a)}, bare page ${ms(b)}, ratio ${(a / b).toFixed(2)} (medians of ${app.length} and ${bare.length})`);
}

const browser = await launch();
try {
  await firstInput(browser, BARE, BARE_INPUT); // the first page of a browser is slower than all others
  await compare({ name: "Time to first input", selector: FIRST_INPUT }, (url, selector) => firstInput(browser, url, selector), REPETITIONS);
  await compare({ name: "From key to paint in the weight field", selector: WEIGHT }, (url, selector) => keyToPaint(browser, url, selector), REPETITIONS);
} finally {
  await browser.close();
}
