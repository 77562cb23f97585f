import type { EditionFacts } from "../edition/edition-facts.ts";
import { firstEditionFiles } from "../edition/edition-files.ts";
import { type Files, filesIn } from "../files.ts";
import { withModelines } from "../modelines.ts";
import { CODE_OF_CONDUCT } from "./code-of-conduct.ts";
import { organizersReadme } from "./organizers-readme.ts";
import { COPIED_SCHEMA_FOLDER, schemaFiles } from "./schema-files.ts";
import { type SeriesFacts, seriesYaml } from "./series-yaml.ts";
import { DAILY, PUBLISH } from "./workflow.ts";

/** A whole new site folder: a series with its first edition. */
export function siteFiles(series: SeriesFacts, edition: EditionFacts): Files {
  const files = {
    "data/series.yaml": seriesYaml(series),
    ...filesIn(`editions/${edition.year}`, firstEditionFiles(edition)),
    "content/code-of-conduct.md": CODE_OF_CONDUCT,
    "public/.gitkeep": "",
    "README.md": organizersReadme(series.name, edition.year),
    ".github/workflows/daily.yml": DAILY,
    ".github/workflows/publish.yml": PUBLISH,
    ".gitignore": "_site/\n_site.*/\n.cache/\n",
  };
  return { ...withModelines(files, COPIED_SCHEMA_FOLDER), ...schemaFiles() };
}
