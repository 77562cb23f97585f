import { type Slip, slipsIn } from "../../markdown/slips.ts";
import type { Parsed } from "../../parse/parse.ts";
import { type Notice, type Place, placeWithin } from "../../problem.ts";
import { quote } from "../../remedy.ts";
import type { Linking } from "../linking.ts";
import { filesOf, type ParsedEdition, type ParsedSite, type ParsedText } from "../parsed-site.ts";
import { checkFormulas, checkFormulasOf } from "./formulas.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { checkPastedParagraph, checkPastedText, isLatexFile } from "./pasted-texts.ts";
import { textValuesIn } from "./text-values.ts";

type Told = Pick<Linking, "report" | "notice">;

/** What is wrong in the writing of the texts themselves, in files that belong to no edition. */
export function checkTextsOfSeries({ series, people, pages }: ParsedSite, told: Told): void {
  checkTextsIn(people === undefined ? [series] : [series, people], pages, told);
}

/** The same in the files of an edition. */
export function checkTextsOfEdition(parsed: ParsedEdition, told: Told): void {
  const { data, texts } = filesOf(parsed);
  checkTextsIn(data, texts, told);
}

function checkTextsIn(
  files: readonly Parsed<unknown>[],
  texts: readonly ParsedText<unknown>[],
  { report, notice }: Told,
): void {
  for (const file of [...files, ...texts]) {
    for (const value of textValuesIn(file.content, { source: file.source, path: [] })) {
      checkPastedText(value, notice);
      checkFormulas(value, report);
      if (value.style === "markdown") checkSlips(value.text, value.place, notice);
    }
  }
  for (const file of texts) {
    for (const { text, place } of paragraphsOf(file.text, placeWithin(file.body, "text"))) {
      checkPastedParagraph(text, place, notice);
      checkFormulasOf(text, place, report);
      checkSlips(text, place, notice);
    }
  }
}

const REMEDIES: Record<Slip["noun"], string> = {
  link: "A link leads to https://, to mailto:, or to a path of this site: [words](address).",
  heading: "Put a space after the number signs.",
  "bold text": "Leave no space inside the asterisks.",
  checkbox: "Write a plain list: each entry starts with a hyphen and a space.",
  footnote: "Write the note in brackets, or in a paragraph of its own.",
  template: "Write what it stands for: texts are not templates.",
  "code block": "Add a line of its own with ``` after the last line of code.",
};

function checkSlips(text: string, place: Place, notice: Notice): void {
  if (isLatexFile(text)) return;
  for (const { written, meant, noun } of slipsIn(text)) {
    if (noun === "code block") {
      notice(place, "The code block is not closed, and takes all that follows it for code.", REMEDIES[noun], {
        notice: "markdown-slip",
        at: [written],
      });
      continue;
    }
    const isMisspelled = noun === "link" || noun === "heading" || noun === "bold text";
    const what = isMisspelled ? `is no ${noun} in Markdown, and would` : "would";
    const message = `${quote(written)} ${what} be published letter by letter.`;
    const isSwitch = /^\{%-?\s*(?:end)?(?:raw|verbatim)\s*-?%\}$/.test(written);
    const remedy = isSwitch ? "Leave it out: texts are not templates." : REMEDIES[noun];
    notice(place, message, meant === undefined ? remedy : `Write ${meant}`, {
      notice: "markdown-slip",
      at: [written],
    });
  }
}
