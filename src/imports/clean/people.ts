import { inOrder, partsOfName, reversedParts } from "../../link/people/name-order.ts";
import { nameFaultOf } from "../../link/people/person-names.ts";
import { isOrcid } from "../../parse/identifiers.ts";
import { isRole, readPersonLine } from "../../parse/person-line.ts";
import { splitPeople } from "./name-lists.ts";
import { cleanLine, isBlank, withoutEmails } from "./text.ts";

/** A person as a source names them, in the keys of the content model. */
export interface ImportedPerson {
  readonly name: string;
  /** Several, where the source keeps them apart. */
  readonly affiliation?: string | readonly string[];
  readonly country?: string;
  readonly orcid?: string;
  readonly url?: string;
  readonly role?: string;
}

/** What columns and keys say of a person, as they say it. */
export interface RawPerson {
  readonly name: string;
  readonly affiliation?: string | undefined;
  readonly country?: string | undefined;
  readonly orcid?: string | undefined;
  readonly url?: string | undefined;
  readonly role?: string | undefined;
}

/**
 * A person in clean words: the name in its order, without footnote marks, titles and addresses; what stands in brackets or
 * after a dash as the affiliation.
 * @param takesRole whether a task in brackets is one, as in committees; authors have none
 * @returns undefined where no name is left
 */
export function personFrom(raw: RawPerson, takesRole = false): ImportedPerson | undefined {
  const read = readName(cleanLine(withoutEmails(raw.name)));
  if (read === undefined) return undefined;
  const affiliation = affiliationsIn(raw.affiliation) ?? affiliationsIn(read.affiliation);
  const country = lineOf(raw.country);
  const orcid = orcidIn(raw.orcid ?? "");
  const url = webAddressIn(raw.url ?? "");
  const role = lineOf(raw.role) ?? (takesRole ? read.role : undefined);
  return {
    name: read.name,
    ...(affiliation === undefined ? {} : { affiliation }),
    ...(country === undefined || endsWith(affiliation, country) ? {} : { country }),
    ...(orcid === undefined ? {} : { orcid }),
    ...(url === undefined ? {} : { url }),
    ...(role === undefined ? {} : { role }),
  };
}

/** A first and a last name, either of which may be missing. */
export function fullName(first: string, last: string): string {
  const parts = [first, last].map(cleanLine).filter((part) => !isBlank(part));
  return parts.join(" ");
}

/** All people that one text names, in any of the ways in which forms and pages list them. */
export function peopleIn(text: string): ImportedPerson[] {
  return splitPeople(withoutEmails(text)).flatMap((name) => personFrom({ name }) ?? []);
}

interface ReadName {
  readonly name: string;
  readonly affiliation?: string | undefined;
  readonly role?: string | undefined;
}

/** So often a name can be more than one thing too much: a title, a mark, a comma. */
const READINGS = 5;

function readName(text: string): ReadName | undefined {
  let read: ReadName = readPersonLine(unmarked(text)) ?? { name: unmarked(text) };
  if (isRole(read.affiliation ?? "")) read = { name: read.name, role: read.affiliation };
  for (let reading = 0; reading < READINGS; reading++) {
    const isReversed = reversedParts(partsOfName(read.name)) !== undefined;
    const fault = nameFaultOf(read.name);
    const [only, ...others] = fault?.isUnsure ? [] : (fault?.meant ?? []);
    const found = others.length === 0 ? only : undefined;
    const meant: ReadName | undefined = found ?? (isReversed ? { name: inOrder(read.name) } : undefined);
    if (meant === undefined) break;
    // "Ann Bell, MIT (USA)": what stands nearer to the name comes first.
    const affiliations = [meant.affiliation, read.affiliation].filter((part) => part !== undefined);
    const affiliation = affiliations.length === 0 ? undefined : affiliations.join(", ");
    read = { name: meant.name, affiliation, role: read.role };
  }
  return /\p{L}/u.test(read.name) && !isBlank(read.name) ? read : undefined;
}

/** Stars and daggers lead to footnotes, after brackets too: "Ann Bell (ETH)*". */
function unmarked(text: string): string {
  return text
    .replace(/^[\s*†‡§¶•·–-]+(?=\p{L})/u, "")
    .replace(/(?<![\s,;:*†‡§¶⁰¹²³⁴⁵⁶⁷⁸⁹])[\s,;:*†‡§¶⁰¹²³⁴⁵⁶⁷⁸⁹]+$/u, "")
    .replace(/\*(?= ?[(（])/, "");
}

/** "NYU + Facebook" is two, in our own tables too. */
function affiliationsIn(text: string | undefined): string | readonly string[] | undefined {
  const parts = (text ?? "").split(" + ").flatMap((part) => affiliationOf(part) ?? []);
  return parts.length > 1 ? parts : parts[0];
}

function affiliationOf(text: string | undefined): string | undefined {
  const line = lineOf(text)?.replace(/^[\s,;–-]+|[\s,;]+$/g, "");
  return line === "" ? undefined : line;
}

function lineOf(text: string | undefined): string | undefined {
  const line = cleanLine(withoutEmails(text ?? ""));
  return isBlank(line) ? undefined : line;
}

function endsWith(affiliation: string | readonly string[] | undefined, country: string): boolean {
  return [affiliation ?? []].flat().at(-1)?.toLowerCase().endsWith(country.toLowerCase()) === true;
}

/** The ORCID in a text or an address; undefined for one whose digits cannot be. */
export function orcidIn(text: string): string | undefined {
  const [digits] = /\d{4}-?\d{4}-?\d{4}-?\d{3}[\dXx]/.exec(text) ?? [];
  const orcid = digits
    ?.replaceAll("-", "")
    .replace(/(.{4})(?=.)/g, "$1-")
    .toUpperCase();
  return orcid !== undefined && isOrcid(orcid) ? orcid : undefined;
}

/** The first address of the web in a text, with its scheme. */
export function webAddressIn(text: string): string | undefined {
  const written = text.trim().split(/[\s,;]+/)[0] ?? "";
  if (
    written.includes("@") ||
    !/^(?:https?:\/\/)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#:]\S*)?$/iu.test(written)
  )
    return undefined;
  const address = /^https?:\/\//i.test(written) ? written : `https://${written}`;
  return URL.canParse(address) ? address : undefined;
}
