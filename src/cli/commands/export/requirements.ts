import { DateTime } from "luxon";
import { type DatedEdition, isDated } from "../../../exports/proceedings/aclpub2/details.ts";
import { isRegistered, type RegisteredPaper } from "../../../exports/registration/crossref.ts";
import type { Call, Edition } from "../../../model/edition.ts";
import type { Program } from "../../../model/program/program.ts";
import { chooseFrom } from "../../../remedy.ts";
import type { Options } from "../../options.ts";
import { NeedError, UsageError } from "../../refusals.ts";

/** What an export needs of an edition; what is missing is told with what to write. */

/** The one that was asked for, else the first; undefined where there is none. */
export function findCall({ name, calls }: Edition, { call: id }: Options): Call | undefined {
  if (id === undefined) return calls[0];
  const found = calls.find((call) => call.id === id);
  if (found !== undefined) return found;
  if (calls.length === 0) throw new UsageError(`${name} has no call.`);
  const ids = calls.map((call) => call.id);
  throw new UsageError(`${name} has no call ${id}. ${chooseFrom(id, ids, "call")}`);
}

export function withPapers(edition: Edition): Edition {
  if (edition.papers.length > 0) return edition;
  throw new NeedError(`${edition.name} has no papers: there is no papers.yaml, or it is empty.`);
}

export function withDays(edition: Edition): DatedEdition {
  if (isDated(edition)) return edition;
  throw new NeedError(
    `It is not known on which day ${edition.name} starts, which aclpub2 prints: write \`start\` in edition.yaml.`,
  );
}

export function withProgram(edition: Edition): Edition & { readonly program: Program } {
  const { name, program } = edition;
  if (program !== undefined) return { ...edition, program };
  throw new NeedError(`${name} has no program: there is no program.yaml.`);
}

/** Crossref registers DOIs that its members choose: nothing proposes one. */
export function withDois({ id, papers }: Edition): RegisteredPaper[] {
  const missing = papers.filter((paper) => !isRegistered(paper));
  const [first] = missing;
  if (first === undefined) return papers.filter(isRegistered);
  const some = missing.slice(0, 5).map((paper) => paper.id);
  const names = missing.length > some.length ? `${some.join(", ")} …` : some.join(", ");
  throw new NeedError(
    `${missing.length} of ${papers.length} papers have no DOI, which Crossref asks for: ${names}. Choose one for each below the prefix of your publisher, and write it into papers.yaml, such as doi: 10.PREFIX/${id}.${first.id}`,
  );
}

export function withArxiv(edition: Edition): Edition {
  if (edition.papers.some(({ arxiv }) => arxiv !== undefined)) return edition;
  throw new NeedError(
    `No paper of ${edition.name} is known to be on arXiv: write arxiv: "1905.10915" into papers.yaml for each that is.`,
  );
}

/** @throws UsageError for what is no day */
export function sinceOf({ since }: Options): string {
  const example = "Write a day, such as --since 2026-03-01.";
  if (since === undefined) throw new UsageError(`Since when? ${example}`);
  if (/^\d{4}-\d\d-\d\d$/.test(since) && DateTime.fromISO(since).isValid) return since;
  throw new UsageError(`--since ${since} is not a day of the calendar. ${example}`);
}
