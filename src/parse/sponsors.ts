import { z } from "zod";
import { text, webAddress } from "./fields.ts";

/** `editions/2021/sponsors.yaml`: tiers in the order they are to be shown. */
export const sponsorsFile = z.array(
  z.strictObject({
    tier: text.meta({ description: "The name of the tier.", examples: ["Gold"] }),
    sponsors: z
      .array(
        z.strictObject({
          name: text.meta({ description: "The sponsor's name.", examples: ["IBM"] }),
          url: webAddress.optional().meta({ description: "The sponsor's site." }),
          logo: text
            .optional()
            .meta({ description: "A picture: a path below public/.", examples: ["sponsors/ibm.svg"] }),
        }),
      )
      .meta({ description: "The sponsors of this tier." }),
  }),
);
export type SponsorsFile = z.output<typeof sponsorsFile>;
