import type { DateTime } from "luxon";
import type { Edition } from "../../model/edition.ts";
import type { Series } from "../../model/series.ts";
import type { ExportFolder } from "../proceedings/folder.ts";
import { crossrefXml, NO_CONTACT, type RegisteredPaper } from "./crossref.ts";

export function crossrefFolder(
  edition: Edition,
  papers: readonly RegisteredPaper[],
  series: Series,
  now: DateTime,
): ExportFolder {
  return {
    texts: {
      "crossref.xml": crossrefXml(edition, papers, series, now),
      "README.md": recipe(edition, series),
    },
    copies: [],
  };
}

function recipe({ name, proceedings = {}, papers }: Edition, { contact }: Series): string {
  const unlicensed = papers.filter(({ license }) => license === undefined).length;
  const steps = [
    ...(contact === undefined
      ? [`Write the address of whoever hands the file in for ${NO_CONTACT}: the series has no \`contact\`.`]
      : []),
    proceedings.publisher === undefined
      ? "The publisher named in the file is the series. If a member of Crossref publishes for you, write `proceedings: {publisher: …}` in edition.yaml, and export again."
      : `The publisher is ${proceedings.publisher}.`,
    ...(proceedings.isbn === undefined
      ? [
          "The volume has no ISBN, and the file says so. If it has one, write `proceedings: {isbn: …}` in edition.yaml.",
        ]
      : []),
    ...(proceedings.doi === undefined
      ? ["The volume has no DOI: `proceedings: {doi: …}` in edition.yaml gives it one."]
      : []),
    ...(unlicensed === 0
      ? []
      : [
          `${unlicensed} of ${papers.length} papers name no licence: \`proceedings: {license: https://…}\` in edition.yaml is that of all.`,
        ]),
    "Sign in at https://doi.crossref.org/ with the account of the member whose prefix the DOIs have, choose *Submissions → Upload*, *Metadata* and `crossref.xml`.",
    "Crossref answers by mail. The DOIs work as soon as the site is published: each leads to the page of its paper.",
    "After every correction of titles or authors, export and upload again: the later file counts.",
  ];
  return `# DOIs for ${name} by Crossref

For workshops whose publisher is a member of Crossref. Without one, \`lectern export zenodo\` gives DOIs at no cost.

${steps.map((step, index) => `${index + 1}. ${step}`).join("\n")}
`;
}
