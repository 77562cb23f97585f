import { readFrontMatter } from "../../read/front-matter.ts";
import { noteAside } from "../aside.ts";
import type { Renaming } from "../renaming.ts";
import { carriedFrontMatter } from "./carried-front-matter.ts";
import { carriedProse } from "./carried-prose.ts";

/**
 * The call for papers of one edition as that of the next. What names the old year, and is not the name of the
 * edition, is set aside in comments: it would be wrong, and only the organizers know what is right.
 * @param text a call without problems
 */
export function carriedCall(text: string, renaming: Renaming): string {
  const document = readFrontMatter("cfp.md", text);
  if (!("value" in document)) throw new Error(document.problems[0]?.message);
  const body = document.body.trim();
  const whole = text.trim();
  const head = whole.slice(0, whole.length - body.length).trim();
  const frontMatter = head.replace(/^---[^\n]*\n?/, "").replace(/-{3}$/, "");
  const prose = carriedProse(body, renaming);
  const front = [carriedFrontMatter(frontMatter.trimEnd(), renaming), aside(prose.aside, renaming)]
    .filter((part) => part !== "")
    .join("\n\n");
  const call = front === "" ? prose.kept : `---\n${front}\n---\n\n${prose.kept}`;
  return `${call.trimEnd()}\n`;
}

function aside(paragraphs: readonly string[], { year }: Renaming): string {
  if (paragraphs.length === 0) return "";
  const note = noteAside(year, "To publish it, adjust it and move it below the line of hyphens");
  const lines = paragraphs.join("\n\n").split("\n");
  return [note, "#", ...lines.map((line) => `# ${line}`.trimEnd())].join("\n");
}
