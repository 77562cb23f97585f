import { IS_INSTALLED, readMade } from "../read/generator/installed.ts";
import type { Bundled, ClientBundle } from "./bundled.ts";

/** It lies in an installed package; in the repository it is made of the sources, which may have changed. */
export async function clientBundle(name: ClientBundle): Promise<Bundled> {
  if (IS_INSTALLED) return readMade(`client/${name}`);
  return (await import("./client-sources.ts")).bundleSources(name);
}
