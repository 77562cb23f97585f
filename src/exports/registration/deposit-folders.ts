import type { Edition } from "../../model/edition.ts";
import type { Series } from "../../model/series.ts";
import { addressOf, pathOfEdition } from "../../urls.ts";
import { formatDates, LONG_DATE } from "../../wording/dates.ts";
import { cityOf } from "../../wording/places.ts";
import { wordsOf } from "../../wording/words.ts";
import { copiesOf, type ExportFolder, missingPdfs } from "../proceedings/folder.ts";
import { recordOfVolume, recordsOfPapers } from "./datacite.ts";
import type { DataCiteRecord } from "./datacite-record.ts";
import { dataCiteXml } from "./datacite-xml.ts";
import { type Conference, type ZenodoDeposit, zenodoDeposit } from "./zenodo.ts";

/** The metadata of each paper and of the volume, as DataCite's interface and its forms take them. */
export function dataCiteFolder(edition: Edition, series: Series): ExportFolder {
  const records = [
    ["volume", recordOfVolume(edition, series)] as const,
    ...[...recordsOfPapers(edition, series)].map(([{ id }, record]) => [`papers/${id}`, record] as const),
  ];
  return {
    texts: {
      ...Object.fromEntries(
        records.flatMap(([name, record]) => [
          [`${name}.json`, json(record)],
          [`${name}.xml`, dataCiteXml(record)],
        ]),
      ),
      "README.md": dataCiteRecipe(edition),
    },
    copies: [],
  };
}

/** A deposit for each paper and one for the volume, with the papers' files beside them. */
export function zenodoFolder(edition: Edition, series: Series): ExportFolder {
  const conference = conferenceOf(edition, series);
  const depositOf = (record: DataCiteRecord): ZenodoDeposit => zenodoDeposit(record, conference);
  const volume = depositOf(recordOfVolume(edition, series));
  const papers = [...recordsOfPapers(edition, series)];
  return {
    texts: {
      "volume.json": json(volume),
      ...Object.fromEntries(papers.map(([{ id }, record]) => [`papers/${id}.json`, json(depositOf(record))])),
      ".zenodo.json": json(volume.metadata),
      "README.md": zenodoRecipe(edition),
    },
    copies: copiesOf(edition, "papers/"),
  };
}

function conferenceOf(edition: Edition, series: Series): Conference {
  const { title, name, start, end, presence, venue, proceedings = {} } = edition;
  const place = presence === "online" ? "Online" : cityOf(venue, wordsOf("en"));
  return {
    name: title,
    acronym: name,
    dates: start === undefined ? undefined : formatDates(start, end ?? start, LONG_DATE, wordsOf("en")),
    place: place === "" ? undefined : place,
    url: addressOf(series, pathOfEdition(edition)),
    publisher: proceedings.publisher,
    isbn: proceedings.isbn,
  };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

function dataCiteRecipe({ name, papers, proceedings }: Edition): string {
  const missing = papers.filter(({ doi }) => doi === undefined).length;
  return `# DOIs for ${name} by DataCite

A member of DataCite, such as your university library, registers these. The files hold the same in two forms: .json for
DataCite's interface and .xml for its form (https://doi.datacite.org/, *Create DOI*, *File Upload*).

1. The publisher named in the files is ${proceedings?.publisher ?? "the series. If somebody else publishes the volume, write `proceedings: {publisher: …}` in edition.yaml"}.
2. ${missing === 0 ? "All papers have a DOI already: DataCite updates what it knows of them." : `${missing} of ${papers.length} papers have no DOI yet, so that their .xml says \`(:tba)\`. In the form, choose one or take what is proposed; in the interface, add "prefix" for one to be made.`}
3. For the interface, put each file into {"data": {"type": "dois", "attributes": …}} and send it to https://api.datacite.org/dois.
4. Keep what the interface answers in files, and \`lectern import FILE…\` writes each DOI where it belongs. By hand: a paper's
   into papers.yaml, \`doi: 10.1234/abcd\`, the volume's into edition.yaml, \`proceedings: {doi: 10.1234/abcd}\`.
`;
}

function zenodoRecipe(edition: Edition): string {
  const missing = missingPdfs(edition, "papers/");
  const funded = edition.papers.filter(({ funders }) => funders.length > 0);
  return `# ${edition.name} at Zenodo

Zenodo keeps the papers, and gives each a DOI at no cost.

1. ${missing.length === 0 ? "The papers lie in papers/." : `Fetch these papers, and put them there:\n\n${missing.map((line) => `   ${line}`).join("\n")}\n`}
2. Without programming: on https://zenodo.org/uploads/new, upload a paper and fill in the form from its .json file.
3. By the interface: create a token under *Applications*, send each .json file to https://zenodo.org/api/deposit/depositions,
   then its PDF to the address that comes back under "bucket". Nothing is public before *Publish*.
4. ${edition.papers.every(({ license }) => license !== undefined) ? "The licence is that of edition.yaml and papers.yaml: read in the form whether Zenodo took it." : "The content names no licence for some of the papers, and Zenodo takes CC BY 4.0 where none is named. Write the one that the authors have agreed to as `proceedings: {license: https://…}` in edition.yaml, or as `license` of a paper in papers.yaml, and export again."}${funded.length === 0 ? "" : `\n   Add in the form who paid for these, since Zenodo takes only grants that it lists: ${funded.map(({ id }) => id).join(", ")}.`}
5. Keep what the interface answers in files, and \`lectern import FILE…\` writes each DOI where it belongs. By hand: a paper's
   into papers.yaml, \`doi: 10.5281/zenodo.1234567\`, the volume's into edition.yaml, \`proceedings: {doi: …}\`.

\`.zenodo.json\` describes the volume, for a repository that Zenodo archives from GitHub: put it at its top.
`;
}
