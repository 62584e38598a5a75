import { defineRule } from '../../rule.js';
import { sentenceAt } from '../../sentences.js';

const NAME = String.raw`((?:the |our |its |your )?(?:service provider,? |provider,? |contractor,? |supplier,? )*(?:[A-ZÀ-Þ][A-Za-zÀ-ž&'-]*(?: (?:of|for|and|the|&|in|on|[A-ZÀ-Þ(][A-Za-zÀ-ž&'()-]*))*|service provider|provider|contractor|relevant [A-Za-zÀ-ž]+|local authorit(?:y|ies)|police|force))`;
/** Each way of saying so, and what the passage (in small letters) must hold for it. */
const HELD = [
  [
    / by /,
    String.raw`(?<!\bnot )\b(?:held|kept|recorded|collected|maintained|retained|managed|owned)(?: directly| separately)? by (?:the |our )?${NAME}`,
  ],
  [
    /will|would|may|might|should|likely/,
    String.raw`${NAME}(?:, (?:which|who)[^.,\n]{0,80},)? (?:will|would|may|might|should|is likely to) (?:therefore )?(?:hold|have|keep|record|be able to (?:help|assist|provide|answer))\b`,
  ],
  [
    /contact|ask|approach|direct|write to|your request to/,
    String.raw`\b(?:please|should|may (?:wish|want) to|you (?:can|could|may)|advise you to|suggest (?:that )?you)[^.\n]{0,30}\b(?:contact|ask|approach|redirect|direct|write to|put your request to|send your request to)(?: your request to)? ${NAME}`,
  ],
  [
    /department|ministry|office|council|police/,
    String.raw`\b(?:is|are|falls? (?:to|under)|lies with|a matter for|the responsibility of|is for|are for) (?:a matter for |the responsibility of |for )?(?:the )?((?:Department|Ministry|Office|Home Office|Council|Police)\b[A-Za-zÀ-ž ]*(?:for|of)?(?: [A-ZÀ-Þ][A-Za-zÀ-ž]+)*)`,
  ],
  [/responsible/, String.raw`${NAME} (?:is|are) responsible for\b`],
].map(([needs, source]) => ({ needs: needs as RegExp, pattern: new RegExp(source as string, 'g') }));

export const heldElsewhere = defineRule({
  id: 'referral/held-elsewhere',
  summary: 'Read that somebody else holds the information, and who.',
  yields: 'held_elsewhere',
  finds: [
    ['[[This information will be held by the service provider, Lantern]].', 'Lantern'],
    ['[[Fathom Support Ltd, which runs it for us, will hold this]].', 'Fathom Support Ltd'],
    ['[[This would be held by Foundry College, which provides education]].', 'Foundry College'],
  ],
  ignores: [
    ['The meeting was held by the mayor', 'a meeting is not information'],
    ['Please contact the Information Commissioner', 'a right of complaint'],
    ['We hold this', 'the authority holds it'],
  ],
  *claim({ text, low }) {
    let last = -1;
    const found = HELD.flatMap(({ needs, pattern }) => (needs.test(low) ? [...text.matchAll(pattern)] : [])).sort(
      (a, b) => a.index - b.index,
    );
    for (const match of found) {
      const span = sentenceAt(text, { start: match.index, end: match.index + match[0].length });
      const words = text.slice(span.start, span.end);
      const name = (match[1] ?? '')
        .replace(/^(?:(?:the|our|its|your) )?(?:(?:service provider|provider|contractor|supplier),? )?(?=[A-Za-zÀ-ž])/u, '')
        .replace(/^the /i, '')
        .replace(/[\s.,;]+$/, '');
      if (
        span.start < last ||
        !name ||
        /^(?:we|i|it|this|they|you|us|there|these|those|that|he|she|what|who|which|information|data)$/i.test(name)
      )
        continue;
      if (/information commissioner|\b(?:ICO|complain|review|meeting was|event|session|unhappy|dissatisfied)\b/i.test(words)) continue;
      if (
        /^held|^kept/.test(match[0]) &&
        !/\b(?:information|data|this|it|records?|figures?|these|that|would|will|may|which|they)\b/i.test(
          words.slice(0, Math.max(4, words.indexOf(match[0]))),
        )
      )
        continue;
      last = span.end;
      yield { value: /^(?:service )?provider$|^contractor$/i.test(name) ? (match[1] ?? name).replace(/^(?:the|our) /i, '') : name, span };
    }
  },
});
