import { defineRule } from '../../rule.js';
import { clauseAt } from '../../sentences.js';

const SELF = String.raw`self-?\s?refer\w*`;
const IMPOSSIBLE = new RegExp(
  [
    String.raw`(?:\bnot|n't) possible (?:for [a-zß-ž ]{2,40})?to ((?!provide|give|say|supply|disclose|answer|tell|obtain|extract|separate|break|determine|identify|confirm|release|state|search|establish|ascertain|produce|collate|retrieve|distinguish|differentiate|report|isolate|quantify|filter|split|disaggregate|calculate|estimate)[a-zß-ž-]+)`,
    String.raw`\b(${SELF}) (?:(?:(?:in|on)?to|for|by) [^.,;:\n]{2,50}? (?=(?:is|are|was|were) not ))?(?:(?:is|are|was|were) )?not (?:possible|available|accepted|taken|permitted|an option|part of|offered|open)`,
    String.raw`\b(${SELF}) (?:aren't|isn't|weren't|cannot be)\b`,
    String.raw`(?:^\W*|\b(?:is|are|was|were) )not open to (${SELF})`,
    String.raw`\bno (?:option|route|way|facility|mechanism|pathway|provision)[^.;\n]{0,30}\b(?:to|for|of) (${SELF})`,
    String.raw`\b(?:nobody|no[ -]one|none|no [a-zß-ž]{2,15}) (?:can|could|may|is able to|was able to) (${SELF}|refer (?:themsel\w+|him\w+|her\w+))`,
    String.raw`\bno (${SELF}) (?:route|option|pathway|facility|is|are|was|were)`,
    String.raw`\b(?:do|does|did) not (?:accept|take|allow|permit|offer|have) (?:any )?(${SELF})`,
    String.raw`\b(?:cannot|can not|can't|could not|unable to|not able to|may not) (${SELF}|refer (?:themsel\w+|him\w+|her\w+))`,
    String.raw`\b(?:by|through|via) (?:professional |agency |statutory )+referral(?:s)? only\b`,
    String.raw`\b(?:referrals? (?:is|are|was|were) )?only (?:accepted|taken|made|possible|open)\b[^.;\n]{0,30}\b(?:from|by|through|via) (?:the )?(?:professional|agenc|partner|police|statutory)`,
  ].join('|'),
  'g',
);
/** What cannot be, told of a number or of names: where a yes or no is asked, it is the no. */
const NO_POWER =
  /\b(?:has|have|had) no (?:legal |statutory |such )*powers? to ([a-z]{3,})\b|\b(?:this|it|that|which) (?:could not|cannot|can't|couldn't) (?:have )?(happen|occur|arise)(?:ed|red|en|n)?\b|\bno such [a-z]+ (?:can|could) (?:take place|be (?:made|issued|given|held)|happen|occur|exist)\b|\bthere (?:can|could) (?:therefore |thus |consequently )?be no (?:such )?[a-z]+\b|\b(?:cannot|can't|can not|may not) (?:legally |lawfully |by law |in law )*(?!find|say|give|provide|tell|answer|identify|establish|determine|supply|confirm|access|separate|locate|distinguish|search|report|be |extract|break|split|disclose|release)([a-z]+)(?: [a-z]+){0,6},? (?:and so|so|and therefore|therefore|hence|meaning(?: that)?)(?: that)? (?:no|none|nobody|no-one|there (?:is|are|can be|could be) no)\b|(?:\bnot|n't) (?:eligible|entitled|allowed|permitted|able)\b[^.;\n]{0,40}(?:,? (?:and so|so|therefore|hence|meaning(?: that)?)) (?:no|none|nobody|no-one)\b|\b(?:cannot|can't) (?:legally|lawfully|by law|in law) ([a-z]+)|\b(?:cannot|can't) be ([a-z]+) (?:in|by|under) (?:the )?law\b|\b(?:cannot|can't|could not|couldn't) put themselves forward\b|\bnot (?:legally|physically|technically) possible\b/g;

const ASKS_SELF = /\bself-?\s?refer|\brefer themsel|\bput themselves forward/i;

/** "It is for Marl Ways, but not for Tarn Steps", "It is not available for Tarn Steps". */
const NOT_FOR =
  /(?<=[.;,]\s+(?:but )?)(?:[Tt]his|[Tt]hat|[Ii]t) is not (?:possible|available|permitted|accepted|offered|open) (?:for|on|to|in|at|with) (?=[A-ZÀ-Þ])/u;

/** Nobody comes into it but by the word of another. */
const IMPOSSIBLE_SELF = /refer/;

export const notPossible = defineRule({
  id: 'absence/not-possible',
  summary: 'Read a statement that what the question counts cannot happen at all.',
  yields: 'not_possible',
  needs:
    /no[ -]?(?:body|one)|(?:not|n't) (?:legally |physically |technically )?possible|no such|can|could|may not|not |n't|refer|only |no (?:[a-z]+ )?powers? to|happen|occur|arise/,
  finds: [
    ['[[It is not possible to self-refer onto this programme]].', 'self-refer'],
    ['[[Self-referral is not available]].', 'self-refer'],
    ['[[Self-referral not possible]]', 'self-refer'],
    ['[[Self-referral to the Marl Ways scheme is not available]]. Agencies can refer.', 'self-refer'],
    ['[[Not open to self-referral]]', 'self-refer'],
    ['[[There is no self-referral route into it]].', 'self-refer'],
    ['[[Individuals cannot refer themselves]].', 'self-refer'],
    ['[[Nobody can self-refer]]. A keeper sends each of them.', 'self-refer'],
    ["[[It isn't possible for a child to self-refer]].", 'self-refer'],
    ['[[The Regulator has no power to fine a keeper, so this could not happen]].', 'fine', { expects: 'count' }],
    ['[[The scheme was ended in 2019 and no such sales can take place]].', null, { expects: 'count' }],
    ['None are kept here. [[There can therefore be no such spending]].', null, { expects: 'money' }],
    ['[[A child cannot hold a licence and so no penalty can be put on one]].', 'hold', { expects: 'count' }],
    ["[[Tenants aren't eligible for it, meaning nobody could have]].", null, { expects: 'count' }],
    ['[[Councillors cannot be salaried in law]].', 'salaried', { expects: 'count' }],
    ["[[Mentees can't put themselves forward for the scheme]]; it is by referral.", null, { expects: 'count' }],
    [
      '[[Not possible - the police refer]].',
      'self-refer',
      { expects: 'boolean', question: 'Can people put themselves forward, or must an agency refer them?' },
    ],
    ['[[Entry is by professional referral only]].', 'self-refer'],
    [
      'Self-referral is available for Marl Ways. [[It is not available for Tarn Steps]].',
      'self-refer',
      { expects: 'boolean', question: 'Is self-referral possible?' },
    ],
  ],
  ignores: [
    ['It is not possible to provide this within the cost limit', 'a refusal'],
    ['It is not possible to distinguish a side berth on the system', 'it is not recorded'],
    ['It is possible to self-refer', 'the opposite'],
    ['4 people self-referred', 'a count'],
    ['Nobody who can self-refer has done so', 'it happens'],
    ['Not possible - the form has no box for it', 'what cannot be told', { expects: 'boolean', question: 'Are boats painted?' }],
    ['We cannot find it and so no figure is given', 'it is not recorded', { expects: 'count' }],
    ['Boats cannot be moored there without a permit', 'a rule', { expects: 'count' }],
    ['The Board has no power to fine anyone', 'a no', { expects: 'boolean', question: 'Can the Board fine anyone?' }],
    ['We have no power supply there', 'another power', { expects: 'count' }],
  ],
  *claim({ text, low, expects, question }) {
    let last = -1;
    // "Not possible - the police refer", where it is asked whether people can put themselves forward
    const plain = ASKS_SELF.test(question)
      ? (/^\s*(?:(?:no[,.;:]? )?(?:this|that|it) is )?not (?:possible|available|permitted|accepted)\b(?! to)/i.exec(text) ??
        NOT_FOR.exec(text))
      : null;
    if (plain) {
      const span = clauseAt(text, { start: plain.index + plain[0].search(/\S/), end: plain.index + plain[0].length });
      last = span.end;
      yield { value: 'self-refer', span };
    }
    const powers = ['count', 'money', 'list', 'percentage', 'date'].includes(expects) ? low.matchAll(NO_POWER) : [];
    for (const match of [...low.matchAll(IMPOSSIBLE), ...powers].sort((a, b) => a.index - b.index)) {
      const span = clauseAt(text, { start: match.index, end: match.index + match[0].length });
      if (span.start < last) continue;
      last = span.end;
      const word = match.slice(1).find(Boolean) ?? (IMPOSSIBLE_SELF.test(match[0]) ? 'self-refer' : null);
      yield { value: word?.includes('refer') ? 'self-refer' : word, span };
    }
  },
});
