import type { Reading } from '../../../model/answer.js';
import { readNumber } from '../../numbers.js';
import { distinct, splitItems, splitLast } from './items.js';
import { isStrange } from './strange.js';

/** "Two do: Marl Boats on the bay and Tarn Hire elsewhere": as many names as are counted before the colon, each with what is said of it left out. */
export function soManyNamed(plain: string): Reading<'list'> | null {
  const [lead = '', number = ''] = COUNTED.exec(plain) ?? [];
  const many = readNumber(number);
  if (!(many > 1)) return null;
  const body = /^[^.!?\n]*?(?=[.!?](?:\s|$)|\n|$)/.exec(plain.slice(lead.length))?.[0] ?? '';
  const parts = splitLast(splitItems(body));
  const names = parts.map((part) => NAME.exec(part)?.[1]);
  if (parts.length !== many || names.some((name) => !name || isStrange(name))) return null;
  return {
    value: distinct(names.map((name) => ({ name: name as string }))),
    span: { start: lead.length, end: lead.length + body.trimEnd().length },
  };
}
const COUNTED =
  /^[^.:;\n]{0,50}?\b(two|three|four|five|six|seven|eight|nine|ten)\b(?! (?:years?|months?|weeks?|days?|hours?|minutes?)\b)[^.:;\n]{0,40}:\s+(?=(?:the )?[A-ZÀ-Þ])/iu;
const NAME =
  /^(?:the )?((?:[A-ZÀ-Þ]|\d+[A-Z])[\w'’&.-]*(?: (?:(?:&|of|for|the|and) )*(?:[A-ZÀ-Þ][\w'’&.-]*|plc))*)(?=$|[,(]| \(| (?:in|on|at|for|from|since|until|with|to|by|as|near|across|throughout|under|over|which|who|everywhere|elsewhere)\b)/u;
