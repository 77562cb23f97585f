import { stringify } from "yaml";
import type { Files } from "../fixture.ts";
import type { Draw } from "./draw.ts";
import { type ExtremeEdition, extremeEdition, language } from "./edition.ts";
import { extremePeople, registryOf } from "./people.ts";
import * as texts from "./texts.ts";

/** A site that an organizer may write, however strange it is. */
export interface ExtremeSite {
  readonly files: Files;
  readonly editions: readonly ExtremeEdition[];
}

const ADDRESSES = [
  "https://quill.example.org/",
  "https://user.github.io/repository/",
  "http://localhost:8080/~straße/a b/".replace(" ", "%20"),
  "https://bücher.example/FastPath",
  "HTTPS://EXAMPLE.ORG/Quill/2026/",
];

const EDITION_IDS = ["2026", "2025", "2024", "2026-autumn"];

export function extremeSite(draw: Draw): ExtremeSite {
  const people = extremePeople(draw);
  const editions = draw
    .some(EDITION_IDS, 1, draw.chance(20) ? 4 : 2)
    .map((id, position) => extremeEdition(draw, id, people, position));
  const series = {
    name: texts.title(draw),
    title: texts.title(draw),
    description: texts.title(draw),
    url: draw.one(ADDRESSES),
    language: draw.maybe(() => language(draw)),
    contact: draw.maybe(() => "chairs+2026@quill.example.org"),
    accent: draw.maybe(() => draw.one(["#000000", "#7a1f3d", "#003366"])),
    cards: draw.maybe(() => draw.chance(50)),
    offline: draw.maybe(() => draw.chance(50)),
    links: draw.maybe(() => draw.list(0, 3, () => ({ label: texts.title(draw), url: texts.target(draw) }))),
  };
  const files: Record<string, string | undefined> = {
    "data/series.yaml": yaml(draw, series),
    "data/people.yaml": yaml(draw, registryOf(people)),
    ...Object.fromEntries(
      [...texts.PUBLIC_FILES, ...texts.PICTURES].map((file) => [
        `public/${file}`,
        file.endsWith(".svg") ? '<svg xmlns="http://www.w3.org/2000/svg"/>' : "%PDF-1.7\n",
      ]),
    ),
    "content/code-of-conduct.md": draw.maybe(() => page(draw)),
  };
  for (const { id, files: own } of editions) {
    for (const [name, value] of Object.entries(own)) files[`editions/${id}/${name}`] = yaml(draw, value);
    files[`editions/${id}/cfp.md`] = draw.maybe(() => call(draw), 60);
    files[`editions/${id}/venue.md`] = draw.maybe(() => page(draw));
  }
  return {
    files: Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text ?? null])),
    editions,
  };
}

/** YAML as people write it, and as programs do. */
function yaml(draw: Draw, value: unknown): string | undefined {
  if (value === undefined) return undefined;
  const text = JSON.stringify(value, null, 1);
  return draw.chance(30) ? text : stringify(JSON.parse(text));
}

function page(draw: Draw): string {
  const head = {
    title: texts.title(draw),
    nav: draw.maybe(() => true),
    order: draw.maybe(() => draw.int(-9, 9)),
  };
  return `---\n${yaml(draw, head)}\n---\n${draw.list(0, 3, () => texts.markdown(draw)).join("\n\n")}\n`;
}

function call(draw: Draw): string {
  const category = (): object => ({
    name: texts.title(draw),
    pages: draw.maybe(() => draw.one<string | number>(["2-4", 6])),
  });
  const submission = (): object => ({
    url: draw.maybe(() => texts.target(draw)),
    system: draw.maybe(() => texts.title(draw)),
    categories: draw.maybe(() => draw.list(0, 3, category)),
    talk: draw.maybe(() => draw.int(1, 240)),
    instructions: draw.maybe(() => texts.markdown(draw)),
  });
  const head = {
    topics: draw.maybe(() => draw.list(0, 9, () => texts.title(draw))),
    submission: draw.maybe(submission),
  };
  return `---\n${yaml(draw, head)}\n---\n${draw.list(0, 3, () => texts.markdown(draw)).join("\n\n")}\n`;
}
