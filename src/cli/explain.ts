import { writeFile } from 'node:fs/promises';
import { Chalk } from 'chalk';
import type { Answer } from '../model/answer.js';
import { type Document, locate, quote } from '../model/document.js';
import { readLetter } from '../parse.js';
import { showValue } from '../reporters/show.js';
import { plain, wrap } from '../reporters/table/cells.js';
import { loadBytes } from './load.js';
import { Misuse } from './misuse.js';
import { open } from './open.js';
import { chooseQuestionnaire } from './questionnaire.js';
import { color, width } from './terminal.js';

const BAR = '   │ ';

/** `foi-parse explain`: the answers in place, the rule behind each value, and what lost. */
export async function explain(
  path: string,
  options: { question?: string; questionnaire: string; image?: string; page?: number; redact?: boolean },
): Promise<number> {
  const document = await open(path, options.redact);
  const { answers, letter, facts } = readLetter(document, { questionnaire: await chooseQuestionnaire(options.questionnaire) });
  const wanted =
    options.question === undefined
      ? answers
      : answers.filter(({ question }) => question.number === options.question || question.id === options.question);
  if (!wanted.length)
    throw new Misuse(
      `${path}: there is no question "${options.question}"; there are ${letter.questionnaire.questions.map(({ number, id }) => number ?? id).join(', ')}`,
    );
  if (options.image && options.redact) throw new Misuse('--image shows the page as it is and cannot hide names; leave --redact away');
  if (options.image) return writeImage(path, document, wanted, options.image, options.page);
  const coloured = color(process.stdout);
  const chalk = new Chalk({ level: coloured ? 1 : 0 });
  const mark = (text: string) => (coloured ? chalk.black.bgYellow(text) : `⟦${text}⟧`);
  const out = [chalk.bold(path), wrap(plain([facts.type, facts.authority].filter(Boolean).join(' · ')), width(), 9), ''];
  const text = folded(document.text, width() - BAR.length - 2);
  for (const answer of wanted) {
    out.push(chalk.bold(wrap(plain(`${answer.question.number ?? '·'}  ${answer.question.text}`), width(), 99)));
    const marks = [...answer.values].sort((a, b) => a.span.start - b.span.start);
    const located = letter.located.find(({ question }) => question === answer.question);
    for (const { span } of located?.stretches ?? []) {
      let shown = '';
      let at = span.start;
      for (const value of marks) {
        if (value.kind === 'text' || value.span.start < at || value.span.end > span.end) continue;
        shown += text.slice(at, value.span.start) + mark(text.slice(value.span.start, value.span.end));
        at = value.span.end;
      }
      out.push((shown + text.slice(at, span.end)).replace(/^/gm, BAR));
    }
    for (const value of marks)
      out.push(
        `   ${chalk.green('✓')} ${[value.entity, value.period].filter(Boolean).join(' ')}${value.entity || value.period ? ': ' : ''}${showValue({ kind: value.kind, value: value.value })}  ${chalk.dim(`${value.rule}, ${value.span.start}–${value.span.end}`)}`,
      );
    for (const { claim, why } of answer.rejected)
      out.push(chalk.dim(`   ✗ ${claim.kind} "${quote(document, claim.span).replace(/\s+/g, ' ')}"  ${claim.rule}: ${why}`));
    for (const doubt of answer.doubts) out.push(chalk.yellow(`   ? ${doubt.message}  (${doubt.code})`));
    out.push(`   = ${answer.kind}, ${answer.status.replace('_', ' ')}, confidence ${answer.confidence}`, '');
  }
  process.stdout.write(`${out.join('\n')}\n`);
  return 0;
}

/** The same text, character for character, with line ends for blanks where lines would be wider. */
const folded = (text: string, room: number): string => text.replace(new RegExp(`(?=.{${room + 1}})(.{1,${room}}) `, 'g'), '$1\n');

/** The page with the evidence framed, so that a person sees at once whether page and places are right. */
async function writeImage(
  path: string,
  document: Document,
  answers: readonly Answer[],
  target: string,
  wanted: number | undefined,
): Promise<number> {
  const marks = answers.flatMap(({ question, values, confidence }) =>
    values.flatMap(({ span }) =>
      locate(document, span).flatMap(({ page, box }) =>
        page && box
          ? [
              {
                page,
                label: question.number ?? '',
                doubt: confidence === 'low',
                box: [box.x, box.y, box.x + box.width, box.y + box.height] as const,
              },
            ]
          : [],
      ),
    ),
  );
  const page = wanted ?? marks[0]?.page ?? 1;
  if (document.format !== 'pdf') throw new Misuse(`${path}: --image draws pages of PDF files only; this is ${document.format}`);
  const { drawMarks } = await import('./page-image.js');
  const png = await drawMarks(
    await loadBytes(path, 100_000_000),
    '',
    page,
    marks.filter((mark) => mark.page === page),
  );
  if (!png) throw new Misuse(`${path}: there is no page ${page}`);
  await writeFile(target, png);
  const pages = [...new Set(marks.map((mark) => mark.page))].sort((a, b) => a - b);
  process.stderr.write(`${target}: page ${page}; values stand on page${pages.length > 1 ? 's' : ''} ${pages.join(', ') || 'none'}\n`);
  return 0;
}
