import type { Reading } from '../../../model/answer.js';
import { readItem } from './items.js';

/**
 * "Boats are steered by Quay and Ferry crews of the North Dock and by the Night Watch.": where the word that links the first to the verb comes back before the
 * last, it parts the names, and an "and" inside one of them does not.
 */
export function linkedAgain(plain: string, text: string): Reading<'list'> | null {
  const [, lead = '', link = ''] = LEAD.exec(plain) ?? [];
  const body = plain.slice(lead.length).replace(/[.\s]+$/, '');
  if (!link || /[.;:!?\n]/.test(body)) return null;
  const names = body
    .split(new RegExp(String.raw`(?:,|,? and| and also)\s${link}\s`, 'i'))
    .map((name) => name.replace(/^(?:the|our|its) /, ''));
  const value = names.flatMap((name) => readItem(name) ?? []);
  const plainly = value.every(({ name }) => /^[A-ZÀ-Þ]/u.test(name) && !name.includes(',') && !VERB.test(name));
  // "Marl and Tarn" are two; "Quay and Ferry crews" are one
  const parted = value.some(({ name }) => SHARED.test(name)) && !value.some(({ name }) => / and /.test(name) && !SHARED.test(name));
  if (value.length < 2 || value.length < names.length || !plainly || !parted) return null;
  return { value, span: { start: lead.length, end: text.slice(0, lead.length + body.length).trimEnd().length } };
}

const LEAD =
  /^(\W*[^.;:!?\n]{3,80}? (?:is|are|was|were|been|being) (?:[a-z]+ly )?[a-z]+(?:ed|n|t|d|e) (by|to|from|with) )(?=(?:the |our |its )?[A-ZÀ-Þ])/u;
const VERB = /\b(?:is|are|was|were|has|have|had|which|who|that)\b/;
const SHARED =
  /^[A-ZÀ-Þ][\w'’-]*(?: [A-ZÀ-Þ][\w'’-]*)* and [A-ZÀ-Þ][\w'’-]*(?: [A-ZÀ-Þ][\w'’-]*)* (?:staff|officers?|teams?|crews?|workers?|managers?|wardens?|nurses?|employees|personnel|volunteers|drivers|assistants|services|departments?|units?)\b/u;
