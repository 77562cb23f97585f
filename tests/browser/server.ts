import { createServer, type Server } from "node:http";
import mime from "mime";
import type { OutputFile } from "../../src/eleventy/output.ts";
import { fileOf } from "../../src/urls.ts";

/** Serves the files of a site on the loopback interface, as a static host does. */
export async function serveFiles(files: readonly OutputFile[]): Promise<{ origin: string; server: Server }> {
  const contents = new Map(files.map(({ file, content }) => [file, content]));
  const server = createServer((request, response) => {
    const file = fileOf(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
    const content = contents.get(file);
    response.writeHead(content === undefined ? 404 : 200, {
      "content-type": `${mime.getType(content === undefined ? "404.html" : file)}; charset=utf-8`,
    });
    response.end(content ?? contents.get("404.html"));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return { origin: `http://127.0.0.1:${address.port}`, server };
}
