import { type Browser, chromium } from "playwright-core";

/**
 * A real Chromium that comes from the package registry alone. Its own system libraries are unpacked only where it
 * believes to run on a bare machine; its recommended arguments are left out, because they switch web security off.
 */
export async function launchBrowser(): Promise<Browser> {
  process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs20.x";
  const { default: bundled } = await import("@sparticuz/chromium");
  const executablePath = await bundled.executablePath();
  return chromium.launch({ executablePath, args: ["--no-sandbox"] });
}
