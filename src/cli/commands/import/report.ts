import { DESTINATIONS } from "../../../imports/content/destinations.ts";
import type { JoinedPeople } from "../../../imports/content/known-people.ts";
import type { Plan, PlannedFile } from "../../../imports/content/plan.ts";
import type { MergeEvent } from "../../../imports/merge/merge-entries.ts";
import type { Imported, LeftOut } from "../../../imports/record.ts";
import { isList, isMapping, type Value } from "../../../imports/value.ts";
import { allOf } from "../../../remedy.ts";
import { count } from "../../count.ts";

/** How many of a kind are named one by one. */
const NAMED = 12;

/** What an import does, as somebody would tell it: what came, what became of it, what did not come, what to look at. */
export function renderReport(
  plan: Plan,
  { imported, known, all }: JoinedPeople,
  title: string,
  isDryRun: boolean,
): string {
  const isChanged = plan.files.some(({ before, after }) => before !== after);
  const nothing = Object.keys(imported.entries).length + Object.keys(imported.files).length === 0;
  return [
    `${title.charAt(0).toUpperCase()}${title.slice(1)}: ${nothing ? "nothing in it can be taken over" : saidBy(imported)}.`,
    ...plan.files.flatMap(fileLines),
    ...(known.length === 0
      ? []
      : [
          `${known.length} of ${count(all, "person", "people")} ${known.length === 1 ? "is" : "are"} known from other editions: ${named(known)}.`,
        ]),
    ...leftOutLines(imported.leftOut),
    ...remarkLines(imported),
    ...(nothing ? [] : [closing(isChanged, isDryRun)]),
  ].join("\n");
}

/** Conflicts, what the source leaves to a person, and in each file, whether to keep what the source has no longer. */
export function questionsOf({ files }: Plan, { remarks }: Imported): number {
  const conflicts = files.flatMap(({ events }) => events).filter(({ kind }) => kind === "conflict");
  const vanished = files.filter(({ events }) => events.some(({ kind }) => kind === "vanished"));
  const asked = remarks.flatMap(({ text, isDecision }) => (isDecision === true ? text : []));
  return conflicts.length + vanished.length + new Set(asked).size;
}

function saidBy({ entries, files, leftOut }: Imported): string {
  const parts = Object.entries(entries).map(([destination, found]) => {
    const { one, many } = DESTINATIONS[destination as keyof typeof DESTINATIONS];
    const rest = destination === "papers" ? leftOut.filter(({ what }) => what.startsWith("submission ")) : [];
    const of = rest.length === 0 ? "" : ` accepted of ${found.length + rest.length}`;
    return count(found.length, one, many) + of;
  });
  const facts = Object.keys(files);
  return allOf([...parts, ...(facts.length === 0 ? [] : [`what belongs into ${allOf(facts)}`])]);
}

function fileLines({ path, before, after, destination, entries, others, events }: PlannedFile): string[] {
  const of = (kind: MergeEvent["kind"]): MergeEvent[] => events.filter((event) => event.kind === kind);
  const keys = (kind: MergeEvent["kind"]): number =>
    new Set(of(kind).map(({ key, label }) => key || label)).size;
  const retitled = of("changed").filter(({ path: [key] }) => key === "title").length;
  const touched = new Set(
    events.filter(({ kind }) => !["kept", "silent", "vanished", "gone"].includes(kind)).map(({ key }) => key),
  ).size;
  const parts = [
    [keys("added"), "new"],
    [keys("adopted"), "there already"],
    [keys("changed"), retitled === 0 ? "changed" : `changed, ${retitled} of them retitled`],
    [keys("kept"), "kept as you wrote it"],
    [keys("conflict"), "changed on both sides"],
    [keys("removed"), "left out, as you took it out"],
    [keys("vanished") + keys("gone"), "no longer in the source"],
    [destination === undefined ? 0 : Math.max(0, entries - touched), "as before"],
    [others, "that the source does not have, which stay"],
  ] as const;
  const said = parts.filter(([number]) => number > 0).map(([number, words]) => `${number} ${words}`);
  const state = before === undefined ? "new file" : before === after ? "unchanged" : "changed";
  return [
    `${path} (${state})${said.length === 0 ? "" : `: ${said.join("; ")}`}`,
    ...told(
      of("conflict"),
      ({ ours, theirs }) => `you have ${shown(ours)}, the source has ${shown(theirs)}. Yours stays.`,
    ),
    ...told(
      of("changed").filter(({ path: [key] }) => key !== undefined),
      ({ ours, theirs }) => changeIn(ours, theirs),
    ),
    ...told(of("kept"), ({ ours }) => `stays ${shown(ours)}`),
    ...told(
      of("vanished"),
      () =>
        "is no longer in the source, and stays here. Delete it, if it was withdrawn; else leave it, and it is not asked about again.",
    ),
    ...told(of("removed"), () => "was taken out by hand, and stays out."),
  ];
}

function changeIn(ours: Value | undefined, theirs: Value | undefined): string {
  if (ours === undefined) return `${shown(theirs)}, new`;
  if (theirs === undefined) return `taken out, as at the source: it was ${shown(ours)}`;
  return `${shown(ours)} is now ${shown(theirs)}`;
}

function told(events: readonly MergeEvent[], words: (event: MergeEvent) => string): string[] {
  const lines = events.slice(0, NAMED).map((event) => {
    const path = event.path.filter((key) => key !== event.label).join(", ");
    return `  ${short(event.label)}${path === "" ? "" : `, ${path}`}: ${words(event)}`;
  });
  return events.length > NAMED ? [...lines, `  … and ${events.length - NAMED} more like these`] : lines;
}

/** Every row is named, many of them as ranges. */
function leftOutLines(leftOut: readonly LeftOut[]): string[] {
  if (leftOut.length === 0) return [];
  const groups = new Map<string, LeftOut[]>();
  for (const entry of leftOut) groups.set(entry.reason, [...(groups.get(entry.reason) ?? []), entry]);
  return [
    "Left out:",
    ...[...groups].map(([reason, group]) => {
      const things =
        group.length > NAMED
          ? rangesOf(group.map(({ place }) => place))
          : group.map(({ what, place }) => `${short(what)} (${place})`);
      const number = group.length > 1 ? `${group.length} times: ` : "";
      return `  ${number}${reason.replace(/\.$/, "")}: ${things.join("; ")}`;
    }),
  ];
}

/** "submission.csv, rows 4–9, 12" */
function rangesOf(places: readonly string[]): string[] {
  const rows = new Map<string, number[]>();
  for (const place of places) {
    const [, head = place, number] = /^(.*?)(\d+)\D*$/.exec(place) ?? [];
    rows.set(head, [...(rows.get(head) ?? []), ...(number === undefined ? [] : [Number(number)])]);
  }
  return [...rows].map(([head, numbers]) => {
    const parts: string[] = [];
    for (let from = 0; from < numbers.length; ) {
      let to = from;
      while ((numbers[to + 1] ?? 0) === (numbers[to] ?? 0) + 1) to++;
      parts.push(to === from ? `${numbers[from]}` : `${numbers[from]}–${numbers[to]}`);
      from = to + 1;
    }
    const end = head.endsWith("[") ? "]" : "";
    return `${head.replace(/\b(row|line) $/, "$1s ")}${parts.join(", ")}${end}`;
  });
}

/** What is said of many rows is said once, so that no other question is lost among them. */
function remarkLines({ remarks }: Imported): string[] {
  const questions = remarks.filter(({ isDecision }) => isDecision === true);
  const others = remarks.filter(({ isDecision }) => isDecision !== true);
  const list = (title: string, found: Imported["remarks"]): string[] => {
    if (found.length === 0) return [];
    const places = new Map<string, string[]>();
    for (const { place, text } of found) places.set(text, [...(places.get(text) ?? []), place]);
    const lines = [...places]
      .slice(0, NAMED * 2)
      .map(([text, own]) => `  ${(own.length > 1 ? rangesOf(own) : own).join("; ")}: ${text}`);
    const more = places.size - lines.length;
    return [title, ...lines, ...(more > 0 ? [`  … and ${more} more`] : [])];
  };
  return [...list("To look at:", others), ...list("To decide:", questions)];
}

function closing(isChanged: boolean, isDryRun: boolean): string {
  if (!isChanged) return "Everything is in the content already: no file was changed.";
  return isDryRun ? "Nothing was written." : "Written, and the site has no errors.";
}

function shown(value: Value | undefined): string {
  if (value === undefined) return "nothing";
  const names = isList(value) ? value.flatMap((entry) => nameOf(entry) ?? []) : [];
  if (names.length > 0) return names.length > NAMED ? named(names) : allOf(names);
  return short(typeof value === "string" ? `“${value}”` : JSON.stringify(value));
}

function nameOf(value: Value): string | undefined {
  const name = isMapping(value) ? (value.name ?? value.title ?? value.id) : undefined;
  return typeof name === "string" ? short(name) : undefined;
}

function short(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > 70 ? `${line.slice(0, 67)}…` : line;
}

function named(names: readonly string[]): string {
  return names.length > 6 ? `${names.slice(0, 5).join(", ")} and ${names.length - 5} more` : allOf(names);
}
