import { createServer, type Server, type ServerResponse } from "node:http";
import mime from "mime";
import type { ConsoleMessage } from "playwright-core";
import type { OutputFile } from "../../src/build/output/output.ts";
import type { SiteOnDemand } from "../../src/build/site-on-demand.ts";
import { fileOf } from "../../src/urls.ts";
import { AXE, AXE_FILE } from "./axe.ts";

/** What is served, file by file, such as a site on demand. */
export type Servable = Pick<SiteOnDemand, "find">;

export interface FileServer {
  readonly origin: string;
  readonly server: Server;
  /** Every path that was asked for, in order. */
  readonly requests: readonly string[];
  /** Serves other files from now on. */
  replace(files: readonly OutputFile[] | Servable): void;
  /** Ends every connection and takes no more. */
  stop(): Promise<void>;
  /** Takes connections again, at the same address. */
  start(): Promise<void>;
}

/** For tests of what moves: what fonts move when they arrive is another matter. */
export const WITHOUT_FONTS = { hasFonts: false };

/** A browser complains of fonts that are not there. */
export function isOfFonts(message: ConsoleMessage): boolean {
  return message.location().url.endsWith(FONT);
}

const FONT = ".woff2";

/** As hosts do; what a page names by its digest is loaded once for all pages of a context. */
const KEPT = "max-age=600";

/**
 * Serves the files of a site on the loopback interface, as a static host does. A test that fails before it ends its
 * server does not keep the process alive.
 * @param base where the site lies; starts and ends with a slash
 */
export async function serveFiles(
  files: readonly OutputFile[] | Servable,
  base = "/",
  { hasFonts = true }: { readonly hasFonts?: boolean } = {},
): Promise<FileServer> {
  let served = servableOf(files);
  let port = 0;
  const requests: string[] = [];
  const sendAxe = (response: ServerResponse): void => {
    response.writeHead(200, {
      "content-type": "text/javascript; charset=utf-8",
      "cache-control": KEPT,
    });
    response.end(AXE);
  };
  const answer = async (path: string, response: ServerResponse): Promise<void> => {
    const file = fileOf(`/${path.slice(base.length)}`);
    const isServed = path.startsWith(base) && (hasFonts || !path.endsWith(FONT));
    const content = isServed ? await served.find(file) : undefined;
    response.writeHead(content === undefined ? 404 : 200, {
      "content-type": `${mime.getType(content === undefined ? "404.html" : file)}; charset=utf-8`,
      ...(content !== undefined && path.includes("/assets/") ? { "cache-control": KEPT } : {}),
    });
    response.end(content ?? (await served.find("404.html")));
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    if (path.endsWith(`/${AXE_FILE}`)) return sendAxe(response);
    requests.push(path);
    answer(path, response).catch((error: unknown) => response.destroy(error as Error));
  });
  server.unref(); // no reason to stay
  const start = (): Promise<void> => new Promise((resolve) => server.listen(port, "127.0.0.1", resolve));
  await start();
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  port = address.port;
  return {
    origin: `http://127.0.0.1:${port}`,
    server,
    requests,
    replace(next) {
      served = servableOf(next);
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    start,
  };
}

function servableOf(files: readonly OutputFile[] | Servable): Servable {
  if (!isList(files)) return files;
  const contents = new Map(files.map(({ file, content }) => [file, content]));
  return { find: async (file) => contents.get(file) };
}

function isList(files: readonly OutputFile[] | Servable): files is readonly OutputFile[] {
  return Array.isArray(files);
}
