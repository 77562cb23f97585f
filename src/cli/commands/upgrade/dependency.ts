import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { VERSION } from "../../../read/generator/version.ts";
import { UsageError } from "../../refusals.ts";
import { bringProgram, KEPT, lockProgram, type ProgramOrigin, programOrigin } from "../npm-steps.ts";

const FILE = "package.json";

/** The program that a site folder asks npm for. */
export interface Dependency {
  /** As `package.json` names it. */
  readonly named: string;
  /** As it is to be named. */
  readonly wanted: string;
  /** The version that it names; undefined where that cannot be told. */
  readonly former?: string | undefined;
  readonly origin: ProgramOrigin;
}

/**
 * @returns undefined where the site asks for no program, or for this one
 * @throws UsageError where the site has a newer one
 */
export function oldDependency(site: string): Dependency | undefined {
  const named = namedIn(site);
  if (named === undefined) return undefined;
  const former = /(?<![\d.])\d+\.\d+\.\d+(?:-[\w.]+)?(?=\.tgz|$)/.exec(named)?.[0];
  if (former !== undefined && isNewer(former, VERSION))
    throw new UsageError(
      `The site has version ${former} of the program, and this is ${VERSION}: run the newer one.`,
    );
  const origin = programOrigin();
  // A site that keeps the package goes on keeping it, and a range of versions stays one.
  const [range = ""] = /^[\^~]/.exec(named) ?? [];
  const wanted = named.startsWith("file:") ? KEPT : origin.named === VERSION ? range + VERSION : origin.named;
  return wanted === named && hasPackage(site, named) ? undefined : { named, wanted, former, origin };
}

/** @returns what is left to be done by hand, where `package.json` could not be changed */
export function renewDependency(site: string, dependency: Dependency, hasNpm: boolean): string | undefined {
  const { named, wanted, origin } = dependency;
  const isKept = wanted === KEPT;
  const byHand = `npm install ${isKept ? `./${KEPT.slice("file:".length)}` : `lectern@${wanted}`}`;
  const toPack = hasNpm ? origin.toPack : undefined;
  if (isKept && !bringProgram({ ...origin, named: KEPT, toPack }, site))
    return `${FILE} still names ${named}: put lectern-${VERSION}.tgz into vendor/, then \`${byHand}\`.`;
  const file = join(site, FILE);
  const text = readFileSync(file, "utf8");
  const old = `"lectern": ${JSON.stringify(named)}`;
  if (text.split(old).length !== 2) return `${FILE} still names ${named}: \`${byHand}\` changes that.`;
  writeFileSync(file, text.replace(old, `"lectern": ${JSON.stringify(wanted)}`));
  if (named.startsWith("file:vendor/") && named !== wanted)
    rmSync(join(site, named.slice("file:".length)), { force: true });
  if (hasNpm) lockProgram(site);
  return undefined;
}

function namedIn(site: string): string | undefined {
  try {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(site, FILE), "utf8"));
    const named: unknown = dependencies?.lectern ?? devDependencies?.lectern;
    return typeof named === "string" ? named : undefined;
  } catch {
    return undefined;
  }
}

function hasPackage(site: string, named: string): boolean {
  return !named.startsWith("file:") || existsSync(join(site, named.slice("file:".length)));
}

/** By number, part for part; what is behind a hyphen does not count. */
function isNewer(a: string, b: string): boolean {
  const [left, right] = [a, b].map((version) => version.split("-", 1)[0]?.split(".").map(Number) ?? []);
  const index = [0, 1, 2].find((part) => left?.[part] !== right?.[part]);
  return index !== undefined && (left?.[index] ?? 0) > (right?.[index] ?? 0);
}
