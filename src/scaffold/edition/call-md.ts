import { PLACEHOLDERS } from "../../model/vocabulary.ts";
import { examples } from "../yaml-text.ts";
import type { EditionFacts } from "./edition-facts.ts";

/** `cfp.md` of an edition that has no call to take over. */
export function callMd(facts: EditionFacts): string {
  return facts.isSample ? sampleCall(facts) : emptyCall(facts);
}

/** Of a series that is only being set up: every text says what belongs in its place. */
function sampleCall(facts: EditionFacts): string {
  return `---
${head(facts)}

# One line for each topic.
topics:
${PLACEHOLDERS.topics.map((topic) => `  - ${topic}`).join("\n")}
${SUBMISSION}---

${PLACEHOLDERS.aims.join("\n\n")}
`;
}

/** Of an edition of which nobody has said what it calls for. */
function emptyCall(facts: EditionFacts): string {
  return `---
${head(facts)}

# One line for each topic.
${examples(`topics:
  - The first topic
  - The second topic`)}
${SUBMISSION}---

The call for papers will be published here.
`;
}

function head({ name }: EditionFacts): string {
  return `# Call for papers of ${name}.
# Here the topics and how to submit, below the second line of hyphens the aims and scope, in Markdown.
# What follows a number sign is not read. Lines such as #submission are examples: remove the sign to use one.`;
}

const SUBMISSION = `
# Where and how to submit: every one of these may be left out. Without an address, no page asks for submissions.
${examples(`submission:
  url: https://submission.example.org/
  system: EasyChair
  categories:
    - {name: Full paper, pages: 6-8}
    - {name: Extended abstract, pages: 2}
  talk: 20
  instructions: Further instructions, in Markdown.`)}
`;
