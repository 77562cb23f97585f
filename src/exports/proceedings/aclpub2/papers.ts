import { plainText } from "../../../markdown/plain.ts";
import type { Edition } from "../../../model/edition.ts";
import type { Paper } from "../../../model/paper.ts";
import type { Participant } from "../../../model/person.ts";
import { copiesOf, endingOf, type FileCopy, missingPdfs, pdfNamesOf, publicFileOf } from "../folder.ts";
import { halfLatexTitle, latex } from "../latex.ts";
import type { Aclpub2File } from "./file.ts";
import { member } from "./names.ts";

/** `papers.yml`, with the papers' files and what is attached to them. */
export function papersFile(edition: Edition): Aclpub2File {
  const files = pdfNamesOf(edition);
  const missing = missingPdfs(edition, "papers/");
  const elsewhere = edition.papers.flatMap(linksElsewhere);
  return {
    content: edition.papers.map((paper) => {
      const attachments = attachmentsOf(paper);
      return {
        id: paper.id,
        title: halfLatexTitle(paper.title),
        authors: paper.authors.map(author),
        abstract: latex(plainText(paper.abstract ?? "")),
        file: files.get(paper),
        ...attributesOf(paper),
        ...(attachments.length === 0
          ? {}
          : { attachments: attachments.map(({ type, name }) => ({ type, file: name })) }),
      };
    }),
    copies: [...copiesOf(edition, "papers/"), ...edition.papers.flatMap(attachmentCopies)],
    toDo: [
      ...(missing.length === 0 ? [] : [`Fetch these papers:\n\n${missing.join("\n")}`]),
      ...(elsewhere.length === 0
        ? []
        : [
            `The ACL Anthology keeps files, no addresses. What is to be kept of these, put into \`attachments/\` and name in \`papers.yml\`:\n\n${elsewhere.join("\n")}`,
          ]),
    ],
  };
}

function author(participant: Participant): Record<string, string> {
  const { orcid } = participant.person;
  return { ...member(participant), ...(orcid === undefined ? {} : { orcid }) };
}

function attributesOf({ category, track }: Paper): { attributes?: Record<string, string> } {
  const attributes = {
    ...(category === undefined ? {} : { paper_type: category }),
    ...(track === undefined ? {} : { submitted_area: track.name }),
  };
  return Object.keys(attributes).length === 0 ? {} : { attributes };
}

/** What is attached to a paper, by the Anthology's types. */
function linksOf({ code, data, slides, poster, video }: Paper): { type: string; target: string }[] {
  const targets = { software: code, dataset: data, presentation: slides, poster, video };
  return Object.entries(targets).flatMap(([type, target]) =>
    target === undefined ? [] : [{ type, target }],
  );
}

interface Attachment {
  readonly type: string;
  readonly name: string;
  /** Below `public/`. */
  readonly source: string;
}

function attachmentsOf(paper: Paper): Attachment[] {
  return linksOf(paper).flatMap(({ type, target }) => {
    const source = publicFileOf(target);
    if (source === undefined || endingOf(source) === "") return [];
    return [{ type, name: `${paper.id}_${type}.${endingOf(source)}`, source }];
  });
}

function attachmentCopies(paper: Paper): FileCopy[] {
  return attachmentsOf(paper).map(({ name, source }) => ({ path: `attachments/${name}`, source }));
}

function linksElsewhere(paper: Paper): string[] {
  const attached = new Set(attachmentsOf(paper).map(({ type }) => type));
  return linksOf(paper).flatMap(({ type, target }) =>
    attached.has(type) ? [] : [`- \`${paper.id}\`, ${type}: ${target}`],
  );
}
