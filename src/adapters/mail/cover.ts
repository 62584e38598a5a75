import { DocumentBuilder } from '../../model/builder.js';
import type { Document, Format } from '../../model/document.js';
import { joinDocuments } from '../../model/join.js';
import { htmlDocument } from '../html/document.js';
import { textDocument } from '../text.js';
import type { Mail } from './message.js';

/** The mail itself as a document: the header lines that a reader sees, then the better of its bodies. */
export function coverOf(mail: Mail, name: string, format: Format): Document {
  const head = new DocumentBuilder(name, format);
  for (const [label, value] of [
    ['From', mail.from],
    ['To', mail.to],
    ['Date', mail.date],
    ['Subject', mail.subject],
  ] as const)
    if (value.trim()) head.block('paragraph').run(`${label}: ${value}`);
  if (mail.automatic) head.block('paragraph').run(mail.automatic === 'bounce' ? 'Delivery report' : 'Automatic reply');
  const { parts: _, ...document } = joinDocuments(name, format, [
    { path: name, document: head.build() },
    { path: name, document: bodyOf(mail, name) },
  ]);
  return document;
}

/** The HTML body shows lists and tables as they were written; the plain one stands where the other is missing or a stub. */
function bodyOf({ text, html }: Mail, name: string): Document {
  const plain = textDocument(text, name);
  if (!html.trim()) return plain;
  const rich = htmlDocument(html, name);
  return wordsIn(rich.text) >= wordsIn(plain.text) * 0.7 ? rich : plain;
}

const wordsIn = (text: string): number => text.split(/\s+/).length;
