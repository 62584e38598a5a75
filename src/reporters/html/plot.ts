import { html, type Markup, raw } from './markup.js';

const WIDTH = 640;
const [LEFT, RIGHT] = [16, WIDTH - 16];
const DOT = 5;

export interface Point {
  readonly name: string;
  readonly at: number;
  readonly shown: string;
}

/**
 * One dot a letter on an axis to scale, dots that would meet stacked; the middle marked. The axis is logarithmic, and says so, where the
 * greatest figure is more than fifty times the least and none is zero or below.
 */
export function dots(points: readonly Point[], median: number, show: (number: number) => string, label: string): Markup {
  const numbers = points.map(({ at }) => at);
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const logarithmic = least > 0 && most / least > 50;
  const ticks = logarithmic ? decades(least, most) : steps(Math.min(0, least), most);
  const scale = logarithmic ? Math.log10 : (number: number) => number;
  const [from, to] = [scale(ticks[0] as number), scale(ticks.at(-1) as number)];
  const x = (number: number) => Math.round(LEFT + ((scale(number) - from) / (to - from || 1)) * (RIGHT - LEFT));
  const places = stacked([...points].sort((a, b) => a.at - b.at).map((point) => ({ point, x: x(point.at) })));
  const height = Math.max(1, ...places.map(({ level }) => level + 1)) * DOT * 2;
  const base = height + 26;
  return html`<svg class="plot" viewBox="0 0 ${WIDTH} ${base + 24}" role="img" aria-label="${label}">
<line class="axis" x1="${LEFT}" x2="${RIGHT}" y1="${base}" y2="${base}"/>
${ticks.map((tick, at) => html`<line class="axis" x1="${x(tick)}" x2="${x(tick)}" y1="${base}" y2="${base + 4}"/><text class="tick" x="${x(tick)}" y="${base + 17}" text-anchor="${at === 0 ? 'start' : at === ticks.length - 1 ? 'end' : 'middle'}">${show(tick)}</text>`)}
<line class="median" x1="${x(median)}" x2="${x(median)}" y1="16" y2="${base}"/><text class="median" x="${x(median)}" y="11" text-anchor="${x(median) < 90 ? 'start' : x(median) > WIDTH - 90 ? 'end' : 'middle'}">median ${show(median)}</text>
${places.map(({ point, x: cx, level }) => html`<circle cx="${cx}" cy="${base - 7 - level * DOT * 2}" r="${DOT - 0.5}"><title>${point.name}: ${point.shown}</title></circle>`)}</svg>${logarithmic ? html`<p class="quiet">The axis is logarithmic.</p>` : null}`;
}

/** The lowest level on which a dot touches none that stands there. */
function stacked(dotsInOrder: readonly { point: Point; x: number }[]): { point: Point; x: number; level: number }[] {
  const ends: number[] = [];
  return dotsInOrder.map(({ point, x }) => {
    const free = ends.findIndex((end) => end + DOT * 2 <= x);
    const level = free === -1 ? ends.length : free;
    ends[level] = x;
    return { point, x, level };
  });
}

const decades = (least: number, most: number): number[] => {
  const [first, last] = [Math.floor(Math.log10(least)), Math.ceil(Math.log10(most))];
  return Array.from({ length: last - first + 1 }, (_, at) => 10 ** (first + at));
};

/** Round steps (1, 2 or 5 times a power of ten), at most six of them. */
function steps(from: number, to: number): number[] {
  const rough = (to - from || 1) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((one) => one * power >= rough) ?? 10) * power;
  const first = Math.floor(from / step);
  const last = Math.max(first + 1, Math.ceil(to / step));
  return Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toPrecision(12)));
}

/** Shares of a whole as one bar; the table beside it says the same in numbers. */
export function bar(parts: readonly { readonly group: string; readonly n: number; readonly words: string }[]): Markup {
  const all = parts.reduce((total, { n }) => total + n, 0) || 1;
  let at = 0;
  return html`<svg class="bar" viewBox="0 0 1000 20" preserveAspectRatio="none" role="img" aria-label="${parts.map(({ n, words }) => `${words} ${n}`).join(', ')}">${parts.map(
    ({ group, n, words }) => {
      const width = (n / all) * 1000;
      const rect = raw(`<rect class="${group}" x="${at.toFixed(1)}" y="0" width="${Math.max(0, width - 2).toFixed(1)}" height="20">`);
      at += width;
      return html`${rect}<title>${words}: ${n}</title></rect>`;
    },
  )}</svg>`;
}
