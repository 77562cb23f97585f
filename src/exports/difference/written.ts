import { codeSpan, escapedMarkdown } from "../../markdown/escaped.ts";
import { plainSentence } from "../../wording/changes/sentence.ts";
import type { Difference } from "./difference.ts";
import type { DifferenceFormat } from "./formats.ts";
import { type Line, type NewNotice, sectionsOf } from "./sections.ts";

const NOTHING = "Nothing changes for readers, and there is nothing that organizers should know.";

export function writtenDifference(
  difference: Difference,
  notices: readonly NewNotice[],
  format: DifferenceFormat,
): string {
  switch (format) {
    case "text":
      return asText(difference, notices);
    case "markdown":
      return asMarkdown(difference, notices);
    case "json":
      return JSON.stringify(asRecord(difference, notices), undefined, 2);
  }
}

function asText(difference: Difference, notices: readonly NewNotice[]): string {
  const sections = sectionsOf(difference, notices).map(({ heading, groups }) => {
    const parts = groups.map((group) =>
      [group.heading, ...group.lines.map((line) => `- ${plainLine(line)}`)]
        .map((line) => `  ${line}`)
        .join("\n"),
    );
    return [heading, ...parts].join("\n\n");
  });
  return sections.length === 0 ? NOTHING : sections.join("\n\n");
}

function plainLine(line: Line): string {
  return line
    .map((part) => {
      if (typeof part === "string") return part;
      return "code" in part ? part.code : plainSentence(part.sentence, part.words);
    })
    .join("");
}

function asMarkdown(difference: Difference, notices: readonly NewNotice[]): string {
  const sections = sectionsOf(difference, notices).map(({ heading, groups }) => {
    const parts = groups.map((group) =>
      [
        `### ${escapedMarkdown(group.heading)}`,
        group.lines.map((line) => `- ${markdownLine(line)}`).join("\n"),
      ].join("\n\n"),
    );
    return [`## ${heading}`, ...parts].join("\n\n");
  });
  return sections.length === 0 ? NOTHING : sections.join("\n\n");
}

function markdownLine(line: Line): string {
  return line
    .map((part) => {
      if (typeof part === "string") return escapedMarkdown(part);
      if ("code" in part) return codeSpan(part.code);
      return part.sentence
        .map((piece) =>
          typeof piece === "string" ? escapedMarkdown(piece) : `*${escapedMarkdown(piece.title)}*`,
        )
        .join("");
    })
    .join("");
}

/** A public record: its keys stay. */
function asRecord({ editions, addresses, texts }: Difference, notices: readonly NewNotice[]): object {
  return {
    editions: editions.map(({ id, name, words, state, readers, organizers, counts }) => ({
      id,
      name,
      state,
      readers: readers.map(({ change, sentence }) => ({ text: plainSentence(sentence, words), change })),
      organizers,
      counts,
    })),
    addresses,
    texts,
    notices,
  };
}
