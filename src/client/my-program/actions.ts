import { part } from "../page/part.ts";
import { type ProgramPage, rowsWith } from "./program-page.ts";

/** Buttons for one's own program; what they need is loaded when one is pressed. */
export function offerActions(page: ProgramPage): void {
  const { tools, program, rows, words, store, tell } = page;
  part(program, ".print").addEventListener("click", () => print());
  part(program, ".share").addEventListener("click", async () => {
    const { shareProgram } = await import("./share-dialog.ts");
    shareProgram(part(tools, "dialog"), rowsWith(page, store.ids()), rows, words);
  });
  document.querySelector(".calendar-file")?.addEventListener("click", async () => {
    try {
      const { downloadCalendar } = await import("./calendar-file.ts");
      await downloadCalendar(tools.dataset.calendar ?? "", rowsWith(page, store.ids()));
    } catch {
      tell(words.noCalendar);
    }
  });
}
