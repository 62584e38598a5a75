/** "… (in consecutive days)", "longest stay (days)", "average wait in weeks", "time in days between", "…, in weeks, at the end of May", "length of road in km that …": the unit that a question wants its answer in; null where it names none. */
export const unitAsked = (question: string): string | null => {
  const [, ...units] = IN_UNITS.exec(question) ?? [];
  return units.find(Boolean)?.toLowerCase() ?? null;
};

const UNIT = '(minutes|hours|days|weeks|months|years|miles|km|kilomet(?:re|er)s|met(?:re|er)s|tonnes|hectares|acres|litres)';
const IN_UNITS = new RegExp(
  String.raw`(?:,|\() ?in (?:(?:working|calendar|consecutive|full|school|clear|whole) )?${UNIT}\b(?:\)?\W*$|\)|,(?! (?:minutes|hours|days|weeks|months|years)\b))|\((?:number of )?${UNIT}\)\W*$|^\W*(?:the )?(?:longest|shortest|average|mean|median|maximum|minimum)\b[^?.,]{2,60}? in ${UNIT}\W*$|^\W*(?:the )?(?:(?:total|annual|combined|overall|average) )+${UNIT}\b|\b(?:time|wait|waiting times?|duration|delay|interval|age) (?:taken |measured )?in ${UNIT}\b(?! (?:that|which|of|when)\b)|^\W*(?:the |total )*(?:length|distance|area|weight|volume|quantity)\b[^?.,]{0,40}? in ${UNIT}\b`,
  'i',
);

/** "the longest time", "average wait": what is told in hours, days or weeks. */
export const DURATION = String.raw`(?:average|mean|median|typical|longest|shortest|maximum|minimum) (?:(?:continuous|single|waiting|response|processing|turnaround|individual|recorded|actual) )*(?:lengths? of (?:time|stay|wait|absence|detention)|times?|waits?|stays?|delays?|durations?|periods?|absences?|detention)\b(?! (?:tables?|sheets?|recording|of (?:day|year))\b)`;
