import fc from "fast-check";

/** What is sent to a preview by somebody who means it no good, or by a program gone wrong. */
export interface HostileRequest {
  readonly bytes: Uint8Array;
  /** Whether it is one that is asked by a name which is not this machine's. */
  readonly isForeign: boolean;
}

const PIECES = [
  "/",
  "//",
  "2026",
  "papers/a.pdf",
  ".lectern/",
  "events",
  "..",
  ".",
  "%2e%2e",
  "%2f",
  "%5c",
  "\\",
  "%00",
  "%0d%0aX-Injected:%20yes",
  "%",
  "%zz",
  "%ed%a0%80",
  "%c3%a9",
  "é",
  "李",
  "[",
  "]",
  "@",
  ":",
  ":99999",
  "?",
  "#",
  " ",
  "\t",
  "*",
  "secret.txt",
  ".env",
  "link",
  "outside",
  "CON",
  "~",
  "index.html",
  "404.html",
  "__proto__",
  "constructor",
  "http://",
  "evil.example",
  "x".repeat(300),
  "/a".repeat(2000),
];

const path = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((parts) => `/${parts.join("")}`),
  },
  {
    weight: 2,
    arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 4 }).map((parts) => parts.join("")),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 30 }) },
  { weight: 1, arbitrary: fc.webUrl({ withQueryParameters: true, withFragments: true }) },
);

const OWN_HOSTS = ["localhost", "127.0.0.1:8080", "[::1]:8080", "LOCALHOST"];
const FOREIGN_HOSTS = [
  "evil.example",
  "localhost.evil.example",
  "127.0.0.1.evil.example:8080",
  "evil.example@localhost",
  "[",
  "",
  "0.0.0.0",
  "192.168.1.20",
  "localhost:99999999",
  "a b",
  "localhost,evil.example",
  "xn--",
  "\u00e9.example",
];

const METHODS = [
  "GET",
  "HEAD",
  "POST",
  "PUT",
  "OPTIONS",
  "TRACE",
  "CONNECT",
  "PROPFIND",
  "get",
  "",
  "GET GET",
  "G\u0000T",
];
const VERSIONS = ["HTTP/1.1", "HTTP/1.0", "HTTP/2.0", "HTTP/0.9", "", "http/1.1"];

const HEADERS = [
  "Connection: close",
  "Connection: Upgrade\r\nUpgrade: websocket",
  "Content-Length: 5",
  "Content-Length: -1",
  "Content-Length: 5\r\nContent-Length: 6",
  "Transfer-Encoding: chunked",
  "Transfer-Encoding: chunked\r\nContent-Length: 3",
  "Expect: 100-continue",
  "Expect: nonsense",
  "Range: bytes=0-0,-1,9999999999-",
  "If-None-Match: *",
  "Accept-Encoding: gzip;q=0, *",
  "Origin: null",
  "Cookie: a=\u0001",
  " folded: line",
  ": nameless",
  `X: ${"y".repeat(20_000)}`,
  "Last-Event-ID: 99999999999999999999",
];

const BODIES = [
  "",
  "abcde",
  "5\r\nabcde\r\n0\r\n\r\n",
  "zz\r\n",
  "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n",
];

const written: fc.Arbitrary<HostileRequest> = fc
  .record({
    method: fc.oneof({ weight: 4, arbitrary: fc.constant("GET") }, fc.constantFrom(...METHODS)),
    path,
    version: fc.oneof({ weight: 6, arbitrary: fc.constant("HTTP/1.1") }, fc.constantFrom(...VERSIONS)),
    host: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...OWN_HOSTS).map((name) => ({ name, isForeign: false })) },
      { weight: 2, arbitrary: fc.constantFrom(...FOREIGN_HOSTS).map((name) => ({ name, isForeign: true })) },
    ),
    headers: fc.array(fc.constantFrom(...HEADERS), { maxLength: 3 }),
    body: fc.constantFrom(...BODIES),
  })
  .map(({ method, path, version, host, headers, body }) => {
    const head = [`${method} ${path} ${version}`, `Host: ${host.name}`, ...headers, "Connection: close"];
    // A second request in the body, or in the path, may name another host.
    const isForeign = host.isForeign && !body.includes("HTTP") && !/[\r\n]/.test(path);
    return { bytes: new TextEncoder().encode(`${head.join("\r\n")}\r\n\r\n${body}`), isForeign };
  });

/** One that breaks off, or has a byte too many. */
const broken: fc.Arbitrary<HostileRequest> = fc
  .record({ request: written, at: fc.nat(400), byte: fc.nat(255), isCut: fc.boolean() })
  .map(({ request: { bytes }, at, byte, isCut }) => {
    const start = bytes.slice(0, at);
    return { bytes: isCut ? start : Uint8Array.from([...start, byte, ...bytes.slice(at)]), isForeign: false };
  });

const noise: fc.Arbitrary<HostileRequest> = fc
  .uint8Array({ maxLength: 200 })
  .map((bytes) => ({ bytes, isForeign: false }));

export const hostileRequests: fc.Arbitrary<HostileRequest> = fc.oneof(
  { weight: 8, arbitrary: written },
  { weight: 2, arbitrary: broken },
  { weight: 1, arbitrary: noise },
);
