import type { Series } from "../../model/series.ts";
import type { Origin } from "../../model/site.ts";
import type { Forge } from "../../model/vocabulary.ts";

/** Where the content is kept, as browsers reach it. */

type Repository = Pick<Series, "repository" | "branch" | "folder" | "forge">;

/** The branch of a repository on the hosts whose addresses are known; elsewhere the repository itself. */
export function addressOfRepository(series: Repository): string | undefined {
  const base = baseOf(series);
  if (base === undefined || series.branch === undefined) return base;
  const branch = encodeURI(series.branch);
  switch (forgeOf(series)) {
    case "github":
      return `${base}/tree/${branch}`;
    case "gitlab":
      return `${base}/-/tree/${branch}`;
    case "forgejo":
      return `${base}/src/branch/${branch}`;
    default:
      return base;
  }
}

/** The page on which a file can be edited, at its line; undefined where nobody knows what the host runs. */
export function addressToEdit({ file, line }: Origin, series: Repository): string | undefined {
  const forge = forgeOf(series);
  const base = baseOf(series);
  if (forge === undefined || base === undefined) return undefined;
  const { branch = "main", folder } = series;
  const path = [...branch.split("/"), ...(folder === undefined ? [] : folder.split("/")), ...file.split("/")]
    .map(encodeURIComponent)
    .join("/");
  const kind = { github: "edit", gitlab: "-/edit", forgejo: "_edit" }[forge];
  return `${base}/${kind}/${path}${line === undefined ? "" : `#L${line}`}`;
}

function forgeOf({ repository, forge }: Repository): Forge | undefined {
  if (forge !== undefined || repository === undefined) return forge;
  const { hostname } = new URL(repository);
  if (/^(?:www\.)?github\./.test(hostname)) return "github";
  if (/^gitlab\./.test(hostname)) return "gitlab";
  return /^codeberg\.org$|^(?:forgejo|gitea)\./.test(hostname) ? "forgejo" : undefined;
}

function baseOf({ repository }: Repository): string | undefined {
  if (repository === undefined) return undefined;
  const { origin, pathname } = new URL(repository);
  const parts = pathname.split("/").filter((part) => part !== "");
  return [origin, ...parts].join("/").replace(/\.git$/, "");
}
