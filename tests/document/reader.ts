import assert from "node:assert/strict";
import { Browser, type BrowserWindow, type IConsole } from "happy-dom";
import mime from "mime";
import type { SiteOnDemand } from "../../src/build/site-on-demand.ts";
import { fileOf } from "../../src/urls.ts";
import { Clock } from "./clock.ts";
import { complete } from "./emulation.ts";
import { Storage } from "./storage.ts";
import { type IsDisplayed, stylesheetOf } from "./stylesheet.ts";
import { ORIGIN, Tab } from "./tab.ts";

/** As wide as all that a site offers on a large screen. */
const SCREEN = { width: 1280, height: 900 };

/** Longer than anything takes that ends at all, in milliseconds. */
const PATIENCE = 10_000;

/** When the sites of most tests were built. */
const NOW = "2026-01-10T12:00Z";

export interface Surroundings {
  /** An IANA name; the machine's own where nothing is said. */
  readonly zone?: string;
  /** When the visit begins; time passes only when it is told to. */
  readonly now?: string;
}

/**
 * Somebody with a browser of their own in which the scripts of a site run as they are published, on an emulated
 * document: nothing is laid out, so what concerns places, sizes, the order of the Tab key or the browser itself is
 * told in a real one (tests/browser). Pages remember what they keep from one to the next, and from tab to tab.
 */
export class Reader {
  readonly clock: Clock;
  readonly storage = new Storage();
  /** Every path that was asked for, in order. */
  readonly requests: string[] = [];
  /**
   * What the host does not give for a while; whatever a browser writes to its console of that is no fault. A page that
   * imports such a script is waited for in vain, unless it is left at once.
   */
  unreachable: RegExp | undefined;
  readonly #complaints: string[] = [];
  readonly #site: Pick<SiteOnDemand, "find">;
  readonly #browser: Browser;
  readonly #zone = process.env.TZ;
  #isDisplayed: IsDisplayed = () => true;

  constructor(site: Pick<SiteOnDemand, "find">, { zone, now = NOW }: Surroundings = {}) {
    this.#site = site;
    this.clock = new Clock(Date.parse(now));
    if (zone !== undefined) process.env.TZ = zone;
    this.#browser = new Browser({
      console: this.#listener(),
      settings: {
        enableJavaScriptEvaluation: true,
        suppressInsecureJavaScriptEnvironmentWarning: true,
        handleDisabledFileLoadingAsSuccess: true, // styles and pictures
        fetch: {
          interceptor: {
            beforeAsyncRequest: ({ request, window }) => this.#answer(request.url, window),
            beforeSyncRequest: ({ request }) => {
              throw new Error(`A page waits for ${request.url}.`);
            },
          },
        },
        debug: { traceWaitUntilComplete: PATIENCE },
        navigation: { beforeContentCallback: (window) => this.#prepare(window) },
      },
    });
  }

  async open(path: string): Promise<Tab> {
    const page = this.#browser.newPage();
    page.setViewport(SCREEN);
    const tab = new Tab(page, this.clock, (element) => this.#isDisplayed(element));
    this.storage.addTab(() => page.mainFrame.window);
    await tab.go(path);
    return tab;
  }

  /** @throws where a page asked for what it should not, or wrote to the console */
  async leave(): Promise<void> {
    await this.close();
    assert.deepEqual(this.#complaints, []);
  }

  async close(): Promise<void> {
    if (this.#zone === undefined) delete process.env.TZ;
    else process.env.TZ = this.#zone;
    await this.#browser.close();
  }

  async #answer(address: string, window: BrowserWindow) {
    const { origin, pathname } = new URL(address);
    const path = decodeURIComponent(pathname);
    if (this.unreachable?.test(path)) return new window.Response("", { status: 503 });
    this.requests.push(path);
    if (origin !== ORIGIN) this.#complaints.push(`asks for ${address}`);
    const content = origin === ORIGIN ? await this.#site.find(fileOf(path)) : undefined;
    if (content === undefined) this.#complaints.push(`${address} is not there`);
    const text =
      content === undefined ? "" : typeof content === "string" ? content : Buffer.from(content).toString();
    const type = mime.getType(fileOf(path)) ?? "";
    if (type === "text/html") this.#isDisplayed = await this.#stylesOf(text);
    return new window.Response(text, {
      status: content === undefined ? 404 : 200,
      headers: { "content-type": `${type}; charset=utf-8` },
    });
  }

  /** What the stylesheets of a page say. */
  async #stylesOf(html: string): Promise<IsDisplayed> {
    const links = [...html.matchAll(/<link rel="stylesheet"[^>]* href="([^"]*)"/g)].map(
      ([, href = ""]) => href,
    );
    const sheets = await Promise.all(
      links.map((href) => this.#site.find(fileOf(new URL(href, ORIGIN).pathname))),
    );
    const css = sheets.map((sheet) => Buffer.from(sheet ?? "").toString()).join("\n");
    return knownStylesheet(css);
  }

  /** Before the first script of a page runs. */
  #prepare(window: BrowserWindow): void {
    this.clock.rule(window);
    this.storage.serve(window);
    complete(window, (element) => this.#isDisplayed(element));
  }

  #listener(): IConsole {
    const complain =
      (method: string) =>
      (...values: unknown[]): void => {
        if (this.unreachable === undefined)
          this.#complaints.push(`${method}: ${values.map(String).join(" ")}`);
      };
    return new Proxy({} as IConsole, { get: (_, method) => complain(String(method)) });
  }
}

const stylesheets = new Map<string, Promise<IsDisplayed>>();

function knownStylesheet(css: string): Promise<IsDisplayed> {
  const known = stylesheets.get(css) ?? stylesheetOf(css);
  stylesheets.set(css, known);
  return known;
}

/** A visit of one tab. */
export async function visit(
  site: Pick<SiteOnDemand, "find">,
  path: string,
  act: (tab: Tab, reader: Reader) => Promise<void>,
  surroundings: Surroundings = {},
): Promise<void> {
  const reader = new Reader(site, surroundings);
  try {
    await act(await reader.open(path), reader);
  } catch (error) {
    await reader.close();
    throw error;
  }
  await reader.leave();
}
