import { parse as parseBibtex } from "@retorquere/bibtex-parser";
import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { XmlDocument, XmlElement } from "libxml2-wasm";
import type { Edition } from "../../src/model/edition.ts";
import { citedTalksOf } from "../../src/model/program/talks.ts";
import type { Site } from "../../src/model/site.ts";
import { fileOf } from "../../src/urls.ts";
import { readWithCitationJs } from "../citations/readers.ts";
import { readJson, readXml } from "../exports/schedule/reader.ts";
import type { RenderedSite } from "../site/rendered.ts";
import { unescapeHtml } from "../site/rendered.ts";

/** What is wrong with the files of a site that are no pages, each as a line. */
export function fileFaults(site: Site, outputs: RenderedSite): string[] {
  const { texts } = outputs;
  return [
    ...[...texts].flatMap(([file, text]) => parseFaults(file, text)),
    ...site.editions.flatMap((edition) => [...citationFaults(edition, texts), ...callFaults(edition, texts)]),
    ...scheduleFaults(site, texts),
    ...feedFaults(texts),
    ...addressFaults(site, outputs),
    ...mapFaults(site, outputs),
  ];
}

type Texts = RenderedSite["texts"];

const CONTROL = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/u;

/** Every file is what its name says. */
function parseFaults(file: string, text: string): string[] {
  const faults = CONTROL.test(text) || text === "" ? [`${file} is empty, or holds control characters`] : [];
  try {
    if (/\.(json|webmanifest)$/.test(file)) JSON.parse(text);
    if (/\.(xml|svg)$/.test(file)) XmlDocument.fromString(text).dispose();
    if (file.endsWith(".html")) for (const block of blocksOf(text)) JSON.parse(block);
  } catch (error) {
    return [...faults, `${file} cannot be read: ${String(error)}`];
  }
  return faults;
}

/** The structured data of a page, by a browser's rule: up to the next end tag. */
function blocksOf(html: string): string[] {
  return [...html.matchAll(/<script type="application\/(?:ld\+)?json"[^>]*>(.*?)<\/script/gs)].map(
    ([, block = ""]) => block,
  );
}

function citationFaults(edition: Edition, texts: Texts): string[] {
  const count = edition.papers.length + citedTalksOf(edition).length;
  if (count === 0) return [];
  const textOf = (format: string): string => texts.get(`${edition.id}/citations.${format}`) ?? "";
  const { entries, errors } = parseBibtex(textOf("bib"), { sentenceCase: false });
  const keys = new Set(entries.map(({ key }) => key));
  const counts = [
    entries.length,
    keys.size,
    readWithCitationJs(textOf("bib"), "@biblatex/text").length,
    readWithCitationJs(textOf("ris"), "@ris/file").length,
    JSON.parse(textOf("json")).length,
  ];
  return [
    ...errors.map((error) => `${edition.id}/citations.bib: ${JSON.stringify(error)}`),
    ...(counts.every((own) => own === count)
      ? []
      : [`${edition.id} cites ${count} things as ${counts.join(", ")}`]),
  ];
}

function callFaults({ id, calls: [call] }: Edition, texts: Texts): string[] {
  const text = texts.get(`${id}/cfp.txt`);
  if (call === undefined || text === undefined) return call === undefined ? [] : [`${id}/cfp.txt is missing`];
  const letters = (own: string): string => own.replace(/[^\p{L}\p{N}]/gu, "");
  const missing = call.topics.filter((topic) => !letters(text).includes(letters(topic)));
  return [
    ...missing.map((topic) => `${id}/cfp.txt lacks ${topic}`),
    ...(text.split("\n").some((line) => /\s$/.test(line))
      ? [`${id}/cfp.txt has white space at the end of a line`]
      : []),
  ];
}

/** Both forms say the same, and know each event and person by an id of its own. */
function scheduleFaults({ editions }: Site, texts: Texts): string[] {
  return editions.flatMap(({ id }) => {
    const [xml, json] = [texts.get(`${id}/schedule.xml`), texts.get(`${id}/schedule.json`)];
    if (xml === undefined || json === undefined) return [];
    const days = readXml(xml);
    const isSame = JSON.stringify(sortKeys(days)) === JSON.stringify(sortKeys(readJson(json)));
    const events = days.flatMap(({ rooms }) => rooms.flatMap(([, own]) => own));
    const ids = ["guid", "id", "slug"].filter(
      (key) => new Set(events.map((event) => event[key])).size < events.length,
    );
    const rooms = days.filter((day) => new Set(day.rooms.map(([name]) => name)).size < day.rooms.length);
    return [
      ...(isSame ? [] : [`${id} has schedules that differ`]),
      ...ids.map((key) => `${id}/schedule.xml has two events with one ${key}`),
      ...rooms.map(({ date }) => `${id}/schedule.xml has two rooms of one name on ${date}`),
    ];
  });
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== "object" || value === null) return value;
  return Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, own]) => [key, sortKeys(own)]);
}

function feedFaults(texts: Texts): string[] {
  const atom = (parseAtomFeed(texts.get("feed.xml") ?? "").entries ?? []).map(({ id }) => id);
  const json = (parseJsonFeed(texts.get("feed.json") ?? "").items ?? []).map(({ id }) => id);
  const isSame = JSON.stringify(atom) === JSON.stringify(json) && new Set(atom).size === atom.length;
  return isSame ? [] : ["the feeds differ, or tell something twice"];
}

/** Wherever a file names an address of the site, something is there. */
function addressFaults({ series }: Site, { texts, names }: RenderedSite): string[] {
  return [...texts].flatMap(([file, text]) => {
    const addresses = [...addressesIn(text, file)].filter((address) => address.startsWith(series.url));
    return [...new Set(addresses)].flatMap((address) => {
      const path = `/${decodeURI(address.slice(series.url.length).replace(/[?#].*$/, ""))}`;
      return names.has(fileOf(path)) || /^\/(papers|photos)\//.test(path)
        ? []
        : [`${file} leads to ${address}`];
    });
  });
}

function addressesIn(text: string, file: string): string[] {
  if (/\.(json|webmanifest)$/.test(file))
    return stringsIn(JSON.parse(text)).filter((value) => URL.canParse(value) && !/\s/.test(value));
  if (file.endsWith(".html")) return blocksOf(text).flatMap((block) => addressesIn(block, ".json"));
  if (!file.endsWith(".xml")) return [];
  return [...text.matchAll(/(?:<(?:loc|url|base_url|logo)>|\shref=")(https?:[^<"]*)/g)].map(
    ([, address = ""]) => unescapeHtml(address),
  );
}

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

/** Search engines get to know each page that names its own address as the one to know, and no other. */
function mapFaults({ series }: Site, { texts, pages }: RenderedSite): string[] {
  using document = XmlDocument.fromString(texts.get("sitemap.xml") ?? "<urlset/>");
  const listed = document.root
    .find("//*[local-name()='loc']")
    .map((node) => (node instanceof XmlElement ? node.content : ""));
  const canonical = [...pages.values()].flatMap((html) => {
    const [, address] = /<link rel="canonical" href="([^"]*)">/.exec(html) ?? [];
    return address === undefined ? [] : [unescapeHtml(address)];
  });
  const difference = [...listed, ...canonical].filter(
    (address) => listed.includes(address) !== canonical.includes(address),
  );
  return difference.map((address) => `the sitemap and the pages of ${series.url} differ in ${address}`);
}
