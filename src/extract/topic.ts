import { contentWords, wordSet } from '../model/words.js';

/** "Rope fund. £54,000", "Makers" over "Marl Ltd and Tarn plc": the title that opens an answer, in small words of the question alone; '' where none does. */
export function topicOf(text: string, question: string): string {
  const [lead = '', words = ''] = OPENS.exec(text) ?? [];
  const own = contentWords(words);
  const asked = wordSet(question);
  // "Marl" over "Tarn", where it was asked which of the two: a name and no title
  const named = words
    .split(/\s+/)
    .some((word, at) => /^[A-ZÀ-Þ]/u.test(word) && (at > 0 || new RegExp(`[a-z,;:] ${word}`).test(question)) && !question.startsWith(word));
  return own.length > 0 && !named && own.every((word) => asked.has(word)) ? lead : '';
}
const OPENS = /^\s*([A-Za-zÀ-ž][A-Za-zÀ-ž'’-]*(?: [A-Za-zÀ-ž'’-]+){0,4})(?:\.\s+|[ \t]*\n\s*)(?=\S)/u;
