import type { Day, Program, Session } from "./program.ts";

/** A workshop of a program, which has a page of its own. */
export interface PlacedWorkshop {
  readonly workshop: Session;
  readonly day: Day;
}

export function workshopsOf({ program }: { readonly program?: Program | undefined }): PlacedWorkshop[] {
  return (program?.days ?? []).flatMap((day) =>
    day.items.flatMap((item) =>
      item.kind === "session" && isWorkshop(item) ? [{ workshop: item, day }] : [],
    ),
  );
}

export function isWorkshop({ type }: Pick<Session, "type">): boolean {
  return type === "workshop";
}
