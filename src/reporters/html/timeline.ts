import { scaleLinear } from 'd3-scale';
import type { LetterRecord } from '../../model/letter-record.js';
import { html, type Markup } from './markup.js';

const WIDTH = 480;
const DAY = 86_400_000;

/** Request, statutory date and response to scale; null where the letter gives no dates. */
export function timeline({ letter }: LetterRecord): Markup | null {
  if (!letter?.timeliness || !letter.requestDate || !letter.responseDate) return null;
  const { dueDate, late, workingDays, basis } = letter.timeliness;
  const [from, due, to] = [letter.requestDate, dueDate, letter.responseDate].map((date) => Date.parse(date) / DAY) as [
    number,
    number,
    number,
  ];
  const last = Math.max(due, to, from + 1);
  const x = scaleLinear()
    .domain([from, last])
    .rangeRound([10, WIDTH - 10]);
  const anchor = (at: number) => (at < 100 ? 'start' : at > WIDTH - 100 ? 'end' : 'middle');
  const words = `${workingDays} working days, ${late ? 'late' : 'in time'}: due ${dueDate}`;
  return html`<div class="timeline${late ? ' late' : ''}"><svg viewBox="0 0 ${WIDTH} 66" role="img" aria-label="${words}">
<line class="axis" x1="${x(from)}" x2="${x(last)}" y1="34" y2="34"/>${late ? html`<line class="overdue" x1="${x(due)}" x2="${x(to)}" y1="34" y2="34"/>` : null}
<circle cx="${x(from)}" cy="34" r="5"/><text class="date" x="${x(from)}" y="58" text-anchor="${anchor(x(from))}">asked ${letter.requestDate}</text>
<g class="due"><line x1="${x(due)}" x2="${x(due)}" y1="24" y2="44"/></g><text x="${x(due)}" y="16" text-anchor="${anchor(x(due))}">due ${dueDate}</text>
<circle cx="${x(to)}" cy="34" r="5"/><text class="date" x="${x(to)}" y="58" text-anchor="${anchor(x(to))}">answered ${letter.responseDate}</text></svg><p class="quiet">${words}. ${basis}.</p></div>`;
}
