// What every browser test stands on: the site, a server for any folder, Chromium, and a page that remembers what it met.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { createInterface } from "node:readline";
import { chromium } from "playwright-core";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/**
 * Serves a folder with the project's own server.
 * @returns {Promise<{url: string, close: () => void}>} the address ends with a slash
 */
export async function serve(folder) {
  const args = ["serve", "--dir", folder, "--port", "0"];
  const xtask = process.env.IVIG_XTASK;
  const [program, words] = xtask ? [xtask, args] : ["cargo", ["xtask", ...args]];
  const child = spawn(program, words, { cwd: ROOT, stdio: ["ignore", "pipe", "inherit"] });
  const close = () => child.kill();
  process.once("exit", close);
  const lines = createInterface(child.stdout);
  const [line] = await Promise.race([once(lines, "line"), once(child, "exit").then(() => [""])]);
  const url = line.match(/http:\/\/\S+/)?.[0];
  if (!url) throw new Error(`The server for ${folder} did not start.`);
  // Neither the child nor its output keeps the tests from ending.
  child.unref();
  child.stdout.unref();
  return { url, close };
}

/** The address of the built site. `cargo xtask test` gives it; a spec run by hand serves dist/. */
export const SITE = process.env.IVIG_SITE_URL ?? (await serve("dist")).url;

/** Debian's Chromium; the switches let it run as root and keep it from calling home. */
export function launch(options = {}) {
  return chromium.launch({
    executablePath: process.env.IVIG_CHROMIUM || "/usr/bin/chromium",
    args: [
      "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
      "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ],
    ...options,
  });
}

/**
 * A new page in a context of its own, so that nothing is stored yet.
 *
 * `language` ("ja" or "en") is chosen in the app beforehand; without it the browser's language decides.
 * `url: null` opens nothing. Everything in `context` goes to Playwright's newContext.
 *
 * The page carries `seen`: console messages of level error or warning, uncaught errors, and the address of every request.
 */
export async function openPage(browser, { url = SITE, language, width = 1440, height = 900, ...context } = {}) {
  const owner = await browser.newContext({ viewport: { width, height }, locale: language, ...context });
  if (language) {
    await owner.addInitScript((value) => {
      // Where storage is blocked there is nothing to choose; and a choice made later in the app stays.
      try { if (!localStorage.getItem("ivig.language")) localStorage.setItem("ivig.language", value); } catch {}
    }, language);
  }
  const page = await owner.newPage();
  page.seen = { console: [], errors: [], requests: [] };
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) page.seen.console.push(message.text());
  });
  page.on("pageerror", (error) => page.seen.errors.push(String(error)));
  owner.on("request", (request) => page.seen.requests.push(request.url()));
  if (url) {
    await page.goto(url);
    await started(page);
  }
  return page;
}

/** Waits until the app has drawn something. */
export async function started(page) {
  await page.locator("#app > *").first().waitFor({ state: "attached" });
}

/** Waits until `check`, run in the page, gives something true. By time: in this set-up no frame may ever be drawn. */
export function until(page, check, argument, options = {}) {
  return page.waitForFunction(check, argument, { polling: 50, timeout: 10_000, ...options });
}

/** Waits until the service worker is active and says that it holds every file; gives its answer. */
export async function offlineReady(page) {
  return page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    const channel = new MessageChannel();
    const answer = new Promise((resolve) => { channel.port1.onmessage = (event) => resolve(event.data); });
    if (active.state !== "activated") {
      await new Promise((resolve) => active.addEventListener("statechange", resolve, { once: true }));
    }
    active.postMessage({ type: "are-you-complete" }, [channel.port2]);
    return answer;
  });
}
