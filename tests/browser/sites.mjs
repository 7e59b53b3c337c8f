// Copies of the built site that a test may change, damage, or take off the network.
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { serve, SITE } from "./site.mjs";

const WORKER = "sw.js";
const hash = (bytes) => createHash("sha256").update(bytes).digest("hex");

/** The list of files in a worker, and the same worker with another list. */
const listed = (worker) => JSON.parse(worker.match(/const FILES = (\{[^}]*\});/)[1]);
const relisted = (worker, files, version) => worker
  .replace(/const FILES = \{[^}]*\};/, `const FILES = ${JSON.stringify(files)};`)
  .replace(/const VERSION = "[^"]*";/, `const VERSION = "${version}";`);

/**
 * A copy of the site in a folder of its own, served from an address of its own.
 * `close` ends its server: from then on its network is off.
 */
export async function copyOfSite() {
  const folder = await mkdtemp(join(tmpdir(), "ivig-site-"));
  const take = async (path) => {
    const answer = await fetch(SITE + path);
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), Buffer.from(await answer.arrayBuffer()));
  };
  await take(WORKER);
  const read = (path) => readFile(join(folder, path), "utf8");
  const write = (path, text) => writeFile(join(folder, path), text);
  await Promise.all(Object.keys(listed(await read(WORKER))).map(take));
  const { url, close } = await serve(folder);
  return {
    url,
    close,
    read,
    write,
    remove: (path) => rm(join(folder, path)),
    /** Changes a file as a new build would: the worker lists its new bytes under a new version. */
    async rebuild(version, path, change) {
      const bytes = change(await read(path));
      await write(path, bytes);
      const worker = await read(WORKER);
      await write(WORKER, relisted(worker, { ...listed(worker), [path]: hash(bytes) }, version));
    },
    /** Ends the server and deletes the folder. */
    async end() {
      close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
