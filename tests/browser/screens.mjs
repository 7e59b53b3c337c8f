// Takes the pictures under docs/screens/: the start page at four widths in both languages.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { launch, openPage, ROOT } from "./site.mjs";

const FOLDER = join(ROOT, "docs", "screens");
const WIDTHS = [1440, 1024, 768, 390];
const LANGUAGES = ["ja", "en"];

await mkdir(FOLDER, { recursive: true });
const browser = await launch();
try {
  for (const language of LANGUAGES) {
    for (const width of WIDTHS) {
      const page = await openPage(browser, { language, width });
      const name = `start-${language}-${width}.png`;
      await page.screenshot({ path: join(FOLDER, name), fullPage: true });
      await page.context().close();
      console.log(`docs/screens/${name}`);
    }
  }
} finally {
  await browser.close();
}
