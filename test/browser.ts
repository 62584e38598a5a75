import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/** A browser that is installed here; null where none is, and then the tests that need one say so and skip. */
export const BROWSER: string | null =
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((file) => existsSync(file)) ?? null;
if (!BROWSER) console.warn('no chromium is found on the PATH: tests that need a browser are skipped');

/** A browser of its own, with a profile that is new and gone afterwards. */
export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: BROWSER as string,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

/** A page that writes down what a page must not do: speak on the console, fail, open dialogs, ask for anything but itself. */
export async function watched(browser: Browser, options: Parameters<Browser['newPage']>[0] = {}): Promise<{ page: Page; wrong: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  const wrong: string[] = [];
  page.on('console', (message) => wrong.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => wrong.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    wrong.push(`dialog: ${dialog.message()}`);
    dialog.dismiss().catch(() => {});
  });
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== page.url().split('#')[0] && !(request.isNavigationRequest() && request.url().startsWith('file:')))
      wrong.push(`request: ${request.url()}`);
  });
  return { page, wrong };
}
