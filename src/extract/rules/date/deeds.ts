/** What is done on a day, in the words that officials and requesters put for one another. Words of one line speak of one deed. */
const DEEDS: readonly RegExp[] = [
  'starts?|started|beg[aiu]n\\w*|open(?:s|ed|ing)?|commenc\\w*|launch\\w*|(?:c[ao]mes?|coming|goes|go|went) into (?:force|effect|use|operation|service)|t(?:ook|akes?) effect|went live|go(?:es|ing)? live|switched on|turned on|first (?:used|run)|introduc\\w+|effective|brought in(?:to)?|implement\\w*|in (?:place|operation|force|use) (?:since|from)|since',
  'ends?|ended|expir\\w*|finish\\w*|clos(?:e[sd]?|ing|ure)|shut|terminat\\w*|until|laps\\w+|conclud\\w+|ceas\\w+|comes to an end|c[ao]me to an end|discontinued|withdrawn|abolished|stop(?:s|ped)?|(?:last|final) day|r[au]ns? out|up for renewal',
  'complet\\w+|finish\\w*|handed over|handover|practical completion',
  'adopt\\w*|approv\\w*|agreed|agree|ratif\\w*|endors\\w*|signed off|sign[- ]off|passed|resolved|decision|decid\\w+|sealed',
  'publish\\w*|publication|issued|released?|uploaded|put on (?:the|our) website',
  'award(?:ed)?|let|signed?|signing|enter(?:ed)? into|executed',
  'install\\w*|fitted|erected|put (?:in|up)|commissioned|switched on|replac\\w+',
  'built|construct\\w*|erected|completed|opened',
  'bought|purchas\\w*|acqui\\w+|procured|delivered|taken on',
  'sold|dispos\\w+|sale',
  'inspect\\w*|visit\\w*|examin\\w*|assess\\w*|survey\\w*|test(?:ed|s|ing)?|audit\\w*|check(?:ed|s)?|serviced?',
  'review\\w*|revis\\w*|updated?|amended|refresh\\w*|re-?issued',
  'appoint\\w*',
  'took (?:up|on)|taken up|taking up|in post|join(?:ed)?|assumed',
  'left|leav\\w+|retir\\w*|stood down|departed|stepped down|last (?:working )?day',
  'resign\\w*|gave notice|handed in',
  'receiv\\w*|submitted|lodged|made|came in|arrived|reported|raised',
  'refus\\w+|reject\\w+|turned down|declined|determined|decid\\w+|decision',
  'told|informed|notified|notification|written to|wrote|made aware|became aware|learn(?:ed|t)|alerted|discovered|attention',
  'found|find|discover\\w*|identified|detected|came to light',
  'mov(?:e[sd]?|ing)|relocat\\w+|transfer\\w*',
  're-?open\\w*|returned to|back in|restor\\w+|resum\\w+',
  'advertis\\w+|tender(?:ed|ing)?|notice|market',
  'paint\\w*|decorat\\w*|refurbish\\w*|resurfac\\w+|repair\\w*|clean\\w*|empt(?:y|ied)',
  'met|meeting|sat|convened|held',
].map((words) => new RegExp(String.raw`\b(?:${words})\b`, 'i'));

export const tellsDeed = (words: string): boolean => DEEDS.some((deed) => deed.test(words));

/** "It began on 1 May 2021 for three years", where it was asked when it ends: the other end of it is told, and not the one asked about. */
export function tellsOtherEnd(question: string, words: string): boolean {
  const [start, end] = DEEDS as [RegExp, RegExp];
  const asks = [start.test(question), end.test(question)];
  return asks[0] !== asks[1] && (asks[0] ? end.test(words) && !start.test(words) : start.test(words) && !end.test(words));
}

/** "It was approved on 14 March 2022 and is reviewed every year", where it was asked when it was reviewed: the deed right before the day is not the one asked about. */
export function tellsOtherDeed(question: string, words: string): boolean {
  const told = DEEDS.map((deed) => ({ deed, at: lastOf(words, deed) })).filter(({ at }) => at >= 0);
  return told.length > 0 && DEEDS.some((deed) => deed.test(question)) && !told.some(({ deed }) => deed.test(question));
}

/** How well what words tell of is what the question asks the day of: the deed told last, right before the day, says the most. */
export const deedsShared = (question: string): ((words: string) => number) => {
  const asked = DEEDS.filter((deed) => deed.test(question));
  return (words) => {
    const told = DEEDS.map((deed) => ({ deed, at: lastOf(words, deed) })).filter(({ at }) => at >= 0);
    const last = Math.max(...told.map(({ at }) => at));
    return told.reduce((sum, { deed, at }) => sum + (asked.includes(deed) ? (at === last ? 2 : 1) : 0), 0);
  };
};
const lastOf = (words: string, deed: RegExp): number => [...words.matchAll(new RegExp(deed, 'gi'))].at(-1)?.index ?? -1;
