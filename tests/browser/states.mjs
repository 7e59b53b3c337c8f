// Every screen and state that a user can meet, one after the other on one page.
import { readFile } from "node:fs/promises";
import { offlineReady, ROOT, SITE, started } from "./site.mjs";
import { GBS, reads, user } from "./user.mjs";

const RISKS = { "iga-deficiency": "present", "kidney-disease": "present", diabetes: "present", immobility: "absent" };

const BUNDLE = await readFile(`${ROOT}tests/fhir/whole.json`, "utf8");

const openAll = async (place) => {
  for (const claim of await place.locator("details:not([open]) > summary").all()) {
    if (await claim.isVisible()) await claim.click();
  }
};

/** A screen of its own, with all that is folded opened. */
const screen = (address) => async (me) => {
  await me.page.goto(`${SITE}#/${address}`);
  await me.main.getByRole("heading", { level: 1 }).waitFor();
  await openAll(me.main);
};

/** Name of the state, and how the user comes to it from the one before. */
const STATES = [
  ["start", async () => {}],
  ["a search without result", (me) => me.search("xyzzy")],
  ["a case filled", async (me) => {
    await me.fill(GBS);
    await me.answer({ height: "172", age: "54", sex: "female", ...RISKS });
  }],
  ["claims and warnings opened", async (me) => {
    await openAll(me.region("facts"));
    await openAll(me.region("advice"));
    await openAll(me.region("order"));
  }],
  ["a stop passed with a reason", async (me) => {
    await me.page.locator('[id="order.stop-override.ae-anaphylaxis.iga-deficiency"]').fill("Agreed with immunology");
    await reads(me.page.locator("#dose"), "Agreed with immunology");
  }],
  ["findings shown", (me) => me.answer({ weight: "700", height: "7 0", age: "sixty", "days-since-onset": "-1" })],
  ["a value asked about", (me) => me.answer({ weight: "200", height: "", age: "", "days-since-onset": "6" })],
  ["days to choose", async (me) => {
    await me.region("facts").getByRole("button", { name: { ja: "変更", en: "Change" }[me.language], exact: true }).click();
    await me.fill({ search: "DM", name: { ja: "皮膚筋炎", en: "Dermatomyositis" }, facts: { "treatment-resistant": "present", weight: "80", regimen: "dm-2-q4w", days: "4" } });
  }],
  ["an order with its infusion", async (me) => {
    await me.page.locator("#weight-rule").selectOption("actual");
    await me.page.locator("#product").selectOption("octagam-10-us");
    // What stops the patient forbids the product as well.
    await me.page.locator('[id^="order.stop-override.product"]').first().fill("Agreed with immunology");
    await me.page.locator('input[name="label"]').first().locator("xpath=..").click();
    await openAll(me.region("order"));
  }],
  ["the run sheet", async (me) => { await me.page.goto(`${SITE}#/run`); await me.main.getByRole("table").first().waitFor(); }],
  ["the ward's settings", async (me) => { await me.page.goto(`${SITE}#/ward`); await me.page.locator("#order\\.country").waitFor(); }],
  ["the proof", async (me) => { await me.page.goto(`${SITE}#/proof`); await me.main.getByRole("heading", { level: 1 }).waitFor(); }],
  ["scores", screen("scores")],
  ["what a country asks", screen("passport")],
  ["the case for another device", screen("hand-over")],
  ["a case of another device", screen("take")],
  ["the follow-up", screen("follow-up")],
  ["this device", screen("device")],
  ["a case without a dose", async (me) => {
    await me.page.goto(`${SITE}#/`);
    await me.region("facts").getByRole("button", { name: { ja: "変更", en: "Change" }[me.language], exact: true }).click();
    await me.fill({ search: "ALS", name: { ja: "筋萎縮性側索硬化症", en: "Amyotrophic lateral sclerosis" }, facts: {} });
  }],
  ["a case saved", (me) => me.save("An unusuallylongnamewithoutanybreakinitforanarrowscreen 長い名前")],
  ["saved cases", async (me) => { await me.goTo("cases"); await openAll(me.main); }],
  ["a case deleted", (me) => me.button("remove", me.saved("An unusually")).click()],
  ["no saved case", async (me) => {
    await me.reload();
    await me.main.getByRole("heading", { level: 1, name: me.word("cases"), exact: true }).waitFor();
  }],
  ["data that could not be read", async (me) => {
    await me.page.evaluate(() => {
      localStorage.setItem("ivig.case.future", `{"format":"ivig-navigator/case","schema":99,"app":"9.1.0","body":"${"long".repeat(200)}"}`);
      localStorage.setItem("ivig.case.cut-off-with-a-key-that-is-as-long-as-a-key-may-be-0123456789", '{"format":');
    });
    await me.reload();
    await reads(me.main, "ivig.case.future");
  }],
  ["about", (me) => me.goTo("about")],
  ["the hospital's settings", async (me) => {
    await me.page.goto(`${SITE}#/hospital`);
    await me.page.locator("#hospital-contact").waitFor();
    await me.page.locator("#hospital-noted").selectOption("gbs");
    await me.page.locator("#hospital-note-gbs-ja").waitFor();
    await openAll(me.main);
  }],
  ["a FHIR Bundle read", async (me) => {
    await me.page.goto(`${SITE}#/fhir`);
    await me.page.locator("#bundle").fill(BUNDLE);
    await me.main.getByRole("button", { name: { ja: "貼り付けたものを読む", en: "Read what was pasted" }[me.language] }).click();
    await me.main.getByRole("table").first().waitFor();
    await openAll(me.main);
  }],
  ["drill", async (me) => {
    await me.page.goto(`${SITE}#/drill`);
    await me.button("fail").waitFor();
  }],
  ["the failure cover", async (me) => {
    await me.button("fail").click();
    await me.page.locator("#broken").waitFor();
  }],
];

/** Goes through all of them and looks at each. */
export async function throughAllStates(page, language, look) {
  const me = user(page, language);
  await offlineReady(page);
  for (const [name, reach] of STATES) {
    await reach(me);
    await look(name);
  }
  await page.locator("#broken-reload").click();
  await started(page);
}
