import type { EditionFacts } from "../edition/edition-facts.ts";
import { firstEditionFiles } from "../edition/edition-files.ts";
import { type Files, filesIn } from "../files.ts";
import { withModelines } from "../modelines.ts";
import { pullRequestFiles } from "../pull-requests/workflows.ts";
import { CODE_OF_CONDUCT } from "./code-of-conduct.ts";
import { EXTENSIONS, SETTINGS } from "./editor.ts";
import { npmPackage } from "./npm-package.ts";
import { organizersReadme } from "./organizers-readme.ts";
import { COPIED_SCHEMA_FOLDER, schemaFiles } from "./schema-files.ts";
import { type SeriesFacts, seriesYaml } from "./series-yaml.ts";
import { CHECK, DAILY, DEPENDABOT, PUBLISH } from "./workflow.ts";

/**
 * A whole new site folder: a series with its first edition.
 * @param program where npm finds the program: a version, an address, or a file
 */
export function siteFiles(series: SeriesFacts, edition: EditionFacts, program: string): Files {
  const files = {
    "data/series.yaml": seriesYaml(series),
    ...filesIn(`editions/${edition.year}`, firstEditionFiles(edition)),
    "content/code-of-conduct.md": CODE_OF_CONDUCT,
    "public/.gitkeep": "",
    "README.md": organizersReadme(series.name, edition.year),
    "package.json": npmPackage(series.name, program),
    ".github/dependabot.yml": DEPENDABOT,
    ".github/workflows/check.yml": CHECK,
    ".github/workflows/daily.yml": DAILY,
    ".github/workflows/publish.yml": PUBLISH,
    ...pullRequestFiles(),
    ".gitignore": "node_modules/\n_site/\n_site.*/\n.cache/\n",
    ".vscode/extensions.json": EXTENSIONS,
    ".vscode/settings.json": SETTINGS,
  };
  return { ...withModelines(files, COPIED_SCHEMA_FOLDER), ...schemaFiles() };
}
