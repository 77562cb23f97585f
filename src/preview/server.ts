import { createReadStream, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import mime from "mime";
import { fileOf } from "../urls.ts";
import { byteRange, OUTSIDE } from "./byte-range.ts";
import { eventOf, stateOf } from "./events.ts";
import { isOwnHost } from "./hosts.ts";
import { requestPath } from "./request-path.ts";
import type { Snapshot } from "./workbench.ts";

/** Answers a browser from the last good site, and tells it when there is a newer one. */
export interface PreviewServer {
  readonly server: Server;
  /** Tells every open page what has become of the site. */
  announce(snapshot: Snapshot): void;
}

const OWN = "/.lectern/";
/** Shown while there has been no good site yet. */
const FIRST_PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Lectern</title></head><body></body></html>`;

/**
 * @param folder the site folder
 * @param client the files that every page of the preview loads, by name
 * @param toOpen how it is started so that others in the network may reach it
 * @param hosts the names by which they may now
 */
export function previewServer(
  folder: string,
  client: ReadonlyMap<string, string>,
  snapshot: () => Snapshot,
  toOpen = "",
  hosts: readonly string[] = [],
): PreviewServer {
  const listeners = new Set<ServerResponse>();

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const path = requestPath(request.url, OWN);
    if (!isOwnHost(request.headers.host, hosts))
      refuse(response, 403, `This preview answers to localhost only. To see it on another device: ${toOpen}`);
    else if (request.method !== "GET" && request.method !== "HEAD")
      refuse(response, 405, "Only GET and HEAD.");
    else if (path === undefined) refuse(response, 404, "No page can have this address.");
    else if (path === `${OWN}events`) listen(response);
    else if (path.startsWith(OWN)) sendOwn(response, path);
    else
      sendOfSite(response, path, rangeOf(request)).catch((error: unknown) =>
        refuse(response, 500, String(error)),
      );
  }

  function sendOwn(response: ServerResponse, path: string): void {
    const content = client.get(path.slice(OWN.length));
    if (content === undefined) refuse(response, 404, "The preview has no such file.");
    else send(response, 200, path, content);
  }

  async function sendOfSite(
    response: ServerResponse,
    path: string,
    range: string | undefined,
  ): Promise<void> {
    const shown = snapshot();
    const { base, site, publicFiles } = shown;
    const file = fileOf(`/${path.slice(base.length)}`);
    const source = publicFiles.get(file);
    const isMade = site?.has(file) === true;
    if (!path.startsWith(base)) redirect(response, base);
    else if (!isMade && site?.has(`${file}/index.html`) === true) redirect(response, `${path}/`);
    else if (!isMade && source !== undefined)
      sendFile(response, file, source, range, () => void sendMissing(response, shown));
    else await sendMade(response, file, shown);
  }

  /** A page that cannot be made is one that loads itself again once it can. */
  async function sendMade(response: ServerResponse, file: string, shown: Snapshot): Promise<void> {
    const { site, version } = shown;
    try {
      const content = await site?.find(file);
      if (content === undefined) await sendMissing(response, shown);
      else send(response, 200, file, following(content, file, version));
    } catch (error) {
      if (file.endsWith(".html")) send(response, 500, file, following(FIRST_PAGE, file, version));
      else refuse(response, 500, String(error));
    }
  }

  async function sendMissing(response: ServerResponse, { site, version }: Snapshot): Promise<void> {
    const page = (await site?.find("404.html").catch(() => undefined)) ?? FIRST_PAGE;
    send(response, site === undefined ? 200 : 404, "404.html", following(page, "404.html", version));
  }

  function listen(response: ServerResponse): void {
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
    response.write(eventOf(stateOf(snapshot(), folder)));
    listeners.add(response);
    response.on("close", () => listeners.delete(response));
  }

  return {
    server: createServer((request, response) => {
      try {
        answer(request, response);
      } catch (error) {
        refuse(response, 500, String(error));
      }
    }),
    announce(changed) {
      for (const listener of listeners) listener.write(eventOf(stateOf(changed, folder)));
    },
  };
}

/** In words, for the person who asked. */
function refuse(response: ServerResponse, status: number, text: string): void {
  if (response.headersSent) response.destroy();
  else response.writeHead(status, headersFor("reason.txt")).end(`${text}\n`);
}

function send(response: ServerResponse, status: number, file: string, content: string | Uint8Array): void {
  response.writeHead(status, headersFor(file)).end(content);
}

/** A page that knows which site it is of, and so sees that there is a newer one; anything else as it is. */
function following(content: string | Uint8Array, file: string, version: string): string | Uint8Array {
  if (typeof content !== "string" || !file.endsWith(".html")) return content;
  return content.replace(
    "</body>",
    `<script type="module" src="${OWN}preview.js?${version}"></script></body>`,
  );
}

/** A condition of `If-Range` is never met: files of a preview have no validators. */
function rangeOf({ method, headers }: IncomingMessage): string | undefined {
  return method === "GET" && headers["if-range"] === undefined ? headers.range : undefined;
}

/**
 * A public file, which may be a video, or a part of it.
 * @param missing answers where the file has just gone
 */
function sendFile(
  response: ServerResponse,
  name: string,
  source: string,
  asked: string | undefined,
  missing: () => void,
): void {
  const size = statSync(source, { throwIfNoEntry: false })?.size;
  if (size === undefined) {
    missing();
    return;
  }
  const range = byteRange(asked, size);
  const headers = { ...headersFor(name), "accept-ranges": "bytes" };
  if (range === OUTSIDE) {
    response.writeHead(416, { ...headers, "content-range": `bytes */${size}`, "content-length": 0 }).end();
    return;
  }
  const { start, end } = range ?? { start: 0, end: size - 1 };
  const part = range === undefined ? {} : { "content-range": `bytes ${start}-${end}/${size}` };
  const stream = createReadStream(source, range ?? {});
  stream.on("open", () =>
    response.writeHead(range === undefined ? 200 : 206, {
      ...headers,
      ...part,
      "content-length": end - start + 1,
    }),
  );
  stream.on("error", () => (response.headersSent ? response.destroy() : missing()));
  response.on("close", () => stream.destroy());
  stream.pipe(response);
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { location: encodeURI(location) }).end();
}

function headersFor(file: string): Record<string, string> {
  const type = mime.getType(file) ?? "application/octet-stream";
  return {
    "content-type": type.startsWith("text/") ? `${type}; charset=utf-8` : type,
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  };
}
