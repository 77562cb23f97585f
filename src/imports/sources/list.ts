import { isLikeName } from "../clean/name-lists.ts";
import { peopleIn, personFrom } from "../clean/people.ts";
import { withoutEmails } from "../clean/text.ts";
import type { Destination, Imported, LeftOut, ReadOptions, Source, SourceFile } from "../record.ts";
import { entriesOf, type Named } from "./table/people.ts";

/** A list of people as text: one a line, with the affiliation in brackets, behind a comma or behind a dash. */
export const list: Source = {
  name: "list",
  title: "a list of people",
  recognize(files) {
    return files.every(isList) ? "maybe" : undefined;
  },
  read: readList,
};

function isList({ text }: SourceFile): boolean {
  const lines = linesOf(text ?? "");
  if (lines.length === 0 || lines.length > 2000) return false;
  const people = lines.filter(({ line }) => line.length < 200 && (isPerson(line) || isRole(line)));
  return people.length > lines.length * 0.9;
}

function isPerson(line: string): boolean {
  const text = (bare(line).split(/[(（]|\s[–—-]\s/)[0] ?? "").trim();
  return isLikeName(text) || isLikeName(text.split(",")[0] ?? "");
}

function bare(line: string): string {
  return line.replace(/^[\s*•·–—-]+|^\d{1,3}[.)]\s+/, "").trim();
}

function readList(files: readonly SourceFile[], { to }: ReadOptions): Imported {
  const base = { source: "list", files: {} };
  const [file] = files;
  if (to === undefined || to === "papers" || to === "program") {
    const text =
      "These are people: say what they are to the edition, --to pc, --to organizers or --to people.";
    return {
      ...base,
      entries: {},
      leftOut: [],
      remarks: [{ place: file?.name ?? "", text, isDecision: true }],
    };
  }
  const named: Named[] = [];
  const leftOut: LeftOut[] = [];
  for (const { name, text } of files) {
    const addresses = (text ?? "")
      .split("\n")
      .filter((line) => line.includes("@") && withoutEmails(line.trim()) === "");
    if (addresses.length > 0)
      leftOut.push({
        place: name,
        what: `${addresses.length} lines of e-mail addresses`,
        reason: "E-mail addresses are not published.",
      });
    let role: string | undefined;
    for (const { number, line } of linesOf(text ?? "")) {
      const place = `${name}, line ${number}`;
      const [, head, rest] = /^([^:,(]{3,60}):\s*(.*)$/.exec(line) ?? [];
      if (isRole(line) || head !== undefined) {
        role = taskOf((head ?? line).trim(), to);
        for (const person of peopleIn(rest ?? "")) named.push({ place, person: { ...person, role } });
        continue;
      }
      const person = personOn(line);
      if (person === undefined) leftOut.push({ place, what: line, reason: "It is no name." });
      else
        named.push({ place, person: role === undefined ? person : { ...person, role: person.role ?? role } });
    }
  }
  const { entries, leftOut: more } = entriesOf(named, to);
  return { ...base, entries: { [to]: entries }, leftOut: [...leftOut, ...more], remarks: [] };
}

/** The first comma ends the name; brackets tell where a family name stands in front. */
function personOn(line: string) {
  const text = bare(line);
  if (/[(（]/.test(text) || !text.includes(",") || /\s[–—-]\s/.test(text.split(",")[0] ?? "")) {
    return personFrom({ name: text }, true);
  }
  const [name = "", ...affiliation] = text.split(/,\s*/);
  // "Noether, Emmy" alone is a name; "Noether, Emmy, Göttingen" is one with its affiliation.
  const isReversed = !name.includes(" ") && affiliation[0] !== undefined && !/\s\S+\s/.test(affiliation[0]);
  if (isReversed && affiliation.length > 1)
    return personFrom(
      { name: `${affiliation[0]} ${name}`, affiliation: affiliation.slice(1).join(", ") },
      true,
    );
  return isReversed
    ? personFrom({ name: text }, true)
    : personFrom({ name, affiliation: affiliation.join(", ") }, true);
}

/** The heading of a committee says nothing of its members that they do not share. */
function taskOf(heading: string, to: Destination): string | undefined {
  const isCommittee =
    /^(?:technical |scientific )?(?:program(?:me)? committee|pc|committee)(?: members)?$|^members$/i;
  return to === "pc" && isCommittee.test(heading) ? undefined : heading;
}

/** "Program Chairs", "Steering Committee:" */
function isRole(line: string): boolean {
  return /^[^,()]{0,60}\b(?:chairs?|co-chairs?|committee|members|organi[sz]ers?|advisors?|board|team|volunteers)\s*:?$/i.test(
    line,
  );
}

function linesOf(text: string): { readonly number: number; readonly line: string }[] {
  return text
    .split("\n")
    .map((line, index) => ({ number: index + 1, line: withoutEmails(line.trim()) }))
    .filter(({ line }) => line !== "");
}
