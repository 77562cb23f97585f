import { examples } from "../yaml-text.ts";
import type { EditionFacts } from "./edition-facts.ts";

/** `pc.yaml` without members. */
export function committeeYaml({ name }: EditionFacts): string {
  return `# Program committee of ${name}. Further committees are roles in organizers.yaml.
# To use the examples, delete the line with the two brackets, and the number sign in front of each line.
[]
${examples(`- {name: Emmy Noether, affiliation: University of Example}
- {name: Katherine Johnson, affiliation: "Example Laboratories, Boston", role: Area chair}`)}
`;
}
