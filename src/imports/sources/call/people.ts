import stringWidth from "string-width";
import { CATALOGUES } from "../said.ts";
import { withoutEmails } from "./call-markdown.ts";
import { type CallPerson, isName, isPlace, partsOf, peopleIn, personOf } from "./names.ts";
import { bareHeading, type Line } from "./outline.ts";

/** People of a call: organizers by role, and the program committee. */

export interface CallRole {
  readonly role: string;
  readonly line: Line;
  readonly people: readonly CallPerson[];
}

export interface CallMember {
  readonly line: Line;
  readonly person: CallPerson;
}

const BULLET = /^\s*(?:[-*+•·]|\d{1,2}[.)])\s+/;
const ROLE =
  /\b(?:chairs?|co-?chairs?|organi[sz]ers?|committee|publicity|web|treasurer|secretary|coordinators?|editors?|liaison|steering|vorsitz|presid|responsab)\b/i;

/** @param heading that stands above the lines: a role itself, such as "General Chairs", or only what they all are */
export function rolesIn(
  lines: readonly Line[],
  heading: Line,
): { readonly roles: CallRole[]; readonly unread: Line[] } {
  const roles: { role: string; line: Line; people: CallPerson[] }[] = [];
  const unread: Line[] = [];
  const above = bareHeading(heading.text);
  for (const line of unwrapped(lines)) {
    const text = withoutMarks(line.text);
    const [, role = "", names = ""] = /^([^:：()]{2,60})[:：]\s*(.*)$/.exec(text) ?? [];
    if (role !== "") roles.push({ role: role.trim(), line, people: isOpen(names) ? [] : peopleIn(names) });
    else if (ROLE.test(text) && !text.includes(",") && !text.includes("("))
      roles.push({ role: text, line, people: [] });
    else {
      const people = peopleIn(text);
      const isTitled = /\bchairs?\b/i.test(above);
      if (roles.length === 0) roles.push({ role: isTitled ? above : "Organizers", line, people: [] });
      if (people.length === 0) unread.push(line);
      roles.at(-1)?.people.push(...people);
    }
  }
  return { roles, unread };
}

export function membersIn(lines: readonly Line[]): {
  readonly members: CallMember[];
  readonly unread: Line[];
} {
  const members: CallMember[] = [];
  const unread: Line[] = [];
  const whole = unwrapped(lines);
  const isOneEach = hasOneEach(whole);
  for (const line of whole) {
    const columns = personInColumns(line.text);
    if (columns !== undefined) {
      members.push({ line, person: columns });
      continue;
    }
    const [, text = "", role] = CHAIR_BEHIND.exec(withoutMarks(line.text)) ?? [];
    const [name = "", affiliation] = isOneEach ? partsOf(text) : [];
    if (affiliation !== undefined) {
      members.push({
        line,
        person: { ...personOf(name, affiliation), ...(role === undefined ? {} : { role }) },
      });
      continue;
    }
    const people = peopleIn(text).map((person) => (role === undefined ? person : { ...person, role }));
    if (people.length === 0 || isOpen(text)) unread.push(line);
    else members.push(...people.map((person) => ({ line, person })));
  }
  return { members, unread };
}

/** "Ann Bell, ETH Zurich (Chair)" */
const CHAIR_BEHIND = /^(.*?)(?: \(((?:co-?)?chairs?)\))?$/i;

/** Whether each line is a name and, behind a comma, where somebody is, though that may look like another name: "Ann Bell, ENSTA Bretagne". */
function hasOneEach(lines: readonly Line[]): boolean {
  const pairs = lines
    .map(({ text }) => partsOf((CHAIR_BEHIND.exec(withoutMarks(text))?.[1] ?? "").trim()))
    .filter((parts) => parts.length > 0);
  return (
    pairs.length > 2 &&
    pairs.every(
      ([name = "", affiliation, ...more]) => isName(name) && affiliation !== undefined && more.length === 0,
    ) &&
    pairs.some(([, affiliation = ""]) => isPlace(affiliation))
  );
}

/** "Ann Bell (Chair)      ETH Zurich (CH)": a wide gap parts the affiliation from the name. */
function personInColumns(text: string): CallPerson | undefined {
  const bare = text.replace(BULLET, "").trim();
  const parts = /^([^\t]{3,60}?)(?:\t| {2})\s*(\S.*)$/.exec(bare)?.slice(1).map(withoutMarks);
  const [left = "", right = ""] = parts ?? [];
  const [, name = left, role] = /^(.*\S)\s*\(((?:co-?)?chairs?)\)$/i.exec(left) ?? [];
  if (!isName(name) || !/\p{L}/u.test(right)) return undefined;
  return { ...personOf(name, right), ...(role === undefined ? {} : { role }) };
}

/** Lines with their continuations: an indented line below one that is not. */
function unwrapped(lines: readonly Line[]): Line[] {
  const whole: Line[] = [];
  for (const line of lines) {
    if (line.text === "") continue;
    const before = whole.at(-1);
    const isBelow = before !== undefined && lines[lines.indexOf(line) - 1]?.text !== "";
    const goesOn =
      isBelow &&
      /^\s+\S/.test(line.text) &&
      !BULLET.test(line.text) &&
      !/^\s/.test(before.text) &&
      isUnfinished(before.text, line.text);
    if (before !== undefined && goesOn)
      whole.splice(-1, 1, { ...before, text: `${before.text} ${line.text.trim()}` });
    else whole.push(line);
  }
  return whole;
}

/** Wrapped lines are nearly as wide as mails are; a short one ends by itself. */
function isUnfinished(before: string, next: string): boolean {
  const isWide = stringWidth(before) + stringWidth(next.trim().split(/\s/)[0] ?? "") >= 71;
  return isWide || /[,、(（/]$/.test(before);
}

function withoutMarks(text: string): string {
  return withoutEmails(text)
    .replace(/…/g, "")
    .replace(/\s+/g, " ")
    .replace(BULLET, "")
    .replace(/\*\*|__/g, "")
    .replace(/\[([^[\]]+)\]\([^()\s]*\)/g, "$1")
    .replace(/[,;]$|(?<=\p{Ll}{3}|[)）])\.$/u, "")
    .trim();
}

function isOpen(names: string): boolean {
  return (
    /^(?:t\.?b\.?[acd]\.?|to be (?:announced|confirmed|determined))\.?$/i.test(names) ||
    CATALOGUES.some(({ text }) => text.committees.toBeAnnounced.toLowerCase() === names.toLowerCase())
  );
}
