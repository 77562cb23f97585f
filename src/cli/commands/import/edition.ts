import { DateTime } from "luxon";
import type { Imported } from "../../../imports/record.ts";
import type { Edition } from "../../../model/edition.ts";
import { toRun } from "../../../read/invocation.ts";
import { chooseFrom } from "../../../remedy.ts";
import { UsageError } from "../../refusals.ts";

/**
 * The edition that an import is for: the one that was named, the one whose year a source with facts of its own tells, or the
 * latest. Such a source may begin an edition that is not there yet.
 */
export function editionOf(
  imported: Imported,
  named: string | undefined,
  editions: readonly Edition[],
): { readonly id: string; readonly isNew: boolean } {
  const ids = editions.map(({ id }) => id);
  const facts = imported.files["edition.yaml"];
  const year = yearIn(facts);
  const id =
    named ??
    (year === undefined
      ? editions.toSorted((a, b) => b.year - a.year)[0]?.id
      : (editions.find((edition) => edition.year === year)?.id ?? String(year)));
  if (id !== undefined && ids.includes(id)) return { id, isNew: false };
  if (id !== undefined && facts !== undefined && /^\d{4}$/.test(id)) return { id, isNew: true };
  throw new UsageError(
    `There is no edition ${id ?? ""}. ${chooseFrom(id ?? "", ids, "edition")} A new one: ${toRun("new", /^\d{4}$/.test(id ?? "") ? id : "2026")}`,
  );
}

function yearIn(facts: unknown): number | undefined {
  if (typeof facts !== "object" || facts === null) return undefined;
  const { year, start } = facts as { readonly year?: unknown; readonly start?: unknown };
  if (typeof year === "number") return year;
  const [, digits] = typeof start === "string" ? (/^(\d{4})-/.exec(start) ?? []) : [];
  return digits === undefined ? undefined : Number(digits);
}

/** What was taken for a time zone, as none is named, gives way to that of the edition where its clocks show the same. */
export function withOwnZone(imported: Imported, edition: Edition | undefined): Imported {
  const own = edition?.timezone;
  const from = imported.remarks.find(({ zoneFrom }) => zoneFrom !== undefined)?.zoneFrom;
  const { timezone, ...others } = (imported.files["edition.yaml"] ?? {}) as Readonly<Record<string, unknown>>;
  if (own === undefined || from === undefined) return imported;
  const days = (imported.entries.program ?? []).map(({ value }) => String(value.date));
  if (from === "offsets" && !days.every((day) => isSameClock(day, own, String(timezone)))) return imported;
  return {
    ...imported,
    files: { ...imported.files, "edition.yaml": others },
    remarks: imported.remarks.filter(({ zoneFrom }) => zoneFrom === undefined),
  };
}

function isSameClock(day: string, ...zones: readonly [string, string]): boolean {
  const [one, other] = zones.map((zone) => DateTime.fromISO(`${day}T12:00`, { zone }).offset);
  return one === other;
}
