import { z } from "zod";
import { isPlaceholder, listOfPeople, listRemedy, type PersonReference, tba } from "./fields.ts";
import { wrong } from "./remedies/explain.ts";

/** Stands for those whom nobody remembers. */
const unknown = z.literal("unknown").meta({ title: "Not known any more" });

/** People, `tba` while they are to be announced, or `unknown` where nobody remembers. */
export const speakers = z
  .union([tba.transform(() => []), unknown, listOfPeople], {
    error: wrong(
      "a list of people",
      "Write a list, such as [{name: Ana Klimovic, affiliation: ETH Zurich}], or tba.",
      (written) => (isPlaceholder(written) ? "Write tba." : listRemedy(written)),
    ),
  })
  .meta({ id: "speakers" });
export type Speakers = z.output<typeof speakers>;

export function namedIn(people: Speakers | undefined): readonly PersonReference[] {
  return people === undefined || people === "unknown" ? [] : people;
}
