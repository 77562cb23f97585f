import type { Call } from "../model/edition.ts";
import { MAIN_CALL } from "../model/vocabulary.ts";
import type { DatesFile } from "../parse/files/dates.ts";
import type { Parsed } from "../parse/parse.ts";
import { type Place, placeWithin } from "../problem.ts";
import { nearestOf, quote } from "../remedy.ts";
import type { Linking } from "./linking.ts";
import { slugOf } from "./slug.ts";

type Entry = DatesFile["dates"][number];

/**
 * Tells the call of each date: the one that it names, or that another date of its group names; else the call for papers.
 * Only a further group with deadlines of its own belongs to none: nobody knows where its submissions go.
 */
export function linkCallsOfDates(
  { source, content: { dates } }: Parsed<DatesFile>,
  calls: readonly Call[],
  linking: Linking,
): (entry: Entry) => string | undefined {
  const main = calls.length === 1 ? calls[0] : calls.find(({ id }) => id === MAIN_CALL);
  const named = new Map<string, string>();
  for (const [index, { call, group }] of dates.entries()) {
    if (call === undefined) continue;
    const place = { source, path: ["dates", index, "call"] };
    checkCall(call, calls, place, linking);
    if (group === undefined) continue;
    const other = named.get(group);
    if (other === undefined) named.set(group, call);
    else if (other !== call) {
      const message = `The group ${quote(group)} belongs to the call ${quote(other)} already.`;
      linking.report(place, message, `Write ${quote(other)}, or give this date another group.`);
    }
  }
  const callOf = ({ call, group }: Entry): string | undefined =>
    call ?? (group === undefined ? undefined : named.get(group));

  const open = dates.filter((entry) => hasDeadline(entry) && callOf(entry) === undefined);
  const own = dates.filter((entry) => hasDeadline(entry) && (callOf(entry) ?? main?.id) === main?.id);
  const hasOwn = main === undefined || own.some(({ group }) => group === undefined);
  const first = hasOwn ? undefined : own[0]?.group;
  const isLoose = ({ group }: Entry): boolean =>
    group !== undefined && group !== first && open.some((entry) => entry.group === group);
  for (const group of new Set(open.filter(isLoose).map((entry) => entry.group)))
    noticeLoose(group ?? "", dates, calls, { source, path: ["dates"] }, linking);
  return (entry) => callOf(entry) ?? (isLoose(entry) ? undefined : main?.id);
}

/** Whether something is handed in by then. */
function hasDeadline({ kind }: Entry): boolean {
  return kind === "submission" || kind === "abstract";
}

function checkCall(
  id: string,
  calls: readonly Call[],
  place: Place,
  { report, isUnreadable }: Linking,
): void {
  if (calls.some((call) => call.id === id)) return;
  const folder = place.source.file.replace(/[^/]*$/, "");
  const file = id === MAIN_CALL ? `${folder}cfp.md` : `${folder}calls/${id}.md`;
  if (isUnreadable(file)) return;
  const ids = calls.map((call) => call.id);
  const near = nearestOf(id, ids);
  const known = ids.length === 0 ? "" : `, or name one of: ${ids.join(", ")}`;
  const isName = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id);
  const remedy =
    near !== undefined
      ? `Did you mean ${quote(near)}?`
      : isName
        ? `Write the file ${file}${known}.`
        : `Write the name of a file in ${folder}calls/ without its ending, such as posters${known}.`;
  report(place, `There is no call ${quote(id)}.`, remedy);
}

function noticeLoose(
  group: string,
  dates: readonly Entry[],
  calls: readonly Call[],
  file: Place,
  { notice }: Linking,
): void {
  const system = calls.find(({ submission }) => submission?.url !== undefined);
  if (system === undefined) return;
  const index = dates.findIndex((entry) => entry.group === group && hasDeadline(entry));
  const known = calls.find(
    ({ id, title }) => id !== MAIN_CALL && (title?.source === group || id === slugOf(group)),
  );
  const id = known?.id ?? slugOf(group).replace(/[^a-z0-9-]/g, "") ?? "";
  const own = id === "" ? "posters" : id;
  const elsewhere = known === undefined ? `write a call of its own, calls/${own}.md, and add` : "add";
  const message = `It is not known where what is due by this deadline is submitted: the group ${quote(group)} belongs to no call.`;
  const remedy = `If that is the address in ${system.id === MAIN_CALL ? "cfp.md" : `calls/${system.id}.md`}, add \`call: ${system.id}\` to this date; else ${elsewhere} \`call: ${own}\`.`;
  notice(placeWithin(file, index), message, remedy, { notice: "group-without-call", at: [group] });
}
