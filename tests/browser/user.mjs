// What a user does with the page and reads on it, in either language.
// Places are found by role, label, name and value, never by how they look.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { started } from "./site.mjs";

export const LANGUAGES = ["ja", "en"];

/** The words the tests go by. */
export const WORDS = {
  screens: { ja: "画面", en: "Screens" },
  case: { ja: "症例", en: "Case" },
  cases: { ja: "保存した症例", en: "Saved cases" },
  about: { ja: "このページについて", en: "About" },
  facts: { ja: "事実の入力", en: "Facts" },
  advice: { ja: "助言", en: "Advice" },
  order: { ja: "用量と安全", en: "Dose and safety" },
  save: { ja: "保存", en: "Save case" },
  saveAnother: { ja: "別の症例として保存", en: "Save as another case" },
  newCase: { ja: "新しい症例", en: "New case" },
  open: { ja: "開く", en: "Open" },
  duplicate: { ja: "複製", en: "Duplicate" },
  remove: { ja: "削除", en: "Delete" },
  undo: { ja: "元に戻す", en: "Undo" },
  rename: { ja: "名前を変える", en: "Rename" },
  newName: { ja: "新しい名前", en: "New name" },
  useName: { ja: "この名前にする", en: "Use this name" },
  exportOne: { ja: "ファイルに書き出す", en: "Export to a file" },
  exportAll: { ja: "すべてファイルに書き出す", en: "Export all to a file" },
  update: { ja: "更新", en: "Update" },
  confirm: { ja: "はい、正しい", en: "Yes, it is right" },
  fail: { ja: "わざと失敗させる", en: "Fail now" },
  saved: { ja: "この端末に保存", en: "Saved on this device" },
  notSaved: { ja: "まだ保存していません", en: "Not saved yet" },
  changed: { ja: "変更は未保存です", en: "Changed since it was saved" },
  offline: { ja: "オフラインで使えます", en: "Works offline" },
  notOffline: { ja: "オフラインでは使えません", en: "Not available offline" },
};

/** A GBS patient whose dose is known by heart: 28 g a day for 5 days, 140 g a course. */
export const GBS = {
  search: "GBS",
  name: { ja: "ギラン・バレー症候群", en: "Guillain–Barré syndrome" },
  facts: { "gbs-disability": "4", "days-since-onset": "6", "plasma-exchange": "possible", "earlier-course": "none", "fisher-form": "not-fisher", weight: "70" },
};
export const GBS_DOSE = { ja: ["140 g/コース", "28 g/日", "280 mL/日"], en: ["140 g a course", "28 g a day", "280 mL a day"] };

/** An amount of immunoglobulin or of solution. `2 g/kg` is none: it says nothing of this patient. */
export const AMOUNT = /\d\s?(?:g|mL)(?![\w/]|\s*\/\s*kg)|\d\s?(?:g|mL)\/(?:日|コース)/;

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A figure with its unit and basis, however the page breaks the line; never the end of a longer number. */
export const figure = (text) => new RegExp(`(?<![\\d.,])${text.split(" ").map(escaped).join("\\s+").replaceAll("/", "\\s*/\\s*")}`);

const fits = (text, wanted) => (wanted instanceof RegExp ? wanted.test(text) : text.includes(wanted));

/** Waits until what a place says fits, and gives it; else it fails with what stood there. */
export async function reads(place, wanted, { not = false, within = 6000 } = {}) {
  const end = Date.now() + within;
  for (;;) {
    const text = await place.innerText();
    if (fits(text, wanted) !== not) return text;
    if (Date.now() > end) assert.fail(`${not ? "Still here" : "Not here"}: ${wanted}\nIt reads:\n${text}`);
    await new Promise((done) => setTimeout(done, 30));
  }
}

export const lacks = (place, unwanted) => reads(place, unwanted, { not: true });

/** One user of one page in one language. */
export function user(page, language) {
  const word = (name) => WORDS[name][language];
  const main = page.locator("#main");
  const region = (name) => page.getByRole("region", { name: word(name), exact: true });
  const button = (name, within = page) => within.getByRole("button", { name: word(name), exact: true });
  const field = (key) => page.locator(`#${key}`);

  const me = {
    page, language, word, main, region, button, field,
    link: (name) => page.getByRole("navigation", { name: word("screens") }).getByRole("link", { name: word(name), exact: true }),

    async search(text) {
      await page.locator("#condition-search").fill(text);
    },
    condition: (name) => region("facts").getByRole("button", { name }),

    /** Answers fields by their keys: a choice by its value, anything else as typed. */
    async answer(answers) {
      for (const [key, value] of Object.entries(answers)) {
        const choice = page.locator(`input[type="radio"][name="${key}"][value="${value}"]`);
        const place = (await choice.count()) ? choice : field(key);
        await place.evaluate((input) => { // a group of questions is unfolded first
          for (let fold = input.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
        });
        if (await choice.count()) await choice.locator("xpath=..").click(); // its label, as a finger does
        else await field(key).fill(value);
      }
    },

    async fill({ search, name, facts }) {
      await me.search(search);
      await me.condition(name[language]).click();
      await me.answer(facts);
    },

    async shows(...figures) {
      for (const text of figures) await reads(region("order"), figure(text));
    },
    noDose: () => lacks(region("order"), AMOUNT),

    /** Everything said beside a field, as a screen reader is told it. */
    async beside(key) {
      return field(key).evaluate((input) => (input.getAttribute("aria-describedby") ?? "").split(" ")
        .map((id) => document.getElementById(id)?.innerText ?? "").join("\n"));
    },

    async save(name) {
      if (name !== undefined) await page.locator("#case-name").fill(name);
      await button("save").click();
      await reads(region("order"), word("saved"));
    },

    /** The saved case of this name, on the screen of saved cases. */
    saved: (name) => main.getByRole("listitem").filter({ hasText: name }),

    async goTo(name) {
      await me.link(name).click();
      if (name !== "case") await main.getByRole("heading", { level: 1, name: word(name) }).waitFor();
    },

    async openSaved(name) {
      await me.goTo("cases");
      await button("open", me.saved(name)).click();
      await region("order").waitFor();
    },

    async reload() {
      await page.reload();
      await started(page);
    },

    /** What the case screen says and holds, to be compared with another time. */
    async wholeCase() {
      // What is told once, when it happens, is not part of the case.
      const read = async (place) => {
        const told = (await place.locator(".unseen").allInnerTexts()).flatMap((text) => text.split("\n"));
        return (await place.innerText()).split("\n").filter((line) => line && !told.includes(line));
      };
      return {
        advice: await region("advice").innerText(),
        order: await read(region("order")),
        entries: await page.locator("#main input").evaluateAll((inputs) => inputs
          .filter((input) => input.type !== "radio" || input.checked).map((input) => [input.id || input.name, input.value])),
      };
    },
  };
  return me;
}

/** Every value the page keeps, by its key. */
export const stored = (page) => page.evaluate(() => Object.fromEntries(Object.entries(localStorage).filter(([key]) => key.startsWith("ivig."))));
/** The saved cases only, as they are stored. */
export const storedCases = async (page) => Object.entries(await stored(page)).filter(([key]) => key.startsWith("ivig.case."));

/** The file that a click gives: its name and its bytes. */
export async function downloaded(page, click) {
  const [download] = await Promise.all([page.waitForEvent("download"), click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** The page said nothing wrong behind the user's back. */
export function quiet(page) {
  assert.deepEqual(page.seen.errors, []);
  assert.deepEqual(page.seen.console, []);
}
