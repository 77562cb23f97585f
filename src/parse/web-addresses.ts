import { nearestOf, quote } from "../remedy.ts";

/** Addresses on the web as authors write them, and as they mistype them. */

export function isWebAddress(value: string): boolean {
  return /^https?:\/\/\S+$/i.test(value) && URL.canParse(value);
}

/** A web address, an e-mail link, or a path of this site: what a link may lead to. */
export function isLinkable(value: string): boolean {
  if (isWebAddress(value) || /^mailto:[^\s@]+@\S+$/i.test(value)) return true;
  return !/^([a-z][a-z0-9+.-]*:|www\.|https?\b|[a-z]:\\|\\\\|~)/i.test(value) && !/\\/.test(value);
}

/**
 * An address as it is published: signs that none may hold, such as a quotation mark, are encoded (RFC 3986 §2), because
 * programs that find addresses in plain texts end them there. A path of this site stays what it is.
 */
export function encodedAddress(value: string): string {
  return /^(https?|mailto):/i.test(value)
    ? value.replace(/["<>^`{|}]|%(?![0-9a-f]{2})/gi, encodeURIComponent)
    : value;
}

/** As `git clone` takes it: `git@github.com:fastpath/site.git`. */
const CLONED = /^(?:ssh:\/\/)?git@([\w.-]+)(?::\d+\/|[:/])([\w./~-]+)$/;

/** An address for git as browsers take it; undefined for any other. */
export function webAddressOfClone(value: string): string | undefined {
  const [, host, path] = CLONED.exec(value) ?? [];
  return host === undefined || path === undefined
    ? undefined
    : `https://${host}/${path.replace(/\.git$/, "")}`;
}

/** What to write instead of an address that cannot be linked. */
export function addressRemedy(value: string): string {
  if (/^(file:|[a-z]:\\|\\\\|~)/i.test(value))
    return "This file lies on a computer of yours: put it into public/, and write its path there.";
  if (value.includes("\\")) return `Write ${quote(value.replaceAll("\\", "/"))}, for a file in public/.`;
  if (/^www\./i.test(value)) return `Write ${quote(`https://${value}`)}.`;
  if (/^https?:\/\//i.test(value) && /\s/.test(value)) {
    return `An address has no spaces: write ${quote(value.trim().replace(/\s+/g, "%20"))}.`;
  }
  const [, scheme = "", rest = ""] = /^([a-z]+):?\/{0,2}(.*)$/is.exec(value) ?? [];
  const meant = nearestOf(scheme, ["https", "http"]);
  if (meant !== undefined && rest !== "") return `Did you mean ${quote(`${meant}://${rest}`)}?`;
  return "Write an address that starts with https://, http:// or mailto:, or a path below public/.";
}
