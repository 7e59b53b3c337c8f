// Nothing leaves the page, nothing foreign runs in it, and its address tells nothing of a case.
import test from "node:test";
import assert from "node:assert/strict";
import { launch, offlineReady, openPage, SITE, started } from "./site.mjs";
import { GBS, GBS_DOSE, LANGUAGES, quiet, reads, user } from "./user.mjs";

const browser = await launch();
test.after(() => browser.close());

const ORIGIN = new URL(SITE).origin;
const NAME = "Kenji Yamada 4711";

/** Enters, changes, saves, lists, opens and leaves a case: everything a user does in a day. */
async function wholeDay(me) {
  await me.fill(GBS);
  for (const risk of ["kidney-disease", "diabetes", "immobility"]) await me.answer({ [risk]: "present" });
  await me.answer({ height: "172", age: "54", sex: "male" });
  await me.shows(...GBS_DOSE[me.language]);
  for (const claim of await me.region("advice").locator("summary").all()) await claim.click();
  await me.save(NAME);
  await me.goTo("cases");
  await me.button("duplicate", me.saved(NAME)).click();
  await me.button("remove", me.saved(NAME)).first().click();
  await me.goTo("about");
  await me.openSaved(NAME);
  await me.page.getByRole("button", { name: { ja: "English", en: "日本語" }[me.language] }).click();
}

for (const language of LANGUAGES) {
  test(`after load no request is made while a whole case is entered, saved and opened (${language})`, async () => {
    const page = await openPage(browser, { language });
    await offlineReady(page);
    await page.waitForLoadState("networkidle");
    await page.waitForTimeout(1000);
    const loaded = [...page.seen.requests];
    assert.ok(loaded.length > 5);
    assert.deepEqual(loaded.filter((url) => new URL(url).origin !== ORIGIN), [], "another origin was asked");
    await wholeDay(user(page, language));
    await page.waitForTimeout(500);
    assert.deepEqual(page.seen.requests.slice(loaded.length), []);
    quiet(page);
  });

  test(`nothing of a case stands in the address, the title, or the history (${language})`, async () => {
    const page = await openPage(browser, { language });
    const addresses = new Set();
    page.on("framenavigated", (frame) => addresses.add(frame.url()));
    await wholeDay(user(page, language));
    addresses.add(page.url());
    for (const address of addresses) {
      assert.match(address.slice(SITE.length), /^(#\/(cases|about)?)?$/, address);
    }
    const title = await page.title();
    const state = await page.evaluate(() => JSON.stringify(history.state) + window.name + document.cookie);
    for (const word of ["Kenji", "4711", "GBS", "Guillain"]) assert.ok(!`${title}${state}`.includes(word), word);
  });
}

/** A policy as a table: directive and its sources. */
const directives = (policy) => Object.fromEntries(policy.split(";").map((part) => part.trim().split(/\s+/)).map(([name, ...sources]) => [name, sources]));

/** The one thing a WebAssembly page needs and nothing beside it. */
function assertStrict(policy) {
  const table = directives(policy);
  assert.deepEqual(table["default-src"], ["'none'"]);
  assert.deepEqual(table["script-src"], ["'self'", "'wasm-unsafe-eval'"]);
  for (const [name, sources] of Object.entries(table)) {
    for (const source of sources) {
      assert.ok(["'none'", "'self'", "data:"].includes(source) || (name === "script-src" && source === "'wasm-unsafe-eval'"), `${name} ${source}`);
      if (source === "data:") assert.equal(name, "img-src");
    }
  }
  for (const name of ["base-uri", "form-action", "object-src"]) assert.deepEqual(table[name], ["'none'"]);
}

test("the policy, in the header of every file and in the page, allows the site's own files and nothing unsafe", async () => {
  const page = await openPage(browser, { language: "en" });
  assertStrict(await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content"));
  const files = new Set([SITE, `${SITE}sw.js`, ...page.seen.requests]);
  for (const url of files) {
    const { headers } = await fetch(url);
    assertStrict(headers.get("content-security-policy"));
    assert.match(headers.get("content-security-policy"), /frame-ancestors 'self'/);
    assert.equal(headers.get("x-content-type-options"), "nosniff", url);
    assert.equal(headers.get("referrer-policy"), "no-referrer", url);
  }
  assert.equal(await page.locator("script:not([src])").count(), 0);
  assert.equal(await page.locator("style").count(), 0);
  assert.equal(await page.locator("[style], [onclick], [onload], [onerror]").count(), 0);
});

test("injected code does not run, and no other origin can be reached", async () => {
  const page = await openPage(browser, { language: "en" });
  const ran = await page.evaluate(async () => {
    const done = {};
    const inline = document.createElement("script");
    inline.textContent = "window.ran = 'inline'";
    document.head.append(inline);
    document.body.insertAdjacentHTML("beforeend", '<img src="data:image/png;base64,AA" onerror="window.ran = \'handler\'"><a id="js" href="javascript:window.ran=\'address\'">x</a><b id="styled" style="position: fixed">x</b>');
    document.getElementById("js").click();
    const blob = document.createElement("script");
    blob.src = URL.createObjectURL(new Blob(["window.ran = 'blob'"], { type: "text/javascript" }));
    document.head.append(blob);
    // As page code would: a timer is no longer the test's own evaluation.
    done.eval = await new Promise((resolve) => setTimeout(() => { try { resolve(new Function("return 'evaluated'")()); } catch (error) { resolve(error.name); } }));
    done.fetch = await fetch("https://example.org/").then(() => "reached", () => "refused");
    done.image = await new Promise((resolve) => { const image = new Image(); image.onload = () => resolve("reached"); image.onerror = () => resolve("refused"); image.src = "https://example.org/x.png"; });
    await new Promise((resolve) => setTimeout(resolve, 300));
    done.style = getComputedStyle(document.getElementById("styled")).position;
    done.ran = window.ran;
    return done;
  });
  assert.deepEqual(ran, { eval: "EvalError", fetch: "refused", image: "refused", style: "static", ran: undefined });
});

const HOSTILE = [
  '<img src=x onerror="window.ran=1"><script>window.ran=1</script>',
  '"><svg onload=window.ran=1><b>bold</b>',
  "{{name}} {name} ${name} &lt;i&gt; &amp;",
];

for (const language of LANGUAGES) {
  test(`a case's name with markup in it is shown as text, wherever it is shown (${language})`, async () => {
    const page = await openPage(browser, { language });
    const me = user(page, language);
    for (const name of HOSTILE) {
      await me.fill(GBS);
      await me.save(name);
      assert.equal(await page.locator("#case-name").inputValue(), name);
      await me.goTo("cases");
      await reads(me.main, name);
      await me.button("duplicate", me.saved(name)).first().click();
      await reads(me.main, { ja: `${name} の複製`, en: `${name}, copy` }[language]);
      await me.goTo("case");
      await me.button("newCase").click();
    }
    // The same as a text that cannot be read.
    await page.evaluate((name) => localStorage.setItem("ivig.case.<b>", name), HOSTILE[0]);
    await page.goto(`${SITE}#/cases`);
    await page.reload();
    await started(page);
    await reads(me.main, "ivig.case.<b>");
    await reads(me.main, HOSTILE[0]);
    assert.equal(await page.locator("#app img, #app script, #app b b, #app svg[onload]").count(), 0);
    assert.equal(await page.evaluate(() => window.ran), undefined);
    quiet(page);
  });
}
