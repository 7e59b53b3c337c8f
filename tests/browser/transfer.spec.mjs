// Handing a case over without a server: QR code to a camera, link, file; what is damaged is refused; nothing changes before it is asked.
import test from "node:test";
import assert from "node:assert/strict";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { violations } from "./axe.mjs";
import { y4m } from "./y4m.mjs";
import { launch, openPage, SITE } from "./site.mjs";
import { downloaded, GBS, LANGUAGES, lacks, quiet, reads, stored, storedCases, user } from "./user.mjs";

const browser = await launch();
test.after(() => browser.close());

const SAY = {
  handOver: { ja: "症例を渡す", en: "Hand this case over" },
  next: { ja: "次のコード", en: "Next code" },
  useCamera: { ja: "カメラを使う", en: "Use the camera" },
  picture: { ja: "コードの写真を選ぶ", en: "Choose a picture of the code" },
  file: { ja: "ファイルを選ぶ", en: "Choose a file" },
  readLink: { ja: "リンクを読む", en: "Read the link" },
  nothingYet: { ja: "まだ何も変更していません", en: "Nothing has been changed yet" },
  takeOne: { ja: "1 件を受け取る", en: "Take in 1" },
  takeNone: { ja: "0 件を受け取る", en: "Take in 0" },
  damaged: { ja: "検査数字の不一致", en: "the check digits differ" },
  notOurs: { ja: "このアプリの症例は見つかりません", en: "No case of this application was found" },
  same: { ja: "同じ内容の症例", en: "The very same case" },
  differs: { ja: "異なる項目", en: "What differs" },
  missing: { ja: "まだ読んでいないコード", en: "still missing" },
};

const body = (page) => page.locator("body");
const press = (page, words) => page.getByRole("button", { name: words, exact: true }).click();

/** A page with a case in hand, on the screen that hands it over. */
async function handingOver(language, name = "Bed 7", more = async () => {}) {
  const page = await openPage(browser, { language });
  const me = user(page, language);
  await me.fill(GBS);
  await page.locator("#case-name").fill(name);
  await more(page, me);
  await page.evaluate(() => { location.hash = "#/hand-over"; });
  await page.locator("svg.code").waitFor();
  return page;
}

const linkOf = (page) => page.locator("#link").inputValue();
const codeOf = (page) => page.locator("svg.code").screenshot();

/** A page that opens the screen to take a case, with nothing on its device. */
async function taking(language, where = browser, address = `${SITE}#/take`) {
  const page = await openPage(where, { language, url: address });
  await page.getByRole("heading", { level: 1 }).waitFor();
  return page;
}

async function takesOne(page, language, name) {
  await reads(body(page), SAY.nothingYet[language]);
  await reads(body(page), name);
  assert.deepEqual(await storedCases(page), []);
  await press(page, SAY.takeOne[language]);
  await reads(page.locator(".saved"), name);
  const [[, kept]] = await storedCases(page);
  return JSON.parse(kept).body;
}

for (const language of LANGUAGES) {
  test(`a QR code made on one page is read on another through its camera (${language})`, async () => {
    const from = await handingOver(language);
    const folder = await mkdtemp(join(tmpdir(), "ivig-"));
    const film = join(folder, "code.y4m");
    await writeFile(film, y4m([await codeOf(from)]));
    quiet(from);
    const other = await launch({
      args: ["--no-sandbox", "--disable-gpu", "--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream", `--use-file-for-fake-video-capture=${film}`],
    });
    try {
      const page = await taking(language, other);
      await press(page, SAY.useCamera[language]);
      await takesOne(page, language, "Bed 7");
      quiet(page);
    } finally {
      await other.close();
    }
  });
}

test("a long case goes over in several codes, in any order and more than once", async () => {
  const long = "A long name, ".repeat(60);
  const from = await handingOver("en", long);
  const codes = [await codeOf(from)];
  const which = from.locator(".which");
  const count = Number((await which.innerText()).match(/of (\d+)/)[1]);
  assert.ok(count > 1, "the case fits into one code");
  for (let n = 1; n < count; n += 1) {
    await press(from, SAY.next.en);
    await reads(which, `Code ${n + 1} of`);
    codes.push(await codeOf(from));
  }
  const folder = await mkdtemp(join(tmpdir(), "ivig-"));
  const film = join(folder, "codes.y4m");
  await writeFile(film, y4m([codes[0], codes[0], ...codes.slice(1).reverse()]));
  const other = await launch({
    args: ["--no-sandbox", "--disable-gpu", "--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream", `--use-file-for-fake-video-capture=${film}`],
  });
  try {
    const page = await taking("en", other);
    await press(page, SAY.useCamera.en);
    await reads(body(page), SAY.nothingYet.en, { within: 60_000 });
    await press(page, SAY.takeOne.en);
    await reads(page.locator(".saved"), "A long name");
  } finally {
    await other.close();
  }
});

test("a picture of a code is read where there is no camera", async () => {
  const from = await handingOver("en");
  const page = await taking("en");
  await press(page, SAY.useCamera.en);
  await reads(body(page), "The camera cannot be used");
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), press(page, SAY.picture.en)]);
  await chooser.setFiles({ name: "code.png", mimeType: "image/png", buffer: await codeOf(from) });
  await takesOne(page, "en", "Bed 7");
  quiet(page);
});

for (const language of LANGUAGES) {
  test(`a link opens the case on another device, and the address forgets it (${language})`, async () => {
    const link = await linkOf(await handingOver(language));
    assert.match(link, /#\/take\/1\.1\.1\./);
    const page = await taking(language, browser, link);
    const kept = await takesOne(page, language, "Bed 7");
    assert.equal((kept.scenario ?? kept).condition, "gbs");
    assert.doesNotMatch(page.url(), /1\.1\.1/);
    await page.goBack();
    assert.doesNotMatch(page.url(), /1\.1\.1/);
    quiet(page);
  });

  test(`a link that was cut off, and a text that is none, are refused and change nothing (${language})`, async () => {
    const link = await linkOf(await handingOver(language));
    const page = await taking(language);
    const before = await stored(page);
    const check = async (text, why) => {
      await page.locator("#pasted-link").fill(text);
      await press(page, SAY.readLink[language]);
      await reads(body(page), why[language]);
    };
    await check(link.slice(0, -7), SAY.damaged);
    await check(link.replace(/.$/, (last) => (last === "A" ? "B" : "A")), SAY.damaged);
    await check("good morning", SAY.notOurs);
    assert.deepEqual(await stored(page), before);
    await page.locator("#pasted-link").fill(link);
    await press(page, SAY.readLink[language]);
    await takesOne(page, language, "Bed 7");
  });

  test(`a file says what would change; the same case is not taken twice, and none is written over (${language})`, async () => {
    const from = await handingOver(language);
    const { bytes } = await downloaded(from, () => press(from, { ja: "ファイルに書き出す", en: "Export to a file" }[language]));
    const page = await taking(language);
    const choose = async (buffer) => {
      const [chooser] = await Promise.all([page.waitForEvent("filechooser"), press(page, SAY.file[language])]);
      await chooser.setFiles({ name: "case.json", mimeType: "application/json", buffer });
    };
    await choose(Buffer.from(bytes.toString("utf8").replace("Bed 7", "Bed 8")));
    await reads(body(page), SAY.damaged[language]);
    await choose(bytes);
    await takesOne(page, language, "Bed 7");
    await page.evaluate(() => { location.hash = "#/take"; });
    await choose(bytes);
    await reads(body(page), SAY.same[language]);
    assert.ok(await page.getByRole("button", { name: SAY.takeNone[language] }).isDisabled());
    assert.deepEqual(await violations(page), []);
    // The same name and condition, another weight.
    const heavier = await handingOver(language, "Bed 7", async (page) => page.locator("#weight").fill("90"));
    const second = await downloaded(heavier, () => press(heavier, { ja: "ファイルに書き出す", en: "Export to a file" }[language]));
    await press(page, { ja: "受け取らない", en: "Leave it" }[language]);
    await choose(second.bytes);
    await reads(body(page), SAY.differs[language]);
    await reads(page.getByRole("table"), /90\s*kg\s+70\s*kg/);
    await press(page, SAY.takeOne[language]);
    await page.locator(".saved").waitFor();
    assert.equal((await storedCases(page)).length, 2);
    await lacks(body(page), SAY.nothingYet[language]);
    quiet(page);
  });

  test(`both screens are accessible (${language})`, async () => {
    const from = await handingOver(language);
    assert.deepEqual(await violations(from), []);
    assert.deepEqual(await violations(await taking(language)), []);
  });
}

test("the schema of the file is published with the site", async () => {
  const page = await taking("en");
  const schema = await page.request.get(`${SITE}schema/case.json`);
  assert.deepEqual(await schema.json(), JSON.parse(await readFile(new URL("../../schema/case.json", import.meta.url), "utf8")));
});
