import { lettersOf } from "../../link/slug.ts";
import { cleanLine, cleanTitle } from "../clean/text.ts";
import type { Imported, LeftOut, Remark, Source, SourceFile } from "../record.ts";
import { firstText, isMapping, type JsonMapping, listOf, mappingsOf, textOf } from "./json.ts";
import { programEntries } from "./program/program-entries.ts";
import type { RawEvent, RawSpeaker } from "./program/raw-event.ts";
import { dayOf, minutesOf } from "./program/times.ts";
import { zoneAssumed } from "./program/zone-remarks.ts";
import { yamlIn } from "./yaml.ts";

/** The files of a site of jekyll-theme-conference: `_data/program.yml`, `_talks`, `_speakers`, `_rooms`. */
export const jekyll: Source = {
  name: "jekyll",
  title: "jekyll-theme-conference",
  recognize(files) {
    const values = files.map((file) => yamlIn(file)?.value);
    if (values.some((value) => daysIn(value).length > 0)) return "sure";
    return values.some((value) => isMapping(value) && "name" in value && "speakers" in value)
      ? "maybe"
      : undefined;
  },
  reads(file) {
    const value = yamlIn(file)?.value;
    return daysIn(value).length > 0 || (isMapping(value) && "name" in value);
  },
  read: readJekyll,
};

function daysIn(value: unknown): readonly JsonMapping[] {
  const days = mappingsOf(listOf(isMapping(value) ? value.days : value));
  return days.filter(({ rooms }) => mappingsOf(listOf(rooms)).some((room) => "talks" in room));
}

function readJekyll(files: readonly SourceFile[]): Imported {
  const leftOut: LeftOut[] = [];
  const remarks: Remark[] = [];
  const pages = files.flatMap((file) => {
    const read = yamlIn(file);
    return read === undefined ? [] : [{ ...read, name: file.name }];
  });
  const named = pages.flatMap(({ value, body, name }) =>
    isMapping(value) && "name" in value
      ? [{ front: value, body, file: name, key: lettersOf(textOf(value.name)) }]
      : [],
  );
  const talks = new Map(
    named.filter(({ front }) => "speakers" in front || "categories" in front).map((page) => [page.key, page]),
  );
  const speakers = new Map(
    named
      .filter(({ front }) => "first_name" in front || "last_name" in front)
      .map((page) => [page.key, page]),
  );
  const used = new Set<string>();
  const events: RawEvent[] = [];
  for (const { value, name } of pages) {
    for (const [index, day] of daysIn(value).entries()) {
      const date = dayOf(textOf(day.date));
      for (const room of mappingsOf(listOf(day.rooms))) {
        for (const [number, slot] of mappingsOf(listOf(room.talks)).entries()) {
          const place = `${name}, day ${index + 1}, ${textOf(room.name)}, entry ${number + 1}`;
          const title = cleanTitle(textOf(slot.name));
          const [start, end] = [slot.time_start, slot.time_end].map(clockOf);
          if (date === "" || start === undefined) {
            leftOut.push({
              place,
              what: title || "a talk",
              reason: date === "" ? "stands under a day without a date" : "has no time",
            });
            continue;
          }
          const page = talks.get(lettersOf(textOf(slot.name)));
          if (page !== undefined) used.add(page.file);
          events.push({
            place,
            day: date,
            start,
            minutes: end === undefined ? undefined : end - start + (end < start ? 1440 : 0),
            id: page === undefined ? "" : page.file.replace(/\.\w+$/, ""),
            type: categoriesOf(page?.front)[0] ?? "",
            title,
            room: textOf(room.name),
            track: "",
            abstract: withInlineFormulas(page?.body ?? ""),
            people: listOf(page?.front.speakers).flatMap((one): RawSpeaker[] =>
              speakerOf(textOf(one), speakers),
            ),
            links: mappingsOf(listOf(page?.front.links))
              .map((link) => ({ url: firstText(link, "href", "url"), label: textOf(link.name) }))
              .filter(({ url }) => url !== ""),
          });
        }
      }
    }
  }
  for (const { file, front } of talks.values())
    if (!used.has(file))
      leftOut.push({
        place: file,
        what: cleanTitle(textOf(front.name)),
        reason: "does not stand in the program",
      });
  const program = programEntries({
    events,
    rooms: [],
    tracks: [],
    timezone: events.length === 0 ? undefined : "UTC",
  });
  if (events.length > 0) remarks.push({ ...zoneAssumed("program.yml"), isDecision: true });
  return {
    source: "jekyll",
    entries: program.entries.length === 0 ? {} : { program: program.entries },
    files: program.files,
    leftOut: [...leftOut, ...program.leftOut],
    remarks: [...remarks, ...program.remarks],
  };
}

/** "09:30", or the number of seconds that YAML 1.1 takes it for. */
function clockOf(value: unknown): number | undefined {
  const text = textOf(value);
  return text.includes(":")
    ? minutesOf(text)
    : typeof value === "number" && value % 60 === 0
      ? value / 60
      : undefined;
}

/** Jekyll's Markdown writes `$$x$$` for formulas within a line, too; one that stands alone is set on a line of its own. */
function withInlineFormulas(body: string): string {
  return body
    .split(/\n{2,}/)
    .map((paragraph) =>
      /^\s*\$\$[^$]+\$\$\s*$/.test(paragraph) ? paragraph : paragraph.replace(/\$\$([^$]+)\$\$/g, "$$$1$$"),
    )
    .join("\n\n");
}

function categoriesOf(front: JsonMapping | undefined): string[] {
  return listOf(front?.categories).map((one) => cleanLine(textOf(one)));
}

function speakerOf(
  name: string,
  speakers: ReadonlyMap<string, { readonly front: JsonMapping; readonly body: string }>,
): RawSpeaker[] {
  if (name === "") return [];
  const page = speakers.get(lettersOf(name));
  const home = mappingsOf(listOf(page?.front.links))
    .map((link) => firstText(link, "href", "url"))
    .find((url) => /^https?:/i.test(url));
  return [{ name, bio: page?.body ?? "", url: home }];
}
