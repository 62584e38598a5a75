import { type Cue, cue } from '../../model/cue.js';
import { REPLY_HEADING, REQUEST_HEADING } from '../../model/landmarks.js';
import { QUESTION_START } from '../cues.js';
import type { Part } from '../parts.js';

/** The first part of what was asked, and that of the answer to it. */
export interface Pair {
  readonly asked: Part;
  /** The number that its row or the name of its field has; null where there is none. */
  readonly number: string | null;
  /** Undefined where nothing is answered. */
  readonly answer: Part | undefined;
}

export interface Form {
  readonly pairs: readonly Pair[];
  /** The parts of the form in the order in which they answer each other, where they do not stand in it. */
  readonly order?: readonly Part[];
  /** Names of columns and fields, and what stands in those that are the office's own. */
  readonly aside: readonly Part[];
}

/** What the parts of a form are: what was asked and what is answered. */
export type Role = 'question' | 'answer';

/** What a cell that holds nothing but a name names: "Question 3", "Request text", "Our response"; null for none of both. */
export function roleOf({ label, text }: Part): Role | null {
  const bare = text.trim().replace(/^\W{0,2}\d{1,2}\W{1,2}\s*(?=\S)/, '');
  if (!bare) return label?.kind === 'question' || label?.kind === 'answer' ? label.kind : null;
  if (bare.length > 40 || label?.kind === 'question' || label?.kind === 'answer') return null;
  const name = bare.replace(/ (?:text|details?|given|made|asked|supplied|wording|received)\W*$/i, '');
  const names = [bare, name];
  const is = (...cues: readonly Cue[]): boolean => names.some((one) => cues.some((cue) => cue.test(one)));
  return is(REQUEST_HEADING, ASKED) ? 'question' : is(REPLY_HEADING, SAID) ? 'answer' : null;
}

const ASKED = cue(
  /^\W*(?:q|(?:your )?(?:question|request|query|enquiry)(?: (?:part|item|element|number))?|(?:what )?you asked(?: us)?(?: for)?|information (?:requested|sought|asked for))\W*$/,
);

const SAID = cue(
  /^\W*(?:a|(?:our|the|council|trust|force|authority|department)(?:'s)? (?:response|reply|answer)|(?:what )?we (?:say|said|answer|hold)|(?:is )?(?:(?:the|this) )?information (?:supplied|given|held)|comments?)\W*$/,
);

/** Columns and rows that an office keeps for itself. */
export const OFFICE = cue(
  /^\W*(?:(?:prepared|completed|provided|supplied|answered|actioned|approved|handled) by|(?:assigned|allocated|sent) to|(?:lead |responsible |responding |case |our )?(?:officer|team|department|directorate|owner|service|service area|contact|section|division|asset owner)|(?:case |request |element )?(?:status|type|stage|reference|ref|channel|priority)|customer|requester|applicant|organisation|(?:date )?(?:received|issued|opened|closed|logged|due|completed|provided|of response)|unit(?: consulted)?|(?:teams?|units?|services?) (?:consulted|asked)|cleared(?: for release)? by|allocated to|date issued|source(?: of (?:data|information))?|standard (?:text|wording|paragraphs?))\W*$/,
);

export const numberOf = ({ label }: Part): string | null => (label?.paths.length === 1 ? (label.paths[0] ?? null) : null);

export const asksInWords = ({ text }: Part): boolean => text.split(/\s+/).length > 3 && (/\?\s*$/.test(text) || QUESTION_START.test(text));

export const inRowOf = (part: Part, other: Part): boolean => part.block.cell?.row === other.block.cell?.row;
