import { ASSETS, SEARCH_INDEX } from "../../file-urls.ts";
import type { Report } from "../../problem.ts";
import { quote } from "../../remedy.ts";
import { fileOf } from "../../urls.ts";

/** The longest name of a file, in bytes of UTF-8, that every usual disk takes. */
const LONGEST_NAME = 255;
/** Folders that are the generator's as a whole. */
const OWN_FOLDERS = new Map([
  [ASSETS, "the stylesheet and the fonts"],
  [SEARCH_INDEX, "the search index"],
]);

/**
 * What a disk would refuse of the site to be written, before anything is.
 * @param addresses the paths of all pages and files that are made
 * @param publicFiles paths below `public/`, which are written beside them
 */
export function checkFileNames(
  addresses: ReadonlySet<string>,
  publicFiles: ReadonlySet<string>,
  report: Report,
): void {
  const made = new Map([...addresses].map((path) => [fileOf(path), path]));
  for (const [file, address] of made) checkLength(file, address, report);
  checkForms([...addresses], report);
  if (publicFiles.size > 0) checkPublicFiles(made, publicFiles, report);
}

function checkLength(file: string, address: string, report: Report): void {
  const long = file.split("/").find((name) => Buffer.byteLength(name) > LONGEST_NAME);
  if (long === undefined) return;
  const message = `The address ${quote(address)} needs a file whose name is longer than a disk allows.`;
  report(placeOf(fileBehind(address)), message, "Give what it is about a shorter name or id.");
}

/** The disks of Macs and of Windows take two names for one that differ only in case or in the form of letters. */
function checkForms(addresses: readonly string[], report: Report): void {
  const seen = new Map<string, string>();
  for (const address of addresses) {
    const form = formOf(address);
    const other = seen.get(form) ?? address;
    seen.set(form, other);
    if (other === address) continue;
    const message = `The addresses ${quote(other)} and ${quote(address)} are one and the same on many disks.`;
    report(
      placeOf(fileBehind(address)),
      message,
      "Give one of the two an id that differs in more than the form of its letters.",
    );
  }
}

/** No file may take the place of a page, of a folder that pages lie in, or lie in the place of one. */
function checkPublicFiles(
  made: ReadonlyMap<string, string>,
  publicFiles: ReadonlySet<string>,
  report: Report,
): void {
  const byForm = new Map([...made].map(([file, address]) => [formOf(file), address]));
  const folders = new Map(
    [...made.keys()].flatMap((file) => foldersOf(file).map((folder) => [formOf(folder), folder])),
  );
  for (const file of publicFiles) {
    const refuse = (message: string, remedy = "Give it another name."): void =>
      report(placeOf(`public/${file}`), message, remedy);
    const [own, whose] = [...OWN_FOLDERS].find(([folder]) => formOf(`/${file}/`).startsWith(folder)) ?? [];
    const address = byForm.get(formOf(file));
    const folder = folders.get(formOf(file));
    const above = foldersOf(file).find((path) => byForm.has(formOf(path)));
    if (own !== undefined) refuse(`This file has the address of ${whose}.`);
    else if (address !== undefined) refuse(`This file has the address of the page ${address}.`);
    else if (folder !== undefined)
      refuse(`This file has the name of a folder that pages lie in, /${folder}/.`);
    else if (above !== undefined)
      refuse(
        `The folder ${quote(above)} has the name of a file that is made, ${byForm.get(formOf(above))}.`,
        "Give the folder another name.",
      );
  }
}

/** `["2026", "2026/talks"]` of `2026/talks/ink.ics` */
function foldersOf(file: string): string[] {
  const names = file.split("/").slice(0, -1);
  return names.map((_, index) => names.slice(0, index + 1).join("/"));
}

const ASCII = /^[ -~]*$/;

function formOf(path: string): string {
  return ASCII.test(path)
    ? path.toLowerCase()
    : path.normalize("NFD").toUpperCase().toLowerCase().normalize("NFC");
}

/** Where the id or name stands that an address is made of. */
function fileBehind(address: string): string {
  const [, edition] = /^\/api\/v1\/editions\/(.*)\.json$/.exec(address) ?? [];
  const [first = "", second = ""] = address.split("/").filter((part) => part !== "");
  if (first === "people") return "data/people.yaml";
  if (["talks", "sessions", "tracks", "rooms"].includes(second)) return `editions/${first}/program.yaml`;
  if (second === "papers") return `editions/${first}/papers.yaml`;
  return `editions/${edition ?? first}/edition.yaml`;
}

function placeOf(file: string) {
  return { source: { file, locate: () => ({ line: 1, column: 1 }) }, path: [] };
}
