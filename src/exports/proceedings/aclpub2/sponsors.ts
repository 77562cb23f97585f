import type { Edition, Sponsor } from "../../../model/edition.ts";
import { endingOf } from "../folder.ts";
import { latex } from "../latex.ts";
import { type Aclpub2File, isPicture } from "./file.ts";

/** `sponsors.yml`: a tier is its logos, where LaTeX can print them. */
export function sponsorsFile({ sponsors: tiers }: Edition): Aclpub2File {
  const logos = tiers.flatMap(({ sponsors }) => sponsors.filter(hasPicture));
  const nameOf = (sponsor: Sponsor): string =>
    `${logos.indexOf(sponsor) + 1}.${endingOf(sponsor.logo ?? "")}`;
  const missing = tiers.flatMap(({ tier, sponsors }) =>
    sponsors
      .filter((sponsor) => !hasPicture(sponsor))
      .map(({ name, logo }) => `- ${name} (${tier})${logo === undefined ? "" : `: ${logo}`}`),
  );
  return {
    content: tiers
      .map(({ tier, sponsors }) => ({ tier: latex(tier), logos: sponsors.filter(hasPicture).map(nameOf) }))
      .filter(({ logos }) => logos.length > 0),
    copies: logos.map((sponsor) => ({
      path: `sponsor_logos/${nameOf(sponsor)}`,
      source: sponsor.logo ?? "",
    })),
    toDo:
      missing.length === 0
        ? []
        : [
            `aclpub2 shows sponsors by their logos, as PNG, JPEG or PDF. Put those of these into \`sponsor_logos/\`, and name them in \`sponsors.yml\`:\n\n${missing.join("\n")}`,
          ],
  };
}

function hasPicture({ logo }: Sponsor): boolean {
  return logo !== undefined && isPicture(endingOf(logo));
}
