import * as z from "zod";
import { text, webAddress } from "../fields.ts";

/** `editions/2021/sponsors.yaml`: tiers in the order they are to be shown. */
export const sponsorsFile = z.array(
  z
    .strictObject({
      tier: text.meta({ description: "The name of the tier.", examples: ["Gold"] }),
      sponsors: z
        .array(
          z
            .strictObject({
              name: text.meta({ description: "The sponsor's name.", examples: ["IBM"] }),
              url: webAddress
                .optional()
                .meta({ description: "The sponsor's site.", examples: ["https://www.ibm.com/"] }),
              logo: text
                .optional()
                .meta({ description: "A picture: a path below public/.", examples: ["sponsors/ibm.svg"] }),
            })
            .meta({ title: "Sponsor" }),
        )
        .meta({ description: "The sponsors of this tier.", examples: [[{ name: "IBM" }]] }),
    })
    .meta({ title: "Tier" }),
);
export type SponsorsFile = z.output<typeof sponsorsFile>;
