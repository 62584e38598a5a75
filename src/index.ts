/** foi-parse as a library: bytes in, records out; nothing here touches the disk. docs/api.md is written from these lines and what they name. */

// Letters to records
export type { ReadOptions } from './adapters/adapter.js';
export { readDocument } from './adapters/index.js';
export type { Body } from './dataset/bodies.js';
export type { Waiting } from './dataset/requests.js';
export { type Asked, ROSTER_DOUBTS as rosterDoubts, type Roster } from './dataset/roster.js';
export { UnusableSheet } from './dataset/sheet.js';
export type { Chase, Figures, QuestionSummary, Response, Summary, Tally } from './dataset/summary.js';
export { summarise } from './dataset/summary.js';
export { defineRule, type Found, type Rule, type Sample } from './extract/rule.js';
export { rules } from './extract/rules/index.js';
export { holidaysIn, type MoreHolidays } from './facts/clock.js';
export type {
  Answer,
  AnswerKind,
  Claim,
  Doubt,
  DoubtCode,
  Exemption,
  Kind,
  Located,
  Passage,
  Reading,
  Statement,
  Stretch,
  Values,
} from './model/answer.js';
export { DOUBTS as doubts } from './model/answer.js';
export {
  catalogue as diagnostics,
  type Diagnostic,
  type DiagnosticCode,
  type Outcome,
  type Severity,
  UnreadableLetter,
} from './model/diagnostic.js';
export {
  type Block,
  type Box,
  type Cell,
  type Document,
  type DocumentPart,
  type Format,
  type Line,
  locate,
  type Marker,
  type Misread,
  type Page,
  quote,
  type Run,
  type Style,
} from './model/document.js';
export type { Law, Letter, LetterFacts, LetterType, Zone } from './model/letter.js';
export type { AnswerRecord, Beside, Evidence, ExemptionRecord, LetterRecord, RosterRecord, ValueRecord } from './model/letter-record.js';
export { EXPECTS as expects, type Expects, type Question, type Questionnaire } from './model/questionnaire.js';
export type { Span } from './model/span.js';
export { type LetterBytes, type ParseOptions, parseLetter, parseLetters, type ReadLetter, readLetter } from './parse.js';
export { loadQuestionnaire, QuestionnaireError } from './questionnaires/file.js';
export { builtins as questionnaires } from './questionnaires/index.js';
export { questionnaireYaml } from './questionnaires/write.js';
export type { Source } from './record.js';
export { type ReporterName, reporters } from './reporters/index.js';
export type { Reporter, ReportOptions } from './reporters/reporter.js';
export { readRoster } from './roster.js';
export { schema } from './schema.js';
