import { createHash } from 'node:crypto';
import { countOf } from '../dataset/figures.js';
import { groupsOf } from '../dataset/groups.js';
import { questionKeys } from '../dataset/question-keys.js';
import { requestsOf } from '../dataset/requests.js';
import { summaryBy } from '../dataset/summary.js';
import type { Beside, LetterRecord } from '../model/letter-record.js';
import { figuresOf, givenAnswers } from './html/given.js';
import { letterSection } from './html/letter.js';
import { type Markup, html as markup, raw } from './html/markup.js';
import { filters, legend, matrix, others } from './html/matrix.js';
import { overview } from './html/overview.js';
import { type Entry, fileOf } from './html/page.js';
import { questionSection } from './html/questions.js';
import script from './html/report.client.js';
import style from './html/report.css';
import { plural } from './plural.js';
import type { Reporter } from './reporter.js';

/** One page that works from disk: nothing is fetched, and the policy in its head forbids it; every word of a letter is escaped. */
export const html: Reporter = async function* (letters, { beside, roster }) {
  const read: { record: LetterRecord; beside: Beside | null }[] = [];
  for await (const record of letters) read.push({ record, beside: beside?.(record) ?? null });
  const entries = named(read);
  const records = read.map(({ record }) => record);
  const keyOf = questionKeys(records);
  const found = summaryBy(keyOf, records, roster);
  const silence = (found.response?.bodies ?? []).flatMap(({ asked, letters: own }) => (own.length ? [] : [asked]));
  const given = givenAnswers(entries, keyOf);
  const { groups, alone } = groupsOf(entries, keyOf);
  const questions = groups.map(
    ({ title, columns }) =>
      markup`${groups.length > 1 ? markup`<h3 class="request">${title}</h3>` : null}${columns.map(({ key }) => {
        const own = given.get(key) ?? [];
        const figures = figuresOf(found, own);
        return figures && questionSection(figures, own);
      })}`,
  );
  // who sent no letter was asked what most were asked
  const main = [...groups].sort((a, b) => b.letters.length - a.letters.length)[0];
  const [only, ...more] = groups;
  // a title speaks for all letters that could be read
  const title = only && !more.length && only.letters.length === found.read ? only.title : 'Freedom of Information responses';
  yield `<!doctype html>\n${head(title).text}`;
  yield markup`<body><a class="skip" href="#main">Skip to the report</a>
<header><h1>${title}</h1><p class="quiet">${plural(records.length, 'letter')}, read by ${records[0]?.program ?? 'foi-parse'}. Every answer leads to the words that prove it.</p></header>
<nav aria-label="Parts of the report"><a href="#overview">Overview</a> <a href="#coverage">Coverage</a>${groups.length ? markup` <a href="#questions">Questions</a>` : null} <a href="#letters">Letters</a></nav>
<main id="main">
<section id="overview" aria-labelledby="h-overview"><h2 id="h-overview">Overview</h2>${overview(found, entries, [...given.values()].flat())}</section>
<section id="coverage" aria-labelledby="h-coverage"><h2 id="h-coverage">Coverage</h2>${filters(entries, silence)}<details class="signs"><summary>What the signs mean</summary>${legend()}</details><p class="quiet hint" hidden>Each cell leads to the answer. Arrow keys walk the cells, headings sort.</p>${groups.map((group) => markup`${entries.length > group.letters.length ? markup`<h3>${group.title}</h3>` : null}${matrix(group, keyOf, group === main ? silence : [])}`)}${others(alone)}</section>
${groups.length ? markup`<section id="questions" aria-labelledby="h-questions"><h2 id="h-questions">Questions</h2>${questions}</section>` : null}
<section id="letters" aria-labelledby="h-letters"><h2 id="h-letters">Letters</h2><p class="tools"><button type="button" id="all-letters" hidden>Open all letters</button> <span class="quiet">Letters that are closed are not printed.</span></p>
`.text;
  for (const entry of entries) yield `${letterSection(entry, entries.length === 1).text}\n`;
  yield markup`</section></main><script>${raw(script)}</script></body></html>\n`.text;
};

/** Letters go by their authority; those of one authority, or of none, by their file too. */
function named(read: readonly { record: LetterRecord; beside: Beside | null }[]): Entry[] {
  const authorityOf = ({ letter, roster }: LetterRecord) => letter?.authority ?? roster?.authority ?? '';
  const counts = countOf(read.map(({ record }) => authorityOf(record)));
  const files = countOf(read.map(({ record }) => fileOf(record)));
  const { requests } = requestsOf(read.map(({ record }) => record));
  const originals = new Set(requests.flatMap((request) => request.letters));
  const standing = new Set(requests.flatMap((request) => request.standing));
  return read.map(({ record, beside }, at) => {
    const authority = authorityOf(record);
    const file = files.get(fileOf(record)) === 1 ? fileOf(record) : record.source.path;
    const name = !authority ? file : counts.get(authority) === 1 ? authority : `${authority} (${file})`;
    const aside = record.error || standing.has(record) ? null : originals.has(record) ? 'replaced' : 'copy';
    return { id: `L${at + 1}`, name, record, beside, aside };
  });
}

const sha256 = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const head = (title: string): Markup => markup`<html lang="en-GB"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${raw(`default-src 'none'; style-src ${sha256(style)}; script-src ${sha256(script)}; base-uri 'none'; form-action 'none'`)}">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><meta name="generator" content="foi-parse"><meta name="color-scheme" content="light dark">
<title>${title}</title><style>${raw(style)}</style></head>
`;
