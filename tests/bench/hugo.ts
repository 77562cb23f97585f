import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { slugOf } from "../../src/link/slug.ts";
import type { Contents } from "./generators.ts";
import { BREAK_MINUTES, type Edition, FIRST_HOUR, type Item, type Series, TALK_MINUTES } from "./series.ts";

/**
 * The same talks for Hugo, the way its users write them: content files with front matter, people as a taxonomy, and
 * output formats for the files beside pages.
 */

const SITE = fileURLToPath(new URL("hugo", import.meta.url));
const LABELS = { keynote: "Keynote", invited: "Invited talk", paper: "Paper" };

/** What each kind of page has beside it. */
const FILES = {
  home: ["calendar", "RSS", "feed", "data", "revisions"],
  edition: ["calendar", "bib", "ris", "csl", "data", "schedule", "frab"],
  talk: ["calendar", "bib", "ris", "csl"],
  person: ["calendar"],
};
type Outputs = (kind: keyof typeof FILES) => { readonly outputs?: readonly string[] };

export function writeHugoSite({ editions, people }: Series, contents: Contents, folder: string): void {
  cpSync(SITE, folder, { recursive: true });
  const content = join(folder, "content");
  const outputs: Outputs = (kind) => (contents === "pages" ? {} : { outputs: ["HTML", ...FILES[kind]] });
  writeContent(join(content, "_index.md"), { title: "Bench", ...outputs("home") });
  for (const title of ["Search", "Offline"])
    writeContent(join(content, `${title.toLowerCase()}.md`), { title });
  writeContent(join(content, "editions.md"), { title: "Previous editions", type: "editions" });
  writeContent(join(content, "people/_index.md"), { title: "People" });
  for (const { id, name, affiliation } of people) {
    const family = name.split(" ").at(-1) ?? name;
    const letter = family.normalize("NFD").charAt(0);
    writeContent(join(content, "people", id, "_index.md"), {
      ...{ title: name, family, letter, affiliation },
      ...outputs("person"),
    });
  }
  for (const edition of editions) {
    writeEdition(edition, outputs, join(content, String(edition.year)));
    if (contents === "everything") writeParts(edition, join(content, String(edition.year), "program"));
  }
}

/** Pages that are made of the program once more: their places below the edition. */
const SHEETS = [
  { place: "now", title: "Now", hasTalks: true },
  { place: "program/print", title: "Handout", hasTalks: true },
  { place: "program/rooms", title: "Door signs", hasTalks: true },
  { place: "program/chairs", title: "Sheets for session chairs", hasTalks: true },
  { place: "program/pocket", title: "Pocket program", hasTalks: false },
  { place: "formats", title: "Other formats", hasTalks: false },
];

function writeEdition({ year, timezone, city, days }: Edition, outputs: Outputs, folder: string): void {
  const edition = String(year);
  const timed = days.map(({ date, items }) => ({ date, items: timesOf(items, date) }));
  writeContent(join(folder, "_index.md"), {
    title: `Bench ${year}`,
    type: "edition",
    edition,
    start: days.at(0)?.date,
    end: days.at(-1)?.date,
    timezone,
    venue: `Conference Center, ${city}`,
    host: `Conference ${year}`,
    hostUrl: `https://example.org/${year}`,
    days: days.length,
    counts: "1 keynote speaker and others",
    ...outputs("edition"),
  });
  for (const { place, ...sheet } of SHEETS) {
    const file = join(folder, "program", `${place.replace("/", "-")}.md`);
    writeContent(file, { ...sheet, type: "sheet", edition, url: `/${edition}/${place}/` });
  }
  writeContent(join(folder, "program/_index.md"), {
    title: "Program",
    type: "program",
    edition,
    days: timed.map(({ date, items }) => ({
      date,
      items: items.map(({ item: { kind, title }, start, end, talks }) => ({
        kind,
        title,
        start,
        end,
        talks: talks.map(({ talk }) => talk.id),
      })),
    })),
  });
  const talks = timed.flatMap(({ items }) =>
    items.flatMap(({ item, talks }) => talks.map((talk) => ({ ...talk, session: item.title }))),
  );
  for (const [index, { talk, start, end, session }] of talks.entries()) {
    const { id, title, type, speakers, abstract } = talk;
    const fields = {
      title,
      type: "talk",
      weight: index + 1,
      edition,
      label: LABELS[type],
      session,
      start,
      end,
      ...outputs("talk"),
    };
    writeContent(
      join(folder, "talks", `${id}.md`),
      { ...fields, people: speakers.map((person) => person.id) },
      abstract,
    );
  }
}

/** Days and sessions have no page, only a calendar. */
function writeParts({ year, days }: Edition, folder: string): void {
  const write = (name: string, title: string, items: readonly Item[]): void => {
    const talks = items.flatMap((item) => (item.kind === "session" ? item.talks.map(({ id }) => id) : []));
    const fields = { title, type: "part", edition: String(year), talks, outputs: ["calendar"] };
    writeContent(join(folder, `${name}.md`), fields);
  };
  const sessions = days.flatMap(({ items }) => items.filter(({ kind }) => kind === "session"));
  for (const { date, items } of days) write(date, date, items);
  // Two may have the same title.
  for (const [index, session] of sessions.entries()) {
    write(`${index + 1}-${slugOf(session.title)}`, session.title, [session]);
  }
}

/** Items one after the other, with the time on the wall of each, and of its talks. */
function timesOf(items: readonly Item[], date: string) {
  let minutes = FIRST_HOUR * 60;
  const now = (): string => {
    const clock = new Date(minutes * 60_000).toISOString().slice(11, 19);
    return `${date}T${clock}`;
  };
  return items.map((item) => {
    const start = now();
    const talks = (item.kind === "session" ? item.talks : []).map((talk) => {
      const start = now();
      minutes += TALK_MINUTES;
      return { talk, start, end: now() };
    });
    if (item.kind === "break") minutes += BREAK_MINUTES;
    return { item, start, end: now(), talks };
  });
}

/** JSON is YAML. */
function writeContent(file: string, fields: Record<string, unknown>, body = ""): void {
  mkdirSync(join(file, ".."), { recursive: true });
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  writeFileSync(file, ["---", ...lines, "---", body, ""].join("\n"));
}
