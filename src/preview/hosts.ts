/**
 * Whether a request is meant for this preview, by its `Host`: a page of another site could otherwise read a draft by
 * giving its own name the address of this machine (DNS rebinding).
 * @param others names and addresses of this machine, besides the loopback's
 */
export function isOwnHost(host: string | undefined, others: readonly string[]): boolean {
  const name = nameIn(host ?? "");
  if (name === undefined) return false;
  return isLoopback(name) || others.some((other) => nameIn(hostOf(other)) === name);
}

/** A name or address as a web address spells it: `[fe80::1]`. */
export function hostOf(name: string): string {
  return name.includes(":") && !name.startsWith("[") ? `[${name}]` : name;
}

function isLoopback(name: string): boolean {
  return /^(.+\.)?localhost$|^127\.\d+\.\d+\.\d+$|^\[::1\]$/.test(name);
}

/** Without the port, and as browsers spell it. */
function nameIn(host: string): string | undefined {
  if (!/^[\w.-]+(:\d+)?$|^\[[\da-f:.]+\](:\d+)?$/i.test(host) || !URL.canParse(`http://${host}`))
    return undefined;
  return new URL(`http://${host}`).hostname.replace(/\.$/, "");
}
