import { defineRule } from '../../rule.js';
import { sentenceAt } from '../../sentences.js';

const WORD = String.raw`[A-ZÀ-Þ][A-Za-zÀ-ž0-9&'-]*`;
const CHAIN = String.raw`${WORD}(?:(?:,? (?:of|for|and|the|&|in|on|upon) (?:the )?| )${WORD})*`;
/** A body that is named by what it does. */
const ROLE = String.raw`(?:service provider|provider|contractor|supplier|operator|landlord|police|force|(?:local|county|district|borough|city|parish|town) (?:authorit(?:y|ies)|councils?)|relevant [a-z]+|schools?)`;
const NAME = String.raw`((?:(?:the |our |its |your )?${ROLE},? (?:(?:the|called|namely) )?)?${CHAIN}|${ROLE})`;
const WOULD = String.raw`(?:will|would|may|might|should|is likely to|are likely to) (?:therefore |also |then )?(?:hold|have|keep|record|be able to (?:help|assist|provide|answer))\b`;
/** Each way of saying so, and what the passage (in small letters) must hold for it. */
const HELD = [
  [
    / by /,
    String.raw`(?<!\bnot )\b(?:held|kept|recorded|collected|maintained|retained|managed|owned)(?: directly| separately| only| instead)? by (?:the |our )?${NAME}`,
  ],
  [/will|would|may|might|should|likely/, String.raw`${NAME}(?: \([^)\n]{1,40}\))?(?:, (?:which|who|as|the)[^.,\n]{0,80},)? ${WOULD}`],
  [
    /(?:and|so|who|which) (?:will|would|may|might|should|is likely|are likely)/,
    String.raw`${NAME}(?: \([^)\n]{1,40}\))? (?:deals? with|handles?|manages?|runs?|administers?|oversees?|is responsible for)\b[^.\n]{0,140}?\b(?:and|so|who|which) ${WOULD}`,
  ],
  [
    /contact|ask|approach|direct|write to|your (?:request|question) to/,
    String.raw`\b(?:[Pp]lease|should|may (?:wish|want) to|[Yy]ou (?:can|could|may)|advise you to|suggest(?:ed)? (?:that )?you)[^.\n]{0,30}\b(?:contact|ask|approach|redirect|direct|write to|put your (?:request|question) to|send your (?:request|question) to)(?: (?:your|this|these) (?:request|questions?))?(?: to)? (?:the )?${NAME}`,
  ],
  [
    /matter|question|responsib|\bones? /,
    String.raw`\b(?:matters?|questions?|responsibility|ones?) (?:for|of) (?:the )?${NAME}(?=[,.;:\n]| \(| (?:which|who|and|as|rather|not|or|at|on|by|to)\b|$)`,
  ],
  [/\b(?:lies?|rests?|sits?|falls?) /, String.raw`\b(?:lies?|rests?|sits?|falls?) (?:with|to|under|within the remit of) (?:the )?${NAME}`],
  [/(?:it is|they are|this is) /, String.raw`\b(?:[Ii]t is|[Tt]hey are|[Tt]his is) (?:the |our )?${NAME} (?:which|that|who)\b`],
  [
    /be (?:put|sent|directed|addressed|made|submitted|referred) to/,
    String.raw`\b(?:questions?|requests?|enquir(?:y|ies)|[Tt]his|[Tt]hese|[Ii]t|[Tt]hey) (?:should|would need to|need to|can|may|must|has to|have to) (?:instead )?be (?:put|sent|directed|addressed|made|submitted|referred) to (?:the )?${NAME}`,
  ],
  // says who holds it only beside words that send the requester there or say that it is not here
  [
    /(?:not (?:hold|held|our|ours|a matter|the|fall)|no (?:information|records|data)|contact|redirect|approach|ask|refer|direct|put to|questions? \d)[\s\S]*responsible|responsible[\s\S]*(?:not (?:hold|held)|contact|redirect|approach)/,
    String.raw`${NAME} (?:is|are) responsible for\b`,
  ],
].map(([needs, source]) => ({ needs: needs as RegExp, pattern: new RegExp(source as string, 'g') }));
/** The authority by the word that it calls itself by, and what is no body at all. */
const NO_OTHER =
  /^(?:we|i|it|this|they|you|us|there|these|those|that|he|she|what|who|which|information|data|questions?|section|yes|no|all|both|please|however|as|if|for|in|on|under|(?:(?:this|that|our) )?(?:council|trust|department|board|authority|constabulary|force|university|college|commissioner|office|service|agency|company|officers?|staff|managers?|teams?|directors?))$|^(?:legal|hr|human resources|finance|payroll|estates|facilities|procurement|communications|governance|information)\b|\b(?:regulations?|act|order|code|policy|exemptions?|scheme|category|heading|clause|january|february|march|april|may|june|july|august|september|october|november|december)$/i;

export const heldElsewhere = defineRule({
  id: 'referral/held-elsewhere',
  summary: 'Read that somebody else holds the information, and who.',
  yields: 'held_elsewhere',
  finds: [
    ['[[This information will be held by the service provider, Lantern]].', 'Lantern'],
    ['[[Fathom Support Ltd, which runs it for us, will hold this]].', 'Fathom Support Ltd'],
    ['[[This would be held by Foundry College, which provides education]].', 'Foundry College'],
    ['[[Questions 1 and 3 are a matter for Eldon County Council, which looks after roads]].', 'Eldon County Council'],
    [
      "[[The Departmental Solicitor's Office (DSO) deals with claims on behalf of this Department and would hold this]].",
      "Departmental Solicitor's Office",
    ],
    ['[[It is the Valuation Tribunal which decides on the list]].', 'Valuation Tribunal'],
    ['[[This question should be put to the Harbour Agency]].', 'Harbour Agency'],
    ['[[We suggest that you approach the provider, the Lantern Partnership, who will hold that]].', 'Lantern Partnership'],
    ['[[Please redirect your question to the Home Office]].', 'Home Office'],
    ['[[Responsibility for gritting lies with Tarn Borough Council]].', 'Tarn Borough Council'],
    ['We do not hold this. [[Highways North is responsible for the road]].', 'Highways North'],
    ['[[The police may be able to help]].', 'police'],
    ['The road belongs to the Department for Lakes (DfL). [[You may want to put your request to the DfL]].', 'Department for Lakes'],
  ],
  ignores: [
    ['The meeting was held by the mayor', 'a meeting is not information'],
    ['Please contact the Information Commissioner', 'a right of complaint'],
    ['We hold this', 'the authority holds it'],
    ['The Council is responsible for 40 car parks', 'the authority itself'],
    ['Fathom Ltd is responsible for the cleaning', 'who does it, not who knows'],
    ['This Department will keep the list for six years', 'the authority itself'],
    ['The number of Tarn boats is 4', 'no referral'],
    ['Claims sit with Legal Services', 'a department of its own'],
    ['This falls under the Environmental Information Regulations', 'a law'],
  ],
  *claim({ text, low }) {
    let last = -1;
    const found = HELD.flatMap(({ needs, pattern }) => (needs.test(low) ? [...text.matchAll(pattern)] : [])).sort(
      (a, b) => a.index - b.index,
    );
    for (const match of found) {
      const span = sentenceAt(text, { start: match.index, end: match.index + match[0].length });
      const words = text.slice(span.start, span.end);
      const named = match[1] ?? '';
      const name = named
        .replace(
          /^(?:(?:the|our|its|your) )?(?:(?:service provider|provider|contractor|supplier|operator),? )?(?:called |namely )?(?=[A-Za-zÀ-ž])/u,
          '',
        )
        .replace(/^the /i, '')
        .replace(/[\s.,;]+$/, '');
      if (span.start < last || NO_OTHER.test(name)) continue;
      if (/information commissioner|\b(?:ICO|complain|review|meeting was|event|session|unhappy|dissatisfied)\b/i.test(words)) continue;
      if (
        /^held|^kept/.test(match[0]) &&
        !/\b(?:information|data|this|it|records?|figures?|these|that|would|will|may|which|they)\b/i.test(
          words.slice(0, Math.max(4, words.indexOf(match[0]))),
        )
      )
        continue;
      last = span.end;
      const spelt = /^[A-Z][A-Za-z]{1,5}$/.test(name) ? new RegExp(`(${CHAIN}) \\(${name}\\)`).exec(text)?.[1] : undefined;
      yield { value: spelt?.replace(/^The /, '') || name || named.replace(/^(?:the|our) /i, ''), span };
    }
  },
});
