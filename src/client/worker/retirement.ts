// Takes the place of the service worker where a site no longer wants one: forgets what it kept, and goes.

import { forgetOlder } from "./cache.ts";

declare const self: ServiceWorkerGlobalScope;

self.addEventListener("install", (event) => {
  event.waitUntil(self.skipWaiting());
});

self.addEventListener("activate", (event) => {
  event.waitUntil(forgetOlder().then(() => self.registration.unregister()));
});
