// The proof: every published figure is computed again on the page, and agrees.
import test from "node:test";
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { launch, openPage, ROOT, SITE, until } from "./site.mjs";
import { violations } from "./axe.mjs";
import { LANGUAGES, quiet, reads, user } from "./user.mjs";

const browser = await launch();
test.after(() => browser.close());

const PROOF = { ja: "検算", en: "Proof" };
const PASS = { ja: "一致", en: "pass" };
const ROWS = 128;

for (const language of LANGUAGES) {
  test(`all published figures agree, and the page says of which version (${language})`, async () => {
    const page = await openPage(browser, { language });
    const me = user(page, language);
    await me.goTo("about");
    await me.main.getByRole("link", { name: PROOF[language] }).click();
    await me.main.getByRole("heading", { level: 1, name: PROOF[language] }).waitFor();
    await reads(me.main, new RegExp(`${ROWS} / ${ROWS}`));
    const [, version] = (await readFile(`${ROOT}Cargo.toml`, "utf8")).match(/^version = "([^"]+)"/m);
    await reads(me.main, `IVIG Navigator ${version}`);
    const rows = me.main.locator("tbody tr");
    assert.equal(await rows.count(), ROWS);
    const results = await rows.evaluateAll((all) => all.map((row) => [...row.cells].map((cell) => cell.textContent.trim())));
    for (const cells of results) {
      assert.equal(cells.length, 7);
      assert.ok(cells.every((cell) => cell !== ""), cells.join(" | "));
      assert.equal(cells[5], PASS[language], cells.join(" | "));
    }
    // On paper nothing is folded away.
    await page.emulateMedia({ media: "print" });
    // Where the machine is busy, folds open a moment after the medium has changed.
    await until(page, (count) => {
      const seen = (row) => row.checkVisibility({ contentVisibilityAuto: true }) && row.getBoundingClientRect().height > 0;
      return [...document.querySelectorAll("#main tbody tr")].filter(seen).length === count;
    }, ROWS);
    quiet(page);
    await page.context().close();
  });

  for (const width of [1440, 390]) {
    test(`axe finds nothing on the proof at ${width} px (${language})`, async () => {
      const page = await openPage(browser, { language, width, url: `${SITE}#/proof` });
      await page.getByRole("heading", { level: 1, name: PROOF[language] }).waitFor();
      for (const summary of await page.locator("#main summary").all()) await summary.click();
      assert.deepEqual(await violations(page), []);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth), "scrolls sideways");
      await page.context().close();
    });
  }
}
