import type { Offer } from "schema-dts";
import type { EditionFrame } from "../../../model/edition-brief.ts";
import { phaseOf } from "../../../model/moments/phase.ts";
import { addressOfTarget } from "../../../urls.ts";
import type { TimelyContext } from "../../context.ts";

/** Where one registers, while one still can; what it costs, the page there tells. */
export function offerOf(edition: EditionFrame, { series, now }: TimelyContext): Offer | undefined {
  const { registration } = edition.links;
  const isOffered = edition.cancelled === undefined && phaseOf(edition, now) !== "over";
  if (registration === undefined || !isOffered) return undefined;
  return { "@type": "Offer", url: addressOfTarget(series, registration) };
}
