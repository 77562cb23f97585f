import { lettersOf } from "../../../link/slug.ts";
import { cleanLine } from "../../clean/text.ts";
import type { Imported, ImportedEntry, LeftOut, Remark, Source, SourceFile } from "../../record.ts";
import { withoutOrdinal } from "../call/ordinals.ts";
import { placeFacts } from "../call/places.ts";
import { firstText, isMapping, type JsonMapping, listOf, mappingsOf, textOf } from "../json.ts";
import { paperEntries } from "../paper-entries.ts";
import { programEntries } from "../program/program-entries.ts";
import { dayOf } from "../program/times.ts";
import { zoneAssumed } from "../program/zone-remarks.ts";
import { yamlIn } from "../yaml.ts";
import { authorsOf, paperOf } from "./papers.ts";
import { personOf } from "./people.ts";
import { eventsOf } from "./program.ts";

/** The YAML files from which aclpub2 makes proceedings for the ACL Anthology. */
export const aclpub2: Source = {
  name: "aclpub2",
  title: "aclpub2",
  recognize(files) {
    const kinds = files.map((file) => kindOf(yamlIn(file)?.value));
    return kinds.some((kind) => kind !== undefined) ? "sure" : undefined;
  },
  read: readAclpub2,
};

type Kind = "papers" | "program" | "committee" | "organizers" | "details" | "talks";

function kindOf(value: unknown): Kind | undefined {
  if (isMapping(value)) return "event_name" in value || "book_title" in value ? "details" : undefined;
  const entries = mappingsOf(listOf(value));
  const some = (...keys: readonly string[]): boolean =>
    entries.some((entry) => keys.every((key) => key in entry));
  if (entries.some(({ authors }) => mappingsOf(listOf(authors)).some((author) => "last_name" in author)))
    return "papers";
  if (some("role", "entries")) return "committee";
  if (some("role", "members")) return "organizers";
  if (some("speaker_name")) return "talks";
  return some("start_time", "title") ? "program" : undefined;
}

function readAclpub2(files: readonly SourceFile[]): Imported {
  const parts = files.flatMap((file) => {
    const value = yamlIn(file)?.value;
    const kind = kindOf(value);
    return kind === undefined ? [] : [{ kind, value, name: file.name }];
  });
  const of = (kind: Kind): { readonly entry: JsonMapping; readonly place: string }[] =>
    parts
      .filter((part) => part.kind === kind)
      .flatMap(({ value, name }) =>
        (Array.isArray(value) ? value : [value]).map((entry, index) => ({
          entry: isMapping(entry) ? entry : {},
          place: `${name}, entry ${index + 1}`,
        })),
      );
  const papers = of("papers");
  const read = paperEntries(papers.map(({ entry, place }) => paperOf(entry, place)));
  const known = new Map(
    papers.map(({ entry }) => [textOf(entry.id), { title: textOf(entry.title), authors: authorsOf(entry) }]),
  );
  const leftOut: LeftOut[] = [];
  const events = eventsOf(of("program"), known, leftOut);
  const program = programEntries({
    events,
    rooms: [],
    tracks: [],
    timezone: events.length === 0 ? undefined : "UTC",
  });
  const [details] = of("details");
  const facts = {
    ...asMapping(program.files["edition.yaml"]),
    ...(details === undefined ? {} : detailFacts(details.entry)),
  };
  const members = new Map<string, ImportedEntry>();
  for (const member of of("committee").flatMap(({ entry, place }) => membersOf(entry, place))) {
    const key = lettersOf(member.key);
    if (members.has(key))
      leftOut.push({ place: member.place, what: member.key, reason: "stands there already" });
    else members.set(key, member);
  }
  const roles = of("organizers").map(({ entry, place }) => roleOf(entry, place));
  leftOut.push(
    ...of("talks").map(({ entry, place }) => ({
      place,
      what: cleanLine(textOf(entry.title)) || "a talk",
      reason: "is taken from program.yml, where it has a time",
    })),
  );
  const remarks: Remark[] = events.length === 0 ? [] : [{ ...zoneAssumed("program.yml"), isDecision: true }];
  return {
    source: "aclpub2",
    entries: {
      ...(read.entries.length === 0 ? {} : { papers: read.entries }),
      ...(members.size === 0 ? {} : { pc: [...members.values()] }),
      ...(roles.length === 0 ? {} : { organizers: roles }),
      ...(program.entries.length === 0 ? {} : { program: program.entries }),
    },
    files: {
      ...(program.files["program.yaml"] === undefined
        ? {}
        : { "program.yaml": program.files["program.yaml"] }),
      ...(Object.keys(facts).length === 0 ? {} : { "edition.yaml": facts }),
    },
    leftOut: [...read.leftOut, ...leftOut, ...program.leftOut],
    remarks: [...read.remarks, ...remarks, ...program.remarks],
  };
}

function asMapping(value: unknown): JsonMapping {
  return isMapping(value) ? value : {};
}

/** Days, place and title of the event. */
function detailFacts(details: JsonMapping): Readonly<Record<string, unknown>> {
  const { ordinal, title } = withoutOrdinal(cleanLine(textOf(details.event_name)));
  const [start, end] = [dayOf(textOf(details.start_date)), dayOf(textOf(details.end_date))];
  const location = cleanLine(textOf(details.location));
  return {
    ...(title === "" ? {} : { title }),
    ...(ordinal === undefined ? {} : { ordinal }),
    ...(start === "" ? {} : { start }),
    ...(end === "" || end === start ? {} : { end }),
    ...(location === "" ? {} : placeFacts(location)),
  };
}

/** The last block of a committee is that of its members; others say what their people are. */
function membersOf(block: JsonMapping, place: string): ImportedEntry[] {
  const role = cleanLine(textOf(block.role));
  const isPlain = /^(?:program(?:me)? committee(?: members?)?|members?|reviewers?)$/i.test(role);
  return mappingsOf(listOf(block.entries)).flatMap((entry): ImportedEntry[] => {
    const person = personOf(entry, isPlain ? "" : role);
    return person === undefined ? [] : [{ key: person.name, place, value: { ...person } }];
  });
}

function roleOf(block: JsonMapping, place: string): ImportedEntry {
  const role = cleanLine(firstText(block, "role")) || "Organizers";
  const people = mappingsOf(listOf(block.members)).flatMap((member) => personOf(member, "") ?? []);
  return { key: role, place, value: { role, people } };
}
