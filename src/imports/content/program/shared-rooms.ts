import { allOf, quote } from "../../../remedy.ts";
import type { Imported, Remark } from "../../record.ts";
import { valueIn } from "../../yaml/rewrite.ts";
import { idsOf, itemsOf, listedIn, namesIn, withIdsOf } from "./listed-names.ts";
import { overlapsIn } from "./spans.ts";

/**
 * Where a table has two things in one room at once, such as posters in a hall, the room is marked as one for several: otherwise
 * nothing of the program would be published. Sources with rooms of their own say it themselves, and so does a program that
 * stands there with its rooms.
 * @param written the program of the edition as it is
 */
export function withSharedRooms(imported: Imported, written: string | undefined): Imported {
  const { program } = imported.entries;
  if (program === undefined || imported.files["program.yaml"] !== undefined) return imported;
  const known = listedIn(written, "room") ?? [];
  const isUnlisted = known.length === 0 && written !== undefined && valueIn(written, ["days"]) !== undefined;
  const names = namesIn(program, "room");
  const isOwn = names.every((name) => known.some(({ id }) => id === name));
  if (isUnlisted || isOwn) return imported;
  const remarks = new Map<string, Remark>();
  for (const { place, value } of program)
    for (const [one, other] of overlapsIn(itemsOf(value))) {
      const room = String(one.room ?? "");
      if (room === "" || room !== other.room || remarks.has(room)) continue;
      const titles = allOf([one, other].map(({ title, type }) => quote(String(title ?? type))));
      const text = `In ${room}, ${titles} overlap: the room is now marked as one for several things at once.`;
      remarks.set(room, { place, text });
    }
  if (remarks.size === 0) return imported;
  const ids = idsOf(names, known);
  const rooms = [...ids].map(([name, id]) => ({
    id,
    name,
    ...(remarks.has(name) ? { isShared: true } : {}),
  }));
  return {
    ...imported,
    entries: { ...imported.entries, program: withIdsOf(program, "room", ids) },
    files: { ...imported.files, "program.yaml": { rooms } },
    remarks: [...imported.remarks, ...remarks.values()],
  };
}
