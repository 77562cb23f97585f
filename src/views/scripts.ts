/** The programs that browsers run, each from `src/client/<name>.ts`: `site` on every page, the others where a view asks. */
export const SCRIPTS = ["site", "hours", "moments", "program", "hall"] as const;

export type ScriptName = (typeof SCRIPTS)[number];

/** The path of each program. */
export type Scripts = Readonly<Record<ScriptName, string>>;
