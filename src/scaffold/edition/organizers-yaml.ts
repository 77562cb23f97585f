import { examples } from "../yaml-text.ts";
import type { EditionFacts } from "./edition-facts.ts";

/** `organizers.yaml` with roles that nobody has yet. */
export function organizersYaml({ name }: EditionFacts): string {
  return `# Organizers of ${name}, in the order they are shown. A role without people is shown as "to be announced".
# To use an example, delete the two brackets above it, and the number sign in front of the line.
- role: General Chair
  people: []
${examples("    - {name: Grace Hopper, affiliation: University of Example}")}
- role: Program Chairs
  people: []
${examples(`    - {name: Ada Lovelace, affiliation: [University of Example, Example Laboratories]}
    - {name: Alan Turing, affiliation: University of Example, url: https://turing.example.org/}`)}
- role: Publicity Chair
  people: []
`;
}
