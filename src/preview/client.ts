import { clientBundle } from "../bundle/client-bundle.ts";

/** The script and the stylesheet that the preview adds to every page, by name. */
export async function previewClient(): Promise<ReadonlyMap<string, string>> {
  const bundle = await clientBundle("preview");
  return new Map([...bundle].map(([name, content]) => [name, new TextDecoder().decode(content)]));
}
