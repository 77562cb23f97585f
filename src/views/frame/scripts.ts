/** The programs that browsers run, each from `src/client/<name>.ts`: `site` on every page, the others where a view asks. */
export const SCRIPTS = ["site", "hours", "moments", "program", "talk", "papers", "cite", "hall"] as const;

export type ScriptName = (typeof SCRIPTS)[number];

/** Those that run before the page is shown first, because they change what it shows: nothing is to jump. */
export const BEFORE_SHOWING: readonly ScriptName[] = ["program", "hall"];

/** The path of each program. */
export type Scripts = Readonly<Record<ScriptName, string>>;
