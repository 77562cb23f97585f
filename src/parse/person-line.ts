import { inYaml } from "../remedy.ts";

/** A person written on one line. */
export interface PersonLine {
  readonly name: string;
  readonly affiliation?: string | undefined;
}

/** A person as they are meant, with a task that stands where the affiliation does: "Ann Bell (chair)". */
export interface MeantPerson extends PersonLine {
  readonly role?: string | undefined;
}

const OPENING = "(（";
const CLOSING = ")）";

/**
 * "Rosa M. Verde (Tile Institute, Aveiro)": the name, then the affiliation in the last pair of brackets, which may itself
 * hold brackets. What belongs to the name stays in it: "Li Ming (李明)", "Alex Kim (they/them)", "Xiong (Bill) Yu".
 * Undefined for brackets that do not match, or that something else follows.
 */
export function readPersonLine(text: string): PersonLine | undefined {
  const line = text.replace(/\s+/g, " ").trim();
  const start = startOfLastBrackets(line);
  if (start === undefined) return NICKNAMED.test(line) ? { name: line } : undefined;
  if (start === line.length) return { name: line };
  const name = line.slice(0, start).trim();
  const affiliation = line.slice(start + 1, -1).trim();
  if (name === "" || affiliation === "") return undefined;
  return isPartOfName(name, affiliation) ? { name: line } : { name, affiliation };
}

/** What others call somebody, between the given and the family name. */
const NICKNAMED =
  /^(?:\p{Lu}[\p{L}'’-]*(?: \p{Lu}\.)* [(（]\p{Lu}[\p{L}'’. -]*[)）]|\p{Lu}[\p{L}'’-]* \p{Lu}[\p{L}'’-]* [(（]\p{Lu}\p{Ll}{1,7}[)）])(?: (?:d[aeiou]|de[lnr]|dos|el|la|le|te[nr]|v[ao]n))*(?: \p{Lu}[\p{L}'’.-]*){1,3}$/u;

/** Where the brackets open that close at the end of the line; its length without any, undefined where they do not match. */
function startOfLastBrackets(line: string): number | undefined {
  const open: number[] = [];
  let last = line.length;
  for (let index = 0; index < line.length; index++) {
    const sign = line.charAt(index);
    if (OPENING.includes(sign)) open.push(index);
    if (!CLOSING.includes(sign)) continue;
    const start = open.pop();
    if (start === undefined) return undefined;
    if (open.length === 0) last = start;
  }
  if (open.length > 0) return undefined;
  return last === line.length || CLOSING.includes(line.at(-1) ?? " ") ? last : undefined;
}

const ORGANIZATION = /大学|大學|学院|學院|学校|研究|公司|医院|株式会社|학교|대학|연구|회사/;

/** "Li Ming (李明)", "Alex Kim (they/them)", "Ann Orr (née Bell)" */
export function isPartOfName(person: string, inner: string): boolean {
  if (/^(?:she|he|they|any|xe|ze)\b|^(?:née|nee|né|born|formerly|geb|aka|a\.k\.a)\b/i.test(inner))
    return true;
  return /\p{Script=Latin}/u.test(person) && isNameInCharacters(inner);
}

/** 李明, 山田 太郎, 김민수: a whole name in the characters of East Asia, and no organization. */
export function isNameInCharacters(text: string): boolean {
  const isShort = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana} ·・]{2,9}$/u.test(
    text,
  );
  return isShort && !ORGANIZATION.test(text);
}

/** What is no affiliation, but a task or a remark: "chair", "online". */
export function isRole(text: string): boolean {
  return /^(?:[\w-]+ )?(?:(?:co-?)?chair(?:man|woman)?|moderator|remote(?:ly)?|virtual(?:ly)?|online|invited|student|presenter|presenting|speaker|organi[sz]er)$/i.test(
    text,
  );
}

/** A person as a list of YAML takes them: on one line where that says the same. */
export function writtenPerson({ name, affiliation, role }: MeantPerson): string {
  if (role !== undefined) {
    const own = affiliation === undefined ? "" : `, affiliation: ${inYaml(affiliation)}`;
    return `{name: ${inYaml(name)}${own}, role: ${inYaml(role)}}`;
  }
  if (affiliation === undefined) return isUnlikeId(name) ? inYaml(name) : `{name: ${inYaml(name)}}`;
  const line = `${name} (${affiliation})`;
  const read = readPersonLine(line);
  if (read?.name === name && read.affiliation === affiliation) return inYaml(line);
  return `{name: ${inYaml(name)}, affiliation: ${inYaml(affiliation)}}`;
}

/** Ids are small letters, digits and hyphens: "plato" is one. */
function isUnlikeId(name: string): boolean {
  return /[\p{Lu}\s]/u.test(name);
}
