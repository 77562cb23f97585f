import { createReadStream, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join, resolve, sep } from "node:path";
import mime from "mime";
import { fileOf } from "../urls.ts";
import { eventOf, stateOf } from "./events.ts";
import type { Snapshot } from "./workbench.ts";

/** Answers a browser from the last good site, and tells it when there is a newer one. */
export interface PreviewServer {
  readonly server: Server;
  /** Tells every open page what has become of the site. */
  announce(snapshot: Snapshot): void;
}

const OWN = "/.lectern/";
const SCRIPT = `<script type="module" src="${OWN}preview.js"></script></body>`;
/** Shown while there has been no good site yet. */
const FIRST_PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Lectern</title></head><body>${SCRIPT}</html>`;

/**
 * @param folder the site folder, whose `public/` is served as it is
 * @param client the files that every page of the preview loads, by name
 */
export function previewServer(
  folder: string,
  client: ReadonlyMap<string, string>,
  snapshot: () => Snapshot,
): PreviewServer {
  const listeners = new Set<ServerResponse>();

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const path = decode(new URL(request.url ?? "/", "http://localhost").pathname);
    const { base, files } = snapshot();
    const file = fileOf(`/${path.slice(base.length)}`);
    const own = client.get(path.slice(OWN.length));
    const content = files.get(file);
    if (path === `${OWN}events`) listen(response);
    else if (path.startsWith(OWN) && own !== undefined) send(response, 200, path, own);
    else if (!path.startsWith(base)) redirect(response, base);
    else if (content !== undefined) send(response, 200, file, content);
    else if (files.has(`${file}/index.html`)) redirect(response, `${path}/`);
    else if (isFileIn(join(folder, "public"), file)) sendFile(response, join(folder, "public", file));
    else send(response, files.size === 0 ? 200 : 404, "404.html", files.get("404.html") ?? FIRST_PAGE);
  }

  function listen(response: ServerResponse): void {
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
    response.write(eventOf("state", stateOf(snapshot(), folder)));
    listeners.add(response);
    response.on("close", () => listeners.delete(response));
  }

  return {
    server: createServer(answer),
    announce(changed) {
      for (const listener of listeners) listener.write(eventOf("changed", stateOf(changed, folder)));
    },
  };
}

function send(response: ServerResponse, status: number, file: string, content: string | Uint8Array): void {
  const body =
    typeof content === "string" && file.endsWith(".html") ? content.replace("</body>", SCRIPT) : content;
  response.writeHead(status, headersFor(file)).end(body);
}

function sendFile(response: ServerResponse, path: string): void {
  response.writeHead(200, headersFor(path));
  createReadStream(path).pipe(response);
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { location: encodeURI(location) }).end();
}

function headersFor(file: string): Record<string, string> {
  const type = mime.getType(file) ?? "application/octet-stream";
  return {
    "content-type": type.startsWith("text/") ? `${type}; charset=utf-8` : type,
    "cache-control": "no-store",
  };
}

function isFileIn(folder: string, name: string): boolean {
  const path = resolve(folder, name);
  return (
    path.startsWith(resolve(folder) + sep) && (statSync(path, { throwIfNoEntry: false })?.isFile() ?? false)
  );
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
