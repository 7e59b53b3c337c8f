// Two tabs on one storage, work that outlives its page, and what a case said before.
import test from "node:test";
import assert from "node:assert/strict";
import { launch, openPage, SITE, started } from "./site.mjs";
import { GBS, GBS_DOSE, lacks, LANGUAGES, quiet, reads, stored, storedCases, user } from "./user.mjs";

const browser = await launch();
test.after(() => browser.close());

const body = (page) => page.locator("body");
const WORD = {
  undo: { ja: "入力を元に戻す", en: "Undo entry" },
  redo: { ja: "やり直す", en: "Redo" },
  history: { ja: "変更の履歴", en: "History of changes" },
  back: { ja: "この内容に戻す", en: "Go back to this" },
  device: { ja: "この端末での保存とごみ箱", en: "How this device keeps the cases, and the bin" },
  bin: { ja: "ごみ箱", en: "Bin" },
  putBack: { ja: "一覧に戻す", en: "Put back" },
  emptyBin: { ja: "ごみ箱を空にする", en: "Empty the bin" },
  binEmpty: { ja: "ごみ箱は空です", en: "The bin is empty" },
  goOn: { ja: "続きから入力する", en: "Go on with it" },
  unsaved: { ja: "保存されていない内容", en: "Unsaved work" },
  merged: { ja: "別のタブの変更と合わせて保存しました", en: "Saved together with what another tab had changed" },
  followed: { ja: "別のタブで保存された内容に合わせました", en: "Another tab has saved this case, and it is shown as saved there" },
  twoTabs: { ja: "二つのタブの変更", en: "Changed in two tabs" },
  mine: { ja: "この画面の値を保存", en: "Save what this page says" },
  theirs: { ja: "別のタブの値を保存", en: "Save what the other tab says" },
};
const button = (page, name, language) => page.getByRole("button", { name: WORD[name][language], exact: true });

/** Another tab of the same browser. */
async function anotherTab(page, language) {
  const other = await page.context().newPage();
  await other.goto(SITE);
  await started(other);
  return user(other, language);
}

/** The drafts that are stored. */
const drafts = async (page) => Object.entries(await stored(page)).filter(([key]) => key.startsWith("ivig.draft."));

/** Waits until what is stored fits. */
async function untilStored(page, fits) {
  const end = Date.now() + 8000;
  for (;;) {
    const values = await stored(page);
    if (fits(values)) return values;
    if (Date.now() > end) assert.fail(`Stored is: ${JSON.stringify(values, null, 1)}`);
    await page.waitForTimeout(50);
  }
}

for (const language of LANGUAGES) {
  test(`entries are taken back and taken again, and an earlier version comes back from the history (${language})`, async () => {
    const page = await openPage(browser, { language });
    const me = user(page, language);
    await me.fill(GBS);
    await button(page, "undo", language).waitFor();
    await page.waitForTimeout(2500); // typing on in one field at once is one step
    await me.answer({ weight: "81" });
    await me.shows({ ja: "162 g/コース", en: "162 g a course" }[language]);
    await button(page, "undo", language).click();
    await me.shows(...GBS_DOSE[language]);
    assert.equal(await me.field("weight").inputValue(), "70");
    await button(page, "redo", language).click();
    assert.equal(await me.field("weight").inputValue(), "81");
    await button(page, "undo", language).click();
    await me.save("first");
    await me.answer({ weight: "90" });
    await me.save("second");
    await page.getByRole("link", { name: WORD.history[language] }).click();
    await reads(me.main, "70");
    await reads(me.main, "90");
    await button(page, "back", language).first().click();
    await me.shows(...GBS_DOSE[language]);
    await reads(me.region("order"), me.word("changed"));
    assert.equal((await storedCases(page)).length, 1);
    quiet(page);
  });

  test(`a deleted case lies in the bin, is put back, and is gone when the bin is emptied (${language})`, async () => {
    const page = await openPage(browser, { language });
    const me = user(page, language);
    await me.fill(GBS);
    await me.save("binned");
    const [kept] = await storedCases(page);
    await me.goTo("cases");
    await me.button("remove", me.saved("binned")).click();
    await me.reload(); // the line with "Undo" is gone with the page, the bin is not
    await me.goTo("cases");
    await page.getByRole("link", { name: WORD.device[language] }).click();
    await button(page, "putBack", language).click();
    await reads(me.main, WORD.binEmpty[language]);
    assert.deepEqual(await storedCases(page), [kept]);
    await me.goTo("cases");
    await me.button("remove", me.saved("binned")).click();
    await page.getByRole("link", { name: WORD.device[language] }).click();
    page.once("dialog", (dialog) => dialog.accept());
    await button(page, "emptyBin", language).click();
    await reads(me.main, WORD.binEmpty[language]);
    assert.ok(!Object.keys(await stored(page)).some((key) => /^ivig\.(case|bin)\./.test(key)));
    quiet(page);
  });

  test(`unsaved work outlives the page and is offered again (${language})`, async () => {
    const page = await openPage(browser, { language });
    const me = user(page, language);
    await me.fill(GBS);
    await untilStored(page, (values) => Object.entries(values).some(([key, text]) => key.startsWith("ivig.draft.") && text.includes('"70"')));
    await page.close({ runBeforeUnload: false }); // as a tablet does: no question, no good-bye
    const next = await anotherTab({ context: () => page.context() }, language);
    await reads(body(next.page), WORD.unsaved[language]);
    await button(next.page, "goOn", language).click();
    await next.shows(...GBS_DOSE[language]);
    await next.save("went on");
    await untilStored(next.page, (values) => !Object.keys(values).some((key) => key.startsWith("ivig.draft.")));
    await lacks(body(next.page), WORD.unsaved[language]);
  });

  test(`what two tabs change is put together, and asked about where it differs (${language})`, async () => {
    const page = await openPage(browser, { language });
    const here = user(page, language);
    await here.fill(GBS);
    await here.save("shared");
    const there = await anotherTab(page, language);
    await there.openSaved("shared");

    // The other tab saves; this one, with nothing unsaved, follows and says so.
    await there.answer({ weight: "90" });
    await there.save();
    await reads(body(page), WORD.followed[language]);
    assert.equal(await here.field("weight").inputValue(), "90");

    // Different fields: both hold.
    await here.answer({ "days-since-onset": "7" });
    await there.answer({ weight: "80" });
    await there.save();
    await here.button("save").click();
    await reads(body(page), WORD.merged[language]);
    assert.equal(await here.field("weight").inputValue(), "80");
    assert.equal(await here.field("days-since-onset").inputValue(), "7");
    await reads(here.region("order"), here.word("saved"));

    // The same field: asked. Whichever is chosen, the other is in the history.
    await reads(body(there.page), WORD.followed[language]);
    await here.answer({ weight: "81" });
    await there.answer({ weight: "82" });
    await there.save();
    await here.button("save").click();
    await reads(body(page), WORD.twoTabs[language]);
    const [[, before]] = await storedCases(page);
    assert.match(before, /"82"/);
    await button(page, "mine", language).click();
    await reads(here.region("order"), here.word("saved"));
    await lacks(body(page), WORD.twoTabs[language]);
    const [[, after]] = await storedCases(page);
    assert.match(after, /"weight":\{"text":"81"\}/);
    assert.match(after, /"82"/);
    quiet(page);
  });
}

test("a page killed in the middle of a save loses nothing that was acknowledged", async () => {
  const page = await openPage(browser, { language: "en" });
  const me = user(page, "en");
  await me.fill(GBS);
  await me.save("acknowledged");
  const [[key, first]] = await storedCases(page);
  const context = page.context();
  // At each write of a save: the page never comes back from it.
  for (const dies of [1, 2, 3]) {
    const doomed = await context.newPage();
    await doomed.goto(SITE);
    await started(doomed);
    const they = user(doomed, "en");
    await they.openSaved("acknowledged");
    await they.answer({ weight: String(80 + dies) });
    await doomed.evaluate((last) => {
      let count = 0;
      for (const name of ["setItem", "removeItem"]) {
        const write = Storage.prototype[name];
        Storage.prototype[name] = function (at, text) {
          if (String(at).includes("case.") && (count += 1) >= last) {
            if (name === "setItem" && last === 2) write.call(this, at, text.slice(0, text.length / 2));
            throw new WebAssembly.RuntimeError("killed"); // nothing of the program goes on
          }
          return write.call(this, at, text);
        };
      }
    }, dies);
    await they.button("save").click({ noWaitAfter: true });
    await doomed.waitForTimeout(200);
    await doomed.close();
    const values = await stored(page);
    const texts = Object.entries(values).filter(([at]) => at === key || at.startsWith("ivig.aside.case.")).map(([, text]) => text);
    assert.ok(texts.some((text) => text === first || text.includes('"was":{"weight":{"text":"70"}')), `killed at write ${dies}`);
    await page.evaluate(([at, text]) => {
      for (const name of Object.keys(localStorage)) if (name.startsWith("ivig.aside.") || name.startsWith("ivig.draft.")) localStorage.removeItem(name);
      localStorage.setItem(at, text);
    }, [key, first]);
  }
});

test("200 random sequences in two real tabs: every version that was acknowledged can be reached", async () => {
  const page = await openPage(browser, { language: "en" });
  const here = user(page, "en");
  await here.fill(GBS);
  await here.save("shared");
  const there = await anotherTab(page, "en");
  await there.openSaved("shared");
  const tabs = [here, there];
  let seed = 20_260_112;
  const random = (below) => { seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31; return Math.floor((seed / 2 ** 31) * below); };
  const acknowledged = [];
  for (let round = 0; round < 200; round += 1) {
    const steps = 1 + random(4);
    for (let step = 0; step < steps; step += 1) {
      const tab = tabs[random(2)];
      await tab.page.bringToFront(); // as a user does: a tab behind another draws no frame to press in
      const value = String(50 + random(60));
      const what = random(3);
      if (what < 2) await tab.page.locator(["#weight", "#days-since-onset"][what]).fill(value);
      else {
        const settled = () => tab.page.evaluate(() => navigator.locks.request("ivig.write", () => {}));
        await tab.button("save").click();
        await settled(); // saves take turns by this lock
        const clash = button(tab.page, random(2) ? "mine" : "theirs", "en");
        // The panel is drawn anew when the other tab saves, so that a press can miss it.
        for (let tries = 0; await clash.count(); tries += 1) {
          assert.ok(tries < 20, "the question about both tabs cannot be answered");
          await clash.click({ timeout: 1000 }).catch(() => {});
        }
        await settled();
        const told = await tab.page.evaluate(() => ({
          saved: document.querySelector(".kept")?.innerText ?? "",
          weight: document.querySelector("#weight").value,
        }));
        if (told.saved.startsWith("Saved on this device")) acknowledged.push(told.weight);
      }
    }
  }
  assert.ok(acknowledged.length > 50, `only ${acknowledged.length} saves`);
  const [[, text]] = await storedCases(page);
  const { body: { scenario, history } } = JSON.parse(text);
  const known = new Set([scenario.answers.weight.text, ...history.map((one) => one.was.weight?.text)]);
  for (const weight of acknowledged) assert.ok(known.has(weight), `${weight} kg was acknowledged and is lost`);
  const values = await stored(page);
  assert.ok(!Object.keys(values).some((key) => key.startsWith("ivig.aside.")), "a copy was left aside");
});
