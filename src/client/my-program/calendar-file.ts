import { calendarBeside } from "../../file-urls.ts";
import type { Row } from "./rows.ts";
import { joinCalendars, selectEvents, urlsIn } from "./select-events.ts";

/** @param calendar the path of the edition's calendar */
export async function downloadCalendar(calendar: string, rows: readonly Row[]): Promise<void> {
  const talks = [...new Map(rows.map((row) => [row.id, row])).values()];
  const published = await textAt(calendar);
  const known = urlsIn(published);
  const urls = talks.map(({ href }) => publishedAddress(href));
  // The edition's calendar has one entry for talks that share the time of their session; each has a calendar of its own.
  const single = talks
    .filter((_, index) => !known.has(urls[index] ?? ""))
    .map(({ href }) => textAt(calendarBeside(href)));
  const file = joinCalendars(selectEvents(published, new Set(urls)), await Promise.all(single));
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([file], { type: "text/calendar;charset=utf-8" }));
  link.download = calendar.split("/").at(-1) ?? "";
  link.click();
  URL.revokeObjectURL(link.href);
}

async function textAt(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}

/** Where the site is published, which need not be where it is read. */
function publishedAddress(path: string): string {
  const canonical = document.querySelector<HTMLLinkElement>("link[rel=canonical]");
  return new URL(path, canonical?.href ?? location.href).href;
}
