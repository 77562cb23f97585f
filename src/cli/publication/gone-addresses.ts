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
 * What the last publication had and this one lacks, as notices. No content can answer that something is meant to be
 * gone: so they never stop a build.
 */
export function goneNotices(previous: Ledger, site: Site): Problem[] {
  const groups = new Map<string, GoneAddress[]>();
  for (const address of goneAddresses(previous, site)) {
    const { kind, file } = originOf(address);
    const group = groups.get(`${kind} ${file}`);
    if (group === undefined) groups.set(`${kind} ${file}`, [address]);
    else group.push(address);
  }
  return [...groups.values()].flatMap((group) =>
    group.length > FEW ? [noticeOf(group)] : group.map((address) => noticeOf([address])),
  );
}

/** @param addresses of one origin; at least one */
function noticeOf(addresses: readonly GoneAddress[]): Problem {
  const [first] = addresses;
  if (first === undefined) throw new RangeError("A notice is about an address.");
  const { file, remedy } = originOf(first);
  const isOne = addresses.length === 1;
  const message = isOne
    ? `This address was published, and leads nowhere now: ${inWords(first)}.`
    : `These ${addresses.length} addresses were published, and lead nowhere now: ${addresses.map(inWords).join(", ")}.`;
  const rest = isOne
    ? "If it was removed on purpose, there is nothing to do."
    : "The others are kept in the same way. If they were removed on purpose, there is nothing to do.";
  return { ...problemOfFile(file, message, `${remedy} ${rest}`), severity: "notice" };
}

/** `/2026/talks/ink/ ("A History of Ink")` */
function inWords({ path, title, below }: GoneAddress): string {
  const called = title === undefined ? "" : ` (${quote(title)})`;
  return `${path}${called}${below === 0 ? "" : ` and ${count(below, "page")} below it`}`;
}
