/** foi-parse as a library: bytes in, records out; nothing here touches the disk. */
export { readDocument } from './adapters/index.js';
export { defineRule, type Rule } from './extract/rule.js';
export { rules } from './extract/rules/index.js';
export type { Answer, AnswerKind, Claim, Exemption, Kind, Passage, Values } from './model/answer.js';
export { catalogue as diagnostics, type Diagnostic, UnreadableLetter } from './model/diagnostic.js';
export { type Block, type Document, locate, quote } from './model/document.js';
export type { LetterRecord } from './model/letter-record.js';
export type { Question, Questionnaire } from './model/questionnaire.js';
export type { Span } from './model/span.js';
export { type LetterBytes, type ParseOptions, parseLetter, parseLetters, readLetter } from './parse.js';
export { builtins as questionnaires } from './questionnaires/index.js';
export { reporters } from './reporters/index.js';
