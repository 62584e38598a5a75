import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { dots, type Point } from '../src/reporters/html/plot.js';

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];
const point = (from: number, to = from, doubt = false): Point => ({ name: `Council ${from}`, from, to, shown: String(from), doubt });

/** What a plot draws: its ticks by their words, its marks, and what is said below it. */
function drawn(points: readonly Point[]) {
  const nodes = parseDocument(dots(points, points[0]?.from ?? 0, String, 'figures').text, { xmlMode: true }).children as Element[];
  const all = (tag: string, name: string) => DomUtils.findAll((one) => one.name === tag && one.attribs.class === name, nodes);
  const place = (mark: Element) =>
    /translate\((\S+) (\S+)\)/
      .exec(mark.attribs.transform ?? '')
      ?.slice(1)
      .map(Number) as [number, number];
  return {
    ticks: all('text', 'tick').map((tick) => [DomUtils.textContent(tick), Number(tick.attribs.x)] as const),
    exact: all('path', 'dot').map(place),
    doubtful: all('path', 'dot doubt').map(place),
    bounds: all('rect', 'bounds').map(({ attribs }) => [Number(attribs.x), Number(attribs.x) + Number(attribs.width)] as const),
    columns: all('rect', 'column').map((column) => DomUtils.textContent((column.next as Element) ?? [])),
    said: all('p', 'quiet').map(DomUtils.textContent).join(''),
  };
}

describe('the plot of figures', () => {
  test('has round ticks from zero on; a dot stands at its figure', () => {
    const { ticks, exact } = drawn([point(10), point(25), point(40)]);
    expect(ticks.map(([words]) => words)).toEqual(['0', '10', '20', '30', '40']);
    const at = Object.fromEntries(ticks);
    expect(exact.map(([x]) => x)).toEqual([at[10], ((at[20] ?? 0) + (at[30] ?? 0)) / 2, at[40]]);
  });

  test('has no half a thing among whole ones', () =>
    expect(drawn([point(0), point(1), point(1)]).ticks.map(([words]) => words)).toEqual(['0', '1']));

  test('begins below zero where a figure does', () => {
    const { ticks, exact } = drawn([point(-12), point(8)]);
    expect(Number(ticks[0]?.[0])).toBeLessThanOrEqual(-12);
    expect(exact[0]?.[0]).toBeGreaterThanOrEqual(16);
  });

  test('is logarithmic, and says so, where figures are far apart, beside a zero too', () => {
    for (const first of [point(9), point(0)]) {
      const { ticks, exact, said } = drawn([first, point(20), point(1340)]);
      expect(said).toBe('The axis is logarithmic.');
      expect(ticks.map(([words]) => words)).toEqual(['0', ...(first.from ? ['10'] : []), '100', '1000']);
      const places = exact.map(([x]) => x);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(places.at(-1)).toBe(464);
    }
    expect(drawn([point(9), point(40)]).said).toBe('');
  });

  test('tells figures in doubt and bounds from the others, by their form', () => {
    const { exact, doubtful, bounds, said } = drawn([point(10), point(20, 20, true), point(0, 4)]);
    expect([exact.length, doubtful.length, bounds.length]).toEqual([1, 1, 1]);
    expect(said).toBe('A diamond is a figure in doubt. A hollow bar is a letter that gives bounds alone.');
  });

  test('stacks marks that would meet, as high as there is room', () => {
    const { exact } = drawn(Array.from({ length: 40 }, () => point(7)));
    expect(exact.length).toBe(40);
    expect(new Set(exact.map(([x]) => x)).size).toBe(1);
    const heights = exact.map(([, y]) => y);
    expect(new Set(heights).size).toBe(40);
    expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(160);
  });

  test('of four hundred letters that state few figures, counts them in columns', () => {
    const { exact, columns, said } = drawn([
      ...Array.from({ length: 300 }, () => point(0)),
      ...Array.from({ length: 99 }, (_, at) => point(10 + (at % 2) * 30)),
      point(0, 4),
    ]);
    expect(exact).toEqual([]);
    expect(columns).toEqual(['300', '50', '49']);
    expect(said).toBe('Above each column stands how many letters state about that figure. 1 that give bounds alone are not drawn.');
  });

  test('draws a single zero', () => expect(drawn([point(0), point(0)]).exact.map(([x]) => x)).toEqual([16, 16]));
});
