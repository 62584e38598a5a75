import { html, type Markup } from './markup.js';

const WIDTH = 480;
const [LEFT, RIGHT] = [16, WIDTH - 16];
/** Radius of a dot, and how high the pile may grow before dots get smaller. */
const DOT = 5;
const PILE = 160;

/** A figure of a letter: `from` and `to` are the same where it is exact. */
export interface Point {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly shown: string;
}

/**
 * One dot a letter on an axis to scale, a bar where the letter gives bounds alone; those that would meet are stacked, and the middle of the
 * exact figures is marked. The axis is logarithmic, and says so, where the greatest figure is more than fifty times the least and none is
 * zero or below.
 */
export function dots(points: readonly Point[], median: number, show: (number: number) => string, label: string): Markup {
  const [least, most] = [Math.min(...points.map(({ from }) => from)), Math.max(...points.map(({ to }) => to))];
  const logarithmic = least > 0 && most / least > 50;
  const whole = points.every(({ from, to }) => Number.isInteger(from) && Number.isInteger(to));
  const ticks = logarithmic ? decades(least, most) : steps(Math.min(0, least), most, whole ? 1 : 0);
  const scale = logarithmic ? Math.log10 : (number: number) => number;
  const [first, last] = [scale(ticks[0] as number), scale(ticks.at(-1) as number)];
  const x = (number: number) => Math.round(LEFT + ((scale(number) - first) / (last - first || 1)) * (RIGHT - LEFT));
  const { radius, places, levels } = stacked(points.map((point) => ({ point, left: x(point.from), right: x(point.to) })));
  const base = Math.ceil(levels * radius * 2) + 26;
  const middle = (place: number) => (place < 90 ? 'start' : place > WIDTH - 90 ? 'end' : 'middle');
  return html`<svg class="plot" viewBox="0 0 ${WIDTH} ${base + 24}" role="img" aria-label="${label}">
<line class="axis" x1="${LEFT}" x2="${RIGHT}" y1="${base}" y2="${base}"/>
${ticks.map((tick, at) => html`<line class="axis" x1="${x(tick)}" x2="${x(tick)}" y1="${base}" y2="${base + 4}"/><text class="tick" x="${x(tick)}" y="${base + 17}" text-anchor="${at === 0 ? 'start' : at === ticks.length - 1 ? 'end' : 'middle'}">${show(tick)}</text>`)}
<line class="median" x1="${x(median)}" x2="${x(median)}" y1="16" y2="${base}"/><text class="median" x="${x(median)}" y="11" text-anchor="${middle(x(median))}">median ${show(median)}</text>
${places.map(({ point, left, right, level }) => {
  const y = base - 2 - radius - level * radius * 2;
  const title = html`<title>${point.name}: ${point.shown}</title>`;
  return point.from === point.to
    ? html`<circle cx="${left}" cy="${y.toFixed(1)}" r="${(radius * 0.9).toFixed(1)}">${title}</circle>`
    : html`<rect class="bounds" x="${left - radius}" y="${(y - radius * 0.7).toFixed(1)}" width="${right - left + radius * 2}" height="${(radius * 1.4).toFixed(1)}" rx="${(radius * 0.7).toFixed(1)}">${title}</rect>`;
})}</svg>${points.some(({ from, to }) => from !== to) ? html`<p class="quiet">A hollow bar is a letter that gives bounds alone.</p>` : null}${logarithmic ? html`<p class="quiet">The axis is logarithmic.</p>` : null}`;
}

interface Place {
  readonly point: Point;
  readonly left: number;
  readonly right: number;
}

/** Every dot on the lowest level where it touches none that stands there; smaller dots where the pile would grow too high. */
function stacked(wanted: readonly Place[]): { radius: number; levels: number; places: (Place & { level: number })[] } {
  const inOrder = [...wanted].sort((a, b) => a.left - b.left || a.right - b.right);
  for (let radius = DOT; ; radius *= 0.8) {
    const ends: number[] = [];
    const places = inOrder.map((place) => {
      const free = ends.findIndex((end) => end + radius * 2 <= place.left);
      const level = free === -1 ? ends.length : free;
      ends[level] = place.right;
      return { ...place, level };
    });
    if (ends.length * radius * 2 <= PILE || radius < 0.4) return { radius, levels: ends.length, places };
  }
}

const decades = (least: number, most: number): number[] => {
  const [first, last] = [Math.floor(Math.log10(least)), Math.ceil(Math.log10(most))];
  return Array.from({ length: last - first + 1 }, (_, at) => 10 ** (first + at));
};

/** Round steps (1, 2 or 5 times a power of ten, none below `finest`), about five of them. */
function steps(from: number, to: number, finest: number): number[] {
  const rough = Math.max(finest, (to - from || 1) / 4);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((one) => one * power >= rough) ?? 10) * power;
  const first = Math.floor(from / step);
  const last = Math.max(first + 1, Math.ceil(to / step));
  return Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toPrecision(12)));
}

/** A part of a whole as a bar; the number beside it says the same. */
export const share = (n: number, all: number, group: string): Markup =>
  html`<svg class="share ${group}" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width="${((n / (all || 1)) * 100).toFixed(1)}" height="10"/></svg>`;
