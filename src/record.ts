import type { Timeliness } from './facts/clock.js';
import type { Answer, Exemption } from './model/answer.js';
import { catalogue, type Diagnostic, type DiagnosticCode } from './model/diagnostic.js';
import { type Document, locate, quote } from './model/document.js';
import type { Letter, LetterFacts } from './model/letter.js';
import type { AnswerRecord, Evidence, ExemptionRecord, LetterRecord } from './model/letter-record.js';
import type { Span } from './model/span.js';
import { PROGRAM } from './version.js';

export type Source = Omit<LetterRecord['source'], 'ocrPages' | 'parts'>;

/** A letter that could be read, as published: spans become quotes with page and boxes, nothing else changes. */
export function toRecord(
  source: Source,
  facts: LetterFacts,
  letter: Letter,
  answers: readonly Answer[],
  outcome: string,
  diagnostics: readonly Diagnostic[],
  timeliness: Timeliness | null = null,
): LetterRecord {
  const { document, questionnaire } = letter;
  const records = answers.map((answer) => toAnswer(document, answer));
  const { requestDate, responseDate, type, authority, references, law } = facts;
  return {
    schemaVersion: 1,
    program: PROGRAM,
    error: null,
    source: {
      ...source,
      pages: document.pages.length || null,
      ocrPages: document.ocrPages ?? [],
      ...(document.parts && { parts: document.parts }),
    },
    letter: {
      type,
      authority,
      references,
      requestDate,
      responseDate,
      law,
      timeliness,
      outcome,
      exemptions: unique(records.flatMap(({ exemptions }) => exemptions)),
    },
    questionnaire: { id: questionnaire.id, title: questionnaire.title, period: questionnaire.period, origin: questionnaire.origin },
    answers: records,
    diagnostics: diagnostics.map(({ code, message, span }) => ({ code, severity: catalogue[code][0], message, span: span ?? null })),
  };
}

/** A letter that could not be read: never an authority's silence. */
export function toErrorRecord(source: Source, code: DiagnosticCode, message: string): LetterRecord {
  return {
    schemaVersion: 1,
    program: PROGRAM,
    error: { code, message },
    source: { ...source, ocrPages: [] },
    letter: null,
    questionnaire: null,
    answers: [],
    diagnostics: [],
  };
}

function toAnswer(document: Document, answer: Answer): AnswerRecord {
  const values = answer.values.map(({ kind, value, entity, period, rule, approximate, suppressed, joint, exemptions, resolved, span }) => ({
    kind,
    value,
    entity,
    period,
    rule,
    ...(approximate && { approximate }),
    ...(suppressed && { suppressed }),
    ...(joint && { joint }),
    ...(exemptions?.length && { exemptions: exemptions.map((exemption) => toExemption(document, exemption)) }),
    ...(resolved && { resolved }),
    evidence: evidenceOf(document, span),
  }));
  return {
    question: answer.question.number,
    id: answer.question.id,
    asked: answer.question.text,
    expects: answer.question.expects,
    kind: answer.kind,
    value: answer.value,
    status: answer.status,
    exemptions: unique(values.flatMap((value) => value.exemptions ?? [])),
    values,
    text: answer.text,
    span: answer.span && { ...answer.span, page: locate(document, answer.span)[0]?.page ?? null },
    confidence: answer.confidence,
    doubts: answer.doubts,
  };
}

const toExemption = (document: Document, { span, law, provision, name, class: kind }: Exemption): ExemptionRecord => ({
  law,
  provision,
  name,
  class: kind,
  evidence: evidenceOf(document, span),
});

const round = (points: number): number => Math.round(points * 10) / 10;

export function evidenceOf(document: Document, span: Span): Evidence {
  const places = locate(document, span);
  const page = places[0]?.page ?? null;
  const boxesOn = (wanted: number | null) =>
    places.flatMap(({ page: own, box }) =>
      box && own === wanted ? [[round(box.x), round(box.y), round(box.x + box.width), round(box.y + box.height)] as const] : [],
    );
  const boxes = boxesOn(page);
  const others = [...new Set(places.map((place) => place.page))].filter((other): other is number => other !== null && other !== page);
  return {
    quote: quote(document, span),
    start: span.start,
    end: span.end,
    page,
    boxes: boxes.length ? boxes : null,
    ...(others.length && { continued: others.map((other) => ({ page: other, boxes: boxesOn(other) })) }),
  };
}

const unique = (exemptions: readonly ExemptionRecord[]): ExemptionRecord[] =>
  exemptions.filter((one, index) => exemptions.findIndex((other) => other.law === one.law && other.provision === one.provision) === index);
