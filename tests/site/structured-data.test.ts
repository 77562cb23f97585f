import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import jsonld, { type Options } from "jsonld";
import type { Site } from "../../src/model/site.ts";
import { fileOf } from "../../src/urls.ts";
import { siteWith, spoil } from "../fixture.ts";
import { EDITION, PROGRAM } from "../fixture-content.ts";
import { towpathSite } from "../towpath.ts";
import { attributes, pageAt, type RenderedSite, renderSite } from "./rendered.ts";
import { isProperty, isType } from "./vocabulary.ts";

const HOSTILE = `</script><!-- <b onload=x>&amp; "q" 'a' ]]> \\ 💥 \u202eΑΒΓ 李明`;

const SITES: Record<string, () => Site> = {
  Towpath: () => towpathSite(),
  "a series with everything": () => siteWith(),
  "a hostile series": () =>
    siteWith({
      ...spoil(PROGRAM, "title: A History of Ink", `title: ${JSON.stringify(HOSTILE)}`),
      ...spoil(EDITION, "name: ICWT 2026", `name: ${JSON.stringify(HOSTILE)}`),
    }),
};

type Node = Readonly<Record<string, unknown>>;

/** The block of a page, read by a browser's rule (up to the next end tag) and a JSON parser. */
function blockOf(html: string): { readonly "@graph": readonly Node[] } | undefined {
  const block = /<script type="application\/ld\+json">(.*?)<\/script/s.exec(html)?.[1];
  return block === undefined ? undefined : JSON.parse(block);
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  return isNode(value) ? [value, ...Object.values(value).flatMap(nodesIn)] : [];
}

/** Texts and numbers under keys of a kind, in any order. */
function valuesIn(value: unknown, isOf: (key: string) => boolean): string[] {
  return nodesIn(value)
    .flatMap((node) => Object.entries(node).filter(([key]) => isOf(key)))
    .flatMap(([, values]) => [values].flat())
    .filter((part) => typeof part !== "object")
    .map(String)
    .sort();
}

/** What stands for schema.org's own context, which a test must not fetch: all its terms are of one vocabulary. */
const CONTEXT = { "@context": { "@vocab": "https://schema.org/" } };

/** By the algorithm of JSON-LD 1.1, which in safe mode stops where anything would get lost. */
async function expand(block: object): Promise<unknown> {
  const documentLoader = async (url: string) => {
    assert.equal(url, "https://schema.org");
    return { contextUrl: undefined, documentUrl: url, document: CONTEXT };
  };
  const options: Options.Expand & { safe: boolean } = {
    safe: true,
    documentLoader: documentLoader as Options.Expand["documentLoader"],
  };
  return await jsonld.expand(block, options);
}

describe("structured data", () => {
  for (const [name, load] of Object.entries(SITES))
    describe(`of ${name}`, () => {
      let rendered: RenderedSite;
      const site = load();
      before(async () => {
        rendered = await renderSite(site);
      });
      const blocks = () =>
        [...rendered.pages].flatMap(([path, html]) => {
          const block = blockOf(html);
          return block === undefined ? [] : [{ path, block }];
        });

      test("stands on every page that search engines are to know, and on no other", () => {
        const without = [...rendered.pages.keys()].filter(
          (path) => !blocks().some((block) => block.path === path),
        );
        const hidden = [...rendered.pages].filter(([, html]) => html.includes('content="noindex"'));
        assert.deepEqual(
          without,
          hidden.map(([path]) => path),
        );
        assert.ok(without.includes("/404.html"));
      });

      test("has types and properties of the vocabulary only, and no empty value", () => {
        assert.deepEqual([isType("Workshop"), isProperty("speaker", "Event")], [false, false]);
        const faults = blocks().flatMap(({ path, block }) =>
          nodesIn(block["@graph"]).flatMap((node) => {
            const { "@type": type, "@id": id, ...properties } = node;
            if (type === undefined && Object.keys(properties).length === 0 && id !== undefined) return [];
            if (typeof type !== "string" || !isType(type)) return [`${path} ${type}`];
            return Object.entries(properties)
              .filter(
                ([key, value]) =>
                  !isProperty(key, type) || value === null || value === "" || String(value) === "",
              )
              .map(([key, value]) => `${path} ${type}.${key} ${value}`);
          }),
        );
        assert.deepEqual(faults, []);
      });

      test("is read by a parser of JSON-LD without losing anything", async () => {
        for (const { path, block } of blocks()) {
          const values = valuesIn(block["@graph"], (key) => !key.startsWith("@"));
          assert.ok(values.length > 2);
          const expanded = await expand(block);
          assert.deepEqual(
            valuesIn(expanded, (key) => key === "@value"),
            values,
            path,
          );
        }
      });

      test("names things by addresses of pages, or of places on them, that exist", () => {
        const known = new Map(
          [...rendered.pages].map(([path, html]) => [fileOf(path), new Set(attributes(html, "id"))]),
        );
        const own = new Set(["", "series", "website", "event", "place", "online", "person", "article"]);
        const faults = blocks().flatMap(({ path, block }) =>
          nodesIn(block["@graph"]).flatMap(({ "@id": id }) => {
            if (id === undefined) return [];
            const { href, pathname, hash } = new URL(String(id));
            const ids = known.get(fileOf(decodeURI(pathname)));
            const fragment = decodeURIComponent(hash.slice(1));
            const isKnown = ids !== undefined && (own.has(fragment) || ids.has(fragment));
            return isKnown && href.startsWith(site.series.url) ? [] : [`${path} ${id}`];
          }),
        );
        assert.deepEqual(faults, []);
      });

      test("tells of an edition what search engines want of an event", () => {
        const faults = site.editions.flatMap(({ id, start, venue, presence }) => {
          const event = blockOf(pageAt(rendered, `/${id}/`))?.["@graph"].find(
            (node) => node["@type"] === "Event",
          );
          const wanted = [
            "name",
            ...(start === undefined ? [] : ["startDate", "endDate"]),
            ...((venue ?? presence === "online") ? ["location"] : []),
            "eventStatus",
          ];
          return wanted.filter((key) => event?.[key] === undefined).map((key) => `${id} ${key}`);
        });
        assert.deepEqual(faults, []);
      });
    });

  test("of hostile texts is read back as they were written", async () => {
    const rendered = await renderSite(SITES["a hostile series"]?.() ?? siteWith());
    const names = (path: string) =>
      nodesIn(blockOf(pageAt(rendered, path))).filter(({ name }) => name === HOSTILE).length;
    assert.deepEqual([names("/2026/"), names("/2026/program/"), names("/2026/talks/ink/")], [2, 1, 2]);
  });
});
