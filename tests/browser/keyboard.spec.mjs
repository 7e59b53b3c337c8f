// Everything by keyboard alone.
import test from "node:test";
import assert from "node:assert/strict";
import { launch, openPage } from "./site.mjs";
import { GBS, GBS_DOSE, LANGUAGES, quiet, reads, storedCases, user } from "./user.mjs";

const browser = await launch();
test.after(() => browser.close());

/** Presses a key until the focus is where it should be: a selector, or one place of the page. */
async function press(page, key, there, most = 150) {
  const reached = typeof there === "string"
    ? () => page.evaluate((selector) => document.activeElement.matches(selector), there)
    : () => there.evaluate((place) => place === document.activeElement);
  for (let i = 0; i <= most; i += 1) {
    if (await reached()) return;
    await page.keyboard.press(key);
  }
  assert.fail(`${there} is not reached with ${key}; the focus is on ${await page.evaluate(() => document.activeElement.outerHTML.slice(0, 200))}`);
}

const focused = (page) => page.evaluate(() => {
  const at = document.activeElement;
  const style = getComputedStyle(at);
  const ring = [at, at.parentElement, at.nextElementSibling].filter(Boolean)
    .some((e) => { const s = getComputedStyle(e); return s.outlineStyle !== "none" && parseFloat(s.outlineWidth) >= 2; });
  return { body: at === document.body, visible: at.matches(":focus-visible"), ring, display: style.display };
});

for (const language of LANGUAGES) {
  test(`keyboard only: from opening to a saved case and back (${language})`, async () => {
    const page = await openPage(browser, { language });
    const me = user(page, language);
    await press(page, "Tab", "#condition-search");
    await page.keyboard.type("guillain");
    await me.condition(GBS.name[language]).waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.locator('input[name="gbs-disability"]').first().waitFor({ state: "attached" });
    await press(page, "Tab", 'input[name="gbs-disability"]');
    await press(page, "ArrowLeft", 'input[name="gbs-disability"][value="4"]');
    assert.ok(await page.locator('input[name="gbs-disability"][value="4"]').isChecked());
    await press(page, "Tab", "#days-since-onset");
    await page.keyboard.type("6");
    await press(page, "Tab", 'input[name="plasma-exchange"]');
    await press(page, "ArrowDown", 'input[name="plasma-exchange"][value="possible"]');
    await press(page, "Tab", "#weight");
    await page.keyboard.type("70");
    await me.shows(...GBS_DOSE[language]);
    assert.ok((await focused(page)).ring, "the focus is not to be seen on the weight field");

    // An unusual weight is confirmed from the keyboard.
    await page.keyboard.press("Control+A");
    await page.keyboard.type("200");
    await press(page, "Tab", "#main button", 3);
    await page.keyboard.press("Space");
    await me.shows({ ja: "400 g/コース", en: "400 g a course" }[language]);
    await press(page, "Tab", "summary");
    await page.keyboard.press("Enter");
    assert.ok(await page.evaluate(() => document.activeElement.parentElement.open), "a claim does not open from the keyboard");
    await press(page, "Tab", "#case-name");
    await page.keyboard.type("by keyboard");
    await press(page, "Tab", me.button("save"));
    await page.keyboard.press("Enter");
    await reads(me.region("order"), me.word("saved"));
    assert.match((await storedCases(page))[0][1], /by keyboard/);

    await press(page, "Shift+Tab", 'a[href="#/cases"]');
    await page.keyboard.press("Enter");
    await me.saved("by keyboard").waitFor();
    await press(page, "Tab", me.button("open", me.saved("by keyboard")));
    await page.keyboard.press("Enter");
    await me.shows({ ja: "400 g/コース", en: "400 g a course" }[language]);
    quiet(page);
  });
}

test("the focus does not fall to the start of the page when what had it goes away", async () => {
  const page = await openPage(browser, { language: "en" });
  const me = user(page, "en");
  const lost = [];
  const pressed = async (what, button) => {
    await button.focus();
    await page.keyboard.press("Enter");
    await page.waitForTimeout(200);
    if ((await focused(page)).body) lost.push(what);
  };
  await me.search("GBS");
  await pressed("choosing the condition", me.condition(GBS.name.en));
  await me.answer({ ...GBS.facts, weight: "200" });
  await pressed("confirming an unusual value", me.button("confirm"));
  await pressed("saving", me.button("save"));
  await me.goTo("cases");
  await pressed("duplicating", me.button("duplicate"));
  await pressed("deleting", me.button("remove").first());
  await pressed("undoing", me.button("undo"));
  await pressed("opening", me.button("open").first());
  await pressed("changing the condition", page.getByRole("button", { name: "Change", exact: true }));
  await pressed("switching the language", page.getByRole("button", { name: "日本語" }));
  assert.deepEqual(lost, []);
});

test("whatever has the focus shows it", async () => {
  const page = await openPage(browser, { language: "en" });
  await user(page, "en").fill(GBS);
  const hidden = [];
  await page.locator("body").click({ position: { x: 1, y: 1 } });
  for (let i = 0; i < 80; i += 1) {
    await page.keyboard.press("Tab");
    const at = await focused(page);
    if (at.body) break;
    if (!at.ring) hidden.push(await page.evaluate(() => document.activeElement.outerHTML.slice(0, 160)));
  }
  assert.deepEqual(hidden, []);
});
