/**
 * An item that is hardly a name: "Two of these", "14 are Marl", "rats 1,873", "Marl Road where the roof". Names of things and reasons may be long and in small
 * letters; what makes a sentence or a part of one is told by its verb, by what it begins with and by what it breaks off at.
 */
export const isStrange = (name: string): boolean =>
  OPENS.test(name) ||
  (LEADS.test(name) && !NAMED_SO.test(name)) ||
  DATE.test(name) ||
  HOW_MANY.test(name) ||
  SAYS.test(name) ||
  BREAKS_OFF.test(name) ||
  COUNTS.test(name) ||
  COUNTED.test(name) ||
  RUN_ON.test(name) ||
  LAW.test(name);

const OPENS =
  /^(?:(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3}|all|some|most|many|none|each|one|others?|another|both|several|either|neither) (?:of (?:these|those|them|which|whom|the|our)|are|is|was|were|have|has|had|others?)\b|\d{1,3} \(|(?:other|others|remaining|rest|remainder|former|latter|same|following|above)$)/i;
/** "as part of the licence": words that a clause begins with; "As You Like It" and "No Smoking" are names. */
const LEADS =
  /^(?:these|those|they|it|this|there|we|you|I|as|if|since|because|when|where|while|whilst|whereas|please|however|although|that|which|who|whose|but|not|including|except|namely|viz|so|then|thus|therefore|yes|no)\b/i;
const NAMED_SO = /^\S+ (?:[A-ZÀ-Þ]|more|longer|show|fixed|smoking)/u;
/** "Two companies" */
const HOW_MANY = /^(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|\d{1,3}) [a-zß-ž][a-zß-ž -]*$/u;
const DATE =
  /^(?:\d{1,2}(?:st|nd|rd|th)? )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: (?:19|20)\d\d.*)?$|^(?:between|during|since|until|after|before)\b/i;
const SAYS =
  /\s(?:and|or) [-–]|\s(?:is|are|was|were|has|have|had|will|would|may|can|could|should|which|who|whose|whom|we|they|do|does|did|because|although|however|whereas|therefore)\s/;
/** "Board runs two ferries" */
const COUNTS =
  /^[A-ZÀ-Þ]\S* (?:(?:[a-zß-ž]+ )+|(?:\S+ ){2,12})(?:two|three|four|five|six|seven|eight|nine|ten) [a-zß-ž]|^[A-ZÀ-Þ]\S* (?:owns?|has|holds?|runs?|operates?|employs?|manages?|leases?) \d/u;
const BREAKS_OFF =
  /\s(?:from|by|with|of|to|at|for|the|an?|and|or|but|that|which|who|is|are|was|were|has|have|as|than|via|our|its|their|also|be|been|being)$/;
/** "Marl Boats Ltd Tarn Crossings": names that the page ran together. */
const RUN_ON = /\b(?:Ltd|Limited|LLP|plc|PLC|CIC)\.? [A-ZÀ-Þ][a-zß-ž]/u;
/** "Countryside Act" */
const LAW = /\b(?:Act|Regulations|Order)(?: \d{4})?$/;
/** "rats 1,873", "Marl 12,400": a number of several digits behind words; "Creon 25,000" is a strength, and counts as strange all the same. */
const COUNTED = /[a-zß-ž)] \d{1,3}(?:,\d{3})+$|^[a-zß-ž][a-zß-ž -]* \d+$/u;

/** "Refused. See Annex A", "Not held": a statement that stands where names were asked for. */
export const isStatement = (name: string): boolean =>
  /^(?:(?:refused|withheld|exempt(?:ed)?|declined|redacted|unknown|attached|enclosed|n\/a|none|nil|as above|to follow|tbc|tba)$|not (?:held|applicable|known|available|recorded|disclosed|provided|relevant)\b|(?:refused|withheld|exempt|declined|redacted) (?:under|by|as|in|per|from|-)|(?:please )?see\b|(?:section|s\.?|regulation|reg\.?) ?\d)/i.test(
    name,
  );

/** "Police officers live on Arran": words of a sentence before the first name. */
export const isLoose = (name: string): boolean =>
  /^[A-ZÀ-Þ]\S*(?: [a-zß-ž]\S*){3,} [A-ZÀ-Þ]|^[A-ZÀ-Þ]\S*(?: [a-zß-ž]\S*)+ (?:on|in|at|to|from|by|with) [A-ZÀ-Þ]/u.test(name);
