import { z } from 'zod';
import { EXPECTS } from './questionnaire.js';

/** The published shape of a read letter as a schema. Loaded by `schema` and the tests only: reading a letter needs none of it. */
const KINDS = [
  'count',
  'range',
  'money',
  'percentage',
  'date',
  'boolean',
  'list',
  'link',
  'table',
  'text',
  'not_held',
  'not_possible',
  'not_applicable',
  'refused',
  'ncnd',
  'held_elsewhere',
  'available_elsewhere',
  'see_attachment',
  'see_question',
  'clarification',
] as const;

const Boxes = z
  .array(z.tuple([z.number(), z.number(), z.number(), z.number()]))
  .describe("[left, top, right, bottom] in points from the page's top left, one for each line");

const Evidence = z.strictObject({
  quote: z.string().describe('text.slice(start, end) of the canonical text'),
  start: z.int().nonnegative().describe('UTF-16 offset into the canonical text (foi-parse text)'),
  end: z.int().nonnegative(),
  page: z.int().positive().nullable(),
  boxes: Boxes.nullable(),
  continued: z
    .array(z.strictObject({ page: z.int().positive(), boxes: Boxes }))
    .optional()
    .describe('of words that run over the end of a page: the pages after it'),
});

const Exemption = z.strictObject({
  law: z.enum(['FOIA', 'FOISA', 'EIR', 'EISR', 'DPA']),
  provision: z.string(),
  name: z.string(),
  class: z.enum(['absolute', 'qualified', 'procedural']),
  evidence: Evidence,
});

const Period = z.strictObject({ start: z.string(), end: z.string() });
const Value = z.union([
  z.number(),
  z.boolean(),
  z.string(),
  z.null(),
  z.strictObject({ amount: z.number(), currency: z.string() }),
  z.strictObject({ min: z.number().nullable(), max: z.number().nullable(), unit: z.string().nullable() }),
  Period,
  z.array(z.strictObject({ name: z.string(), share: z.number().optional() })),
  z.strictObject({ header: z.array(z.string()), rows: z.array(z.array(z.string())) }),
]);

const Statement = z.strictObject({
  kind: z.enum(KINDS),
  value: Value,
  entity: z.string().nullable(),
  period: z.string().nullable(),
  rule: z.string(),
  approximate: z.literal(true).optional(),
  suppressed: z.literal(true).optional(),
  joint: z.literal(true).optional(),
  exemptions: z.array(Exemption).optional(),
  resolved: z.strictObject({ kind: z.enum(KINDS), value: Value }).optional(),
  evidence: Evidence,
});

const Answer = z.strictObject({
  question: z.string().nullable(),
  id: z.string(),
  asked: z.string(),
  expects: z.enum(EXPECTS),
  kind: z.enum([...KINDS, 'several', 'unanswered', 'missing']),
  value: Value,
  status: z.enum(['answered', 'part_answered', 'not_answered']),
  exemptions: z.array(Exemption),
  values: z.array(Statement),
  text: z.string(),
  span: z.strictObject({ start: z.int(), end: z.int(), page: z.int().nullable() }).nullable(),
  confidence: z.enum(['high', 'low']),
  doubts: z.array(z.strictObject({ code: z.string(), message: z.string() })),
});

export const LetterRecordSchema = z.strictObject({
  schemaVersion: z.literal(1),
  program: z.string(),
  error: z.strictObject({ code: z.string(), message: z.string() }).nullable(),
  source: z.strictObject({
    path: z.string(),
    format: z.string().nullable(),
    sha256: z.string().nullable(),
    bytes: z.int().nullable(),
    pages: z.int().nullable(),
    ocrPages: z.array(z.int()),
    duplicateOf: z.string().optional(),
    domains: z.array(z.string()).optional().describe('of mail and web addresses in the letter; only with --roster'),
    parts: z.array(z.strictObject({ path: z.string(), format: z.string(), start: z.int(), end: z.int() })).optional(),
  }),
  letter: z
    .strictObject({
      type: z.enum([
        'response',
        'acknowledgement',
        'extension',
        'clarification_request',
        'fee_notice',
        'transfer',
        'internal_review',
        'bounce',
        'other',
      ]),
      authority: z.string().nullable(),
      references: z.array(z.string()),
      requestDate: z.string().nullable(),
      responseDate: z.string().nullable(),
      law: z.enum(['FOIA', 'FOISA', 'EIR', 'EISR']).nullable(),
      timeliness: z.strictObject({ dueDate: z.string(), workingDays: z.int(), late: z.boolean(), basis: z.string() }).nullable(),
      outcome: z.string(),
      exemptions: z.array(Exemption),
      supersedes: z.string().optional(),
      supersededBy: z.string().optional(),
    })
    .nullable(),
  questionnaire: z
    .strictObject({
      id: z.string(),
      title: z.string(),
      period: z.string().nullable().describe('the period that the request asks about'),
      origin: z.enum(['builtin', 'file', 'letter', 'batch']),
    })
    .nullable(),
  roster: z
    .strictObject({
      line: z.int().positive().describe('of the roster, the header being line 1'),
      authority: z.string(),
      sent: z.string().nullable().describe('ISO: when the request was sent'),
      by: z.enum(['reference', 'name', 'domain']),
      confidence: z.enum(['high', 'low']),
      doubts: z.array(z.strictObject({ code: z.string(), message: z.string() })),
      columns: z.record(z.string(), z.string()).describe('all cells of the line, by the names of the columns'),
    })
    .nullable()
    .optional()
    .describe('only with --roster: the body that was asked; null where none can be made out'),
  answers: z.array(Answer),
  diagnostics: z.array(
    z.strictObject({
      code: z.string(),
      severity: z.enum(['error', 'warning', 'info']),
      message: z.string(),
      span: z.strictObject({ start: z.int(), end: z.int() }).nullable(),
    }),
  ),
});
