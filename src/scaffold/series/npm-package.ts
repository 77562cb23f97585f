/** npm takes 214 letters, and nobody reads as many. */
const LONGEST = 60;

/** `package.json` of a site folder: the program in one version, and what organizers do with it. */
export function npmPackage(series: string, program: string): string {
  const name = series
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST)
    .replace(/^-|-$/g, "");
  return `${JSON.stringify(
    {
      name: name === "" ? "workshop-site" : `${name}-site`,
      private: true,
      type: "module",
      engines: { node: ">=20.19" },
      scripts: {
        start: "lectern serve",
        check: "lectern check",
        build: "lectern build",
        new: "lectern new",
      },
      dependencies: { lectern: program },
    },
    undefined,
    2,
  )}\n`;
}
