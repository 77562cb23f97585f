import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readFrontMatter } from "../../src/read/front-matter.ts";
import { readYaml } from "../../src/read/yaml/yaml.ts";

/** What is written in a site folder, by paths below it. */
export function contentFiles(site: string): { path: string; text: string }[] {
  return ["data", "editions", "content"]
    .flatMap((folder) =>
      readdirSync(join(site, folder), { recursive: true, encoding: "utf8" }).map(
        (name) => `${folder}/${name}`,
      ),
    )
    .filter((path) => /\.(yaml|md)$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(site, path), "utf8") }));
}

/** What a file says: a YAML file as a whole, of a Markdown file its front matter. */
export function contentOf(path: string, text: string): unknown {
  const document = path.endsWith(".md") ? readFrontMatter(path, text) : readYaml(path, text);
  if (!("value" in document)) throw new Error(document.problems[0]?.message);
  return document.value;
}
