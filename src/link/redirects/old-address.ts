import type { Place, Report } from "../../problem.ts";
import { quote } from "../../remedy.ts";

const EXAMPLE = "Write a path of this site, such as /2019/cfp.html.";

/**
 * The path of an address that leads elsewhere now, as pages have them: decoded, and with a slash at the end where its
 * last part has no ending, because hosts send readers from `/2019/cfp` to `/2019/cfp/`. Undefined for what is none,
 * which is reported.
 * @param site the address of the site
 */
export function oldAddress(written: string, site: string, place: Place, report: Report): string | undefined {
  const refuse = (message: string, remedy: string): undefined => {
    report({ ...place, part: "key" }, message, remedy);
    return undefined;
  };
  if (/^(?:https?:)?\/\//i.test(written)) return refuse(...elsewhere(written, site));
  if (!written.startsWith("/")) {
    const remedy = /^[\w.-]+(?:\/[\w.-]*)*$/.test(written) ? `Write /${written}` : EXAMPLE;
    return refuse(`${quote(written)} does not start with a slash.`, remedy);
  }
  const path = decoded(written);
  if (path === undefined)
    return refuse(`${quote(written)} is not an address: it has a stray % in it.`, EXAMPLE);
  if (/[?#]/.test(written)) {
    const plain = written.replace(/[?#].*/s, "");
    const message = "Hosts of files do not see what stands after ? or # in an address.";
    return refuse(message, plain === "/" ? EXAMPLE : `Leave it out: ${plain}`);
  }
  if (/[\p{Cc}\u2028\u2029\\]/u.test(path) || path.includes("//") || /\/\.{1,2}(?:\/|$)/.test(path))
    return refuse(`${quote(written)} is not the address of a page.`, EXAMPLE);
  if (path.split("/").some((name) => Buffer.byteLength(name) > LONGEST_NAME))
    return refuse(`${quote(written)} is longer than the name of a file may be.`, "Leave it out.");
  return isFile(path) || path.endsWith("/") ? path : `${path}/`;
}

/** The longest name of a file, in bytes of UTF-8, that every usual disk takes. */
const LONGEST_NAME = 255;

/** `/2019/cfp.html`, and neither `/2019/` nor `/v1.0/` nor `/2019/cfp`. */
export function isFile(path: string): boolean {
  return /\.[A-Za-z][A-Za-z0-9]{0,9}$/.test(path);
}

/** Whether a page can stand there that forwards: what has another ending is served as something else. */
export function isPage(path: string): boolean {
  return path.endsWith("/") || /\.html?$/i.test(path);
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path).normalize("NFC");
  } catch {
    return undefined;
  }
}

function elsewhere(written: string, site: string): [message: string, remedy: string] {
  const isOurs = URL.canParse(written) && URL.canParse(site) && written.startsWith(site.replace(/\/$/, ""));
  if (!isOurs)
    return [
      `${quote(written)} lies on another site, which only that one can forward.`,
      "Write an old address of this site, as a path such as /2019/cfp.html.",
    ];
  const path = written.slice(site.replace(/\/$/, "").length) || "/";
  return ["An old address is written as a path of this site.", `Write ${path}`];
}
