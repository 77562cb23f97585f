import { oneLine } from "../../citations/one-line.ts";
import type { Funder } from "../../model/paper.ts";
import type { XmlElement } from "../../xml.ts";

/** The schema knows no ROR of funders; their registry's DOI it does. */
export function funderElement({ name, id, grants }: Funder): XmlElement {
  const assertion = (kind: string, children: readonly (XmlElement | string)[]): XmlElement => ({
    name: "fr:assertion",
    attributes: { name: kind },
    children,
  });
  const isListed = id?.includes("10.13039/") === true;
  return assertion("fundgroup", [
    assertion("funder_name", [oneLine(name), ...(isListed ? [assertion("funder_identifier", [id])] : [])]),
    ...grants.map((grant) => assertion("award_number", [oneLine(grant)])),
  ]);
}
