import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

type Violations = readonly {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}[];

/**
 * What axe finds wrong with a page as it is now.
 * @param rules those to be checked besides the standard ones, such as "target-size"
 */
export async function axeViolations(page: Page, rules: readonly string[] = []): Promise<string[]> {
  await page.evaluate(AXE);
  const options = {
    rules: Object.fromEntries(rules.map((rule) => [rule, { enabled: true }])),
    resultTypes: ["violations"],
  };
  // What passed is a list as long as the page, and stays in the browser.
  const violations = await page.evaluate<Violations>(
    `axe.run(${JSON.stringify(options)}).then(({ violations }) => violations)`,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
