// FHIR on the screen: a Bundle read, refused, taken; the order and the cards written. What is written and read, against the definitions of FHIR R4, by a validator of others.
import test from "node:test";
import assert from "node:assert/strict";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Ajv from "ajv/dist/2020.js";
import { Fhir } from "fhir";
import { violations } from "./axe.mjs";
import { launch, openPage, ROOT, SITE } from "./site.mjs";
import { downloaded, GBS, lacks, LANGUAGES, quiet, reads, user } from "./user.mjs";

const browser = await launch();
test.after(() => browser.close());

const fhir = new Fhir();
const text = (name) => readFile(`${ROOT}tests/fhir/${name}`, "utf8");
const file = async (name) => JSON.parse(await text(name));
const WHOLE = await text("whole.json");

/** What the validator finds wrong, as one line each. */
const wrong = (resource) => fhir.validate(resource, { errorOnUnexpected: true }).messages
  .filter(({ severity }) => ["error", "fatal"].includes(severity)).map(({ location, message }) => `${location}: ${message}`);

function valid(bundle) {
  assert.deepEqual(wrong(bundle), []);
  for (const { resource } of bundle.entry) assert.deepEqual(wrong(resource), [], resource.resourceType);
}

const all = (bundle, kind) => bundle.entry.map(({ resource }) => resource).filter(({ resourceType }) => resourceType === kind);

/** The shape of cards, as the specification of CDS Hooks has it. */
const isCards = new Ajv().compile({
  type: "object",
  additionalProperties: false,
  required: ["cards"],
  properties: { cards: { type: "array", items: {
    type: "object",
    additionalProperties: false,
    required: ["summary", "indicator", "source"],
    properties: {
      summary: { type: "string", minLength: 1, maxLength: 139 },
      detail: { type: "string", minLength: 1 },
      indicator: { enum: ["info", "warning", "critical"] },
      source: { type: "object", additionalProperties: false, required: ["label"], properties: { label: { type: "string", minLength: 1 } } },
    },
  } } },
});

const SAY = {
  read: { ja: "貼り付けたものを読む", en: "Read what was pasted" },
  file: { ja: "ファイルを選ぶ", en: "Choose a file" },
  take: { ja: "この事実を取り込む", en: "Take these facts" },
  leave: { ja: "取り込まない", en: "Leave them" },
  write: { ja: "指示を Bundle で書き出す", en: "Export the order as a Bundle" },
  cards: { ja: "カードを書き出す", en: "Export the cards" },
  counts: { ja: "取り込む項目: 8、取り込まない項目: 2。", en: "To be taken: 8. Not taken: 2." },
  none: { ja: "取り込む項目: 0", en: "To be taken: 0" },
  rows: {
    ja: [/疾患\s+ギラン・バレー症候群\s+–\s+Condition G61\.0/, /体重\s+70\.5\s+kg\s+Observation 29463-7 2026-11-28/, /クレアチニン\s+80\s+µmol\/L/, /性別\s+女性\s+–/, /IgA 欠損\D+なし\s+–\s+Observation 2458-8 1\.2\sg\/L/],
    en: [/Condition\s+Guillain–Barré syndrome\s+–\s+Condition G61\.0/, /Weight\s+70\.5\s+kg\s+Observation 29463-7 2026-11-28/, /reatinine\s+80\s+µmol\/L/, /Sex\s+Female\s+–/, /IgA\D+–\s+Observation 2458-8 1\.2\sg\/L/],
  },
  left: { ja: /AllergyIntolerance: Immunoglobulin\D+13\D+コード/, en: /AllergyIntolerance: Immunoglobulin\D+13\D+code/ },
  notJson: { ja: "JSON の書式に合いません", en: "this is not JSON" },
  noBundle: { ja: "FHIR の Bundle ではありません", en: "This is no FHIR Bundle" },
  noCondition: { ja: "疾患が選ばれていない", en: "no condition is chosen" },
  noRegimen: { ja: "投与法が選ばれていない", en: "no regimen is chosen" },
  link: { ja: "電子カルテの FHIR Bundle を読む・書き出す", en: "Read or write a FHIR Bundle of a record system" },
};

const pressed = (page, name) => page.getByRole("button", { name, exact: true });

async function opened(language, options = {}) {
  const page = await openPage(browser, { language, url: `${SITE}#/fhir`, ...options });
  await page.locator("#bundle").waitFor();
  return page;
}

async function paste(page, language, bundle) {
  await page.locator("#bundle").fill(bundle);
  await pressed(page, SAY.read[language]).click();
}

async function choose(page, language, bundle) {
  const place = join(await mkdtemp(join(tmpdir(), "ivig-")), "bundle.json");
  await writeFile(place, bundle);
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), pressed(page, SAY.file[language]).click()]);
  await chooser.setFiles(place);
}

for (const name of ["order-en.json", "order-ja.json", "whole.json"]) {
  test(`${name} is a valid Bundle of FHIR R4`, async () => valid(await file(name)));
}

test("the validator finds what is wrong", async () => {
  const bundle = await file("order-en.json");
  const [request] = all(bundle, "MedicationRequest");
  assert.notDeepEqual(wrong({ ...request, status: "ready" }), []);
  assert.notDeepEqual(wrong({ ...request, intent: undefined }), []);
  assert.notDeepEqual(wrong({ ...request, dose: 28 }), []);
  const [score] = all(bundle, "Observation");
  assert.notDeepEqual(wrong({ ...score, status: "guessed" }), []);
  const { code: _, ...nameless } = score;
  assert.notDeepEqual(wrong(nameless), []);
});

for (const language of LANGUAGES) {
  for (const [how, give] of [["pasted", paste], ["from a file", choose]]) {
    test(`a Bundle ${how} is shown before anything happens, and taken (${language})`, async () => {
      const page = await opened(language);
      const me = user(page, language);
      await give(page, language, WHOLE);
      await reads(me.main, SAY.counts[language]);
      for (const row of SAY.rows[language]) await reads(me.main, row);
      await reads(me.main, SAY.left[language]);
      await pressed(page, SAY.take[language]).click();
      await me.region("facts").waitFor();
      assert.equal(await page.locator("#weight").inputValue(), "70.5");
      assert.equal(await page.locator("#age").inputValue(), "53");
      assert.equal(await page.locator('input[name="sex"]:checked').inputValue(), "female");
      await reads(me.region("facts"), GBS.name[language]);
      quiet(page);
    });
  }

  test(`what is no Bundle is refused with a reason, and nothing can be taken (${language})`, async () => {
    const page = await opened(language);
    const alert = page.getByRole("alert");
    await paste(page, language, WHOLE.slice(0, 900));
    await reads(alert, SAY.notJson[language]);
    assert.equal(await pressed(page, SAY.take[language]).count(), 0);
    await choose(page, language, '{"resourceType": "Patient"}');
    await reads(alert, SAY.noBundle[language]);
    await paste(page, language, '{"resourceType": "Bundle", "type": "collection", "entry": [{"resource": {"resourceType": "Device"}}]}');
    await reads(user(page, language).main, SAY.none[language]);
    assert.ok(await pressed(page, SAY.take[language]).isDisabled());
    await pressed(page, SAY.leave[language]).click();
    assert.equal(await page.locator("#bundle").inputValue(), "");
    assert.equal(await pressed(page, SAY.leave[language]).count(), 0);
    quiet(page);
  });

  test(`from a Bundle to an order, its Bundle valid, its cards in shape (${language})`, async () => {
    const page = await opened(language);
    const me = user(page, language);
    await reads(me.main, SAY.noCondition[language]);
    assert.ok(await pressed(page, SAY.write[language]).isDisabled());
    await paste(page, language, WHOLE);
    await pressed(page, SAY.take[language]).click();
    await me.region("facts").waitFor();
    const { weight: _, ...facts } = GBS.facts;
    await me.answer({ ...facts, migraine: "present" });
    await page.goto(`${SITE}#/ward`);
    await page.locator('[id="order.country"]').selectOption("japan");
    await page.goto(`${SITE}#/scores`);
    const rankin = page.locator('input[name="score.mrs.score"][value="4"]');
    await rankin.evaluate((input) => { for (let fold = input.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true; });
    await rankin.locator("xpath=..").click();
    await page.goto(`${SITE}#/`);
    await page.locator("#product").selectOption("venoglobulin-ih-5");
    await page.locator('input[name="label"][value="jp-neuro"]:checked').waitFor({ state: "attached" });
    await page.goto(`${SITE}#/fhir`);
    const order = await downloaded(page, () => pressed(page, SAY.write[language]).click());
    assert.equal(order.name, "ivig-order.fhir.json");
    const bundle = JSON.parse(order.bytes);
    valid(bundle);
    const requests = all(bundle, "MedicationRequest");
    assert.ok(requests.length > 0 && requests.every(({ status }) => status === "draft"));
    const [{ doseQuantity, rateRange, rateQuantity }] = requests[0].dosageInstruction[0].doseAndRate;
    assert.equal(doseQuantity.code, "g");
    assert.equal((rateRange?.low ?? rateQuantity).code, "mL/h");
    assert.equal(all(bundle, "GuidanceResponse").length, 1);
    assert.ok(all(bundle, "DetectedIssue").length > 0);
    // The GBS disability from the facts, and the Rankin scale.
    assert.deepEqual(all(bundle, "Observation").map(({ valueInteger }) => valueInteger), [4, 4]);
    const cards = await downloaded(page, () => pressed(page, SAY.cards[language]).click());
    assert.equal(cards.name, "ivig-cards.json");
    const read = JSON.parse(cards.bytes);
    assert.ok(isCards(read), JSON.stringify(isCards.errors));
    assert.ok(read.cards.length > 1);
    assert.deepEqual(JSON.parse(await page.locator("#cards").textContent()), read);
    quiet(page);
  });

  test(`by keyboard, for every eye, at every width (${language})`, async () => {
    const page = await opened(language);
    const me = user(page, language);
    await page.goto(`${SITE}#/hand-over`);
    await page.getByRole("link", { name: SAY.link[language] }).focus();
    await page.keyboard.press("Enter");
    await page.locator("#bundle").focus();
    await page.keyboard.insertText(WHOLE);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await reads(me.main, SAY.counts[language]);
    for (const width of [1440, 1024, 768, 390]) {
      await page.setViewportSize({ width, height: 900 });
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth), `${width} px`);
      for (const colorScheme of ["light", "dark"]) {
        await page.emulateMedia({ colorScheme });
        assert.deepEqual(await violations(page), [], `${width} px, ${colorScheme}`);
      }
    }
    quiet(page);
  });
}

test("unsaved work is lost only if the user says so", async () => {
  const page = await openPage(browser, { language: "en" });
  const me = user(page, "en");
  await me.fill({ search: "DM", name: { en: "Dermatomyositis" }, facts: { weight: "58" } });
  await page.goto(`${SITE}#/fhir`);
  await paste(page, "en", WHOLE);
  const asked = [];
  let agrees = false;
  page.on("dialog", (dialog) => { asked.push(dialog.message()); return agrees ? dialog.accept() : dialog.dismiss(); });
  await pressed(page, SAY.take.en).click();
  await reads(me.main, SAY.counts.en);
  await page.goto(`${SITE}#/`);
  assert.equal(await page.locator("#weight").inputValue(), "58");
  await page.goto(`${SITE}#/fhir`);
  agrees = true;
  await pressed(page, SAY.take.en).click();
  await me.region("facts").waitFor();
  assert.equal(await page.locator("#weight").inputValue(), "70.5");
  assert.equal(asked.length, 2);
  assert.match(asked[0], /is not saved/);
});

test("several regimens and none chosen: the screen says why there is no order", async () => {
  const page = await openPage(browser, { language: "en" });
  const me = user(page, "en");
  await me.fill({ search: "CIDP", name: { en: /CIDP|Chronic inflammatory/ }, facts: { weight: "70" } });
  await page.goto(`${SITE}#/fhir`);
  const said = await me.main.innerText();
  const barred = await pressed(page, SAY.write.en).isDisabled();
  assert.equal(barred, /There is no order/.test(said), said);
  await lacks(me.main, "on its way");
});
