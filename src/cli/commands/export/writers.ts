import type { DateTime } from "luxon";
import { callText } from "../../../exports/call/text.ts";
import { wikicfpFields } from "../../../exports/call/wikicfp.ts";
import { airmeetFolder } from "../../../exports/platforms/airmeet.ts";
import { eventMobiFolder } from "../../../exports/platforms/eventmobi.ts";
import { schedFolder } from "../../../exports/platforms/sched.ts";
import { whovaFolder } from "../../../exports/platforms/whova.ts";
import { zoomEventsFolder } from "../../../exports/platforms/zoom-events.ts";
import { aclAnthologyFolder } from "../../../exports/proceedings/acl-anthology.ts";
import { aclpub2Folder } from "../../../exports/proceedings/aclpub2/aclpub2.ts";
import { arxivIndexFolder } from "../../../exports/proceedings/arxiv-index.ts";
import { ceurFolder } from "../../../exports/proceedings/ceur-ws/ceur-ws.ts";
import { dblpFolder } from "../../../exports/proceedings/dblp.ts";
import type { ExportFolder } from "../../../exports/proceedings/folder.ts";
import { pmlrFolder } from "../../../exports/proceedings/pmlr.ts";
import { crossrefFolder } from "../../../exports/registration/crossref-folder.ts";
import { dataCiteFolder, zenodoFolder } from "../../../exports/registration/deposit-folders.ts";
import { wikidataFolder } from "../../../exports/registration/wikidata.ts";
import { committeeCsv } from "../../../exports/spreadsheet/committee.ts";
import { papersCsv } from "../../../exports/spreadsheet/papers.ts";
import { programCsv } from "../../../exports/spreadsheet/program.ts";
import { aiDeadlines } from "../../../exports/trackers/ai-deadlines.ts";
import { ccfDeadlines } from "../../../exports/trackers/ccf-deadlines.ts";
import { conferenceIndexFields } from "../../../exports/trackers/conference-index.ts";
import { updateText } from "../../../exports/update/update.ts";
import type { Edition } from "../../../model/edition.ts";
import type { Series } from "../../../model/series.ts";
import type { ExportOf } from "../../export-kinds.ts";
import type { Options } from "../../options.ts";
import { UsageError } from "../../refusals.ts";
import { findCall, sinceOf, withArxiv, withDays, withDois, withPapers, withProgram } from "./requirements.ts";

type Write<Result> = (edition: Edition, series: Series, options: Options, now: DateTime) => Result;

/** What writes each kind of export; the compiler misses none. */
export const TEXTS = {
  call: (edition, series, options) => {
    const call = findCall(edition, options);
    if (call === undefined) throw new UsageError(`${edition.name} has no call: there is no cfp.md.`);
    return callText(edition, call, series, options.isAscii);
  },
  update: (edition, series, options) => updateText(edition, series, sinceOf(options), options.isAscii),
  "ai-deadlines": (edition, series) => aiDeadlines(edition, series),
  "ccf-deadlines": (edition, series) => ccfDeadlines(edition, series),
  "conference-index": (edition, series) => `${conferenceIndexFields(edition, series)}\n`,
  wikicfp: (edition, series, options) => `${wikicfpFields(edition, findCall(edition, options), series)}\n`,
} satisfies Record<ExportOf<"text">, Write<string>>;

export const FOLDERS = {
  "acl-anthology": (edition, series) => aclAnthologyFolder(withPapers(edition), series),
  airmeet: (edition) => airmeetFolder(withProgram(edition)),
  "arxiv-index": (edition, series) => arxivIndexFolder(withArxiv(withPapers(edition)), series),
  crossref: (edition, series, _, now) => crossrefFolder(edition, withDois(withPapers(edition)), series, now),
  dblp: (edition, series) => dblpFolder(withPapers(edition), series),
  eventmobi: (edition) => eventMobiFolder(withProgram(edition)),
  pmlr: (edition, series) => pmlrFolder(withPapers(edition), series),
  sched: (edition) => schedFolder(withProgram(edition)),
  whova: (edition) => whovaFolder(withProgram(edition)),
  wikidata: (edition, series) => wikidataFolder(edition, series),
  "zoom-events": (edition) => zoomEventsFolder(withProgram(edition)),
  aclpub2: (edition, series) => aclpub2Folder(withDays(withPapers(edition)), series),
  "ceur-ws": (edition, series) => ceurFolder(withPapers(edition), series),
  datacite: (edition, series) => dataCiteFolder(withPapers(edition), series),
  zenodo: (edition, series) => zenodoFolder(withPapers(edition), series),
} satisfies Record<ExportOf<"folder">, Write<ExportFolder>>;

/** Tables for spreadsheets, by what they hold. */
export const TABLES = new Map<string, (edition: Edition) => string>([
  ["papers", (edition) => papersCsv(withPapers(edition).papers)],
  ["pc", ({ committee }) => committeeCsv(committee)],
  ["program", (edition) => programCsv(withProgram(edition).program)],
]);
