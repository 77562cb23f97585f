import { readdirSync } from "node:fs";

/** Test files that share a process: most of their time would go into loading the same modules. */
export async function importTests(isAmong: (folder: string) => boolean): Promise<void> {
  const files = readdirSync("tests", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".test.ts"))
    .sort();
  for (const file of files) if (isAmong(folderOf(file))) await import(`../${file}`);
}

/** Empty for a file that lies in no folder. */
function folderOf(file: string): string {
  return file.includes("/") ? (file.split("/")[0] ?? "") : "";
}

/** Tests of what others see run in processes of their own: they start programs and browsers. */
export const ALONE = ["browser", "cli", "preview"];

/** What is tested by whole sites, which takes as long as all the rest. */
export const WHOLE_SITES = ["", "site", "exports", "images", "eleventy", "scaffold", "extremes"];
