import { grouped } from '../model/grouped.js';
import { isPlain, type Part } from './parts.js';
import { withFound } from './relabel.js';

/** "MDC - In-house", "Trust: 14": who says it, before what is said. */
const WHO =
  /^([A-Z][A-Za-z]{0,3}[A-Z]{1,5}|Council|Trust|Board|Force|Police|Authority|University|Department|College|Agency)(?:\s-|\s?[:–])(?:\s+|$)/;
const NAMED = /^[A-Z][A-Za-z' ]{1,40}(?:\s-|:)\s/;
const LEAST = 3;

/** The same name before every answer, three and more, each right below a question: it marks the answers and is no part of them. */
export function withWhoAnswers(parts: readonly Part[]): readonly Part[] {
  const said = parts.flatMap((part, at) => {
    const [mark = '', who = ''] = isPlain(part) ? (WHO.exec(part.text) ?? []) : [];
    const above = parts[at - 1];
    const asked = above !== undefined && (/\?\s*$/.test(above.text) || Boolean(above.label?.paths.length));
    return mark ? [{ part, who, length: mark.length, asked }] : [];
  });
  const [answers, others] = [...grouped(said, ({ who }) => who).values()].filter((own) => own.length > 1);
  // "CNM: 186" over "Stay Together: 74" are of two things that are told apart
  const apart = others !== undefined || said.filter(({ part }) => NAMED.test(parts[parts.indexOf(part) + 1]?.text ?? '')).length > 1;
  const marks = answers && !apart && answers.length >= LEAST && answers.filter(({ asked }) => asked).length > answers.length * 0.8;
  if (!marks) return parts;
  return withFound(parts, new Map(answers.map(({ part, length }) => [part, { paths: [], kind: 'answer', length }])));
}
