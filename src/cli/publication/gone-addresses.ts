import type { Site } from "../../model/site.ts";
import { type Problem, problemOfFile } from "../../problem.ts";
import { quote } from "../../remedy.ts";
import { type GoneAddress, goneAddresses } from "../../revisions/gone-addresses.ts";
import type { Ledger } from "../../revisions/ledger.ts";
import { count } from "../count.ts";
import { originOf } from "./gone-origins.ts";

/** How many of one origin are told one by one. */
const FEW = 5;

/**
 * What the last publication had and this one lacks: errors where a site is published, notices elsewhere, which never
 * stop a build. Calendars come and go with what they tell, and stop none either.
 */
export function goneProblems(previous: Ledger, site: Site, isPublished: boolean): Problem[] {
  const groups = new Map<string, GoneAddress[]>();
  for (const address of goneAddresses(previous, site)) {
    const { kind, file } = originOf(address, site.theme !== undefined);
    const group = groups.get(`${kind} ${file}`);
    if (group === undefined) groups.set(`${kind} ${file}`, [address]);
    else group.push(address);
  }
  return [...groups.values()].flatMap((group) =>
    group.length > FEW
      ? [problemOf(group, site, isPublished)]
      : group.map((address) => problemOf([address], site, isPublished)),
  );
}

/** @param addresses of one origin; at least one */
function problemOf(addresses: readonly GoneAddress[], site: Site, isPublished: boolean): Problem {
  const [first] = addresses;
  if (first === undefined) throw new RangeError("A notice is about an address.");
  const { file, remedy } = originOf(first, site.theme !== undefined);
  const isOne = addresses.length === 1;
  const message = isOne
    ? `This address was published, and leads nowhere now: ${inWords(first)}.`
    : `These ${addresses.length} addresses were published, and lead nowhere now: ${addresses.map(inWords).join(", ")}.`;
  const rest = isOne ? "" : " The others are kept in the same way.";
  if (first.kind === "calendar")
    return { ...problemOfFile(file, message, `${remedy}${rest}`), severity: "notice" };
  const written = /[:#]/.test(first.path) ? JSON.stringify(first.path) : first.path;
  const instead = `Or write where it leads now under \`redirects\` in data/series.yaml, such as \`${written}: ${neighbourOf(first)}\`;`;
  // Few hosts forward from what is no page.
  const answer =
    first.kind === "file"
      ? `If it was removed on purpose, write \`${written}: gone\` under \`redirects\` in data/series.yaml.`
      : `${instead} if it was removed on purpose, \`${written}: gone\`.`;
  return {
    ...problemOfFile(file, message, `${remedy}${rest} ${answer}`),
    severity: isPublished ? "error" : "notice",
  };
}

/** What may stand in its place: the page above it. */
function neighbourOf({ kind, path }: GoneAddress): string {
  if (kind === "edition") return "/editions/";
  const [first = "", second = ""] = path.split("/").filter((part) => part !== "");
  if (second === "") return "/";
  if (first === "people") return "/people/";
  return second === "talks" ? `/${first}/program/` : `/${first}/`;
}

/** `/2026/talks/ink/ ("A History of Ink")` */
function inWords({ path, title, below }: GoneAddress): string {
  const called = title === undefined ? "" : ` (${quote(title)})`;
  return `${path}${called}${below === 0 ? "" : ` and ${count(below, "page")} below it`}`;
}
