import { BREAK_TYPES, CEREMONY_TYPES, PROGRAM_STATUSES, TALK_TYPES } from "../../model/vocabulary.ts";
import { examples } from "../yaml-text.ts";
import type { EditionFacts } from "./edition-facts.ts";

/** `program.yaml` without days, and with an example of every kind of item. */
export function programYaml({ name, suggested }: EditionFacts): string {
  return `# Program of ${name}.

# ${PROGRAM_STATUSES.join(", then ")}: a final program has a title and a speaker for every talk.
status: draft

# Every day with its items, in order. An item starts at \`start\`, or when the one before it ends; it ends at \`end\`, after
# \`duration\` minutes, or when the next one starts. Times stand in quotes, in the \`timezone\` of edition.yaml.
# To use the examples below, delete the two brackets, and the number sign in front of each line that is to be read.
days: []
${examples(`  - date: ${suggested.start}
    start: "09:00"
    items:`)}
      # Ceremony: ${CEREMONY_TYPES.join(", ")}. Breaks: ${BREAK_TYPES.join(", ")}.
${examples("      - {type: opening, title: Welcome, duration: 15, speakers: [{name: Grace Hopper}]}")}
      # Talks, each with a page of its own whose address is its id, and stays:
      # ${TALK_TYPES.join(", ")}.
${examples(`      - type: keynote
        id: lovelace
        title: A title, in quotes if it has a colon
        duration: 60
        speakers:
          - {name: Ada Lovelace, affiliation: University of Example, bio: "One or two sentences, in Markdown."}
        abstract: >-
          One paragraph or more, in Markdown. Slides and a recording can follow as \`slides\` and \`video\`: an address,
          or the path of a file in public/.
      - {type: break, title: Coffee break, duration: 30}`)}
      # A session, here with two papers. Talks without times of their own share those of the session. With
      # \`paper\` instead of a title, a talk takes title, authors and abstract from that id of papers.yaml.
${examples(`      - type: session
        title: The title of the session
        chair: {name: Alan Turing, affiliation: University of Example}
        end: "12:15"
        items:
          - type: paper
            title: The title of the paper
            speakers: [{name: Emmy Noether, affiliation: University of Example}]
          - {type: paper, id: second-paper, title: tba, speakers: tba}
      - {type: lunch, title: Lunch, start: "12:15", end: "13:30"}`)}
      # What takes place more than once has \`times\`, each with a start and an end, instead of a start. A lunch may hold
      # \`papers\` as posters; \`type: workshop\`, with \`organizers\`, has a page of its own.
      # A panel: \`tba\` stands for what is to be announced.
${examples(`      - type: panel
        title: The question that the panel discusses
        duration: 60
        moderator: {name: Katherine Johnson, affiliation: University of Example}
        panelists: tba
      - {type: closing, title: Closing remarks, duration: 10}`)}
`;
}
