import type { Page } from "playwright-core";

/**
 * The pages that are wider than the window, each with by how many pixels. They are shown one after the other in the place of
 * the page that is open, as they are without scripts, which is much quicker than to go to each.
 * @param page one of the same site, whose policy is not enforced
 */
export async function overflowsOf(page: Page, paths: readonly string[]): Promise<string[]> {
  const widths = await page.evaluate<number[]>(`(async () => {
    const widths = [];
    for (const path of ${JSON.stringify(paths)}) {
      const shown = new DOMParser().parseFromString(await (await fetch(path)).text(), "text/html");
      for (const { name, value } of shown.documentElement.attributes) document.documentElement.setAttribute(name, value);
      const sheets = [...shown.querySelectorAll("link[rel=stylesheet]")].map((sheet) => document.adoptNode(sheet));
      const old = [...document.querySelectorAll("link[rel=stylesheet]")];
      const isSame = sheets.length === old.length && sheets.every(({ href }, index) => href === old[index].href);
      if (!isSame) {
        await Promise.all(sheets.map((sheet) => new Promise((resolve, reject) => {
          Object.assign(sheet, { onload: resolve, onerror: reject });
          document.head.append(sheet);
        })));
        for (const sheet of old) sheet.remove();
      }
      document.body.replaceWith(document.adoptNode(shown.body));
      await document.fonts.ready;
      widths.push(document.documentElement.scrollWidth - innerWidth);
    }
    return widths;
  })()`);
  return paths.flatMap((path, index) =>
    widths[index] === 0 ? [] : [`${path} is ${widths[index]} pixels too wide`],
  );
}
