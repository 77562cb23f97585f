import type { SiteOnDemand } from "../../src/build/site-on-demand.ts";

export const PAGES = {
  "index.html": "<body>Home</body>",
  "2026/index.html": "<body>Edition</body>",
  "404.html": "<body>Nothing here</body>",
};

/** A site of these files. */
export function siteOf(files: Readonly<Record<string, string>>): SiteOnDemand {
  const all = new Map(Object.entries(files));
  return { has: (file) => file.endsWith(".html") && all.has(file), find: async (file) => all.get(file) };
}
