import { bin, range } from 'd3-array';
import { scaleLinear, scaleLog, scaleSymlog } from 'd3-scale';
import { symbol, symbolCircle, symbolDiamond2 } from 'd3-shape';
import { html, type Markup } from './markup.js';

const WIDTH = 480;
const [LEFT, RIGHT] = [16, WIDTH - 16];
/** Radius of a dot, and how high the pile may grow before dots get smaller; how broad a column is. */
const DOT = 5;
const PILE = 160;
const BREADTH = 20;

/** A figure of a letter: `from` and `to` are the same where it is exact. */
export interface Point {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly shown: string;
  readonly doubt: boolean;
}

/**
 * One mark a letter on an axis to scale, a bar where it gives bounds alone; marks that would meet are stacked. Where there is no room for that many,
 * columns say how many letters state about the same figure. The middle of the exact figures is marked.
 */
export function dots(points: readonly Point[], median: number, show: (number: number) => string, label: string): Markup {
  const { scale, ticks, logarithmic } = axisOf(points);
  const x = (number: number) => Math.round(scale(number));
  const { height, marks, said } = stackOf(points, x) ?? columnsOf(points, x);
  const base = Math.ceil(height) + 26;
  const anchor = (place: number, room: number) => (place < room ? 'start' : place > WIDTH - room ? 'end' : 'middle');
  const says = [...said, logarithmic && 'The axis is logarithmic.'].filter(Boolean);
  return html`<svg class="plot" viewBox="0 0 ${WIDTH} ${base + 24}" role="img" aria-label="${label}">
<line class="axis" x1="${LEFT}" x2="${RIGHT}" y1="${base}" y2="${base}"/>
${ticks.map((tick) => html`<line class="axis" x1="${x(tick)}" x2="${x(tick)}" y1="${base}" y2="${base + 4}"/><text class="tick" x="${x(tick)}" y="${base + 17}" text-anchor="${anchor(x(tick), 30)}">${show(tick)}</text>`)}
<line class="median" x1="${x(median)}" x2="${x(median)}" y1="16" y2="${base}"/><text class="median" x="${x(median)}" y="11" text-anchor="${anchor(x(median), 90)}">median ${show(median)}</text>
<g transform="translate(0 ${base - 2})">${marks}</g></svg>${says.length ? html`<p class="quiet">${says.join(' ')}</p>` : null}`;
}

/** What stands on the axis, drawn upwards from zero. */
interface Drawing {
  readonly height: number;
  readonly marks: readonly Markup[];
  readonly said: readonly (string | false)[];
}

/** Every mark on the lowest level where it touches none that stands there; smaller marks where the pile would grow too high. Null where they would be dust. */
function stackOf(points: readonly Point[], x: (number: number) => number): Drawing | null {
  const inOrder = points
    .map((point) => ({ point, left: x(point.from), right: x(point.to) }))
    .sort((a, b) => a.left - b.left || a.right - b.right);
  for (let radius = DOT; radius > 1.2; radius *= 0.8) {
    const ends: number[] = [];
    const marks = inOrder.map(({ point, left, right }) => {
      const free = ends.findIndex((end) => end + radius * 2 <= left);
      const level = free === -1 ? ends.length : free;
      ends[level] = right;
      return mark(point, left, right, -radius - level * radius * 2, radius);
    });
    const height = ends.length * radius * 2;
    if (height <= PILE)
      return {
        height,
        marks,
        said: [
          points.some(({ doubt, from, to }) => doubt && from === to) && 'A diamond is a figure in doubt.',
          points.some(({ from, to }) => from !== to) && 'A hollow bar is a letter that gives bounds alone.',
        ],
      };
  }
  return null;
}

function mark({ name, from, to, shown, doubt }: Point, left: number, right: number, y: number, radius: number): Markup {
  const title = html`<title>${name}: ${shown}${doubt ? ' (in doubt)' : ''}</title>`;
  if (from !== to)
    return html`<rect class="bounds" x="${left - radius}" y="${(y - radius * 0.7).toFixed(1)}" width="${right - left + radius * 2}" height="${(radius * 1.4).toFixed(1)}" rx="${(radius * 0.7).toFixed(1)}">${title}</rect>`;
  const glyph = symbol(doubt ? symbolDiamond2 : symbolCircle, Math.PI * (radius * 0.9) ** 2).digits(1);
  return html`<path class="${doubt ? 'dot doubt' : 'dot'}" transform="translate(${left} ${y.toFixed(1)})" d="${glyph()}">${title}</path>`;
}

/** Exact figures in columns of one breadth, as high as there are letters, with their number above. */
function columnsOf(points: readonly Point[], x: (number: number) => number): Drawing {
  const exact = points.filter(({ from, to }) => from === to);
  const places = range(LEFT - BREADTH / 2, RIGHT + BREADTH, BREADTH);
  const columns = bin<Point, number>()
    .value(({ from }) => x(from))
    .domain([places[0] as number, places.at(-1) as number])
    .thresholds(places)(exact)
    .filter(({ length }) => length);
  const high = scaleLinear([0, Math.max(...columns.map(({ length }) => length))], [0, PILE]);
  const marks = columns.map((column) => {
    const height = high(column.length).toFixed(1);
    const left = column.x0 as number;
    return html`<rect class="column" x="${left + 1}" y="-${height}" width="${BREADTH - 2}" height="${height}"/><text class="tick" x="${left + BREADTH / 2}" y="${(-high(column.length) - 3).toFixed(1)}" text-anchor="middle">${column.length}</text>`;
  });
  const bounded = points.length - exact.length;
  return {
    height: PILE + 12,
    marks,
    said: [
      'Above each column stands how many letters state about that figure.',
      bounded > 0 && `${bounded} that give bounds alone are not drawn.`,
    ],
  };
}

interface Axis {
  readonly scale: (number: number) => number;
  readonly ticks: readonly number[];
  readonly logarithmic: boolean;
}

/** From zero, or below, to the greatest figure; logarithmic beyond zero where that is more than fifty times the least figure above zero. */
function axisOf(points: readonly Point[]): Axis {
  const ends = points.flatMap(({ from, to }) => [from, to]);
  const least = Math.min(0, ...ends);
  const most = Math.max(...ends);
  const small = Math.min(...ends.filter((end) => end > 0));
  if (least === 0 && most / small > 50) {
    const powers = scaleLog([small, most], [LEFT, RIGHT])
      .ticks()
      .filter((tick) => Number.isInteger(Math.log10(tick)));
    return { scale: scaleSymlog([0, most], [LEFT, RIGHT]).constant(small), ticks: [0, ...powers], logarithmic: true };
  }
  const scale = scaleLinear([least, most || 1], [LEFT, RIGHT]).nice(4);
  const whole = ends.every(Number.isInteger);
  return { scale, ticks: scale.ticks(4).filter((tick) => !whole || Number.isInteger(tick)), logarithmic: false };
}

/** A part of a whole as a bar; the number beside it says the same. */
export function share(n: number, all: number, group: string): Markup {
  const width = scaleLinear([0, all || 1], [0, 100]);
  return html`<svg class="share ${group}" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width="${width(n).toFixed(1)}" height="10"/></svg>`;
}
