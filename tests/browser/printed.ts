import type { Browser } from "playwright-core";
import { extractText, getDocumentProxy } from "unpdf";
import { leave, openPage } from "./looking.ts";

export interface Printed {
  /** The text of each page, on one line. */
  readonly pages: readonly string[];
  /** Of the first page, in points. */
  readonly size: readonly number[];
}

/** A page of a site as it is printed. @param prepare is run in it before */
export async function printed(
  browser: Browser,
  address: string,
  format: "A4" | "Letter",
  prepare = "0",
): Promise<Printed> {
  const page = await openPage(browser, address, { bypassCSP: true });
  await page.evaluate(prepare);
  const bytes = new Uint8Array(await page.pdf({ format, preferCSSPageSize: true }));
  await leave(page);
  const document = await getDocumentProxy(bytes);
  const first = (await document.getPage(1)).getViewport({ scale: 1 });
  const { text } = await extractText(document);
  return {
    pages: text.map((of) => of.replace(/\s+/g, " ")),
    size: [Math.floor(first.width), Math.floor(first.height)],
  };
}
