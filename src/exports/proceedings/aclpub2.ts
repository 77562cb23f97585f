import { dump } from "js-yaml";
import { plainText } from "../../markdown/plain.ts";
import type { Edition } from "../../model/edition.ts";
import type { Paper } from "../../model/paper.ts";
import type { Participant } from "../../model/person.ts";
import type { Series } from "../../model/series.ts";
import { fullTitleOf } from "../../wording/editions.ts";
import { whereOf } from "../../wording/places.ts";
import { wordsOf } from "../../wording/words.ts";
import { cslNameOf } from "../citations/names.ts";
import { aclpub2Program } from "./aclpub2-program.ts";
import { editorsOf } from "./editors.ts";
import { copiesOf, type ExportFolder, missingPdfs, pdfNamesOf } from "./folder.ts";
import { latex } from "./latex.ts";

/**
 * The input of aclpub2, which makes proceedings for the ACL Anthology. Its texts are fragments of LaTeX.
 * @see https://github.com/rycolab/aclpub2
 */
export function aclpub2Folder(edition: Edition, series: Series): ExportFolder {
  const yaml = (value: unknown): string => dump(value, { lineWidth: -1, noRefs: true });
  return {
    texts: {
      "conference_details.yml": yaml(conferenceDetails(edition, series)),
      "papers.yml": yaml(papers(edition)),
      "program.yml": yaml(aclpub2Program(edition)),
      "organizing_committee.yml": yaml(organizingCommittee(edition)),
      "program_committee.yml": yaml(programCommittee(edition)),
      "prefaces.yml": yaml([]),
      "README.md": recipe(edition),
    },
    copies: copiesOf(edition, "papers/"),
  };
}

function conferenceDetails(edition: Edition, { name }: Series): Record<string, unknown> {
  const words = wordsOf(edition.language);
  const title = latex(fullTitleOf(edition, words));
  return {
    book_title: `Proceedings of the ${title} (${latex(edition.name)})`,
    event_name: title,
    cover_subtitle: "Proceedings of the Workshop",
    anthology_venue_id: name,
    ...(edition.start === undefined
      ? {}
      : { start_date: edition.start, end_date: edition.end ?? edition.start }),
    isbn: "XXX-X-XXXXXX-XX-X",
    location: latex(whereOf(edition, words)),
    editors: editorsOf(edition).map(nameParts),
    publisher: "Association for Computational Linguistics",
  };
}

function papers(edition: Edition): Record<string, unknown>[] {
  const files = pdfNamesOf(edition);
  return edition.papers.map((paper) => ({
    id: paper.id,
    title: latex(paper.title),
    authors: paper.authors.map(author),
    ...(paper.abstract === undefined ? {} : { abstract: latex(plainText(paper.abstract)) }),
    file: files.get(paper),
    ...(paper.category === undefined ? {} : { attributes: { paper_type: paper.category } }),
    ...attachmentsOf(paper),
  }));
}

function attachmentsOf({ code, data, slides }: Paper): Record<string, unknown> {
  const kinds = [
    ["software", code],
    ["dataset", data],
    ["presentation", slides],
  ] as const;
  const attachments = kinds.flatMap(([type, url]) =>
    url === undefined || !/^https?:/i.test(url) ? [] : [{ type, url }],
  );
  return attachments.length === 0 ? {} : { attachments };
}

function author(participant: Participant): Record<string, unknown> {
  const { affiliations, person } = participant;
  return {
    ...nameParts(participant),
    ...(affiliations.length === 0 ? {} : { institution: latex(affiliations.join(", ")) }),
    ...(person.orcid === undefined ? {} : { orcid: person.orcid }),
  };
}

/** A name without parts stands as the last one. */
function nameParts(participant: Participant): Record<string, string> {
  const { given, family, literal, suffix, ...particles } = cslNameOf(participant);
  const last = [
    particles["dropping-particle"],
    particles["non-dropping-particle"],
    family ?? literal,
    suffix,
  ];
  return {
    ...(given === undefined ? {} : { first_name: latex(given) }),
    last_name: latex(last.filter((part) => part !== undefined).join(" ")),
  };
}

function organizingCommittee({ organizers }: Edition): Record<string, unknown>[] {
  return organizers
    .filter(({ people }) => people.length > 0)
    .map(({ role, people }) => ({ role: latex(role), members: people.map(member) }));
}

function programCommittee({ committee }: Edition): Record<string, unknown>[] {
  const plain = committee.filter(({ role }) => role === undefined);
  const roles = [...new Set(committee.flatMap(({ role }) => role ?? []))];
  return [
    ...roles.map((role) => ({
      role: latex(role),
      members: committee.filter((one) => one.role === role).map(member),
    })),
    ...(plain.length === 0 ? [] : [{ role: "Program Committee", members: plain.map(member) }]),
  ];
}

function member({ name, affiliations }: Participant): Record<string, string> {
  return {
    name: latex(name),
    ...(affiliations.length === 0 ? {} : { institution: latex(affiliations.join(", ")) }),
  };
}

function recipe(edition: Edition): string {
  const missing = missingPdfs(edition, "papers/");
  return `# Proceedings of ${edition.name} with aclpub2

1. Ask the publication chairs for the ISBN, and put it in \`conference_details.yml\`.
2. Check its \`editors\`: they are the program chairs.
${missing.length === 0 ? "3. The papers lie in `papers/`.\n" : `3. Fetch these papers:\n\n${missing.map((line) => `   ${line}`).join("\n")}\n\n`}4. A preface is a fragment of LaTeX in \`prefaces/\`; name it in \`prefaces.yml\`.
5. In a copy of aclpub2, run \`./bin/generate FOLDER --proceedings\`, where FOLDER is this one.

The texts were written for LaTeX from the site's content: change them there, and export again.
`;
}
