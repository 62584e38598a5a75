import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { beforeAll, describe, expect, test } from 'vitest';
import { perpetratorProgrammes } from '../src/questionnaires/perpetrator-programmes.js';
import { bytesOf, ROOT } from './letters.js';
import { reportOf } from './report.js';

/** What a person counted in a letter: the kinds that a fair reader could choose, and the figure, bounds or exemptions of the answer. */
interface Counted {
  readonly kinds: readonly string[];
  readonly figure?: number;
  readonly bounds?: readonly [number, number];
  readonly withheld?: readonly string[];
}
const counts = JSON.parse(readFileSync(join(ROOT, 'fixtures', 'reports', 'perpetrator-count.json'), 'utf8')) as Record<
  string,
  Record<string, Counted>
>;
const QUESTIONS = ['1', '2', '3', '4', '5', '6', '7', '8', 'link', '9', '10'];
const nameOf = (path: string): string => basename(path).replace(/\.\w+$/, '');

/** The counted letters, each in one of its formats. */
const files = [join(ROOT, 'fixtures', 'scans'), join(ROOT, 'fixtures', 'letters')].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => nameOf(file) in counts && !file.endsWith('.json'))
    .map((file) => join(folder, file)),
);
const letters = [...new Map(files.map((file) => [nameOf(file), file])).values()];

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];
const withClass = (name: string, within: Element | Element[]): Element[] =>
  DomUtils.findAll((one) => (one.attribs.class ?? '').split(' ').includes(name), Array.isArray(within) ? within : within.children);
const within = (tag: string, element: Element): Element[] => DomUtils.getElementsByTagName(tag, element.children);
const text = (element: Element | undefined): string => (element ? DomUtils.textContent(element).replace(/\s+/g, ' ').trim() : '');
const number = (words: string): number => Number(words.replace(/[^\d.]/g, ''));

describe('the figures of the report are those of a count by hand', () => {
  let page: Element[];
  /** Letter (its file's name without ending) by the id that it has in the page. */
  const letterOf = new Map<string, string>();
  let doubtful: Set<string>;
  beforeAll(async () => {
    const { records, markup } = await reportOf(
      letters.map((file) => ({ path: file, bytes: bytesOf(file) })),
      perpetratorProgrammes,
    );
    page = parseDocument(markup).children as Element[];
    // a scan is read only where the engine is installed
    for (const [at, { source, error }] of records.entries()) if (!error) letterOf.set(`L${at + 1}`, nameOf(source.path));
    doubtful = new Set(
      records.flatMap(({ answers }, at) =>
        answers.flatMap(({ confidence }, nth) => (confidence === 'low' ? [`L${at + 1}-${nth + 1}`] : [])),
      ),
    );
  });

  /** What the page says of each question, by the address of its answers. */
  const said = () =>
    withClass('question', page).map((section) => {
      const label = text(withClass('nr', section)[0]) || 'link';
      const listed = (list: Element | undefined) =>
        (list ? within('li', list) : []).map((item) => {
          const target = within('a', item)[0]?.attribs.href?.slice(1) ?? '';
          const own = counts[letterOf.get(target.split('-')[0] ?? '') ?? '']?.[label];
          if (!own) throw new Error(`${target} leads to no counted letter`);
          return { target, own, words: text(item).slice(text(within('a', item)[0]).length), doubt: doubtful.has(target) };
        });
      const figures = withClass('figures', section);
      return {
        label,
        kinds: within('tr', withClass('kinds', section)[0] as Element)
          .slice(1)
          .map((row) => ({ kind: text(within('th', row)[0]), n: number(text(within('td', row)[1])) })),
        blocks: figures.map((block) => ({ sentence: text(withClass('said', block)[0]), figures: listed(within('ol', block)[0]) })),
        withheld: listed(withClass('withholding', section)[0]),
      };
    });

  /** The cells of the matrix, with what was counted there. */
  const cells = () =>
    DomUtils.findAll((one) => one.name === 'td' && Boolean(one.attribs['data-kind']), page).map((cell) => {
      const target = within('a', cell)[0]?.attribs.href?.slice(1) ?? '';
      const [letter = '', nth] = target.split('-');
      const name = letterOf.get(letter) ?? '';
      const label = QUESTIONS[Number(nth) - 1] ?? '';
      return { target, name, label, kind: cell.attribs['data-kind'] ?? '', own: counts[name]?.[label] };
    });

  test('the count is that of the labels', () => {
    for (const [name, questions] of Object.entries(counts)) {
      const labels = JSON.parse(readFileSync(join(ROOT, 'fixtures', 'labels', `${name}.json`), 'utf8')) as {
        questions: { label: string | null; kind: string; value: unknown; exemptions?: string[] }[];
      };
      expect(labels.questions.length).toBe(Object.keys(questions).length);
      for (const { label, kind, value, exemptions } of labels.questions) {
        const own = questions[label ?? 'link'];
        expect(own?.withheld ?? []).toEqual((exemptions ?? []).map((one) => one.replace(/^s\./, '')));
        // "as per question 3": the figure stands there
        const said = kind === 'see_other' ? labels.questions.find((one) => one.label === value)?.value : value;
        if (own?.figure !== undefined) expect(kind === 'money' ? (said as { amount: number }).amount : said).toBe(own.figure);
        if (own?.bounds) expect([(value as { min: number }).min, (value as { max: number }).max]).toEqual(own.bounds);
      }
    }
  });

  test('each letter is read, and each question answered once a letter', () => {
    expect(letters.length).toBe(Object.keys(counts).length);
    expect(letterOf.size).toBeGreaterThanOrEqual(letters.length - 1);
    expect(said().map(({ label }) => label)).toEqual(QUESTIONS);
    for (const { kinds } of said()) expect(kinds.reduce((sum, { n }) => sum + n, 0)).toBe(letterOf.size);
  });

  test('a figure is the counted one, or stands there in doubt', () => {
    const wrong = said().flatMap(({ label, blocks }) =>
      blocks.flatMap(({ figures }) =>
        figures.filter(({ own, words, doubt }) => !doubt && own.figure !== number(words)).map(({ target }) => `${label} ${target}`),
      ),
    );
    expect(wrong).toEqual([]);
    const all = said().flatMap(({ blocks }) => blocks.flatMap(({ figures }) => figures));
    expect(all.length).toBeGreaterThan(30);
    expect(all.filter(({ own, words }) => own.figure === number(words)).length / all.length).toBeGreaterThan(0.9);
  });

  test('no counted figure is left out, but where the answer is in parts or in doubt', () => {
    const shown = new Set(said().flatMap(({ blocks }) => blocks.flatMap(({ figures }) => figures.map(({ target }) => target))));
    const lost = cells().filter(
      ({ own, kind, target }) =>
        own?.figure !== undefined && !shown.has(target) && !(kind === 'several' && own.kinds.includes(kind)) && !doubtful.has(target),
    );
    expect(lost.map(({ target }) => target)).toEqual([]);
  });

  test('totals, extremes and medians are those of the figures, and nothing else is added up', () => {
    for (const { blocks } of said())
      for (const { sentence, figures } of blocks) {
        const numbers = figures.map(({ words }) => number(words)).sort((a, b) => a - b);
        const total = Math.round(numbers.reduce((sum, one) => sum + one, 0) * 100) / 100;
        expect(sentence).toMatch(new RegExp(`^${numbers.length} authorit(?:y|ies) of ${letterOf.size} states? one figure`));
        if (numbers.length === 1) {
          expect(sentence).not.toContain('together');
          continue;
        }
        const [, from, to, median, together] = /from (\S+) to (\S+), median (\S+); together (\S+?)\. /.exec(`${sentence} `) ?? [];
        const middle = numbers.length / 2;
        const wanted = numbers.length % 2 ? numbers[Math.floor(middle)] : ((numbers[middle - 1] ?? 0) + (numbers[middle] ?? 0)) / 2;
        expect([from, to, median, together].map((words) => number(words ?? ''))).toEqual([numbers[0], numbers.at(-1), wanted, total]);
      }
  });

  test('bounds widen a total by what the hidden figures can be', () => {
    for (const { label, blocks } of said()) {
      const bounds = [...letterOf.values()].flatMap((name) => counts[name]?.[label]?.bounds ?? []);
      const [first] = blocks;
      const between = /(\d+) more gives? bounds alone.* the total is between (\S+) and (\S+?)\. /.exec(`${first?.sentence} `);
      if (!bounds.length || !first) {
        expect(between).toBeNull();
        continue;
      }
      const total = first.figures.reduce((sum, { words }) => sum + number(words), 0);
      const [least, most] = [0, 1].map((side) => bounds.filter((_, at) => at % 2 === side).reduce((sum, one) => sum + one, 0)) as [
        number,
        number,
      ];
      expect(between?.slice(1).map(number)).toEqual([bounds.length / 2, total + least, total + most]);
    }
  });

  test('who withheld, and under what', () => {
    for (const { label, withheld } of said()) {
      const wanted = [...letterOf].flatMap(([id, name]) => (counts[name]?.[label]?.withheld ? [id] : []));
      const certain = withheld.filter(({ doubt, own }) => !doubt || own.withheld);
      expect(
        certain.map(({ target }) => target.split('-')[0]),
        label,
      ).toEqual(wanted);
      for (const { own, words } of certain) expect(words).toContain(own.withheld?.[0]);
    }
  });

  test('kinds are ones that a fair reader could choose, or in doubt', () => {
    expect(cells().length).toBe(letterOf.size * QUESTIONS.length);
    const odd = cells().filter(({ own, kind, target }) => !own?.kinds.includes(kind) && !doubtful.has(target));
    expect(odd.map(({ name, label, kind }) => `${name} ${label} ${kind}`)).toEqual([]);
  });

  test('letters that leave a question open, ask back or only acknowledge are there to be chased', () => {
    const OPEN = ['missing', 'unanswered', 'clarification'];
    const open = (which: (kinds: readonly string[]) => readonly string[]) =>
      [...letterOf].flatMap(([id, name]) =>
        Object.values(counts[name] ?? {}).some(({ kinds }) => which(kinds).some((kind) => OPEN.includes(kind))) ? [id] : [],
      );
    const chased = withClass('chase', page).flatMap((list) =>
      within('li', list).map((item) => within('a', item)[0]?.attribs.href?.slice(1)),
    );
    expect(chased).toEqual(expect.arrayContaining(open((kinds) => kinds.slice(0, 1))));
    const doubted = [...doubtful].map((target) => target.split('-')[0]);
    for (const id of chased) expect([...open((kinds) => kinds), ...doubted]).toContain(id);
  });
});
