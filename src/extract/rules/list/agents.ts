import type { Reading } from '../../../model/answer.js';
import { distinct, readItem, splitItems } from './items.js';

/** "which suppliers", "names of the contractors": those who do or bring it are asked for. */
const FOR_AGENTS =
  /\b(?:suppliers?|providers?|contractors?|operators?|vendors?|firms?|compan(?:y|ies)|consultants?|consultanc(?:y|ies)|agenc(?:y|ies)|caterers?|manufacturers?|wholesalers?|builders?|banks?|insurers?|lenders?|lawyers?|solicitors?|auditors?|publishers?|organisations?|charit(?:y|ies)|bodies|partners)\b/i;

/** A name: words with capital letters, and what joins them. */
const NAME = String.raw`(?:[A-ZÀ-Þ]|\d+[A-Z])[\w'’&.-]*(?: (?:(?:&|of|for|the) )*(?:[A-ZÀ-Þ][\w'’&.-]*|plc|\([A-ZÀ-Þ][\w ]{1,30}\)))*`;

/** Words that stand before one who does or brings it: "comes from", "is with", "went to", "supplied by", "via". */
const LED = new RegExp(
  String.raw`\b(?:(?:comes?|came|bought|sourced|purchased|obtained|ordered|hired|leased|rented|drawn|procured|had|taken) (?:in )?(?:direct(?:ly)? )?(?:from|via|through)|(?:(?:is|are|was|were|sits?|lies|rests?|placed|contracted|let|now|lodged|Lot \d{1,2}) with)|(?:went|goes|go|gone|fell|falls|awarded|let|given|outsourced|passed) to|(?<!\bheld |\bknown |\bset )(?:[a-z]{3,}ed|run|done|built|made|met|dealt with|carried out|looked after) by|via)(?: (?:the|our|an?))? (${NAME}(?:(?:,(?: and)?| and|,? (?:together|jointly|along|in (?:partnership|conjunction|collaboration)) with|,? alongside) (?:the )?(?!(?:Lot|Part|Area|Zone|Phase|Stage|Package)\b)${NAME})*)`,
  'gu',
);
/** What is said of others, or of another time. */
const BESIDE =
  /\b(?:not|never|no longer|previously|formerly|until|used to|before|sub-?contract\w*|sub-?consultants?|advised|regulated|inspected|audited|approved|required|asked|written)\b/i;

/** "Boats are commissioned by the Board", where those who run them are asked for. */
const PAYS = /^(?:co-)?(?:commissioned|funded|financed|sponsored|overseen|led|chaired|managed on behalf of) by\b/;
const DELIVERS = /\b(?:deliver(?:s|ed|ing|y)?|provid(?:es?|ed|ing|ers?)|runs?|running|operat(?:es?|ed|ing|ors?)|supplie[sd]|suppliers?)\b/i;
const ASKS_PAYER = /\b(?:commission\w*|fund\w*|financ\w*|sponsor\w*|pays?|paid|oversee\w*|leads?|led|chair\w*|manag\w*)\b/i;

export interface Agents {
  readonly reading: Reading<'list'>;
  /** In how many places they are named. */
  readonly places: number;
}

/** "Meat comes from Marl Bros. Fruit is supplied by Tarn, whereas dry goods are bought via Fell": those who are named clause by clause. */
export function agentsIn(plain: string, question: string): Agents | null {
  if (!FOR_AGENTS.test(question)) return null;
  const items: { readonly name: string }[] = [];
  let [places, start, end] = [0, 0, 0];
  let from = 0;
  for (const { index } of plain.matchAll(/[.;!?](?=\s|$)|$/g)) {
    // "Supplied by Marl Ltd": the words that lead to the name may open the clause
    const clause = plain.slice(from, index).replace(/^\s*[A-Z](?=[a-z]+ (?:by|from|via|to|with)\b|ia\b)/, (letter) => letter.toLowerCase());
    if (!BESIDE.test(clause))
      for (const found of clause.matchAll(LED)) {
        if (PAYS.test(found[0]) && DELIVERS.test(question) && !ASKS_PAYER.test(question)) continue;
        const names = found[1] as string;
        const at = from + found.index + found[0].length - names.length;
        if (!places) start = at;
        places += 1;
        end = at + names.length;
        items.push(...splitItems(names).flatMap((name) => readItem(name) ?? []));
      }
    from = index + 1;
  }
  const value = distinct(items);
  return value.length ? { reading: { value, span: { start, end } }, places } : null;
}
