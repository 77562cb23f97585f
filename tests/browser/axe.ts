import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

/** What the server of the tests has beside the stylesheets of each site. */
export const AXE_FILE = "axe.min.js";

export const AXE = readFileSync(createRequire(import.meta.url).resolve(`axe-core/${AXE_FILE}`), "utf8");

type Violations = readonly {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}[];

/**
 * What axe finds wrong with a page as it is now.
 * @param rules those to be checked besides the standard ones, such as "target-size"
 * @param within the part that is looked at
 */
export async function axeViolations(
  page: Page,
  rules: readonly string[] = [],
  within = "html",
): Promise<string[]> {
  await loadAxe(page);
  const options = {
    rules: Object.fromEntries(rules.map((rule) => [rule, { enabled: true }])),
    resultTypes: ["violations"],
    // Only a rule on sounds that start by themselves would want it.
    preload: false,
  };
  // What passed is a list as long as the page, and stays in the browser.
  const violations = await page.evaluate<Violations>(
    `axe.run(${JSON.stringify(within)}, ${JSON.stringify(options)}).then(({ violations }) => violations)`,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

/** As a script of the site, which a browser compiles once for many pages; without a network, as a text. */
async function loadAxe(page: Page): Promise<void> {
  const url = await page.evaluate<string>(
    `typeof axe === "object" ? "" : new URL("${AXE_FILE}", document.querySelector("link[rel=stylesheet]").href).href`,
  );
  if (url !== "") await page.addScriptTag({ url }).catch(() => page.evaluate(AXE));
}
