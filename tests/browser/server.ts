import { createServer, type Server } from "node:http";
import mime from "mime";
import type { OutputFile } from "../../src/build/output.ts";
import { fileOf } from "../../src/urls.ts";

export interface FileServer {
  readonly origin: string;
  readonly server: Server;
  /** Every path that was asked for, in order. */
  readonly requests: readonly string[];
  /** Serves other files from now on. */
  replace(files: readonly OutputFile[]): void;
  /** Ends every connection and takes no more. */
  stop(): Promise<void>;
  /** Takes connections again, at the same address. */
  start(): Promise<void>;
}

/**
 * Serves the files of a site on the loopback interface, as a static host does. A test that fails before it ends its
 * server does not keep the process alive.
 * @param base where the site lies; starts and ends with a slash
 */
export async function serveFiles(files: readonly OutputFile[], base = "/"): Promise<FileServer> {
  let contents = contentsOf(files);
  let port = 0;
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    requests.push(path);
    const file = fileOf(`/${path.slice(base.length)}`);
    const content = path.startsWith(base) ? contents.get(file) : undefined;
    response.writeHead(content === undefined ? 404 : 200, {
      "content-type": `${mime.getType(content === undefined ? "404.html" : file)}; charset=utf-8`,
    });
    response.end(content ?? contents.get("404.html"));
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
      contents = contentsOf(next);
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    start,
  };
}

function contentsOf(files: readonly OutputFile[]): ReadonlyMap<string, string | Uint8Array> {
  return new Map(files.map(({ file, content }) => [file, content]));
}
