import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dump } from "js-yaml";
import { BREAK_MINUTES, type Edition, FIRST_HOUR, type Item, type Series, TALK_MINUTES } from "./series.ts";

/** Writes a series as an organizer would. */
export function writeSiteFolder({ editions }: Series, folder: string): void {
  writeYaml(join(folder, "data"), "series.yaml", {
    name: "Bench",
    title: "International Workshop on Measured Systems",
    description: "A workshop that never was, for measuring how long its pages take.",
    url: "https://bench.example.org/",
    language: "en",
    contact: "chairs@example.org",
  });
  for (const edition of editions) writeEdition(edition, join(folder, "editions", String(edition.year)));
}

function writeEdition({ year, timezone, city, days }: Edition, folder: string): void {
  writeYaml(folder, "edition.yaml", {
    start: days.at(0)?.date,
    end: days.at(-1)?.date,
    timezone,
    presence: "in-person",
    venue: { name: "Conference Center", city },
    host: { name: `Conference ${year}`, url: `https://example.org/${year}` },
  });
  writeYaml(folder, "program.yaml", {
    status: "final",
    days: days.map(({ date, items }) => ({ date, start: `${FIRST_HOUR}:00`, items: items.map(entryOf) })),
  });
}

function entryOf(item: Item): unknown {
  if (item.kind === "break") return { type: item.type, title: item.title, duration: BREAK_MINUTES };
  const items = item.talks.map(({ type, title, speakers, abstract }) => ({
    type,
    title,
    duration: TALK_MINUTES,
    speakers: speakers.map(({ name, affiliation }) => ({ name, affiliation })),
    abstract,
  }));
  return { type: "session", title: item.title, items };
}

function writeYaml(folder: string, name: string, value: unknown): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), dump(value));
}
