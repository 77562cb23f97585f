/** Whether the last digit of an ISBN agrees with the others (ISO 2108), in 10 or 13 digits. */
export function isIsbn(value: string): boolean {
  const signs = value.replace(/[\s-]/g, "");
  if (/^\d{9}[\dXx]$/.test(signs)) {
    const sum = [...signs.toUpperCase()].reduce(
      (total, sign, index) => total + (10 - index) * (sign === "X" ? 10 : Number(sign)),
      0,
    );
    return sum % 11 === 0;
  }
  if (!/^97[89]\d{10}$/.test(signs)) return false;
  const sum = [...signs].reduce((total, sign, index) => total + Number(sign) * (index % 2 === 0 ? 1 : 3), 0);
  return sum % 10 === 0;
}

/** Whether the last digit of an ORCID agrees with the others (ISO 7064, mod 11-2). */
export function isOrcid(value: string): boolean {
  if (!/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/.test(value)) return false;
  const digits = value.replaceAll("-", "");
  const sum = [...digits.slice(0, -1)].reduce((total, digit) => (total + Number(digit)) * 2, 0);
  const check = (12 - (sum % 11)) % 11;
  return digits.endsWith(check === 10 ? "X" : String(check));
}
