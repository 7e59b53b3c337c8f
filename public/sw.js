// The worker that lets the page open without a network. `cargo xtask finish` writes the two values below.
"use strict";

const VERSION = "@version@";
/** Every file of the site by its path, with the SHA-256 of its bytes. */
const FILES = "@files@";
/** What this version and those before it changed for a user, as JSON: the page that it will replace shows what is new. */
const CHANGES = "@changes@";

const SCOPE = new URL(self.registration.scope);
// A space cannot stand in an address, so no scope's prefix is the beginning of another's:
// two copies of the site in two folders leave each other alone.
const PREFIX = `ivig-navigator ${SCOPE.pathname} `;
const CACHE = PREFIX + VERSION;
const address = (path) => new URL(path, SCOPE).href;
const PAGE = address("index.html");
// The hospital's own file beside the site: no part of a version, so it is kept apart and outlives one.
const HOSPITAL = address("hospital.json");
const KEPT = `${PREFIX}hospital`;
const HOSPITAL_LIMIT_MS = 4000;
const KNOWN = new Set(Object.keys(FILES).map(address));

async function sha256(bytes) {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The listed file with exactly the listed bytes. Asking again with "reload" passes by every cache on the way. */
async function fetchListed([path, hash]) {
  for (const cache of ["no-cache", "reload"]) {
    const response = await fetch(address(path), { cache });
    const bytes = await response.arrayBuffer();
    // A new Response, because a redirected one may not answer a navigation.
    if (response.ok && (await sha256(bytes)) === hash) return [path, new Response(bytes, { headers: response.headers })];
  }
  throw new Error(`${path} is not the file this version was built with.`);
}

/** All files or none: nothing is stored before everything has come and been checked. */
async function install() {
  const files = await Promise.all(Object.entries(FILES).map(fetchListed));
  const cache = await caches.open(CACHE);
  await Promise.all(files.map(([path, response]) => cache.put(address(path), response)));
}

async function deleteOldVersions() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== CACHE && name !== KEPT).map((name) => caches.delete(name)));
}

async function isComplete() {
  if (!(await caches.has(CACHE))) return false; // open would make it
  const cache = await caches.open(CACHE);
  const stored = new Set((await cache.keys()).map((request) => request.url));
  return [...KNOWN].every((url) => stored.has(url));
}

/** Whether every file is here; what the browser has cleared is fetched again, if it can be. */
async function completed() {
  return (await isComplete()) || install().then(isComplete, () => false);
}

/** The listed address a request means, or null. */
function meant(request) {
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== SCOPE.origin) return null;
  url.hash = "";
  // The page reads its own query, so it is the same page with any. A file's query would mean another file.
  if (request.mode === "navigate") url.search = "";
  // Other paths below the scope are not this app's: routes live behind the #.
  if (request.mode === "navigate" && url.pathname === SCOPE.pathname) return PAGE;
  return KNOWN.has(url.href) ? url.href : null;
}

async function fromCache(url, request) {
  return (await caches.match(url, { cacheName: CACHE, ignoreVary: true })) ?? fetch(request);
}

/** The hospital's file as it is now; where it cannot be reached, as it was last. */
async function hospitalFile() {
  try {
    const response = await fetch(HOSPITAL, { cache: "no-cache", signal: AbortSignal.timeout(HOSPITAL_LIMIT_MS) });
    if (response.status === 200) {
      const bytes = await response.arrayBuffer();
      const cache = await caches.open(KEPT);
      await cache.put(HOSPITAL, new Response(bytes, { headers: response.headers }));
      return new Response(bytes, { headers: response.headers });
    }
    if ([204, 404, 410].includes(response.status)) {
      await caches.delete(KEPT);
      return new Response(null, { status: 204 });
    }
  } catch { /* as it was last */ }
  const kept = await caches.match(HOSPITAL, { cacheName: KEPT, ignoreVary: true });
  // No error: the page then takes what it has seen last itself.
  return kept ?? new Response(null, { status: 204, headers: { "X-Ivig-Unreached": "1" } });
}

// The first visit is over before this worker answers anything: so it looks at once.
self.addEventListener("install", (event) => event.waitUntil(Promise.all([install(), hospitalFile()])));

// No clients.claim: an open page keeps the files it was started with; its next opening is answered from here.
self.addEventListener("activate", (event) => event.waitUntil(deleteOldVersions()));

self.addEventListener("fetch", (event) => {
  if (event.request.method === "GET" && event.request.url === HOSPITAL) return event.respondWith(hospitalFile());
  const url = meant(event.request);
  if (url) event.respondWith(fromCache(url, event.request));
});

// The worker never takes over by itself: the page asks for it when its user is ready.
self.addEventListener("message", (event) => {
  const asker = event.ports[0] ?? event.source;
  const type = event.data?.type;
  if (type === "take-over") event.waitUntil(self.skipWaiting());
  if (type === "what-is-new") asker.postMessage({ type: "news", news: CHANGES });
  if (type === "are-you-complete") {
    event.waitUntil(completed().then((complete) => asker.postMessage({ type: "complete", complete, version: VERSION })));
  }
});
