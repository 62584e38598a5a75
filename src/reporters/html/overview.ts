import { shortName } from '../../dataset/groups.js';
import type { Response, Summary } from '../../dataset/summary.js';
import { crosswalk } from '../../model/outcome.js';
import { plural } from '../plural.js';
import type { Given } from './given.js';
import { html, type Markup } from './markup.js';
import { type Entry, list, spaced } from './page.js';
import { rowId } from './text.js';

const tile = (figure: string | number, words: string): Markup => html`<li><b>${figure}</b> ${words}</li>`;

export function overview(found: Summary, entries: readonly Entry[], given: readonly Given[]): Markup {
  const { clock } = found;
  const answers = given.map(({ answer }) => answer);
  const apart = [
    found.copies && `${plural(found.copies, 'copy', 'copies')}`,
    found.replaced && `${found.replaced} that a later letter replaces`,
  ].filter(Boolean);
  const informed = answers.filter(({ status }) => status !== 'not_answered').length;
  return html`<ul class="tiles">
${found.response ? tile(`${found.response.replied}/${found.response.asked}`, `authorities have replied${waiting(found.response)}`) : null}
${tile(found.read, `of ${plural(found.letters, 'letter')} read${apart.length ? `; not in the figures: ${apart.join(', ')}` : ''}`)}
${tile(`${informed}/${answers.length}`, 'answers with information, in whole or part')}
${tile(answers.filter(({ confidence }) => confidence === 'low').length, 'answers in doubt: a person should look')}
${tile(`${clock.known - clock.late}/${clock.known}`, `replies in time, of those that give both dates${clock.medianWorkingDays === null ? '' : `; median ${clock.medianWorkingDays} working days`}`)}</ul>
<div class="columns"><div><h3>Outcomes</h3><div class="scroll" tabindex="0" role="region" aria-label="Outcomes"><table><thead><tr><th scope="col">Outcome</th><th scope="col">Letters</th><th scope="col">Cabinet Office statistics</th><th scope="col">Code of Practice, 8.5</th></tr></thead><tbody>${found.outcomes.map(
    ({ name, n }) => {
      const official = crosswalk[name as keyof typeof crosswalk];
      return html`<tr><th scope="row">${spaced(name)}</th><td class="number">${n}</td><td>${official?.cabinetOffice ?? '–'}</td><td>${official?.code ?? '–'}</td></tr>`;
    },
  )}</tbody></table></div></div>
<div><h3>Exemptions and refusals <span class="quiet">letters that claim them</span></h3>${
    found.exemptions.length
      ? html`<table><thead class="unseen"><tr><th scope="col">Provision</th><th scope="col">Letters</th></tr></thead><tbody>${found.exemptions.map(({ name, n }) => html`<tr><th scope="row">${name}</th><td class="number">${n}</td></tr>`)}</tbody></table>`
      : html`<p>None is claimed.</p>`
  }</div>
${found.response?.unmatched.length ? html`<div><h3>Letters of no authority in the roster</h3><ul class="chase">${found.response.unmatched.map((path) => letterLine(path, entries))}</ul></div>` : null}
<div><h3>To chase</h3>${chaseList(found.chase, entries)}</div></div>`;
}

/** Those that have written but not answered, those that have not written, and those past their day, in words. */
const waiting = ({ waiting: some, noReply, overdue }: Response): string =>
  [...some.map(({ name, n }) => `${n} ${spaced(name)}`), noReply && `${noReply} sent no letter`, overdue && `${overdue} overdue`]
    .filter(Boolean)
    .map((words) => `; ${words}`)
    .join('');

function letterLine(path: string, entries: readonly Entry[]): Markup {
  const entry = entries.find(({ record }) => record.source.path === path);
  return html`<li>${entry ? html`<a href="#${entry.id}">${entry.name}</a>` : path}</li>`;
}

/** A line for each letter, with all the reasons; the first of them at once. */
function chaseList(chase: Summary['chase'], entries: readonly Entry[]): Markup {
  const byPath = new Map<string, Summary['chase'][number][]>();
  for (const one of chase) {
    const key = one.path || `\n${one.authority}`;
    byPath.set(key, [...(byPath.get(key) ?? []), one]);
  }
  const known = new Map(entries.map((entry) => [entry.record.source.path, entry]));
  const lines = [...byPath].map(([path, reasons]) => chaseLine(reasons, known.get(path)));
  if (!lines.length) return html`<p>Nobody.</p>`;
  return list('chase', lines, 8, 'to chase');
}

function chaseLine(reasons: Summary['chase'], entry: Entry | undefined): Markup {
  const name = entry?.name ?? reasons[0]?.authority ?? reasons[0]?.path;
  return html`<li>${entry ? html`<a href="#${entry.id}">${name}</a>` : name}: ${reasons.map(
    ({ why, detail }, at) =>
      html`${at ? '; ' : null}${why === 'questions_open' && entry ? html`unanswered ${openAnswers(entry)}` : `${spaced(why)}${detail ? ` (${detail})` : ''}`}`,
  )}</li>`;
}

const openAnswers = ({ id, record }: Entry): Markup[] =>
  record.answers
    .flatMap(({ kind, question, asked }, at) =>
      kind === 'missing' || kind === 'unanswered' ? [html`<a href="#${rowId(id, at)}">${shortName(question, asked)}</a>`] : [],
    )
    .map((link, at) => html`${at ? ', ' : null}${link}`);
