import { type Doubt, doubt, type Values } from '../../model/answer.js';
import type { Reading } from '../reading.js';

/**
 * "Steady Oars - Marl Trust; Tarn Crew - Fell House", "Marl Trust for Steady Oars and …", where it was asked who provides each: two names were taken for one.
 */
export function nameOfEach({ headline: { kind, value }, question: { text } }: Reading): Doubt[] {
  const items = kind === 'list' && ASKS_OF_EACH.test(text) ? (value as Values['list']) : [];
  return items.length > 1 && items.filter(({ name }) => TWO_NAMES.test(name)).length > items.length / 3 ? [doubt('reading/parts')] : [];
}
const ASKS_OF_EACH =
  /\b(?:organisations?|providers?|suppliers?|contractors?|compan(?:y|ies)|firms?|charit(?:y|ies)|who)\b[^?]*\b(?:each|every|both|respective\w*|them|these|those)\b/i;
const TWO_NAMES = /^[A-ZÀ-Þ][^;]*?(?: - | [–=] |: | by (?:the )?| for (?:the )?| from (?:the )?| \((?:the |for |by )?)(?=[A-ZÀ-Þ][a-z]+)/u;
