import { once } from "node:events";
import { join } from "node:path";
import { watch } from "chokidar";
import type { DateTime } from "luxon";
import { previewClient } from "../preview/client.ts";
import { previewServer } from "../preview/server.ts";
import { type Snapshot, workbenchFor } from "../preview/workbench.ts";
import { type Options, UsageError } from "./options.ts";
import { renderProblems, summarize } from "./problems.ts";
import { checkSiteFolder } from "./site-folder.ts";
import type { Terminal } from "./terminal.ts";

/** Previews the site until the process is ended; problems in the content never end it. */
export async function serve(options: Options, clock: () => DateTime, terminal: Terminal): Promise<void> {
  const { site, url, port } = options;
  checkSiteFolder(site);
  const workbench = workbenchFor(site, url, clock, (snapshot) => {
    tell(snapshot, options, terminal);
    preview.announce(snapshot);
  });
  const preview = previewServer(site, await previewClient(), workbench.snapshot);
  await workbench.rebuild();

  preview.server.listen(port, "localhost");
  await Promise.race([
    once(preview.server, "listening"),
    once(preview.server, "error").then(refusePort(port)),
  ]);
  const address = preview.server.address();
  const actual = typeof address === "object" && address !== null ? address.port : port;
  terminal.say(`Preview at http://localhost:${actual}${workbench.snapshot().base} (Ctrl+C ends it)`);

  const folders = ["data", "editions", "content", "public"].map((folder) => join(site, folder));
  watch(folders, { ignoreInitial: true, awaitWriteFinish: { stabilityThreshold: 50, pollInterval: 20 } }).on(
    "all",
    () => void workbench.rebuild(),
  );
  await once(preview.server, "close");
}

function tell({ problems, failure }: Snapshot, { site }: Options, terminal: Terminal): void {
  if (problems.length > 0) {
    terminal.complain(`${renderProblems(problems, "text", site)}\n\n${summarize(problems)}.\n`);
  }
  if (failure !== "") terminal.complain(failure);
}

function refusePort(port: number) {
  return ([error]: unknown[]): never => {
    const reason =
      error instanceof Error && "code" in error && error.code === "EADDRINUSE"
        ? "is taken"
        : "cannot be used";
    throw new UsageError(`Port ${port} ${reason}: choose another with --port.`);
  };
}
