import * as z from "zod";
import { quote } from "../../remedy.ts";
import { target, text } from "../fields.ts";
import { fault, wrongType } from "../remedies/explain.ts";

const ORIGIN_HELP = "Write one without a path, such as https://stats.example.org.";

const origin = text
  .refine((value) => /^https:\/\/[\w.-]+(?::\d+)?\/?$/i.test(value), {
    error: ({ input }) => fault(`${quote(input)} is not the origin of a site.`, ORIGIN_HELP),
  })
  .transform((value) => value.replace(/\/$/, "").toLowerCase());

/** Its origin goes into the security policy, where a star would stand for every site. */
function isOfOneSite(address: string): boolean {
  if (!URL.canParse(address)) return true;
  const { hostname, username, password } = new URL(address);
  return !hostname.includes("*") && username === "" && password === "";
}

/** What counts visits: one script, from origins that are named. */
export const analytics = z
  .strictObject(
    {
      script: target
        .refine((value) => !/^(?:http|mailto):/i.test(value), {
          error: fault("A script comes from https://, or from below public/.", "Write https:// in front."),
        })
        .refine(isOfOneSite, {
          error: ({ input }) =>
            fault(
              `${quote(input)} does not say from which one site the script comes.`,
              "Write its address in full, without a star and without a password.",
            ),
        })
        .meta({
          description: "Where the script lies: on the web, or a path below public/.",
          examples: ["https://plausible.io/js/script.js"],
        }),
      attributes: z
        .record(
          z.string().regex(/^data-[a-z][a-z\d-]*$/, {
            error: ({ input }) =>
              fault(
                `${quote(input)} is no attribute that a script may have here.`,
                "Such names start with data-, as in data-domain.",
              ),
          }),
          text,
          {
            error: wrongType(
              "a mapping",
              "Write each attribute with its value: {data-domain: fastpath.org}.",
            ),
          },
        )
        .default({})
        .meta({
          title: "Attributes",
          description: "What it is told: attributes that start with `data-`.",
          examples: [{ "data-domain": "fastpath.example.org" }],
        }),
      origins: z
        .array(origin)
        .default([])
        .meta({
          description: "Where it sends what it counts, if that is not where it lies.",
          examples: [["https://fastpath.goatcounter.com"]],
        }),
    },
    {
      error: wrongType(
        "a mapping",
        "Write where its script lies, such as {script: https://plausible.io/js/script.js}.",
      ),
    },
  )
  .meta({ title: "Analytics" });
