import { ASSETS } from "../file-urls.ts";
import type { Scripts } from "../views/frame/scripts.ts";
import type { Asset } from "./asset.ts";
import { fileNamed, SCRIPT_NAMES } from "./bundled.ts";
import { clientBundle } from "./client-bundle.ts";

/** The programs that pages load, and what these load on use. */
export async function scriptsOfPages(): Promise<{ paths: Scripts; files: readonly Asset[] }> {
  const bundle = await clientBundle("scripts");
  const names: Scripts = JSON.parse(new TextDecoder().decode(fileNamed(SCRIPT_NAMES, bundle)));
  return {
    paths: Object.fromEntries(
      Object.entries(names).map(([name, file]) => [name, ASSETS + file]),
    ) as unknown as Scripts,
    files: [...bundle]
      .filter(([name]) => name !== SCRIPT_NAMES)
      .map(([name, content]) => ({ path: ASSETS + name, content })),
  };
}
