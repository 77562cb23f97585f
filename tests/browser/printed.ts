import type { Browser } from "playwright-core";
import { extractText, getDocumentProxy } from "unpdf";
import { leave, openPage } from "./looking.ts";

export type Format = "A4" | "Letter";

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
  format: Format,
  prepare = "0",
): Promise<Printed> {
  const [print] = await printedInTurn(browser, address, [{ format, prepare }]);
  if (print === undefined) throw new Error("What is printed once is printed.");
  return print;
}

/** The same page printed again and again, as whatever was done to it before leaves it. */
export async function printedInTurn(
  browser: Browser,
  address: string,
  turns: readonly { readonly format: Format; readonly prepare?: string }[],
): Promise<Printed[]> {
  const page = await openPage(browser, address, { bypassCSP: true });
  const prints: Printed[] = [];
  for (const { format, prepare } of turns) {
    if (prepare !== undefined) await page.evaluate(prepare);
    prints.push(await read(await page.pdf({ format, preferCSSPageSize: true })));
  }
  await leave(page);
  return prints;
}

async function read(bytes: Uint8Array): Promise<Printed> {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const first = (await document.getPage(1)).getViewport({ scale: 1 });
  const { text } = await extractText(document);
  return {
    pages: text.map((of) => of.replace(/\s+/g, " ")),
    size: [Math.floor(first.width), Math.floor(first.height)],
  };
}
