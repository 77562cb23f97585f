import { plainBlocks } from "../../../markdown/plain.ts";
import type { Edition } from "../../../model/edition.ts";
import type { Participant } from "../../../model/person.ts";
import type { Talk } from "../../../model/program/program.ts";
import { citedTalksOf } from "../../../model/program/talks.ts";
import type { Markdown } from "../../../model/text.ts";
import { FULL_DATE, formatDate } from "../../../wording/dates.ts";
import { nameWithAffiliation } from "../../../wording/people.ts";
import { type Words, wordsOf } from "../../../wording/words.ts";
import { endingOf, type FileCopy } from "../folder.ts";
import { latex, latexTitle } from "../latex.ts";
import { type Aclpub2File, isPicture } from "./file.ts";

/** `invited_talks.yml`: keynotes and invited talks that have a title. aclpub2 heads each "Keynote Talk", unless told. */
export function invitedTalks(edition: Edition): Aclpub2File {
  const words = wordsOf(edition.language);
  const talks = citedTalksOf(edition).filter(({ type }) => type === "keynote" || type === "invited");
  return filed(
    "invited_talks",
    talks.map((talk, index) => {
      const { speakers, abstract, type } = talk;
      const name = fileNameOf(talk, index);
      const [first, ...others] = speakers;
      const bios = speakers.flatMap((speaker) => biographyOf(speaker, others.length > 0));
      return {
        entry: {
          title: talk.title === undefined ? "" : latexTitle(talk.title),
          speaker_name: latex(
            speakers
              .map((one) => (others.length > 0 ? nameWithAffiliation(one, words) : one.name))
              .join(", "),
          ),
          ...(others.length > 0 ? {} : institutionOf(first)),
          ...whenAndWhere(talk, words),
          ...(type === "keynote" ? {} : { custom_prefix: latex(words.text.talks[type]) }),
        },
        texts: {
          abstract_file: [`${name}_abstract.tex`, paragraphsOf(abstract)],
          bio_file: [`${name}_bio.tex`, bios],
        },
        photo: first?.person.photo,
        name,
      };
    }),
  );
}

/** `panels.yml`: panels that have a title. */
export function panels(edition: Edition): Aclpub2File {
  const words = wordsOf(edition.language);
  const talks = citedTalksOf(edition).filter(({ type }) => type === "panel");
  return filed(
    "panels",
    talks.map((talk, index) => {
      const { moderator, panelists, speakers, abstract } = talk;
      const name = fileNameOf(talk, index);
      const people = [...speakers, ...panelists];
      return {
        entry: {
          title: talk.title === undefined ? "" : latexTitle(talk.title),
          ...whenAndWhere(talk, words),
          ...(moderator === undefined ? {} : { moderators: [onPanel(moderator)] }),
          ...(people.length === 0 ? {} : { panelists: people.map(onPanel) }),
        },
        texts: { abstract_file: [`${name}_abstract.tex`, paragraphsOf(abstract)] },
        photo: undefined,
        name,
      };
    }),
  );
}

interface Presented {
  readonly entry: Readonly<Record<string, unknown>>;
  /** By the key that names it: the name of a file, and the paragraphs of LaTeX in it. */
  readonly texts: Readonly<Record<string, readonly [name: string, paragraphs: readonly string[]]>>;
  /** Below `public/`. */
  readonly photo: string | undefined;
  readonly name: string;
}

function filed(folder: string, presented: readonly Presented[]): Aclpub2File {
  const texts: Record<string, string> = {};
  const copies: FileCopy[] = [];
  const content = presented.map(({ entry, texts: own, photo = "", name }) => {
    const written = Object.entries(own).filter(([, [, paragraphs]]) => paragraphs.length > 0);
    for (const [, [file, paragraphs]] of written) {
      // LaTeX breaks the last line after it: no blank line may come between.
      texts[`${folder}/${file}`] = `${paragraphs.join("\n\n")}\n`;
    }
    const named = Object.fromEntries(written.map(([key, [file]]) => [key, file]));
    if (!isPicture(endingOf(photo))) return { ...entry, ...named };
    const picture = `${name}.${endingOf(photo)}`;
    copies.push({ path: `${folder}/${picture}`, source: photo });
    return { ...entry, ...named, photo: picture };
  });
  return { content, texts, copies };
}

/** The times of the workshop's clocks, as aclpub2 prints them. */
function whenAndWhere({ span, place, room }: Talk, words: Words): Record<string, string> {
  const location = place ?? room?.name;
  return {
    date: latex(formatDate(span.start.toISODate() ?? "", FULL_DATE, words)),
    time: `${span.start.toFormat("HH:mm")} -- ${span.end.toFormat("HH:mm")}`,
    ...(location === undefined ? {} : { location: latex(location) }),
  };
}

function onPanel(participant: Participant): Record<string, string> {
  return { name: latex(participant.name), ...institutionOf(participant) };
}

function institutionOf(participant: Participant | undefined): Record<string, string> {
  const affiliations = participant?.affiliations ?? [];
  return affiliations.length === 0 ? {} : { institution: latex(affiliations.join(", ")) };
}

function biographyOf({ name, bio, person }: Participant, isNamed: boolean): string[] {
  const [first, ...others] = paragraphsOf(bio ?? person.bio);
  return first === undefined ? [] : [isNamed ? `\\textbf{${latex(name)}} ${first}` : first, ...others];
}

function paragraphsOf(text: Markdown | undefined): string[] {
  return plainBlocks(text ?? "", () => undefined).map((block) => latex((block.marker ?? "") + block.text));
}

/** LaTeX takes names of pictures in ASCII. */
function fileNameOf({ id }: Talk, index: number): string {
  return /^[a-z0-9-]+$/.test(id) ? id : String(index + 1);
}
