// In every page of the preview: loads it anew when the site has changed, and shows what is wrong over it meanwhile.

import type { PreviewProblem, PreviewState } from "../preview/state.ts";

const PANEL = "lectern-problems";

/** How long a server that starts anew may take, in milliseconds. */
const PATIENCE = 3000;
const LOST: PreviewState = {
  isBehind: false,
  isLost: true,
  failure: "Start it again as you started it: this page then shows what is written now.",
  problems: [],
};

const events = new EventSource("/.lectern/events");
events.addEventListener("state", ({ data }) => show(JSON.parse(data)));
events.addEventListener("changed", ({ data }) => {
  const state: PreviewState = JSON.parse(data);
  if (state.isBehind) show(state);
  else location.reload();
});

// The server starts anew when the generator itself has changed.
let wasLost = false;
events.addEventListener("error", () => {
  wasLost = true;
  // Behind the page that is left for another one, nobody reads this.
  setTimeout(() => {
    if (events.readyState !== EventSource.OPEN) show(LOST);
  }, PATIENCE);
});
events.addEventListener("open", () => {
  if (wasLost) location.reload();
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
