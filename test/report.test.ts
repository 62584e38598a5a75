import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inBrowsers, tooWide, watched } from './browser.js';
import { bytesOf, fixtureLetters, ROOT } from './letters.js';
import { onDisk, type Reported, rendered, reportOf } from './report.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every fixture letter once, in one of its formats, and a file that is none. */
const oneEach = [...new Map(fixtureLetters().map((file) => [file.replace(/\.\w+$/, ''), file])).values()];
const letters = [...oneEach, join(ROOT, 'fixtures', 'bad', 'no-text.pdf')].map((file) => ({
  path: relative(ROOT, file),
  bytes: bytesOf(file),
}));

inBrowsers('the report', ({ name, launch }) => {
  let browser: Browser;
  let report: Reported;
  let address: string;
  beforeAll(async () => {
    [browser, report] = await Promise.all([launch(), reportOf(letters)]);
    address = onDisk(report.markup);
  });
  afterAll(() => browser?.close());
  // what hangs on the markup alone is looked at once
  const once = test.skipIf(name !== 'chromium');

  const open = async (hash = '', options: Parameters<Browser['newPage']>[0] = {}) => {
    const { page, wrong } = await watched(browser, options);
    await page.goto(address + hash);
    return { page, wrong };
  };
  /** The address of a letter in the page. */
  const of = (name: string) => `L${report.records.findIndex(({ source }) => source.path.includes(name)) + 1}`;
  const rowsShown = (page: Page) => page.locator('.matrix tbody tr:visible').count();

  test('works from disk, in silence, and asks for nothing but itself', async () => {
    const { page, wrong } = await open();
    expect(await page.title()).toBe('Freedom of Information responses');
    await page.locator('#all-letters').click();
    await page.waitForLoadState('networkidle');
    expect(await page.locator('.letter[open]').count()).toBe(letters.length);
    expect(wrong).toEqual([]);
    await page.close();
  });

  test('asks for nothing even where its words would: the page forbids it', async () => {
    const { page, wrong } = await open();
    await page.evaluate(() => {
      const document = (globalThis as unknown as { document: { body: { insertAdjacentHTML(at: string, markup: string): void } } }).document;
      document.body.insertAdjacentHTML('beforeend', '<img src="http://localhost:9/x.png" onerror="window.hit = 1">');
    });
    await page.waitForTimeout(100);
    expect(await page.evaluate('window.hit')).toBeUndefined();
    expect(wrong.join('\n')).toMatch(name === 'firefox' ? /blocked the loading of a resource/ : /Content Security Policy/);
    await page.close();
  });

  test('filters by name, outcome, kind and doubt', async () => {
    const { page, wrong } = await open();
    const all = await rowsShown(page);
    expect(all).toBe(letters.length);
    await page.getByLabel('Authority or file').fill('harrowmoor');
    expect(await rowsShown(page)).toBe(1);
    expect(await page.locator('#shown').textContent()).toBe(`1 of ${all} letters`);
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(() => rowsShown(page)).toBe(all);
    const having = (wanted: (record: Reported['records'][number]) => boolean) => report.records.filter(wanted).length;
    await page.getByLabel('Outcome', { exact: true }).selectOption('refused_cost');
    expect(await rowsShown(page)).toBe(having(({ letter }) => letter?.outcome === 'refused_cost'));
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.getByLabel('With an answer of kind').selectOption('ncnd');
    expect(await rowsShown(page)).toBe(having(({ answers }) => answers.some(({ kind }) => kind === 'ncnd')));
    expect(await page.locator('.matrix td.found').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.getByLabel('with an answer in doubt').check();
    expect(await rowsShown(page)).toBe(having(({ answers }) => answers.some(({ confidence }) => confidence === 'low')));
    expect(wrong).toEqual([]);
    await page.close();
  });

  test('every cell of the matrix holds its words, and a figure stands on one line', async () => {
    const { page } = await open();
    const spilt = await page.locator('.matrix td.cell').evaluateAll((cells) =>
      (cells as unknown as Seen[]).flatMap((cell) => {
        const own = cell.getBoundingClientRect();
        const words = cell.querySelector('a > :last-child').getBoundingClientRect();
        return words.bottom > own.bottom + 1 || words.right > own.right + 1 ? [cell.textContent] : [];
      }),
    );
    expect(spilt).toEqual([]);
    const torn = await page
      .locator('.matrix td.figure span:last-child, .matrix .part b')
      .evaluateAll((figures) =>
        (figures as unknown as Seen[]).flatMap((figure) =>
          /^[£\d.,]+$/.test(figure.textContent) && figure.getClientRects().length > 1 ? [figure.textContent] : [],
        ),
      );
    expect(torn).toEqual([]);
    await page.close();
  });

  test('sorts by a question: figures by size, then words; and back', async () => {
    const { page, wrong } = await open();
    const matrix = page.locator('.matrix', { hasText: 'self-referred' }).first();
    const head = matrix.locator('thead th').nth(5);
    const keys = () =>
      matrix.locator('tbody tr td:nth-child(6)').evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-sort')));
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    const up = await keys();
    const figures = up.filter((key) => /^[\d.]+$/.test(key ?? '')).map(Number);
    expect(figures.length).toBeGreaterThan(3);
    expect(figures).toEqual([...figures].sort((a, b) => a - b));
    expect(up.slice(0, figures.length).map(Number)).toEqual(figures);
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    const down = await keys();
    expect(down.slice(-figures.length).map(Number)).toEqual([...figures].reverse());
    expect(await matrix.locator('[aria-sort="descending"], [aria-sort="ascending"]').count()).toBe(1);
    expect(wrong).toEqual([]);
    await page.close();
  });

  test('the keyboard alone leads from the matrix to the answer, to its words, and back', async () => {
    const { page, wrong } = await open('#coverage');
    const focused = () =>
      page.evaluate('document.activeElement.closest("td, th")?.cellIndex + "/" + document.activeElement.getAttribute("href")');
    const matrix = page.locator('.matrix', { hasText: 'self-referred' }).first();
    await matrix.locator('thead button').last().focus();
    await page.keyboard.press('Tab');
    expect(await focused()).toMatch(/^0\/#L\d+$/);
    // one stop for the whole matrix, arrows inside it
    expect(await matrix.locator('tbody a[tabindex="0"]').count()).toBe(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toMatch(/^2\/#L\d+-2$/);
    await page.keyboard.press('End');
    expect(await focused()).toMatch(/^11\/#L\d+-11$/);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const target = await page.evaluate('document.activeElement.getAttribute("href").slice(1)');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe(target);
    expect(await page.locator(`#${target}`).isVisible()).toBe(true);
    // the page has come to rest: the address follows the focus, and the next frame is drawn
    await expect.poll(() => page.evaluate('location.hash')).toBe(`#${target}`);
    await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
    await page.keyboard.press('Tab');
    const words = await page.evaluate('document.activeElement.getAttribute("href").slice(1)');
    expect(words).toMatch(new RegExp(`^${target}-1$`));
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate('location.hash')).toBe(`#${words}`);
    const mark = page.locator(`mark[data-proves~="${words}"]`).first();
    await expect.poll(() => mark.evaluate((element) => element.classList.contains('lit'))).toBe(true);
    expect(await mark.evaluate(inView)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('of');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe(target);
    expect(wrong).toEqual([]);
    await page.close();
  });

  test('an address leads to an answer in a closed letter and shows its words beside it', async () => {
    const own = of('ashenshire');
    const { page } = await open(`#${own}-5`);
    expect(await page.locator(`#${own}-5`).evaluate(inView)).toBe(true);
    const mark = page.locator(`#${own} mark.lit.proves`).first();
    expect(await mark.evaluate(inView)).toBe(true);
    await page.locator(`#${own} mark.proves:not(.lit)`).first().click();
    expect(await page.locator(`#${own} tr.lit`).count()).toBe(1);
    expect(await page.locator(`#${own}-5.lit`).count()).toBe(0);
    await page.close();
  });

  test('a quotation lights its own words, and no others of the answer', async () => {
    const own = of('greater-holmbridge');
    const { page, wrong } = await open(`#${own}-2`);
    const lit = () => page.locator(`#${own} mark.lit.proves`).count();
    expect(await lit()).toBe(3);
    await page.locator(`#${own}-2 a.quote`).nth(1).click();
    await expect.poll(lit).toBe(1);
    expect(await page.locator(`#${own} mark.lit`).getAttribute('data-proves')).toBe(`${own}-2-2`);
    expect(await page.locator(`#${own}-2.lit`).count()).toBe(1);
    expect(wrong).toEqual([]);
    await page.close();
  });

  once('every statement and exemption is marked once, on exactly its words, and the words of the letter are whole', async () => {
    const { page, wrong } = await open();
    const shown = (await page.evaluate(`[...document.querySelectorAll('.letter')].map((letter) => {
      const proved = {};
      for (const mark of letter.querySelectorAll('mark[data-proves]'))
        for (const id of mark.dataset.proves.split(' ')) proved[id] = (proved[id] ?? '') + mark.textContent;
      const text = letter.querySelector('.text')?.cloneNode(true);
      for (const label of text?.querySelectorAll('.of') ?? []) label.remove();
      const answers = [...letter.querySelectorAll('mark')].flatMap((mark) => mark.dataset.of.split(' '));
      return { proved, text: text?.textContent ?? null, lost: answers.filter((id) => !document.getElementById(id)) };
    })`)) as { proved: Record<string, string>; text: string | null; lost: string[] }[];
    let count = 0;
    for (const [at, record] of report.records.entries()) {
      const wanted: Record<string, string> = {};
      for (const [nth, { values, exemptions }] of record.answers.entries()) {
        for (const [value, { evidence }] of values.entries()) wanted[`L${at + 1}-${nth + 1}-${value + 1}`] = evidence.quote;
        for (const [one, { evidence }] of exemptions.entries()) wanted[`L${at + 1}-${nth + 1}-x${one + 1}`] = evidence.quote;
      }
      expect(shown[at]?.proved).toEqual(wanted);
      expect(shown[at]?.text ?? null).toBe(report.besides.get(record)?.text ?? null);
      expect(shown[at]?.lost).toEqual([]);
      count += Object.keys(wanted).length;
    }
    expect(count).toBeGreaterThan(300);
    expect(wrong).toEqual([]);
    await page.close();
  });

  once('every link leads somewhere in the page, and every id is there once', async () => {
    const { page } = await open();
    const lost = await page.evaluate(
      `[...document.querySelectorAll('a')].map((a) => a.getAttribute('href')).filter((href) => !href.startsWith('#') || !document.getElementById(href.slice(1)))`,
    );
    expect(lost).toEqual([]);
    const ids = (await page.evaluate(`[...document.querySelectorAll('[id]')].map(({ id }) => id)`)) as string[];
    expect(new Set(ids).size).toBe(ids.length);
    await page.close();
  });

  test.each(['light', 'dark'] as const)('nothing stands in the way of people with disabilities (axe), %s', async (colorScheme) => {
    const { page, wrong } = await watched(browser, { colorScheme });
    await page.addInitScript(AXE);
    // some letters of each sort: the same rules hold for the others, and every letter takes a second
    const some = report.records.filter(
      ({ error, source, questionnaire, letter }) =>
        /ashenshire|greater-holm/.test(source.path) || error || questionnaire?.origin === 'letter' || letter?.timeliness?.late,
    );
    await page.goto(onDisk(await rendered(some, report.besides)));
    await page.locator('#all-letters').click();
    await page.evaluate(`for (const box of document.querySelectorAll('details')) box.open = true`);
    await page.locator('.answers > tbody > tr').nth(4).click();
    // only colours hang on the scheme
    const rules = colorScheme === 'dark' ? ', runOnly: ["color-contrast"]' : '';
    const { violations, passes } = (await page.evaluate(`axe.run(document, { resultTypes: ["violations", "passes"]${rules} })`)) as {
      violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
      passes: { id: string }[];
    };
    expect(violations.map(({ id, nodes }) => [id, nodes.length, nodes[0]?.html, nodes[0]?.failureSummary])).toEqual([]);
    expect(passes.map(({ id }) => id)).toContain('color-contrast');
    expect(wrong).toEqual([]);
    await page.close();
  });

  test.each([320, 390, 768])('fits a screen of %i pixels', async (width) => {
    const { page } = await open(`#${of('greater-holmbridge')}-1`, { viewport: { width, height: 800 }, isMobile: true, hasTouch: true });
    await page.locator('#all-letters').evaluate((button) => (button as unknown as { click(): void }).click());
    expect(await tooWide(page, width)).toBe(0);
    await page.close();
  });

  // the driver cannot set Firefox to print
  once('is printed without its tools, with the letters that are open', async () => {
    const { page } = await open(`#${of('eastmarch')}`);
    await page.emulateMedia({ media: 'print' });
    expect(
      await page
        .locator('nav, .filters, #all-letters, .letter:not([open])')
        .evaluateAll((all) => all.filter((one) => (one as unknown as { checkVisibility(): boolean }).checkVisibility()).length),
    ).toBe(0);
    expect(await page.locator('.letter[open] .text').isVisible()).toBe(true);
    expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(10_000);
    await page.close();
  });

  once('is what the program writes', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'foi-parse-')), 'report.html');
    const letter = join(ROOT, 'fixtures', 'letters', 'eldonshire-potholes.pdf');
    const { status } = spawnSync(process.execPath, [join(ROOT, 'bin', 'foi-parse.js'), letter, '-o', file]);
    expect(status).toBe(0);
    const { page, wrong } = await watched(browser);
    await page.goto(pathToFileURL(file).href);
    // a letter that is alone is open
    expect(await page.locator('.letter[open] mark.proves').count()).toBeGreaterThan(5);
    expect(await page.locator('#shown').textContent()).toBe('1 letter');
    expect(wrong).toEqual([]);
    await page.close();
  });

  once('letters without their words, as results that are read again, quote what they can', async () => {
    const { page, wrong } = await watched(browser);
    await page.goto(onDisk(await rendered(report.records)));
    expect(await page.locator('mark').count()).toBe(0);
    expect(await page.locator('.quote').count()).toBeGreaterThan(300);
    expect(await page.locator('a.quote').count()).toBe(0);
    expect(wrong).toEqual([]);
    await page.close();
  });

  once('no letter at all is a report that says so', async () => {
    const { page, wrong } = await watched(browser);
    await page.goto(onDisk(await rendered([])));
    expect(await page.locator('#overview').textContent()).toContain('of 0 letters');
    expect(wrong).toEqual([]);
    await page.close();
  });
});

/** As much of an element as is asked of it in the page. */
interface Seen {
  readonly textContent: string;
  getBoundingClientRect(): { left: number; top: number; right: number; bottom: number; width: number; height: number };
  getClientRects(): { length: number };
  querySelector(selector: string): Seen;
  contains(other: unknown): boolean;
  readonly ownerDocument: { elementFromPoint(x: number, y: number): Seen | null };
}

/** Runs in the page: whether the middle of an element is where it can be seen. */
function inView(element: unknown): boolean {
  const seen = element as Seen;
  const { left, top, width, height } = seen.getBoundingClientRect();
  const there = seen.ownerDocument.elementFromPoint(left + width / 2, top + Math.min(height / 2, 10));
  return there !== null && (seen.contains(there) || there.contains(seen));
}
