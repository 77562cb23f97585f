// Registers the service worker, and tells quietly when a page is a saved one, or a newer one is there.

import { say } from "../../messages/say.ts";
import { OFFLINE } from "../../urls.ts";

/** @param isShown whether a page says what this one said when it was loaded */
export async function goOffline(worker: string, isShown: (page: Document) => boolean): Promise<void> {
  const { serviceWorker } = navigator;
  const hadWorker = serviceWorker.controller !== null;
  let isSaved = false;

  const check = async (): Promise<void> => {
    const response = await fetch(location.href, { cache: "no-cache" });
    if (!response.ok) return;
    if (!isShown(parse(await response.text()))) await tell(worker, "newer");
    else if (isSaved) {
      dismiss();
      for (const link of document.querySelectorAll(".unsaved")) {
        link.classList.remove("unsaved");
        link.removeAttribute("title");
      }
    }
    isSaved = false;
  };
  const tryCheck = (): void => void check().catch(() => undefined);

  serviceWorker.addEventListener("message", ({ data }: MessageEvent<{ saved: string | null }>) => {
    if (data.saved === null) return;
    isSaved = true;
    void tell(worker, "saved", data.saved);
    void markUnsaved(worker);
    if (navigator.onLine) tryCheck(); // the answer may only be late
  });
  serviceWorker.addEventListener("controllerchange", () => {
    if (hadWorker) tryCheck();
  });
  addEventListener("online", tryCheck);
  serviceWorker.controller?.postMessage("saved?");

  const registration = await serviceWorker.register(worker);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "visible") return;
    registration.update().catch(() => undefined);
    if (isSaved) tryCheck();
  });
}

type Notice = "saved" | "newer";

/** What is said offline, as the offline page has it. */
async function wordsFor(worker: string): Promise<DOMStringMap | undefined> {
  const page = parse(await (await fetch(new URL(`.${OFFLINE}`, new URL(worker, location.href)))).text());
  return page.querySelector<HTMLElement>(".offline")?.dataset;
}

/** Says of links to what is not kept that they need the network. */
async function markUnsaved(worker: string): Promise<void> {
  const { needsNetwork = "" } = (await wordsFor(worker)) ?? {};
  const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
  const requests = await Promise.all(stores.map((store) => store.keys()));
  const kept = new Set(requests.flat().map(({ url }) => new URL(url).pathname));
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[href^='/']")) {
    if (kept.has(link.pathname)) continue;
    link.classList.add("unsaved");
    link.title = needsNetwork;
  }
}

/** Says so at the foot of the window. */
async function tell(worker: string, notice: Notice, saved = ""): Promise<void> {
  const words = await wordsFor(worker);
  if (words === undefined) return;
  dismiss();
  const status = document.createElement("p");
  status.className = "page-status notice";
  status.role = "status";
  document.body.append(status);
  await new Promise(requestAnimationFrame); // a live region is read out when it changes
  status.append(say(words[notice] ?? "", { date: dateOf(saved) }));
  if (notice !== "newer") return;
  const reload = document.createElement("button");
  reload.type = "button";
  reload.textContent = words.reload ?? "";
  reload.addEventListener("click", () => location.reload());
  status.append(" ", reload);
}

function dismiss(): void {
  document.querySelector(".page-status")?.remove();
}

function dateOf(saved: string): string {
  const date = new Date(saved);
  if (Number.isNaN(date.getTime())) return "";
  return date.toLocaleString(document.documentElement.lang, { dateStyle: "medium", timeStyle: "short" });
}

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, "text/html");
}
