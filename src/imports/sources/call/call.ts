import type {
  Imported,
  ImportedEntry,
  LeftOut,
  ReadOptions,
  Remark,
  Source,
  SourceFile,
} from "../../record.ts";
import { callMarkdown, hasEmail, proseIn, withoutEmails } from "./call-markdown.ts";
import { headOf } from "./head.ts";
import { keyDatesIn } from "./key-dates.ts";
import { bareHeading, type Line, outlineOf, type Section } from "./outline.ts";
import { membersIn, rolesIn } from "./people.ts";
import { submissionIn } from "./submission.ts";
import { topicsIn } from "./topics.ts";

/** A call for papers in plain text, as it was mailed. */
export const callSource: Source = {
  name: "call",
  title: "a call for papers in plain text",
  recognize(files) {
    const texts = files.flatMap(({ text, json, xml }) =>
      text === undefined || json !== undefined || xml !== undefined ? [] : [text],
    );
    if (texts.length !== 1 || files.length !== 1) return undefined;
    return likenessOf(texts[0] ?? "");
  },
  read(files, options) {
    const [file] = files;
    return readCall(file?.text ?? "", options, file);
  },
};

function likenessOf(text: string): "sure" | "maybe" | undefined {
  const { sections } = outlineOf(text);
  const topics = new Set(sections.flatMap(({ topic }) => topic ?? []));
  const isCall = /\bcall for (?:papers|participation|contributions|abstracts|posters|proposals)\b/i.test(
    text,
  );
  if (topics.size >= 3 || (isCall && topics.size >= 2)) return "sure";
  const isDated = topics.has("dates") && topics.size >= 2;
  return isDated || (isCall && topics.size >= 1) ? "maybe" : undefined;
}

export function readCall(text: string, options: ReadOptions, file?: Pick<SourceFile, "name">): Imported {
  const { language, head: headLines, sections } = outlineOf(text);
  const head = headOf(headLines, (url) => isOwnAddress(url, options.edition));
  const of = (topic: Section["topic"]): Section[] => sections.filter((section) => section.topic === topic);
  const linesOf = (topic: Section["topic"]): Line[] =>
    of(topic).flatMap(({ lines }) => [...lines, { number: 0, text: "" }]);

  const topics = topicsIn(linesOf("topics"));
  const submission = submissionIn(linesOf("submission"));
  const dates = keyDatesIn(
    of("dates").flatMap(({ heading, lines }) => [remarkOf(heading), ...lines]),
    head.year,
  );
  const organizers = of("organizers").map(({ lines, heading }) => rolesIn(lines, heading));
  const committee = membersIn(linesOf("committee"));

  const unread = [
    ...head.unread,
    ...topics.unread.flat(),
    ...dates.unread,
    ...organizers.flatMap((part) => part.unread),
    ...committee.unread,
  ].filter((line) => line.text !== "");
  const contacts = sections
    .flatMap(({ topic, lines }) => (topic === undefined || topic === "summary" ? lines : []))
    .filter(({ text }) => hasEmail(text));
  const leftOut = [
    ...unread.map(
      (line): LeftOut => leftOutLine(line, "was not understood: it stands in cfp.md as a comment"),
    ),
    ...contacts.map(
      (line): LeftOut => leftOutLine(line, "holds an e-mail address, and those are not published"),
    ),
  ];
  const facts: Readonly<Record<string, unknown>> = {
    ...(language === undefined || language === "en" ? {} : { language }),
    ...(dates.workshop !== undefined && head.facts.start === undefined ? daysOf(dates.workshop) : {}),
    ...head.facts,
  };
  const remarks: Remark[] = [
    ...dates.assumedYears.map((line) => ({
      place: placeOf(line),
      text: `The line names no year: ${head.year} was taken.`,
    })),
    ...(dates.workshop !== undefined &&
    typeof facts.start === "string" &&
    facts.start !== dates.workshop.start
      ? [
          {
            place: "the key dates",
            text: `The workshop is on ${dates.workshop.start} there, and on ${facts.start} above: the latter was taken.`,
          },
        ]
      : []),
  ];
  const keyDates = {
    ...(dates.timezone === undefined ? {} : { timezone: dates.timezone }),
    dates: dates.dates,
  };
  const roles = mergedRoles(organizers.flatMap((part) => part.roles));
  return {
    source: "call",
    entries: {
      ...(roles.length === 0
        ? {}
        : {
            organizers: roles.map(
              (role): ImportedEntry => ({
                key: role.role,
                place: placeOf(role.line),
                value: { role: role.role, people: role.people },
              }),
            ),
          }),
      ...(committee.members.length === 0
        ? {}
        : {
            pc: committee.members.map(
              ({ line, person }): ImportedEntry => ({
                key: person.name,
                place: placeOf(line),
                value: { ...person },
              }),
            ),
          }),
    },
    files: {
      ...(Object.keys(facts).length === 0 ? {} : { "edition.yaml": facts }),
      ...(dates.dates.length === 0 ? {} : { "dates.yaml": keyDates }),
      "cfp.md": callMarkdown({
        name: file?.name ?? "a text",
        title: head.callTitle,
        topics: topics.topics,
        submission,
        text: [
          ...head.prose.map((block) => proseIn(block)),
          ...of("summary").map(({ heading, lines }) => summaryOf(heading, lines)),
          ...of(undefined).map(
            ({ heading, lines }) => `## ${bareHeading(heading.text)}\n\n${proseIn(lines)}`,
          ),
        ]
          .filter((part) => part !== "")
          .join("\n\n"),
        unread,
      }),
    },
    leftOut,
    remarks,
  };
}

/** What stands in brackets behind a heading: "Key dates (all 23:59 AoE)". */
function remarkOf(heading: Line): Line {
  return { ...heading, text: /\(([^()]+)\)\W*$/.exec(heading.text)?.[1] ?? "" };
}

function leftOutLine(line: Line, reason: string): LeftOut {
  return { place: placeOf(line), what: withoutEmails(line.text.trim()), reason };
}

function summaryOf(heading: Line, lines: readonly Line[]): string {
  const bare = bareHeading(heading.text);
  const isPlain =
    bare === bare.toUpperCase() || /^(?:summary|overview|about|scope|aims? and scope)$/i.test(bare);
  return isPlain ? proseIn(lines) : `## ${bare}\n\n${proseIn(lines)}`;
}

function daysOf({ start, end }: { readonly start: string; readonly end: string }): Record<string, string> {
  return start === end ? { start } : { start, end };
}

/** One role that stands twice is one. */
function mergedRoles<Role extends { readonly role: string; readonly people: readonly unknown[] }>(
  roles: readonly Role[],
): Role[] {
  const merged = new Map<string, Role>();
  for (const role of roles) {
    const before = merged.get(role.role.toLowerCase());
    merged.set(
      role.role.toLowerCase(),
      before === undefined ? role : { ...before, people: [...before.people, ...role.people] },
    );
  }
  return [...merged.values()];
}

function placeOf({ number }: Line): string {
  return `line ${number}`;
}

/** The address of the edition on its own site, as Lectern writes it into its calls. */
function isOwnAddress(url: string, edition: string | undefined): boolean {
  return edition !== undefined && new RegExp(`/${edition.replace(/[^\w-]/g, "")}/$`).test(url);
}
