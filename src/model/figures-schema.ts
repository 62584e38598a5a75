import { z } from 'zod';

/** The published shapes of what `summary --json` and `agree --json` print. Loaded by `schema` and the tests only. */
const Count = z.int().nonnegative();
const Tally = z.strictObject({ name: z.string(), n: Count });
const Official = z.strictObject({ name: z.string().nullable(), n: Count });

const Body = z.strictObject({
  asked: z.strictObject({
    line: z.int().positive().describe('of the roster, the header being line 1'),
    authority: z.string(),
    sent: z.string().nullable().describe('ISO: when the request was sent'),
    domains: z.array(z.string()),
    references: z.array(z.string()),
    law: z.string().nullable(),
    due: z.strictObject({ date: z.string(), basis: z.string() }).nullable(),
    columns: z.record(z.string(), z.string()).describe('all cells of the line, by the names of the columns'),
  }),
  state: z.string().describe('replied, no_reply, or what the body has written instead of a reply'),
  letters: z.array(z.string()).describe('paths'),
});

const Question = z.strictObject({
  request: z.string().nullable().describe('the request that asks it, as a title'),
  questionnaire: z.string(),
  question: z.string().nullable().describe('its label, as letters print it'),
  id: z.string(),
  asked: z.string(),
  letters: Count.describe('requests that have the question: the letters of one body on one request are one'),
  answered: Count,
  partAnswered: Count,
  notAnswered: Count,
  missing: Count,
  doubts: Count,
  kinds: z.array(Tally),
  figures: z.array(
    z.strictObject({
      unit: z.string().describe('count, % or a currency; behind a comma the period, where it is another than the one asked'),
      n: Count,
      min: z.number(),
      median: z.number(),
      max: z.number(),
      total: z.number().nullable().describe('null for percentages, which are never added up'),
      doubts: Count,
    }),
  ),
  bounds: z
    .array(z.strictObject({ unit: z.string(), n: Count, min: z.number(), max: z.number().nullable() }))
    .describe('answers such as "fewer than 5": what they add to the total, at least and at most (null where open)'),
  withheld: Count,
  several: Count.describe('answers in parts, whose figures are in no total'),
});

export const SummarySchema = z.strictObject({
  letters: Count,
  read: Count,
  unreadable: Count,
  copies: Count,
  replaced: Count,
  response: z
    .strictObject({
      asked: Count,
      replied: Count,
      waiting: z.array(Tally),
      noReply: Count,
      overdue: Count.nullable().describe('null without --as-of'),
      unmatched: z.array(z.string()).describe('paths of letters of no body in the roster'),
      doubtful: z.array(z.string()).describe('paths of letters matched with a doubt'),
      bodies: z.array(Body),
    })
    .optional()
    .describe('only with --roster'),
  types: z.array(Tally),
  outcomes: z.array(Tally),
  official: z.strictObject({ cabinetOffice: z.array(Official), code: z.array(Official) }),
  clock: z.strictObject({ known: Count, late: Count, medianWorkingDays: z.number().nullable() }),
  exemptions: z.array(Tally),
  questions: z.array(Question),
  chase: z.array(
    z.strictObject({
      path: z.string().describe('empty where there is no letter'),
      authority: z.string().nullable(),
      why: z.string(),
      detail: z.string(),
    }),
  ),
});

const Agreed = z.strictObject({ n: Count, agreed: Count });
const Measure = Agreed.extend({
  kappa: z.number().nullable().describe("Cohen's kappa; null where it is undefined"),
  alpha: z.number().nullable().describe("Krippendorff's alpha for nominal data; null where it is undefined"),
});
const Side = z.strictObject({ kind: z.string(), value: z.string(), quote: z.string(), final: z.boolean().describe('a person wrote it') });

export const AgreementSchema = z.strictObject({
  a: z.string(),
  b: z.string(),
  letters: z.strictObject({ both: Count, onlyA: z.array(z.string()), onlyB: z.array(z.string()) }),
  answers: z.strictObject({ both: Count, onlyA: Count, onlyB: Count }),
  overall: z.strictObject({ kind: Measure, answer: Agreed }),
  questions: z.array(
    z.strictObject({ id: z.string().nullable(), question: z.string().nullable(), asked: z.string(), kind: Measure, answer: Measure }),
  ),
  disagreements: z.array(
    z.strictObject({
      file: z.string(),
      authority: z.string(),
      id: z.string().nullable(),
      question: z.string().nullable(),
      differ: z.enum(['kind', 'value']),
      a: Side,
      b: Side,
    }),
  ),
  notes: z.array(z.string()),
});
