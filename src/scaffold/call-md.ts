import type { EditionFacts } from "./edition-facts.ts";
import { examples } from "./yaml-text.ts";

/** The call for papers of a series that is only being set up: every text says what belongs in its place. */
export function sampleCall(facts: EditionFacts): string {
  return `---
${head(facts)}

# One line for each topic.
topics:
  - The first topic of the workshop
  - A second topic, from another side of the field
  - Methods, tools and data
  - Experience from practice
${SUBMISSION}---

This is the place for the aims of the workshop: the questions it asks, the people it brings together, and the kind of
work it would like to see.

A second paragraph can say what is new this year. The full call for papers, with topics and important dates, will be
published here.
`;
}

/** The call for papers of an edition of which nobody has said what it calls for. */
export function emptyCall(facts: EditionFacts): string {
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
  return `# Call for papers of ${name}: the topics, how to submit, and below the second line of hyphens the aims and scope.
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
