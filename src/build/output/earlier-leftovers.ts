import { existsSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** As `mkdtemp` names folders; a word, such as `backup`, or a number is somebody's own name for one. */
const RANDOM = /^(?![A-Z]?[a-z]+$|[A-Z]+$|\d+$)[A-Za-z\d]{6}$/;
/** Some of what a build begins with. */
const MADE = ["index.html", "404.html", "assets"];

/**
 * Takes care of what the first version left beside an output where it was stopped: `_site.k3Xp9a`, a site in the
 * making, and `_site.k3Xp9a.old`, the one that was published, which is put back where there is none. A whole site
 * without the other may be a copy that somebody keeps.
 */
export function clearEarlierLeftovers(output: string): void {
  const [parent, own] = [dirname(output), `${basename(output)}.`];
  const names = existsSync(parent) ? readdirSync(parent) : [];
  const isFolder = (name: string): boolean => statSync(join(parent, name)).isDirectory();
  const found = names.filter(
    (name) =>
      name.startsWith(own) && RANDOM.test(name.slice(own.length).replace(/\.old$/, "")) && isFolder(name),
  );
  for (const name of found) {
    const isOld = name.endsWith(".old");
    if (isOld && !existsSync(output)) renameSync(join(parent, name), output);
    else if (isOld || found.includes(`${name}.old`) || isInTheMaking(readdirSync(join(parent, name))))
      rmSync(join(parent, name), { recursive: true });
  }
}

function isInTheMaking(names: readonly string[]): boolean {
  return names.length === 0 || (MADE.some((name) => names.includes(name)) && !names.includes("sitemap.xml"));
}
