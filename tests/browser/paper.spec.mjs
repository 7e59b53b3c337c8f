// The order on paper: one A4 page each, whole, in both languages; and the same as text for the record.
import assert from "node:assert/strict";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import test from "node:test";
import { crc32 } from "node:zlib";
import { launch, openPage, ROOT, until } from "./site.mjs";
import { lacks, LANGUAGES, reads, user } from "./user.mjs";

const browser = await launch();
test.after(() => browser.close());

const BUTTONS = {
  order: { ja: "指示票を印刷", en: "Print the order sheet" },
  check: { ja: "二重確認票を印刷", en: "Print the second-check sheet" },
  watch: { ja: "観察票を印刷", en: "Print the watch sheet" },
  copy: { ja: "記録用にコピー", en: "Copy for the record" },
};
const COPIED = { ja: "コピーしました", en: "Copied" };
const BY_HAND = { ja: "ここではコピーできません", en: "Copying is not possible here" };

/** A folder for pictures to look at; with it pages are counted and not judged. */
const PICTURES = process.env.IVIG_PAPER;

/** A4 at 96 dots an inch, without its margins of 10 mm. */
const A4 = { width: 718, height: 1047 };

/** The dossier's cases, and one that has more to say than any of them. */
const CASES = {
  F2: {
    condition: "cidp",
    facts: { "treatment-phase": "induction", "cidp-form": "typical", weight: "98", height: "165", age: "50", sex: "female", pregnant: "absent" },
    regimen: "cidp-1x2",
    settings: { country: "canada", product: "panzyga-us", label: "us-cidp", "start-time": "09:00", "start-date": "2026-11-23" },
    pump: ["44", "88", "176", "352", "528"],
  },
  F4: {
    condition: "mg",
    facts: { "mg-situation": "crisis", "plasma-exchange": "not-possible", weight: "60", height: "160", age: "72", sex: "female", diabetes: "present", "kidney-disease": "present" },
    regimen: "mg-0.4x5",
    settings: { country: "us", "weight-rule": "us-above-120-percent", product: "octagam-10-us", label: "us-dm", "highest-step": "1.8" },
    pump: ["36", "72", "108"],
  },
  F5: {
    condition: "dm",
    facts: { "treatment-resistant": "present", weight: "70", height: "172", age: "50", sex: "male" },
    regimen: "dm-2-monthly", days: 2,
    settings: { country: "us", "weight-rule": "us-above-120-percent", product: "octagam-10-us", "start-time": "09:00" },
    pump: ["42", "84", "168"],
  },
  worst: {
    condition: "gbs",
    facts: {
      "gbs-disability": "4", "days-since-onset": "6", "plasma-exchange": "possible", "earlier-course": "none", weight: "118", height: "178", age: "72", sex: "male",
      "kidney-disease": "present", egfr: "38", creatinine: "180 µmol/L", "volume-depletion": "present", diabetes: "present", sepsis: "present", paraprotein: "present", "nephrotoxic-drugs": "present", "loop-diuretic": "present",
      "earlier-clot": "present", "vascular-disease": "present", immobility: "present", oestrogen: "absent", "central-line": "present", hyperviscosity: "present", hypergammaglobulinaemia: "present", "platelet-disorder": "present", "heart-failure": "present",
      "severe-iga-deficiency": "present", "iga-deficiency": "absent", "blood-group": "a", "immunoglobulin-history": "switched", "earlier-reaction": "severe", migraine: "present", hyperprolinaemia: "present", "fructose-intolerance": "present", "live-vaccine-planned": "present",
    },
    regimen: "gbs-0.4x5",
    settings: { country: "japan", "weight-rule": "australia-from-july-2026", rounding: "nearest-5g", product: "gammagard-liquid-us", label: "us-neuro", "highest-step": "1", "start-time": "09:00", "start-date": "2026-11-23", "stop-override.ae-anaphylaxis.earlier-reaction": "Written reason ".repeat(9).trim() },
    pump: [],
  },
  // A day of many hours, in a patient of whom nearly nothing is known.
  long: {
    condition: "gbs",
    facts: { "gbs-disability": "4", "days-since-onset": "6", "plasma-exchange": "possible", "earlier-course": "none", weight: "60", diabetes: "present", "loop-diuretic": "present", "earlier-reaction": "moderate", paraprotein: "present", age: "40", sex: "male", immobility: "absent", "vascular-disease": "absent", hypergammaglobulinaemia: "absent" },
    regimen: "own",
    settings: { country: "japan", "own-dose": "2", "own-basis": "course", "own-days": "2", product: "venoglobulin-ih-5", label: "jp-neuro", "start-time": "07:00", "start-date": "2026-11-23" },
    pump: [],
  },
};

// Every stop that can close one order, each passed with the longest reason.
CASES.stops = {
  ...CASES.worst,
  facts: { ...CASES.worst.facts, "iga-deficiency": "present" },
  settings: {
    ...CASES.worst.settings, product: "privigen-us", label: "us-cidp", "highest-step": "1.2",
    ...Object.fromEntries(["ae-anaphylaxis.iga-deficiency", "ae-anaphylaxis.earlier-reaction", "product/privigen-us/iga", "product/privigen-us/proline"]
      .map((key) => [`stop-override.${key}`, "Written reason ".repeat(9).trim()])),
  },
};

/** A case as the app keeps it on this device. */
function kept({ condition, facts, regimen, days, settings }) {
  const answers = {};
  for (const [key, text] of Object.entries(facts)) answers[key] = { text };
  for (const [key, text] of Object.entries(settings)) answers[`order.${key}`] = { text };
  const choices = { regimen, ...(days ? { days } : {}) };
  const sorted = Object.fromEntries(Object.entries(answers).sort());
  const body = JSON.stringify({ name: "paper", condition, answers: sorted, choices });
  const checksum = crc32(body).toString(16).padStart(8, "0");
  return `{"format":"ivig-navigator/case","schema":1,"app":"0.1.0","saved_at":1795329720000,"checksum":"${checksum}","body":${body}}`;
}

/** The case, kept before and opened. */
async function opened(language, one, options = {}) {
  const page = await openPage(browser, { language, timezoneId: "Asia/Tokyo", ...options });
  const me = user(page, language);
  await page.evaluate((text) => localStorage.setItem("ivig.case.paper-1", text), kept(one));
  await me.reload();
  await me.goTo("cases");
  await me.openSaved("paper");
  await page.getByRole("button", { name: BUTTONS.copy[language] }).waitFor();
  return me;
}

/** What a printing browser does first: the sheets are drawn. */
async function drawn(me, kind) {
  await me.page.evaluate((kind) => {
    document.documentElement.setAttribute("data-print", kind);
    dispatchEvent(new Event("beforeprint"));
  }, kind);
  const sheet = me.page.locator(`.${kind}-sheet`);
  await sheet.waitFor({ state: "attached" });
  return sheet;
}

const pages = (pdf) => pdf.toString("latin1").match(/\/Type\s*\/Page(?![s\w])/g)?.length ?? 0;
const flat = (text) => text.replaceAll("\u00a0", " ");

for (const [name, one] of Object.entries(CASES)) {
  for (const language of LANGUAGES) {
    test(`${name} on paper is one whole page each (${language})`, async () => {
      const me = await opened(language, one);
      const { page } = me;
      for (const kind of ["order", "check", "watch"]) {
        await drawn(me, kind);
        await page.emulateMedia({ media: "print" });
        await page.setViewportSize(A4);
        const sheet = page.locator(`.${kind}-sheet`);
        assert.ok(await sheet.isVisible());
        assert.equal(await page.locator(".paper:visible").count(), 1);
        const text = flat(await sheet.innerText());
        // The second check has the last rate, the vital signs every rate that it is changed to.
        const rates = { order: one.pump, check: one.pump.slice(-1), watch: one.pump.slice(1) }[kind];
        for (const rate of rates) assert.match(text, new RegExp(`\\b${rate} mL/h`));
        const over = await sheet.evaluate((sheet) => [sheet, ...sheet.querySelectorAll("*")]
          .filter((part) => part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0 && !part.closest("svg"))
          .map((part) => `${part.tagName}.${part.className}: ${part.textContent.slice(0, 40)}`));
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        if (PICTURES) {
          await mkdir(PICTURES, { recursive: true });
          await writeFile(join(PICTURES, `${name}-${kind}-${language}.png`), await page.screenshot({ fullPage: true }));
        }
        const end = await sheet.evaluate((one) => one.querySelector(".parts").getBoundingClientRect().bottom);
        const pdf = await page.pdf({ preferCSSPageSize: true });
        if (PICTURES) console.log(name, kind, language, height, end, pages(pdf), over);
        else {
          assert.deepEqual(over, [], "something is wider than its place");
          assert.ok(height <= A4.height, `${height} px of ${A4.height}`);
          assert.equal(pages(pdf), 1, `${kind}: pages`);
        }
        await page.emulateMedia({ media: "screen" });
      }
      await page.context().close();
    });
  }
}

for (const language of LANGUAGES) {
  test(`what is copied is what the sheet says, and is no longer said to be copied after a change (${language})`, async () => {
    const me = await opened(language, CASES.F2, { permissions: ["clipboard-read", "clipboard-write"] });
    const { page } = me;
    await page.clock.setFixedTime(new Date("2026-11-22T14:02:00+09:00"));
    const copy = page.getByRole("button", { name: BUTTONS.copy[language] });
    await copy.click();
    await reads(me.region("order"), COPIED[language]);
    assert.ok(await copy.evaluate((button) => button === document.activeElement), "the focus stays");
    const golden = await readFile(join(ROOT, "tests", "golden", `sheet-F2-order-${language}.snap`), "utf8");
    const text = flat(await page.evaluate(() => navigator.clipboard.readText()));
    // The page's own version and edition of the evidence, which its foot names, in the place of the sample's.
    const [edition] = text.match(/\d+ \(\d{4}-\d{2}-\d{2}\)/);
    assert.ok(flat(await page.locator("body").innerText()).includes(edition));
    const wanted = golden.split("---\n")[2].replace("0.0.0", "0.1.0").replace("2004, 2026-11", edition).trim();
    assert.equal(text.trim(), wanted);
    await me.answer({ weight: "97" });
    await lacks(me.region("order"), COPIED[language]);
    await page.context().close();
  });

  test(`without a clipboard the text is there to be copied by hand (${language})`, async () => {
    const me = await opened(language, CASES.F2);
    const { page } = me;
    await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    await page.getByRole("button", { name: BUTTONS.copy[language] }).click();
    await reads(me.region("order"), BY_HAND[language]);
    await until(page, () => document.activeElement.id === "record");
    const [whole, selected] = await page.locator("#record").evaluate((area) => [area.value, area.value.slice(area.selectionStart, area.selectionEnd)]);
    assert.ok(whole.includes("75\u00a0g") && selected === whole);
    await page.context().close();
  });

  test(`the buttons print their sheet with the time of printing (${language})`, async () => {
    const me = await opened(language, CASES.F5);
    const { page } = me;
    await page.evaluate(() => {
      window.printed = [];
      window.print = () => {
        dispatchEvent(new Event("beforeprint"));
        window.printed.push([document.documentElement.getAttribute("data-print"), document.querySelector(".paper footer").innerText || document.querySelector(".paper footer").textContent]);
        dispatchEvent(new Event("afterprint"));
      };
    });
    for (const [kind, time] of [["order", "14:02"], ["check", "15:31"]]) {
      await page.clock.setFixedTime(new Date(`2026-11-22T${time}:00+09:00`));
      await page.getByRole("button", { name: BUTTONS[kind][language] }).click();
      await until(page, (kind) => window.printed.at(-1)?.[0] === kind, kind);
      const [, foot] = await page.evaluate(() => window.printed.at(-1));
      assert.ok(foot.includes(`2026-11-22 ${time}`), foot);
      await until(page, () => document.querySelector(".paper") === null);
    }
    await page.context().close();
  });
}
