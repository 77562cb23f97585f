import { mkdtempSync, mkdirSync, writeFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { tmpdir } from "node:os";
import { examineSite } from "./src/site.ts";
import { told } from "./tests/told.ts";
export const SERIES="name: W\ntitle: Workshop on Ink\ndescription: A.\nurl: https://w.example.org/\ncontact: c@w.example.org\n";
export function run(name: string, files: Record<string,string|Buffer>) {
  const dir=mkdtempSync(join(tmpdir(),"adv-"));
  const all={"data/series.yaml":SERIES,"editions/2026/edition.yaml":"start: 2026-03-28\nend: 2026-03-29\ntimezone: Europe/Berlin\n",...files};
  for(const [f,c] of Object.entries(all)){ const p=join(dir,f); mkdirSync(dirname(p),{recursive:true}); writeFileSync(p,c as any); }
  console.log(`\n##### ${name}`);
  try { const {site,problems}=examineSite(dir); for(const p of problems) console.log("  ·",told(p).replace(/\n/g,"\n    ")); if(!problems.length) console.log("  (no problems)"); return site; }
  catch(e){ console.log("  !!! THROWN",(e as Error).stack?.slice(0,400)); }
  finally { rmSync(dir,{recursive:true,force:true}); }
}
