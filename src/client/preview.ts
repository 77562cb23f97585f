// In every page of the preview: loads it anew when the site has changed, and shows what is wrong over it meanwhile.

import type { PreviewProblem, PreviewState } from "../preview/state.ts";

const PANEL = "lectern-problems";

/** How long a server that starts anew may take, in milliseconds. */
const PATIENCE = 3000;
const LOST: PreviewState = {
  version: "",
  isBehind: false,
  isLost: true,
  failure: "Start it again as you started it: this page then shows what is written now.",
  problems: [],
};

/** The site of which this page is one. */
const VERSION = new URL(import.meta.url).search.slice(1);

const events = new EventSource("/.lectern/events");
// Whoever connects is told at once: the site may have changed while the page was loading.
events.addEventListener("state", ({ data }) => {
  const state: PreviewState = JSON.parse(data);
  if (state.isBehind || state.version === VERSION) show(state);
  else location.reload();
});
events.addEventListener("error", () => {
  // Behind the page that is left for another one, nobody reads this.
  setTimeout(() => {
    if (events.readyState !== EventSource.OPEN) show(LOST);
  }, PATIENCE);
});

const style = document.createElement("link");
style.rel = "stylesheet";
style.href = "/.lectern/preview.css";
document.head.append(style);

function show(state: PreviewState): void {
  document.getElementById(PANEL)?.remove();
  if (state.problems.length === 0 && state.failure === "") return;
  const panel = document.createElement("details");
  panel.id = PANEL;
  panel.className = state.isBehind || state.isLost === true ? "error" : "notice";
  panel.open = state.isBehind || state.isLost === true;
  const heading = document.createElement("summary");
  heading.textContent = headingOf(state);
  panel.append(heading, ...state.problems.map(entryOf));
  if (state.failure !== "") panel.append(textOf(state.failure));
  document.body.append(panel);
}

function headingOf({ isBehind, isLost, problems }: PreviewState): string {
  if (isLost === true) return "The preview has ended: this page does not follow changes any more.";
  if (isBehind) return "The content has problems. What you see behind this is the last good site.";
  return `${problems.length} ${problems.length === 1 ? "remark" : "remarks"} on the content`;
}

function entryOf({ place, href, path, text }: PreviewProblem): HTMLElement {
  const entry = document.createElement("section");
  const link = document.createElement("a");
  link.href = href;
  link.textContent = place;
  entry.append(link, ` ${path}`, textOf(text));
  return entry;
}

function textOf(text: string): HTMLElement {
  const block = document.createElement("pre");
  block.textContent = text;
  return block;
}
