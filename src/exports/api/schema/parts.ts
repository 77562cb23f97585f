import * as z from "zod";

/** The small values of which the published data is made. */

/** A text with its sentence of documentation. */
export const text = (description: string): z.ZodString => z.string().meta({ description });

export const markdown = (what: string): z.ZodString =>
  text(
    `${what} Markdown (CommonMark with tables), as its author wrote it; its links are relative to the address of the site.`,
  );

export const address = (description: string): z.ZodString =>
  z.string().meta({ description: `${description} A full address.`, format: "iri" });

export const instant = (description: string): z.ZodString =>
  z.string().meta({
    description: `${description} An instant, as the clock at the edition shows it, with its offset from UTC.`,
    examples: ["2021-03-28T10:50:00-04:00"],
    format: "date-time",
  });

export const plainDate = (description: string): z.ZodString =>
  z
    .string()
    .meta({ description: `${description} A calendar date.`, examples: ["2021-03-28"], format: "date" });

export const schemaAddress = address("The schema that describes this file.");

export const linkSchema = z
  .object({ label: text("What the link is called."), url: address("Where it leads.") })
  .meta({ id: "Link", description: "A link with its words." });

export type LinkData = z.output<typeof linkSchema>;

export const pictureSchema = z
  .object({
    file: address("The picture."),
    alt: text("What it shows."),
    credit: text("Who made it, or lets it be used.").optional(),
  })
  .meta({ id: "Picture", description: "A picture, with words for those who cannot see it." });

export const participantSchema = z
  .object({
    id: text("Of the person, in people.json."),
    name: text("As this edition writes it."),
    affiliations: z.array(z.string()).meta({ description: "As of this edition." }),
    country: text("Where one is given.").optional(),
    bio: markdown("As of this edition.").optional(),
  })
  .meta({ id: "Participant", description: "A person as one edition names them." });

export const venueSchema = z
  .object({
    name: text("Of the building, or of the meeting's service.").optional(),
    room: text("Of the building.").optional(),
    address: text("Street and number.").optional(),
    city: text("City.").optional(),
    region: text("State or province.").optional(),
    country: text("Country.").optional(),
    url: address("A page about it.").optional(),
  })
  .meta({ id: "Venue", description: "Where an edition takes place." });
