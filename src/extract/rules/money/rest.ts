import { type Counted, clausesOf } from '../../clauses.js';
import type { Figure } from '../../figure.js';
import { figuresOf } from '../../figures.js';

/** Whether a question asks what is left of a sum when something is taken off it: "the net cost", "the cost that was not recovered". */
export const asksForRest = (question: string): boolean => ASKS_REST.test(question);

const TAKEN_OFF =
  'recover|recoup|recharg|invoic|contribut|sponsor|reimburs|refund|repaid|spen[dt]|used|paid|collect|receiv|rais|brought in|covered|fund|claim|charg|allocat|committed|passed on|met by|settled|written off';
const ASKS_REST = new RegExp(
  String.raw`\bnet (?:costs?|spend|expenditure|outlay|income|loss|profit|position|sum|amount|figure|contribution|subsidy)\b|\b(?:not|n't|never|yet to be) (?:been |yet |be |otherwise )*(?:${TAKEN_OFF})|\bun(?:recovered|recouped|funded|spent|used|paid|claimed|collected|allocated|committed)\b|\b(?:remain(?:s|ed|ing|der)?|left over|is left|was left|balance|shortfall|borne by|absorbed|fell (?:to|on)|falls (?:to|on)|footed)\b|\bafter (?:any |the |all )?(?:[a-z]+ )?(?:recover|contribution|deduct|income|grant|recharg|fees|sponsor|refund|reimburs)`,
  'i',
);
/** What a clause calls the rest. */
const REST =
  /\b(?:net|left|leav(?:es|ing)|remain(?:s|ed|ing|der)?|balance|rest|un(?:recovered|recouped|funded|spent|used|paid|claimed|collected|allocated|committed)|not (?:been |yet |be )*[a-z]+ed|shortfall|outstanding|borne|bore|absorbed|fell|falls|footed|own (?:budgets?|resources|funds?)|met (?:by|from|within|out of) (?:the|our|its) (?:force|council|trust|board|authority|university|budgets?|reserves))\b|\b(?:so|therefore|hence|thus)\b[^.;£]*$/i;
const TAKEN = new RegExp(String.raw`\b(?:${TAKEN_OFF}|income|fees|grants?|bid)`, 'i');

/** How far a clause tells of the rest, and not of what was taken off. */
const telling = ({ lead, rest }: Pick<Counted, 'lead' | 'rest'>): number => {
  const said = `${lead} ${rest}`;
  return Number(REST.test(said)) - Number(TAKEN.test(said.replace(/\b(?:not|n't|un)[ -]?(?:been |yet |be )*[a-z]+ed\b/gi, ' ')));
};
/** Whether the words of an amount call it the rest. */
export const isToldAsRest = (clause: Pick<Counted, 'lead' | 'rest'>): boolean => REST.test(`${clause.lead} ${clause.rest}`);

/**
 * What is left, where that is asked for: of a sum, another and their difference the one whose words say so, "It cost £18,000. The organisers paid
 * £12,000, leaving £6,000"; null where no sums of the answer, with those of the question, come to one another so.
 */
export function restIn(text: string, question: string): Figure | null {
  if (!asksForRest(question)) return null;
  const sums = figuresOf(text).filter(({ role }) => role === 'money');
  if (sums.length > MANY) return null;
  const wholes = [...sums, ...figuresOf(question).filter(({ role }) => role === 'money')];
  const clauses = clausesOf(text, sums);
  const opens = (figure: Figure): boolean => !/\w/.test(text.slice(0, figure.span.start));
  const found = wholes.flatMap((whole) =>
    clauses.flatMap((one, at) =>
      clauses.slice(at + 1).flatMap((other) => {
        if (one.figure === whole || other.figure === whole || Math.abs(whole.value - one.figure.value - other.figure.value) > 0.005)
          return [];
        const own = telling(one);
        const score = telling(other) - own - Number(own >= 0 && opens(one.figure));
        return score ? [score > 0 ? other.figure : one.figure] : [];
      }),
    ),
  );
  return new Set(found).size === 1 ? (found[0] as Figure) : null;
}
const MANY = 12;
