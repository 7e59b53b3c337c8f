// The package as a hospital gets it: behind Debian's nginx with the shipped snippet in a sub-folder, and as one file without a server.
import test from "node:test";
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { launch, offlineReady, openPage, ROOT, started } from "./site.mjs";
import { GBS, GBS_DOSE, LANGUAGES, downloaded, quiet, reads, user } from "./user.mjs";

const run = (program, args, options = {}) => {
  const done = spawnSync(program, args, { cwd: ROOT, encoding: "utf8", ...options });
  assert.equal(done.status, 0, `${program} ${args.join(" ")}\n${done.stdout}\n${done.stderr}`);
  return done.stdout;
};

/** The package, built by the project's own command, or one that was built before (IVIG_PACKAGE). */
function packaged() {
  if (process.env.IVIG_PACKAGE) return process.env.IVIG_PACKAGE;
  const xtask = process.env.IVIG_XTASK;
  const [program, words] = xtask ? [xtask, []] : ["cargo", ["xtask"]];
  const told = run(program, [...words, "package"], { maxBuffer: 1e8 });
  return join(ROOT, told.match(/target\/delivery\/(\S+)\.zip/)[0].replace(/\.zip$/, ""));
}

const PACKAGE = packaged();
const SINGLE = pathToFileURL(join(PACKAGE, "ivig-navigator.html")).href;
const browser = await launch();
test.after(() => browser.close());

const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");
const below = async (folder, at = "") => (await readdir(join(folder, at), { withFileTypes: true })).reduce(async (all, entry) => {
  const path = at ? `${at}/${entry.name}` : entry.name;
  return [...await all, ...(entry.isDirectory() ? await below(folder, path) : [path])];
}, Promise.resolve([]));

const freePort = () => new Promise((resolve) => {
  const server = createServer().listen(0, "127.0.0.1", () => {
    const { port } = server.address();
    server.close(() => resolve(port));
  });
});

function bringNginx() {
  if (existsSync("/usr/sbin/nginx")) return;
  const apt = (...args) => run("apt-get", ["-qq", ...args], { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
  apt("update");
  apt("install", "-y", "--no-install-recommends", "nginx-light");
}

/** Debian's nginx with the shipped snippet; only the folder is changed, as its first lines ask. */
async function nginx(t) {
  bringNginx();
  const folder = await mkdtemp(join(tmpdir(), "ivig-nginx-"));
  const site = join(folder, "site");
  await cp(join(PACKAGE, "site"), site, { recursive: true });
  await writeFile(join(folder, "index.html"), "<!doctype html><title>Intranet</title>");
  const snippet = (await readFile(join(PACKAGE, "headers/nginx.conf"), "utf8")).replaceAll("/srv/ivig-navigator/site/", `${site}/`);
  await writeFile(join(folder, "ivig.conf"), snippet);
  const port = await freePort();
  const user = process.getuid() === 0 ? "user root;" : "";
  await writeFile(join(folder, "nginx.conf"), `${user} daemon off; pid ${folder}/pid; error_log ${folder}/error.log; worker_processes 1;
    events {} http { access_log ${folder}/access.log; client_body_temp_path ${folder}/a; proxy_temp_path ${folder}/b; fastcgi_temp_path ${folder}/c; uwsgi_temp_path ${folder}/d; scgi_temp_path ${folder}/e;
    server { listen 127.0.0.1:${port}; root ${folder}; include ${folder}/ivig.conf; } }`);
  const server = spawn("/usr/sbin/nginx", ["-c", join(folder, "nginx.conf"), "-e", join(folder, "error.log")], { stdio: "inherit" });
  const close = () => server.kill();
  process.once("exit", close);
  t.after(async () => { close(); await rm(folder, { recursive: true, force: true }); });
  const url = `http://127.0.0.1:${port}/ivig/`;
  for (let tries = 0; ; tries += 1) {
    if (await fetch(url).then((answer) => answer.ok, () => false)) break;
    if (tries === 100) assert.fail(await readFile(join(folder, "error.log"), "utf8"));
    await new Promise((done) => setTimeout(done, 50));
  }
  return { url, site, close, log: () => readFile(join(folder, "access.log"), "utf8") };
}

test("every file of the package has the checksum that is listed, and none is missing", async () => {
  const listed = (await readFile(join(PACKAGE, "SHA256SUMS"), "utf8")).trim().split("\n").map((line) => line.split("  "));
  const files = (await below(PACKAGE)).filter((path) => path !== "SHA256SUMS").sort();
  assert.deepEqual(listed.map(([, path]) => path).sort(), files);
  for (const [sum, path] of listed) assert.equal(sha256(await readFile(join(PACKAGE, path))), sum, path);
  for (const wanted of ["README.md", "LICENCES.txt", "sbom.cdx.json", "ivig-navigator.html", "headers/nginx.conf", "headers/apache.conf", "headers/web.config", "headers/Caddyfile"]) {
    assert.ok(files.includes(wanted), wanted);
  }
  assert.ok(!files.includes("site/hospital.json"), "an update would overwrite a hospital's own file");
});

test("the list of components is CycloneDX, names a licence for each, and knows what each uses", async () => {
  const sbom = JSON.parse(await readFile(join(PACKAGE, "sbom.cdx.json"), "utf8"));
  assert.equal(`${sbom.bomFormat} ${sbom.specVersion}`, "CycloneDX 1.6");
  const refs = new Set([sbom.metadata.component["bom-ref"], ...sbom.components.map((one) => one["bom-ref"])]);
  assert.equal(refs.size, sbom.components.length + 1);
  assert.ok(sbom.components.some((one) => one.name === "leptos"));
  for (const one of sbom.components) {
    assert.match(one.licenses[0].expression, /^[\w.()\- ]+$/, one.name);
    assert.match(one.purl, /^pkg:cargo\/[\w-]+@\d/);
    if (!["wasm-streams", "g2p"].includes(one.name)) assert.match(one.hashes[0].content, /^[0-9a-f]{64}$/, one.name);
  }
  for (const { ref, dependsOn } of sbom.dependencies) for (const used of dependsOn) assert.ok(refs.has(used), `${ref} -> ${used}`);
  const { Validation, Spec } = await import("@cyclonedx/cyclonedx-library");
  const errors = await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(JSON.stringify(sbom));
  assert.equal(errors, null, JSON.stringify(errors));
});

test("nginx sends the promised headers, types and compressed files in a sub-folder", async (t) => {
  const { url } = await nginx(t);
  const page = await openPage(browser, { url, language: "en" });
  await offlineReady(page);
  const files = [...new Set([url, `${url}sw.js`, `${url}manifest.webmanifest`, `${url}icon.svg`, ...page.seen.requests])];
  assert.ok(files.length > 10);
  for (const file of files) {
    const { status, headers } = await fetch(file, { headers: { "Accept-Encoding": "gzip" } });
    if (file === `${url}hospital.json`) assert.equal(status, 204);
    else assert.equal(status, 200, file);
    assert.match(headers.get("content-security-policy"), /default-src 'none'.*frame-ancestors 'self'/, file);
    assert.equal(headers.get("x-content-type-options"), "nosniff", file);
    assert.equal(headers.get("referrer-policy"), "no-referrer", file);
    assert.equal(headers.get("cache-control"), "no-cache", file);
    assert.match(headers.get("permissions-policy"), /camera=\(self\), .*microphone=\(\)/, file);
    if (/\.(wasm|js|css)$|\/$/.test(file) && !/chunk/.test(file)) assert.equal(headers.get("content-encoding"), "gzip", file);
  }
  const kind = async (path) => (await fetch(url + path)).headers.get("content-type");
  assert.equal(await kind(""), "text/html; charset=utf-8");
  assert.equal(await kind(new URL(page.seen.requests.find((file) => file.endsWith(".wasm"))).pathname.split("/").pop()), "application/wasm");
  assert.match(await kind("sw.js"), /^text\/javascript/);
  assert.match(await kind("manifest.webmanifest"), /^application\/manifest\+json/);
  assert.equal((await fetch(`${url}no-such-file`)).status, 404);
  assert.equal((await fetch(`${url}schema/`)).status, 403);
  quiet(page);
});

for (const language of LANGUAGES) {
  test(`behind nginx a whole case works, offline too, and nothing is asked elsewhere (${language})`, async (t) => {
    const server = await nginx(t);
    const page = await openPage(browser, { url: server.url, language });
    const me = user(page, language);
    await me.fill(GBS);
    await me.shows(...GBS_DOSE[language]);
    assert.equal((await offlineReady(page)).complete, true);
    await me.save("4711");
    server.close();
    await me.reload();
    await me.openSaved("4711");
    await me.shows(...GBS_DOSE[language]);
    assert.deepEqual(page.seen.requests.filter((url) => !url.startsWith(server.url)), []);
    quiet(page);
  });
}

for (const language of LANGUAGES) {
  test(`the single file opens by a double click: case, advice, order, paper and export, within its policy (${language})`, async () => {
    const page = await openPage(browser, { url: SINGLE, locale: language });
    const me = user(page, language);
    assert.equal(await page.locator("html").getAttribute("lang"), language);
    await reads(page.locator(".notices").first(), { ja: "ファイルとして開いているため、症例は保存されず", en: "Opened as a file: no case is kept" }[language]);
    await me.fill(GBS);
    await me.shows(...GBS_DOSE[language]);
    await page.evaluate(() => { window.print = () => dispatchEvent(new Event("beforeprint")); });
    await page.getByRole("button", { name: { ja: "指示票を印刷", en: "Print the order sheet" }[language] }).click();
    await page.locator(".order-sheet").waitFor({ state: "attached" });
    const { bytes } = await downloaded(page, () => page.getByRole("button", { name: { ja: "この症例を書き出す", en: "Export this case" }[language] }).click());
    assert.equal(JSON.parse(bytes).format, "ivig-navigator/case");
    for (const screen of ["run", "ward", "scores", "passport", "proof", "hospital", "about"]) {
      await page.evaluate((screen) => { location.hash = `#/${screen}`; }, screen);
      await me.main.locator("h1").first().waitFor();
    }
    assert.equal(await page.evaluate(() => localStorage.length), 0);
    assert.deepEqual(page.seen.requests.filter((url) => url !== SINGLE && !url.startsWith("blob:") && !url.startsWith("data:")), []);
    quiet(page);
  });
}

test("the single file runs nothing that its policy does not name", async () => {
  const page = await openPage(browser, { url: SINGLE, language: "en" });
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
  assert.match(policy, /^default-src 'none'; script-src ('sha256-[\w+/=]+' )+'wasm-unsafe-eval'; style-src 'sha256-/);
  assert.ok(!policy.includes("unsafe-inline") && !policy.includes("'self'"));
  const ran = await page.evaluate(async () => {
    const inline = document.createElement("script");
    inline.textContent = "window.ran = 1";
    document.head.append(inline);
    const asked = await fetch("https://example.org/").then(() => "reached", () => "refused");
    return [window.ran, asked];
  });
  assert.deepEqual(ran, [undefined, "refused"]);
});

test("a hospital's file pasted into the single file holds there", async (t) => {
  const folder = await mkdtemp(join(tmpdir(), "ivig-single-"));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const html = await readFile(join(PACKAGE, "ivig-navigator.html"), "utf8");
  const mark = '<script type="application/json" id="hospital-file">';
  assert.equal(html.split(mark).length, 2);
  const file = (await readFile(join(PACKAGE, "hospital.example.json"), "utf8")).replace("2027-03-31", "2199-03-31");
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "a.html"), html.replace(mark, `${mark}${file}`));
  const page = await openPage(browser, { url: pathToFileURL(join(folder, "a.html")).href, locale: "en" });
  const me = user(page, "ja");
  await me.fill(GBS);
  await reads(me.region("order"), "病院の設定: 中央病院");
});
