// Takes the place of the service worker where a site no longer wants one: forgets what it kept, and goes.

import type { OfflineCopy } from "../../exports/offline-copy.ts";
import { offlineCache } from "./cache.ts";

declare const self: ServiceWorkerGlobalScope;

/** Written into the program when the site is built. */
declare const COPY: OfflineCopy;

self.addEventListener("install", (event) => {
  event.waitUntil(self.skipWaiting());
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    offlineCache(COPY, self)
      .forgetOlder()
      .then(() => self.registration.unregister()),
  );
});
