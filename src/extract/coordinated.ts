import { lowered } from '../model/words.js';
import { type AskedPart, askedParts } from './asked.js';

const NAME = String.raw`(?!(?:who|which|that|where|were|was|are|is|have|has|had|do|does|did|in|at|on|by|for|from|to|with|during|between|since|you|of|not|how|many)\b)[a-z'-]+`;
const THING = String.raw`(?:${NAME} ){0,3}?${NAME}`;
const ENDS = String.raw`(?=\s+(?:who|which|that|where|when|were|was|are|is|have|has|had|do|does|did|in|at|on|by|for|from|to|with|during|between|since|you|your|the|currently|there)\b|\W*$)`;
const AND = String.raw`\s*(?:,|\/|\+|&|,? and\/or\b|,? and\b|,? or\b)\s*`;
/** "How many cemeteries and closed churchyards", "number of complaints and incidents". */
const THINGS = new RegExp(
  String.raw`\b(?:how many|numbers? of|no\.? of|totals? of)\s+(?:your |the |both )?(${THING}(?:${AND}(?:of )?(?:the )?${THING}){1,3}?)${ENDS}`,
);
/** "Suspended or revoked", what ends the question. */
const DEEDS = new RegExp(
  String.raw`\b([a-z]{3,}(?:ed|en)|made|paid|sold|lost|kept)${AND}([a-z]{3,}(?:ed|en)|made|paid|sold|lost|kept)\W*(?:(?:in|since|during|between|over|from|for|at|by|within) [^?]*)?\W*$`,
);
/** "At hospitals, and at universities". */
const PLACES = new RegExp(String.raw`\b(?:at|in|by|for|from|on|to) (${THING}),? and (?:at|in|by|for|from|on|to) (${THING})\W*$`);
/** "…, mono and colour?". */
const SORTS = new RegExp(String.raw`,\s+(${THING}(?:,\s+${THING})*)\s+(?:and|or|\+|&)\s+(${THING})\W*$`);

/** Every part that a question asks a number of, by label, by "and how many", or by the names of several things; one where it asks for one. */
export const namedParts = (question: string): AskedPart[] =>
  askedParts(question).flatMap((part, index) => {
    const several = coordinated(index ? `how many ${part.words}` : part.words);
    return several.length ? several : [part];
  });

/** The parts of a question that asks the number of several things joined by "and" or "or"; empty where it asks for one. */
export function coordinated(question: string): AskedPart[] {
  const low = lowered(question).replace(/\([^)]*\)/g, ' ');
  const things = THINGS.exec(low)?.[1]?.split(new RegExp(AND));
  const names =
    things ??
    DEEDS.exec(low)?.slice(1, 3) ??
    PLACES.exec(low)?.slice(1, 3) ??
    SORTS.exec(low)
      ?.slice(1, 3)
      .flatMap((one) => one.split(/,\s+/));
  const parts = (names ?? []).map((name) => name.replace(/^(?:of |the |both )+/, '').trim()).filter(Boolean);
  return parts.length > 1 ? parts.map((name) => ({ label: null, words: name, name })) : [];
}
