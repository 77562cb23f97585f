import { say } from "../../messages/say.ts";

interface Words {
  readonly rooms: string;
  readonly roomsBefore: string;
  readonly roomsAfter: string;
}

/** Keeps the heads of rooms above their columns, and pages through those that do not fit. */
export function followColumns(program: HTMLElement, words: Words): void {
  const bar = program.querySelector<HTMLElement>(".bar");
  const scrollers = [...program.querySelectorAll<HTMLElement>(".wide > .scroller")];
  if (bar === null || scrollers.length === 0) return;
  const pager = document.createElement("p");
  const said = document.createElement("span");
  const [before, after] = [button(words.roomsBefore, "‹"), button(words.roomsAfter, "›")];
  pager.className = "pager";
  pager.hidden = true;
  pager.append(said, before, after);
  (bar.querySelector(".bar-tools") ?? bar).prepend(pager);

  /** The block that is read. */
  const current = (): HTMLElement | undefined => {
    const edge = bar.getBoundingClientRect().bottom + 1;
    return scrollers.find((scroller) => scroller.getBoundingClientRect().bottom > edge);
  };
  let isDue = false;
  const update = (): void => {
    isDue = false;
    const scroller = current();
    const room = scroller && fitting(scroller);
    pager.hidden = room === undefined;
    if (room === undefined) return;
    said.textContent = say(words.rooms, room);
    before.disabled = room.first === 1;
    after.disabled = room.last === room.n;
  };
  const settle = (): void => {
    if (!isDue) requestAnimationFrame(update);
    isDue = true;
  };
  const turn = (pages: number): void => {
    const scroller = current();
    if (scroller === undefined) return;
    const { first, last } = fitting(scroller) ?? { first: 1, last: 1 };
    const columns = Math.max(last - first + 1, 1);
    scroller.scrollBy({
      left: pages * columns * widthOf(scroller) * directionOf(scroller),
      behavior: "instant",
    });
  };
  before.addEventListener("click", () => turn(-1));
  after.addEventListener("click", () => turn(1));
  for (const scroller of scrollers) {
    scroller.addEventListener(
      "scroll",
      () => {
        // What is turned in one block, is turned in all.
        for (const other of scrollers) {
          if (other.scrollLeft !== scroller.scrollLeft) other.scrollLeft = scroller.scrollLeft;
          const head = other.previousElementSibling;
          if (head !== null) head.scrollLeft = scroller.scrollLeft;
        }
        settle();
      },
      { passive: true },
    );
  }
  addEventListener("scroll", settle, { passive: true });
  addEventListener("resize", settle);
  settle();
}

/** Of the rooms of a block, the first and the last that are seen whole; undefined where all of them are. */
function fitting(scroller: HTMLElement): { first: number; last: number; n: number } | undefined {
  const row = scroller.previousElementSibling;
  // The columns themselves may not be laid out yet.
  if (row === null || row.scrollWidth <= row.clientWidth + 1) return undefined;
  const heads = [...row.children];
  const frame = scroller.getBoundingClientRect();
  const times = timesOf(scroller);
  const [left, right] =
    directionOf(scroller) === 1 ? [frame.left + times, frame.right] : [frame.left, frame.right - times];
  const seen = heads.flatMap((head, index) => {
    const box = head.getBoundingClientRect();
    return box.left >= left - 2 && box.right <= right + 2 ? [index + 1] : [];
  });
  return { first: seen[0] ?? 1, last: seen.at(-1) ?? 1, n: heads.length };
}

/** Of the column of times, in pixels. */
function timesOf(scroller: HTMLElement): number {
  const row = scroller.previousElementSibling;
  const first = row?.firstElementChild?.getBoundingClientRect();
  const frame = row?.getBoundingClientRect();
  if (row === null || !first || !frame) return 0;
  const gap = directionOf(scroller) === 1 ? first.left - frame.left : frame.right - first.right;
  return gap + scroller.scrollLeft * directionOf(scroller);
}

/** From one column to the next, in pixels. */
function widthOf(scroller: HTMLElement): number {
  const [one, other] = scroller.previousElementSibling?.children ?? [];
  return one && other ? Math.abs(other.getBoundingClientRect().left - one.getBoundingClientRect().left) : 0;
}

function directionOf(element: HTMLElement): 1 | -1 {
  return getComputedStyle(element).direction === "rtl" ? -1 : 1;
}

function button(label: string, sign: string): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.ariaLabel = label;
  made.textContent = sign;
  return made;
}
