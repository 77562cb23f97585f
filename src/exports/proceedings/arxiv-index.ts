import type { Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import type { Edition } from "../../model/edition.ts";
import type { Series } from "../../model/series.ts";
import { addressOf, pathOfEdition } from "../../urls.ts";
import { formatDates, LONG_DATE } from "../../wording/dates.ts";
import { cityOf } from "../../wording/places.ts";
import { wordsOf } from "../../wording/words.ts";
import type { ExportFolder } from "./folder.ts";
import { sectionsOf } from "./sections.ts";
import { editorsOf, volumeTitleOf } from "./volume.ts";

/**
 * An index of proceedings whose papers are on arXiv, which puts titles and authors in the place of the lines that name them.
 * @see https://info.arxiv.org/help/submit_index.html
 */
export function arxivIndexFolder(edition: Edition, series: Series): ExportFolder {
  return { texts: { "index.html": indexPage(edition, series), "README.md": recipe(edition) }, copies: [] };
}

function indexPage(edition: Edition, series: Series): string {
  const { start, end, presence, venue } = edition;
  const words = wordsOf("en");
  const title = volumeTitleOf(edition);
  const days = start === undefined ? "" : formatDates(start, end ?? start, LONG_DATE, words);
  const where = presence === "online" ? "Online" : cityOf(venue, words);
  const editors = editorsOf(edition).map(({ name }) => name);
  const lists = sectionsOf(edition).flatMap(({ title: session, papers }) => {
    const listed = papers.flatMap(({ arxiv }) => arxiv ?? []);
    if (listed.length === 0) return [];
    const heading = session === "" ? [] : [h("h2", session)];
    return [...heading, h("div", inLines(listed.map((id) => `LIST:${listingOf(id)}`)))];
  });
  const page: Root = {
    type: "root",
    children: [
      { type: "doctype" },
      h("html", { lang: "en" }, [
        h("head", inLines([h("meta", { charSet: "utf-8" }), h("title", title)])),
        h(
          "body",
          inLines([
            h("h1", title),
            h("p", [days, where].filter((part) => part !== "").join(", ")),
            ...(editors.length === 0 ? [] : [h("p", `Editors: ${editors.join(", ")}`)]),
            h("p", [h("a", { href: addressOf(series, pathOfEdition(edition)) }, edition.name)]),
            ...lists,
          ]),
        ),
      ]),
    ],
  };
  return `${toHtml(page)}\n`;
}

/** arXiv reads what stands on a line of its own. */
function inLines<Part>(parts: readonly Part[]): (Part | string)[] {
  return ["\n", ...parts.flatMap((part) => [part, "\n"])];
}

/** New identifiers are named after arXiv, old ones after their archive; the newest version is listed. */
function listingOf(id: string): string {
  const newest = id.replace(/v\d+$/, "");
  return newest.includes("/") ? newest : `arXiv:${newest}`;
}

function recipe({ name, papers }: Edition): string {
  const left = papers.filter(({ arxiv }) => arxiv === undefined);
  const list = left.map(({ title }) => `   - ${title.plain}`).join("\n");
  return `# ${name} on arXiv

An index makes one entry of all papers that lie on arXiv: readers find the volume there, and it can be cited.

1. ${left.length === 0 ? "All papers are on arXiv." : `These are not on arXiv, as far as papers.yaml knows: write \`arxiv\` there, and export again. arXiv asks that an index lists papers that it has.\n\n${list}\n`}
2. Start a new submission on https://arxiv.org/submit and upload \`index.html\`. The preview shows titles and authors in the
   place of the lines that begin with LIST.
3. Title and authors of the submission are those of the volume and its editors; the comments say where the workshop was held.
4. How arXiv reads it: https://info.arxiv.org/help/submit_index.html
`;
}
