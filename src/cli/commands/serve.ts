import { once } from "node:events";
import type { Server } from "node:http";
import { isIP } from "node:net";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import type { DateTime } from "luxon";
import { previewClient } from "../../preview/client.ts";
import { hostOf } from "../../preview/hosts.ts";
import { previewServer } from "../../preview/server.ts";
import { watchFolders } from "../../preview/watch.ts";
import { type Snapshot, workbenchFor } from "../../preview/workbench.ts";
import { LOOKS } from "../../read/generator/looks.ts";
import { codeOf, systemRefusal } from "../../read/system-error.ts";
import type { Options } from "../options.ts";
import { renderProblems, summarize } from "../problems.ts";
import { readPrevious } from "../publication/previous.ts";
import { withPublishedLedger } from "../publication/published-ledger.ts";
import { PortError } from "../refusals.ts";
import { checkSiteFolder, toRunFor } from "../site-folder.ts";
import type { Terminal } from "../terminal.ts";

/** Previews the site until the process is ended; problems in the content never end it. */
export async function serve(asked: Options, clock: () => DateTime, terminal: Terminal): Promise<void> {
  checkSiteFolder(asked.site);
  const options = await withPublishedLedger(asked);
  const { site, url, port, host } = options;
  const previous = options.previous === undefined ? undefined : readPrevious(options, site);
  const announce = (snapshot: Snapshot): void => {
    tell(snapshot, options, terminal);
    preview.announce(snapshot);
  };
  const workbench = workbenchFor(site, url, clock, announce, previous);
  const hosts = host === undefined ? [] : [host, ...addressesOfMachine()];
  const preview = previewServer(
    site,
    await previewClient(),
    workbench.snapshot,
    toRunFor(site, "serve", "--host 0.0.0.0"),
    hosts,
  );
  const actual = await listen(preview.server, port, host);
  const folders = ["data", "editions", "content", "public", "theme"].map((folder) => join(site, folder));
  await watchFolders(
    [...folders, LOOKS],
    () => void workbench.rebuild(),
    (error) =>
      terminal.complain(
        `Changes may not show until you restart the preview. ${systemRefusal(error) ?? error}`,
      ),
  );
  await workbench.rebuild();

  const { base } = workbench.snapshot();
  terminal.say(`Preview at http://localhost:${actual}${base} (Ctrl+C ends it)`);
  if (host !== undefined) {
    const places = (isWildcard(host) ? addressesOfMachine() : [host]).map(
      (name) => `http://${hostOf(name)}:${actual}${base}`,
    );
    terminal.complain(`Everybody in the same network can read this draft: ${places.join(" ")}`);
  }

  await once(preview.server, "close");
}

/** @returns the port, which the system chooses for 0 */
async function listen(server: Server, port: number, host: string | undefined): Promise<number> {
  const place = host === undefined ? "localhost" : isIP(host) === 0 ? "::" : host;
  try {
    server.listen(port, place);
    await once(server, "listening");
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    throw new PortError(refusalOf(code, port, place));
  }
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : port;
}

function refusalOf(code: string, port: number, place: string): string {
  switch (code) {
    case "EADDRINUSE":
      return `Port ${port} is taken, perhaps by another preview: end that one, or choose another port, such as --port ${port < 65_535 ? port + 1 : 8080}.`;
    case "EACCES":
      return `Port ${port} is kept for the system: choose one from 1024 on, such as --port 8080.`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return `${place} is no address of this machine: with --host, name one that is, or 0.0.0.0 for all of them.`;
    default:
      return `Port ${port} cannot be used (the system says ${code}): choose another with --port.`;
  }
}

function isWildcard(host: string): boolean {
  return ["0.0.0.0", "::"].includes(host);
}

/** Those by which others in the network reach it. */
function addressesOfMachine(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(
      ({ internal, family, address }) => !internal && (family === "IPv4" || !address.startsWith("fe80")),
    )
    .map(({ address }) => address);
}

function tell({ problems, failure }: Snapshot, { site }: Options, terminal: Terminal): void {
  if (problems.length > 0) {
    terminal.complain(`${renderProblems(problems, "text", site)}\n\n${summarize(problems)}.\n`);
  }
  if (failure !== "") terminal.complain(failure);
}
