import type { Row, Table, XmlElement } from "../record.ts";
import { UnreadableError } from "../unreadable-error.ts";
import { LIMITS } from "./limits.ts";
import { childrenOf, wholeText } from "./xml.ts";

/** The sheets of a workbook as Excel 2003 wrote them in XML, with `ss:Index` where cells or rows are left out. */
export function xmlTables(name: string, root: XmlElement): Table[] {
  if (root.name !== "Workbook") return [];
  let cells = 0;
  const spend = (more: number): void => {
    cells += more;
    if (cells > LIMITS.cells)
      throw new UnreadableError(
        name,
        "This workbook spans more than 900,000 cells.",
        "Save the sheet that matters as CSV.",
      );
  };
  return childrenOf(root, "Worksheet").map((sheet, index) => ({
    name: sheet.attributes.Name ?? `Sheet ${index + 1}`,
    rows: childrenOf(sheet, "Table").flatMap((table) => rowsOf(table, spend)),
  }));
}

function rowsOf(table: XmlElement, spend: (cells: number) => void): Row[] {
  let number = 0;
  return childrenOf(table, "Row").flatMap((row) => {
    number = indexOf(row) ?? number + 1;
    const cells = cellsOf(row, spend);
    return cells.some((cell) => cell !== "") ? [{ number, cells }] : [];
  });
}

function cellsOf(row: XmlElement, spend: (cells: number) => void): string[] {
  const cells: string[] = [];
  for (const cell of childrenOf(row, "Cell")) {
    const column = Math.max((indexOf(cell) ?? cells.length + 1) - 1, cells.length);
    spend(column - cells.length + 1);
    while (cells.length < column) cells.push("");
    cells.push(childrenOf(cell, "Data").map(wholeText).join(" ").trim());
  }
  return cells;
}

function indexOf({ attributes }: XmlElement): number | undefined {
  const index = Number(attributes.Index);
  return Number.isInteger(index) && index > 0 ? index : undefined;
}
