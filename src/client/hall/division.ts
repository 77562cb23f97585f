/** How many rooms stand on a page, and how. */

/** Divided evenly: nine at six a page are five and four. */
export function pagesOf<Of>(all: readonly Of[], most: number): Of[][] {
  const count = Math.ceil(all.length / most);
  const rest = all.length % count;
  const size = Math.floor(all.length / count);
  return Array.from({ length: count }, (_, page) => {
    const start = page * size + Math.min(page, rest);
    return all.slice(start, start + size + (page < rest ? 1 : 0));
  });
}

/** As few holes as can be: two beside each other, then two below them, three in a row, then three below them. */
export function columnsFor(count: number, isUpright: boolean): number {
  if (isUpright) return 1;
  return count === 4 ? 2 : Math.min(count, 3);
}
