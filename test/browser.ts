import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium, firefox, type LaunchOptions, type Page } from 'playwright-core';
import { describe } from 'vitest';

const CHROMIUM: LaunchOptions = {
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
};
// Firefox as it is installed, not the one that the driver would bring with it
const FIREFOX: LaunchOptions = { channel: 'moz-firefox' };

interface Known {
  readonly name: 'chromium' | 'firefox';
  readonly installed: boolean;
  /** A browser of its own, with a profile that is new and gone afterwards. */
  readonly launch: () => Promise<Browser>;
}

function known(name: Known['name'], files: readonly string[]): Known {
  const executablePath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => files.map((file) => join(folder, file)))
    .find((file) => existsSync(file));
  if (!executablePath) console.warn(`no ${name} is found on the PATH: the tests that need it are skipped`);
  const launch = () =>
    name === 'firefox'
      ? firefox.launch({ ...FIREFOX, executablePath: executablePath as string })
      : chromium.launch({ ...CHROMIUM, executablePath: executablePath as string });
  return { name, installed: Boolean(executablePath), launch };
}

const BROWSERS = [known('chromium', ['chromium', 'chromium-browser', 'google-chrome']), known('firefox', ['firefox-esr', 'firefox'])];

/** Tests in each of the browsers; those in one that is not installed say so and skip. */
export function inBrowsers(what: string, tests: (browser: Known) => void): void {
  for (const browser of BROWSERS) describe.skipIf(!browser.installed)(`${what} in ${browser.name}`, () => tests(browser));
}

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

/** How far the page is wider than a window of that many pixels. */
export const tooWide = async (page: Page, width: number): Promise<number> =>
  Math.max(
    ...((await page.evaluate(
      `[innerWidth - ${width}, document.documentElement.scrollWidth - document.documentElement.clientWidth]`,
    )) as number[]),
  );
