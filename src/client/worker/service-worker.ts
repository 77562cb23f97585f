// Keeps the current edition for readers without a network. Pages come from the network as long as there is one; what is
// kept is versioned by its content, and only what this site keeps is ever forgotten.

import type { OfflineCopy } from "../../exports/offline-copy.ts";
import { offlineCache } from "./cache.ts";

declare const self: ServiceWorkerGlobalScope;

/** Written into the program when the site is built. */
declare const COPY: OfflineCopy;
const copy = COPY;
const { save, findSaved, forgetOlder } = offlineCache(copy, self);

/** Milliseconds until a network that says nothing counts as none. */
const PATIENCE = 10_000;

/** When what a page shows was saved, by the id of its window. */
const shown = new Map<string, string>();

self.addEventListener("install", (event) => {
  event.waitUntil(save().then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(forgetOlder().then(() => self.clients.claim()));
});

self.addEventListener("fetch", (event) => {
  const { method, mode, url, cache } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== "GET" || origin !== location.origin) return;
  if (mode === "navigate") event.respondWith(pageAt(pathname, event));
  // A page that asks past the cache asks whether the network has something newer.
  else if (copy.entries[pathname] === undefined || cache === "no-cache") return;
  else if (pathname.startsWith(copy.assets)) event.respondWith(assetAt(pathname, event.request));
  else event.respondWith(fileAt(pathname, event.request));
});

/** A page asks whether it is a saved one: it is told when it was saved, or null. */
self.addEventListener("message", ({ source }) => {
  if (source instanceof WindowClient) source.postMessage({ saved: shown.get(source.id) ?? null });
});

/** The newest there is; a copy only where the network fails, or keeps silent. */
async function pageAt(pathname: string, { request, resultingClientId }: FetchEvent): Promise<Response> {
  const path = pathname.replace(/index\.html$/, "");
  const answer = fetch(request, { cache: "no-cache" });
  const isKept = copy.entries[path] !== undefined;
  try {
    return await (isKept ? Promise.race([answer, silence()]) : answer);
  } catch {
    const saved = await findSaved(path);
    if (saved !== undefined) shown.set(resultingClientId, saved.headers.get("date") ?? "");
    return saved ?? (await findSaved(copy.offline)) ?? Response.error();
  }
}

/** The name changes with the content: a copy is never stale. */
async function assetAt(pathname: string, request: Request): Promise<Response> {
  return (await findSaved(pathname)) ?? fetch(request);
}

async function fileAt(pathname: string, request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch {
    return (await findSaved(pathname)) ?? Response.error();
  }
}

function silence(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error("The network keeps silent.")), PATIENCE);
  });
}
