import assert from "node:assert/strict";
import { gzipSync } from "node:zlib";
import type { RenderedSite } from "./rendered.ts";

/** What a server sends in the first round trip of a new connection: ten packets. */
const FIRST_ROUND_TRIP = 14 * 1024;

/** In bytes, as it is sent. */
export function weigh(content: string): number {
  return gzipSync(content, { level: 9 }).length;
}

/** The paths of pages that do not fit, with their stylesheet, into one round trip. */
export function heavyPages({ texts, pages }: RenderedSite): string[] {
  const weights = new Map<string, number>();
  const weighStylesheet = (name: string): number => {
    const sheet = texts.get(name) ?? "";
    assert.ok(sheet !== "", "the stylesheets are there");
    const weight = weights.get(name) ?? weigh(sheet);
    weights.set(name, weight);
    return weight;
  };
  const weighStylesheets = (html: string): number => {
    const links = [...html.matchAll(/<link rel="stylesheet" href="\/([^"]+)"/g)];
    assert.ok(links.length > 0);
    return links.reduce((sum, [, name = ""]) => sum + weighStylesheet(name), 0);
  };
  return [...pages]
    .filter(([, html]) => weigh(html) + weighStylesheets(html) > FIRST_ROUND_TRIP)
    .map(([path]) => path);
}
