import type { CommitteeMember, Edition } from "../../../model/edition.ts";
import { halfLatex, latex } from "../latex.ts";
import type { Aclpub2File } from "./file.ts";
import { member } from "./names.ts";

/** `organizing_committee.yml` */
export function organizingCommittee({ organizers }: Edition): Aclpub2File {
  return {
    content: organizers
      .filter(({ people }) => people.length > 0)
      .map(({ role, people }) => ({ role: latex(role), members: people.map((one) => member(one)) })),
  };
}

/** `program_committee.yml`: those with a role, then the others. */
export function programCommittee({ committee }: Edition): Aclpub2File {
  const roles = [...new Set(committee.flatMap(({ role }) => role ?? []))];
  const plain = committee.filter(({ role }) => role === undefined);
  return {
    content: [
      ...roles.map((role) =>
        block(
          role,
          committee.filter((one) => one.role === role),
        ),
      ),
      ...(plain.length === 0 ? [] : [block("Program Committee", plain)]),
    ],
  };
}

function block(role: string, members: readonly CommitteeMember[]): Record<string, unknown> {
  return { role: latex(role), entries: members.map((one) => member(one, halfLatex)) };
}
