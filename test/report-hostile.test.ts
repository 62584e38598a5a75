import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadQuestionnaire } from '../src/questionnaires/file.js';
import { inBrowsers, tooWide, watched } from './browser.js';
import { onDisk, type Reported, reportOf } from './report.js';

const RLO = '\u202e';
const EVIL = [
  '<script>window.hit = 1</script>',
  '</script><script>window.hit = 2</script>',
  '"><img src=x onerror="window.hit = 3"><"',
  "' onmouseover='window.hit = 4' '",
  '</div></details></main><!-- ',
  '<style>*{display:none}</style>',
  '&lt;b&gt; &amp;amp; &#0; &#x3c;b&#x3e;',
  'javascript:window.hit=6',
  `${RLO}detcapmoc \u2066isolated \u202bembedded`,
  '漢字の回答、ひらがな、한국어',
  '👩‍👩‍👧‍👦 🏴󠁧󠁢󠁳󠁣󠁴󠁿 e\u0301 n\u0303 Z̴̙̤̞͉͚̯̞̠͍͑ͫ̓ͪ̂ͫ̽A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!͖̬̰̙̗̿̋ͥͥ̂ͣ̐́́͜͞',
  'שלום וברכה 12 تم العثور',
  'x'.repeat(500),
];
const questionnaire = loadQuestionnaire(
  `id: evil\ntitle: ${JSON.stringify(`</title>${EVIL[1]}${EVIL[2]}`)}\nquestions:\n${EVIL.map(
    (evil, at) =>
      `  - { id: q${at}, number: "${at + 1}", expects: text, text: ${JSON.stringify(`What of thing ${at + 1} ${evil.replace(/\s+/g, ' ')} is it that the council owns?`)} }\n`,
  ).join('')}`,
  'evil.yaml',
);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const letter = (name: string): string =>
  `${name} Borough Council\n\n19 June 2024\n\nDear Ms Low\n\nThank you for your request of 20 May 2024 under the Freedom of Information Act 2000.\n\n${EVIL.map(
    (evil, at) => `${at + 1}. What of thing ${at + 1} ${evil} is it that the council owns?\n\nWe own ${evil} and nothing else.`,
  ).join('\n\n')}\n\nYours sincerely\n`;

inBrowsers('hostile letters in the report', ({ launch }) => {
  let browser: Browser;
  let report: Reported;
  beforeAll(async () => {
    browser = await launch();
    report = await reportOf(
      [
        { path: `letters/${EVIL[2]}.txt`, bytes: bytes(letter('Ashby')) },
        { path: `letters/${RLO}txt.exe`, bytes: bytes(letter('').replace('Borough Council', '')) },
        { path: `letters/${EVIL[0]}`, bytes: bytes('') },
      ],
      questionnaire,
    );
  });
  afterAll(() => browser?.close());

  test.each(['light', 'dark'] as const)('are words and nothing else (%s)', async (colorScheme) => {
    const { page, wrong } = await watched(browser, { colorScheme });
    await page.goto(onDisk(report.markup));
    await page.locator('#all-letters').click();
    for (const link of await page.locator('#L1 a.quote').all()) await link.hover();
    expect(await page.evaluate('window.hit')).toBeUndefined();
    expect(wrong).toEqual([]);
    // one style, one script, no image: what the page came with
    expect(
      await page.evaluate(`['script', 'style', 'img', 'iframe', 'link', 'object'].map((name) => document.querySelectorAll(name).length)`),
    ).toEqual([1, 1, 0, 0, 0, 0]);
    expect(
      await page.evaluate(
        `[...document.querySelectorAll('*')].flatMap((one) => one.getAttributeNames()).filter((name) => name.startsWith('on'))`,
      ),
    ).toEqual([]);
    expect(await page.title()).toContain(EVIL[1]);
    await page.close();
  });

  test('are shown to the last character', async () => {
    const { page } = await watched(browser);
    await page.goto(onDisk(report.markup));
    const texts = (await page.evaluate(`[...document.querySelectorAll('.text')].map((text) => {
      for (const label of text.querySelectorAll('.of')) label.remove();
      return text.textContent;
    })`)) as string[];
    expect(texts).toEqual([...report.besides.values()].map(({ text }) => text));
    const quotes = await page.locator('#L1 .answers .quote').allTextContents();
    const evidence = report.records[0]?.answers.flatMap(({ values, exemptions }) =>
      [...values, ...exemptions].map(({ evidence: { quote } }) => `“${quote}”`),
    );
    expect(quotes).toEqual(evidence);
    // the canonical text has no invisible joiners
    for (const evil of EVIL) expect(texts[0], evil).toContain(evil.trim().replaceAll('\u200d', ''));
    await page.close();
  });

  test('do not widen the page, nor turn round the words beside them', async () => {
    const { page } = await watched(browser, { viewport: { width: 390, height: 800 }, isMobile: true });
    await page.goto(onDisk(report.markup));
    await page.locator('#all-letters').click();
    expect(await tooWide(page, 390)).toBe(0);
    // a name that turns its own words round leaves those behind it where they are
    const [name, flag] = (await page.evaluate(`['h3', '.flag'].map((part) => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('#L2 > summary').querySelector(part));
      return range.getBoundingClientRect().toJSON();
    })`)) as { left: number; right: number; top: number }[];
    expect(await page.locator('#L2 h3').textContent()).toBe(`${RLO}txt.exe`);
    expect(flag?.left).toBeGreaterThan(name?.right ?? Number.POSITIVE_INFINITY);
    await page.close();
  });
});

inBrowsers('large batches in the report', ({ name, launch }) => {
  test.skipIf(name !== 'chromium')(
    'four hundred letters of eleven questions, and one of two megabytes, open, filter and lead to their answers',
    async () => {
      const { records, besides } = await reportOf(
        [{ path: 'letters/long.txt', bytes: bytes(`${letter('Corby')}${'Lorem ipsum dolor sit amet. '.repeat(75_000)}`) }],
        questionnaire,
      );
      const [long] = records;
      if (!long) throw new Error('no record');
      const beside = besides.get(long);
      if (!beside) throw new Error('no text');
      const many = Array.from({ length: 400 }, (_, at) => ({
        ...long,
        source: { ...long.source, path: `letters/${at}.txt` },
        letter: long.letter && { ...long.letter, authority: `Council ${at}` },
      }));
      const { rendered } = await import('./report.js');
      const short = { ...beside, text: beside.text.slice(0, 8000) };
      const markup = await rendered(many, new Map(many.map((record, at) => [record, at ? short : beside])));
      const browser = await launch();
      const { page, wrong } = await watched(browser);
      await page.goto(onDisk(markup));
      expect(await page.locator('.matrix tbody tr').count()).toBe(400);
      await page.getByLabel('Authority or file').fill('council 399');
      expect(await page.locator('.matrix tbody tr:visible').count()).toBe(1);
      await page.locator('.matrix tbody tr:visible a').nth(3).click();
      await page.locator('#L400-3').waitFor({ state: 'visible' });
      await page.evaluate(`location.hash = '#L1'`);
      await page.locator('#L1 .text').waitFor({ state: 'visible' });
      expect(
        await page.locator('#L1 .text').evaluate((text) => (text as unknown as { textContent: string }).textContent.length),
      ).toBeGreaterThan(2_000_000);
      expect(wrong).toEqual([]);
      await browser.close();
    },
  );
});
