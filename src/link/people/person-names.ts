import { isNameParticle, isNameSuffix } from "../../model/family-name.ts";
import {
  isNameInCharacters,
  isPartOfName,
  type PersonLine,
  readPersonLine,
} from "../../parse/person-line.ts";
import { readPasted } from "../../pasted/pasted.ts";
import type { Severity } from "../../problem.ts";
import { quote } from "../../remedy.ts";
import { inOrder, isFamilyAlone, joinSuffixes, partsOfName, reversedParts } from "./name-order.ts";

/** What is wrong with the writing of a name. */
export interface NameFault {
  readonly severity: Severity;
  readonly message: string;
  /** What to do; else, who is meant is written. */
  readonly remedy?: string;
  readonly meant?: readonly PersonLine[];
  /** Whether something else may be meant. */
  readonly isUnsure?: boolean;
}

/**
 * Looks for what is more than the name of one person. What would be published as somebody who does not exist is an error:
 * a list, a family name in front, "TBA". Titles, affiliations and marks around a name are worth a look.
 */
export function nameFaultOf(name: string): NameFault | undefined {
  return (
    placeholder(name) ?? dashed(name) ?? several(name) ?? marked(name) ?? withComma(name) ?? adorned(name)
  );
}

const PLACEHOLDER = /^(?:tba|tbd|tbc|n\.\s?n\.|to be (?:announced|determined|confirmed|decided))$/i;

function placeholder(name: string): NameFault | undefined {
  if (!PLACEHOLDER.test(name)) return undefined;
  const remedy = "Leave the entry out; speakers who are not known yet are `speakers: tba`.";
  return { severity: "error", message: `${quote(name)} would be published as a person.`, remedy };
}

/** "ada-lovelace (IBM)": ids are written so, and names of people but rarely. */
export function likeId(name: string): NameFault | undefined {
  if (!/^\p{Ll}+(?:-[\p{Ll}\d]+)+$/u.test(name)) return undefined;
  const words = name.split("-").map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  const message = `${quote(name)} is written like an id, and would be published as a name.`;
  return { severity: "notice", message, meant: [{ name: words.join(" ") }], isUnsure: true };
}

/** Companies and groups may have commas and "and" in their names. */
const GROUP =
  /\b(?:inc|ltd|llc|corp|gmbh|co|ag|teams?|groups?|committee|council|staff|association|department|office|society|company|chairs?|organi[sz]ers|volunteers|speakers|participants|members|students|everyone|all)\b\.?/i;
const BETWEEN = /(?<!\s)(?:\s+(?:and|und|et)\s+(?!al\b)|\s+[&/]\s+|\s*[;；、\t]\s*)/u;

function several(name: string): NameFault | undefined {
  if (/\bet al\.?$/i.test(name)) {
    const remedy = "Write an entry for each of them.";
    return { severity: "error", message: `${quote(name)} hides people behind the name of one.`, remedy };
  }
  // Of HTML and LaTeX in a name, such as "&amp;", is told elsewhere.
  if (!BETWEEN.test(name) || GROUP.test(name) || readPasted(name, "plain") !== undefined) return undefined;
  if (name.includes("\t")) return besideAffiliation(name, name.split(/(?<!\s)\s*\t\s*/));
  const parts = name.split(BETWEEN);
  // "Karl-Theodor von und zu Guttenberg" is one person.
  if (parts.some((part) => isNameParticle(part.split(" ").at(-1) ?? ""))) return undefined;
  // "Dijkstra, Edsger W. and Hoare, Tony" is two people, "Ann Bell, Bob Orr and Cy Dee" three.
  const people = parts.flatMap(peopleOfPart).filter((part) => part !== "");
  return people.length < 2 || people.some((person) => person.length < 2) ? undefined : listed(name, people);
}

/** Commas within brackets part nobody from anybody. */
function peopleOfPart(part: string): string[] {
  if (/[()（）]/.test(part)) return part.split(/(?<=[)）]),/).map((person) => person.trim());
  return isReversed(partsOfName(part)) ? [inOrder(part)] : partsOfName(part);
}

/** "Emmy Noether – Göttingen", "Emmy Noether | Göttingen" */
function dashed(name: string): NameFault | undefined {
  const parts = name.replace(/\s+/g, " ").split(/ [-–—|]+ /);
  return parts.length < 2 || parts.includes("") ? undefined : besideAffiliation(name, parts);
}

function listed(name: string, people: readonly string[]): NameFault {
  const message = `${quote(name)} is more than one person.`;
  const meant = people.map((person) => readPersonLine(person) ?? { name: person });
  return { severity: "error", message, meant };
}

const ORGANIZATION =
  /univ|institut|college|school|\blabs?\b|laborator|research|academ|cent(?:er|re)\b|hospital|polytech|politec|hochschule|google|microsoft|nvidia|amazon/i;

function isOrganization(text: string, person: string): boolean {
  // An acronym, unless everything is in capitals.
  return ORGANIZATION.test(text) || (/^\p{Lu}{3,}\b/u.test(text) && /\p{Ll}/u.test(person));
}

const DEGREE = /^(?:Ph\.?\s?D\.?|D\.?Phil\.?|M\.?D\.?|M\.?Sc\.?|B\.?Sc\.?|MBA|Dr\.?|FRS|Esq\.?)$/;

/** "Lovelace, Ada", "Ada Lovelace, Jr.", "Ada Lovelace, University of London" */
function withComma(name: string): NameFault | undefined {
  const parts = partsOfName(name);
  const [first = "", ...rest] = parts;
  if (rest.length === 0 || GROUP.test(name) || rest.every((part) => isNameSuffix(part))) return undefined;
  // "Ada Lovelace (Tile Institute), Emmy Noether": of the last, the brackets are those of the line.
  if (/[)）],/.test(name)) return listed(name, peopleOfPart(name));
  if (rest.every((part) => isNameSuffix(part) || DEGREE.test(part))) return titled(name, first);
  if (isReversed(parts)) {
    const message = `${quote(name)} has its family name in front.`;
    return { severity: "error", message, meant: [{ name: inOrder(name) }] };
  }
  if (isOrganization(rest[0] ?? "", first)) return besideAffiliation(name, [first, rest.join(", ")]);
  const people = joinSuffixes(parts);
  const isList = people.every((part) => part.includes(" ") || isNameInCharacters(part));
  if (isList && (people.length > 2 || inTwoScripts(people))) return listed(name, people);
  // "Ada Lovelace, Scuola Superiore Sant'Anna, Italy"
  if (parts.length > 2 && first.includes(" ") && rest.at(-1)?.includes(" ") === false)
    return besideAffiliation(name, [first, rest.join(", ")]);
  const message = `${quote(name)} is not one name: it has a comma in it.`;
  const remedy = `For one person, write the given name first: name: ${inOrder(name)}. Several people are an entry each; an affiliation has a key of its own: {name: …, affiliation: …}.`;
  return { severity: "error", message, remedy };
}

/** Whether a family name alone stands in front: "Lovelace, Ada", "van der Berg, Jan", "King, Jr., Martin Luther". */
function isReversed(parts: readonly string[]): boolean {
  const found = reversedParts(parts);
  if (found === undefined || inTwoScripts([found.family, found.given])) return false;
  return !isOrganization(found.given, found.family) && isFamilyAlone(found.family);
}

/** "李明, Sammy Davis Jr.": no name stands in two scripts. */
function inTwoScripts(parts: readonly string[]): boolean {
  return parts.some(isNameInCharacters) && parts.some((part) => /\p{Script=Latin}/u.test(part));
}

function besideAffiliation(name: string, [person = "", ...affiliation]: readonly string[]): NameFault {
  const message = `${quote(name)} is more than a name.`;
  const meant = [{ name: person.replace(TITLES, ""), affiliation: affiliation.join(", ") }];
  return { severity: "error", message, meant };
}

const TITLES =
  /^(?:(?:(?:[Aa]ssoc(?:iate)?|[Aa]ssistant|[Aa]sst|[Aa]dj(?:unct)?|Univ|PD)\.?[- ]?)?(?:[Pp]rof(?:essor)?|[Dd]r|Mr|Mrs|Ms|Mx|Dipl|Priv)\b\.?(?:-?(?:Ing|Inf|Math|Phys|Doz)\b\.?)?(?:\s?(?:h\.\s?c|rer|nat|habil|med|phil|techn|ing)\b\.?)*\s+)+(?=\p{L})/u;
const MARKS =
  /(?<![\s,*†‡§¶‖⁰¹²³⁴⁵⁶⁷⁸⁹])(?:[\s,]*[*†‡§¶‖⁰¹²³⁴⁵⁶⁷⁸⁹]|\s?\[\d{1,2}\]|\s?\^\d|\s\d(?=[\s,]*[*†‡§¶]))+$/u;
const NUMBERS = /(?<=[\p{L}.])\d{1,2}(?:,\s?\d{1,2})*$| 0\d{3}$/u;

/** The marks that lead to footnotes on the first page of a paper, and the numbers of DBLP. */
function marked(name: string): NameFault | undefined {
  if (/^\*.+\*/.test(name)) return undefined; // emphasis, which is told elsewhere
  const unmarked = name
    .replace(/^[*†‡]+\s*/, "")
    .replace(MARKS, "")
    .replace(/(?<=\p{L})[,;:]$|(?<=\p{Ll}{3})\.$/u, "");
  const bare = unmarked.includes(" ") ? unmarked.replace(NUMBERS, "").replace(MARKS, "") : unmarked;
  if (bare === name || bare === "") return undefined;
  const message = `${quote(name)} has a mark that belongs to no name.`;
  return { severity: "notice", message, meant: [{ name: bare }] };
}

function adorned(name: string): NameFault | undefined {
  const untitled = name.replace(TITLES, "").replace(/ (?:Ph\.?\s?D\.?|D\.?Phil\.?)$/, "");
  if (untitled !== name) return titled(name, untitled);
  const [, person = "", inner = ""] =
    /^([^()[\]]*[^()[\]\s])\s*[([（]([^()[\]（）]+)[)\]）]$/u.exec(name) ?? [];
  if (person === "" || isWithinName(person, inner)) return undefined;
  const message = `${quote(name)} has something in brackets that may be no part of the name.`;
  return { severity: "notice", message, meant: [{ name: person, affiliation: inner }], isUnsure: true };
}

function titled(name: string, bare: string): NameFault {
  const message = `${quote(name)} has a title or degree in it: people are found and united by their names.`;
  return { severity: "notice", message, meant: [{ name: bare }] };
}

/** Between brackets that are meant for a name, another script or a slash is a part of it, too. */
function isWithinName(person: string, inner: string): boolean {
  const isLatin = (text: string): boolean => /\p{Script=Latin}/u.test(text);
  if (isLatin(person) !== isLatin(inner)) return true;
  return inner.includes("/") || isPartOfName(person, inner);
}
