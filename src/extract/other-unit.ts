import type { Span } from '../model/span.js';
import { sentenceAt } from './sentences.js';

/** "Our two offices take 15 days", where it was asked how many days: the figure counts something else, and its sentence has one in days. */
export function isOfOtherUnit(text: string, span: Span, question: string): boolean {
  const [unit, ...more] = [...question.matchAll(ASKED)].map(([, one = '']) => one.toLowerCase().replace(/s$/, ''));
  if (!unit || more.length || (question.match(/\bhow many\b|\bnumbers? of\b/gi) ?? []).length > 1) return false;
  const { start, end } = sentenceAt(text, span);
  const inUnit = new RegExp(`\\d(?: (?:working|calendar|school|full|whole|clear))? ${unit}s?\\b`, 'i');
  const own = /^\S+(?: (?:to|and|or|-) \S+)?(?: [a-z-]+)? [a-z]+/i.exec(text.slice(span.start, end))?.[0] ?? '';
  const others = text.slice(start, span.start) + text.slice(span.end, end);
  return !new RegExp(`\\b${unit}s?\\b`, 'i').test(own) && !/^\W*$/.test(text.slice(span.end, end)) && inUnit.test(others);
}
const ASKED = /\bhow many (?:[a-z]+ )?(hours|days|weeks|months|years|minutes|miles|tonnes|litres)\b/gi;
