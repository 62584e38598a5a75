import type { Summary } from '../../dataset/summary.js';
import { crosswalk } from '../../model/outcome.js';
import { html, type Markup } from './markup.js';
import { type Entry, plural, shortName, spaced } from './page.js';
import { rowId } from './text.js';

const tile = (figure: string | number, words: string): Markup => html`<li><b>${figure}</b> ${words}</li>`;

export function overview(found: Summary, entries: readonly Entry[]): Markup {
  const { clock } = found;
  const answers = entries.flatMap(({ record }) => record.answers);
  const informed = answers.filter(({ status }) => status !== 'not_answered').length;
  return html`<ul class="tiles">
${tile(found.read, `of ${plural(found.letters, 'letter')} read`)}
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
<div><h3>To chase</h3>${found.chase.length ? html`<ul class="chase">${found.chase.map((one) => chaseLine(one, entries))}</ul>` : html`<p>Nobody.</p>`}</div></div>`;
}

const chaseLine = ({ path, authority, why, detail }: Summary['chase'][number], entries: readonly Entry[]): Markup => {
  const entry = entries.find(({ record }) => record.source.path === path);
  const name = entry?.name ?? authority ?? path;
  const open = why === 'questions_open' && entry ? openAnswers(entry) : null;
  return html`<li>${entry ? html`<a href="#${entry.id}">${name}</a>` : name}: ${open ? html`unanswered: ${open}` : `${spaced(why)}${detail ? ` (${detail})` : ''}`}</li>`;
};

const openAnswers = ({ id, record }: Entry): Markup[] =>
  record.answers.flatMap(({ kind, question, asked }, at) =>
    kind === 'missing' || kind === 'unanswered' ? [html` <a href="#${rowId(id, at)}">${shortName(question, asked)}</a>`] : [],
  );
