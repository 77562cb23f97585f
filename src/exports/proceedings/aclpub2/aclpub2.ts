import type { Edition } from "../../../model/edition.ts";
import type { Series } from "../../../model/series.ts";
import type { ExportFolder } from "../folder.ts";
import { organizingCommittee, programCommittee } from "./committees.ts";
import { conferenceDetails, type DatedEdition } from "./details.ts";
import { type Aclpub2File, aclpub2Yaml } from "./file.ts";
import { papersFile } from "./papers.ts";
import { programFile } from "./program.ts";
import { sponsorsFile } from "./sponsors.ts";
import { invitedTalks, panels } from "./talks.ts";

/**
 * The input of aclpub2, which makes proceedings for the ACL Anthology. Its texts are LaTeX: it escapes some of them
 * itself, and takes none of it in the details of the conference.
 * @see https://github.com/rycolab/aclpub2
 */
export function aclpub2Folder(edition: DatedEdition, series: Series): ExportFolder {
  const always: Record<string, Aclpub2File> = {
    "conference_details.yml": conferenceDetails(edition, series),
    "papers.yml": papersFile(edition),
    "program.yml": programFile(edition),
    "organizing_committee.yml": organizingCommittee(edition),
    "program_committee.yml": programCommittee(edition),
    "prefaces.yml": PREFACES,
  };
  const whereUsed: Record<string, Aclpub2File> = {
    "sponsors.yml": sponsorsFile(edition),
    "invited_talks.yml": invitedTalks(edition),
    "panels.yml": panels(edition),
  };
  const used = Object.entries(whereUsed).filter(
    ([, { content }]) => Array.isArray(content) && content.length > 0,
  );
  const files = [...Object.entries(always), ...used];
  const parts = [...Object.values(always), ...Object.values(whereUsed)];
  return {
    texts: {
      ...Object.fromEntries(files.map(([name, file]) => [name, aclpub2Yaml(file)])),
      ...Object.assign({}, ...parts.map(({ texts }) => texts)),
      "README.md": recipe(edition, [
        ...parts.flatMap(({ toDo = [] }) => toDo),
        ...unprintable(files.map(([name, file]) => [name, aclpub2Yaml(file)])),
        "In a copy of aclpub2, run `./bin/generate FOLDER --proceedings`, where FOLDER is this one.",
      ]),
    },
    copies: parts.flatMap(({ copies = [] }) => copies),
  };
}

const PREFACES: Aclpub2File = {
  content: [],
  toDo: ["A preface is a fragment of LaTeX in `prefaces/`: name it in `prefaces.yml`."],
};

/** pdfLaTeX, which aclpub2 runs, has no fonts for other scripts than the Latin one, and none for pictures. */
function unprintable(texts: readonly (readonly [name: string, text: string])[]): string[] {
  const lines = texts.flatMap(([name, text]) =>
    text
      .split("\n")
      .filter((line) =>
        /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]|\p{Extended_Pictographic}/u.test(line),
      )
      .map((line) => `- \`${name}\`: ${line.trim()}`),
  );
  if (lines.length === 0) return [];
  return [
    `aclpub2 prints Latin letters alone. Write these in Latin letters, or have your copy of aclpub2 load fonts for them:\n\n${lines.join("\n")}`,
  ];
}

function recipe({ name }: Edition, steps: readonly string[]): string {
  const numbered = steps.map(
    (step, index) => `${index + 1}. ${step.replaceAll("\n", "\n   ").replace(/(?<! ) +$/gm, "")}`,
  );
  return `# Proceedings of ${name} with aclpub2

${numbered.join("\n")}

The texts were written for LaTeX from the site's content: change them there, and export again.
`;
}
