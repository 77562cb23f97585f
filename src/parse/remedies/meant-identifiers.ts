import { isOrcid } from "../identifiers.ts";

/** Identifiers in other notations than ours, such as addresses: what the author means, where that is clear. */

/** "https://orcid.org/0000-0002-1825-0097" and "0000 0002 1825 0097" */
export function meantOrcid(value: string): string | undefined {
  const digits = value.replace(/^.*orcid(?:\.org\/|\s*:)/is, "").replace(/[\s–—‐-]/g, "");
  if (!/^\d{15}[\dXx]$/.test(digits)) return undefined;
  const orcid = digits.toUpperCase().replace(/(.{4})(?=.)/g, "$1-");
  return isOrcid(orcid) ? orcid : undefined;
}

/** "https://www.wikidata.org/wiki/Q937", "wd:Q937", "q937" */
export function meantItem(value: string): string | undefined {
  const [, number] = /(?:^|[/:])Q([1-9]\d{0,14})\/?(?:[?#].*)?$/is.exec(value.trim()) ?? [];
  return number && `Q${number}`;
}

/** "https://doi.org/10.1145/3297858.3304013", "doi:10.1145/3297858.3304013." */
export function meantDoi(value: string): string | undefined {
  const [doi] = /10\.\d{4,9}\/\S+/.exec(decoded(value)) ?? [];
  return doi?.replace(/[?#].*/s, "").replace(/(?<![.,;])[.,;]+$/, "");
}

/** "arXiv:1905.10915v2", "https://arxiv.org/pdf/1905.10915" */
export function meantArxiv(value: string): string | undefined {
  return /(?<![\d.])(?:\d{4}\.\d{4,5}|[a-z-]{2,20}(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?(?!\d)/.exec(value)?.[0];
}

/** "CC BY 4.0", "cc-by-nc-nd", "CC0" */
export function meantLicense(value: string): string | undefined {
  if (/^cc[\s-]?0\b/i.test(value)) return "https://creativecommons.org/publicdomain/zero/1.0/";
  const [, kind, version = "4.0"] =
    /^(?:cc|creative commons)[\s-]+(by(?:[\s-](?:nc|nd|sa)){0,2})(?:[\s-]+(\d\.\d))?/i.exec(value.trim()) ??
    [];
  return kind && `https://creativecommons.org/licenses/${kind.toLowerCase().replace(/\s/g, "-")}/${version}/`;
}

/** "Ana Klimovic" and "Beta_2026" as the last part of an address. */
export function meantId(value: string): string | undefined {
  const words = value
    .normalize("NFC")
    .toLowerCase()
    .match(/[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+/gu);
  return words?.join("-");
}

/** "chairs [at] foo [dot] org", "Ada <ada@foo.org>", the first of two */
export function meantEmail(value: string): string | undefined {
  const plain = value
    .replace(/ ?(?:\[at\]|\(at\)|\{at\}| at ) ?/gi, "@")
    .replace(/ ?(?:\[dot\]|\(dot\)|\{dot\}| dot ) ?/gi, ".");
  return /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/.exec(plain)?.[0];
}

/** "7A1F3D", "#a13" */
export function meantColor(value: string): string | undefined {
  const [, digits = ""] = /^#?([\dA-Fa-f]{3}|[\dA-Fa-f]{6})(?:[\dA-Fa-f]{2})?;?$/.exec(value.trim()) ?? [];
  if (digits === "") return undefined;
  return `#${digits.length === 3 ? digits.replace(/./g, "$&$&") : digits}`.toLowerCase();
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
