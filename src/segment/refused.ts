import { type Cue, cue } from '../model/cue.js';
import { nextStart, sentenceStarts } from './sentences.js';

/** The whole request is refused, or nothing of it held: numbers below count the reasons, and words of the questions tell why. */
const REFUSES = cue(
  /^(?!\W*\(?(?:q|\d{1,2}[.):])).*\b(?:all (?:of )?the (?:requested )?information (?:(?:that )?you (?:have )?(?:requested|asked for|sought) |requested |sought )?(?:is|has been) (?:being |therefore )?(?:withheld|exempt)\b|none of the (?:requested )?information\b[^.]{0,60}\b(?:is|are) held\b|(?:information|data|details)\b[^.]{0,60}\b(?:each|all|any) of (?:your|the|these|those) (?:\w+ )?(?:questions|points|items|requests|queries)\b[^.]{0,30}\b(?:is|are) not held\b|(?:hold|holds|have|has) no (?:recorded |relevant )?(?:information|data|records)\b[^.]{0,60}\b(?:each|all|any) of (?:your|the|these|those) (?:\w+ )?(?:questions|points|items|requests|queries)\b(?! (?:other|except|apart|but)\b)|(?:do|does)(?: not|n't) hold (?:any )?(?:recorded |relevant )?(?:information|data|records)\b[^.]{0,60}\b(?:each|all|any) of (?:your|the|these|those) (?:\w+ )?(?:questions|points|items|requests|queries)\b(?! (?:other|except|apart|but)\b)|(?:does|do) not hold any of the (?:recorded )?information (?:that )?(?:you|requested|sought|in your)\b(?![^.]{0,40}\b(?:questions?|parts?|points?|items?) \d)|(?:withholding|withheld|refus(?:e|ing)) (?:all of (?:it|them|(?:this|the|your) (?:requested )?(?:information|request))|the (?:requested )?information in (?:its|their) entirety)\b|no (?:requirement|obligation|duty) (?:to (?:answer|comply with|respond to)|on (?:us|the \w+) to (?:answer|comply with)) (?:any|the) (?:other|remaining) (?:part|question)s?\b)|\brefusal notice (?:for|in respect of|to) (?:the whole of )?(?:your|the|this) request\b|\brefusal notice (?:(?:under|pursuant to|by virtue of) [^.]{0,60}? )?(?:for|in respect of|to|in relation to) (?:(?:the (?:whole|entirety) of|all of) (?:your|the|this) request|(?:your|the|this) (?:whole|entire) request)\b|\b(?:refus(?:e|ed|es|ing)|(?:not (?:obliged|required|going|able)|unable) to (?:comply with|process|answer)|decline(?:d|s)?) (?:to (?:answer|comply with|process) )?(?:it|(?:the|your|this) (?:whole |entire |above )?request)\b.{0,120}\b(?:sections? |s\.? ?)1[24]\b|\b(?:not (?:be )?able|unable) to (?:comply|deal) with (?:your|the|this) request\b.{0,250}\b(?:cost|limit)\b|\b(?:not (?:be )?able|unable) to (?:answer|process) (?:your|the|this) request\b[^.]{0,60}\bappropriate limit\b|\b(?:sections? |s\.? ?)14\b.{0,200}\byour request (?:is|as|to be) vexatious\b|(?<!\bparts? of )\byour request\b[^.]{0,40} (?:is|as|to be) vexatious\b|\bnot (?:obliged|required) to (?:provide|supply|disclose|release) (?:you with )?(?:any of )?the information (?:(?:that|which) )?you (?:have )?(?:sought|requested|asked for)(?=\W*$|\.\s)|\brefus(?:e|ed|es|ing) to (?:provide|supply|disclose|release) the information (?:sought|requested|(?:that )?you (?:have )?(?:sought|requested|asked for))\b.{0,60}\b(?:sections? |s\.? ?)1[24]\b|\b(?:sections? |s\.? ?)1[24]\b.{0,150}\b(?:i|we) need not comply with (?:a|your|the|this) request\b|\b(?:sections? |s\.? ?)1[24]\b[^.]{0,40}\bdoes not oblige (?:us|the (?!public|authority)\w+(?: \w+)?) to comply with (?:a|your|the|this) request\b|\b(?:sections? |s\.? ?)1[24]\b[^.]{0,100}\b(?:not (?:obliged|required|going|able)|unable) to (?:comply with|process|answer) (?:your|this) (?:whole |entire )?request\b|\b(?:sections? |s\.? ?)1[24]\b.{0,250}\b(?:not (?:be )?able|unable) to (?:provide|supply) (?:you with )?the information (?:(?:that|which) )?you (?:have )?(?:ask(?:ed)? for|requested|sought)\b|\b(?:not (?:be )?able|unable) to (?:answer|comply with|process) it,? (?:because|as|since)\b[^.]{0,60}\bexceed\w* (?:the|this) (?:cost|appropriate|fees?) limit\b|\brefus(?:e|ed|es|ing) (?:your|the|this) request in (?:full|its entirety|whole)\b|\brefus(?:e|ed|es|ing) (?:your|the|this) (?:whole |entire )?request\b(?! in part)[^.]{0,80}\b(?:regulations? |reg\.? ?)1[02]\(4\)\(b\)|\bnot be (?:answering|processing|complying with) (?:any part of )?(?:it|your request|this request)\b(?! further[^.]{0,10} until)/s,
);

/** "It would cost too much to process this part of your request" refuses no more than that. */
const ONE_PART = cue(
  /\bto (?:that|this) extent\b|\b(?:this|that|these|those) (?:parts?|elements?|points?|aspects?) of (?:your|the) (?:request|enquiry)\b/,
);
export const REFUSED: Cue = {
  test: (text) => (REFUSES.test(text) || PART_FOR_ALL.test(text)) && !ONE_PART.test(text),
};
/** "Where one part of a request exceeds the limit, we are not obliged to answer the rest": the whole of it is refused for that part. */
export const PART_FOR_ALL = cue(
  /\b(?:where|when|if|once|because|as)\b[^.]{0,60}\b(?:(?:one|a|any|some) )?parts? of (?:a|the|your|one) request\b[^.]{0,80}\b(?:not (?:obliged|required) to (?:answer|comply with|respond to)|(?:we|the \w+) (?:will )?refuses? all|(?:applies|apply|extends?) (?:it )?to (?:the (?:whole|entire)|(?:the|your) request as a whole|all (?:of|(?:the )?(?:other )?parts)))(?![^.]*\b(?:however|but|nevertheless|nonetheless|although|though|outside|voluntarily|goodwill|discretion)\b)/,
);

/** What refuses the whole request where nothing is answered apart: over one answer of several, "the request" may be the question. */
export const REFUSED_IF_ALONE: Cue = { test: (text) => (REFUSES_IT.test(text) || tooMuch(text)) && !ONE_PART.test(text) };

/** "I am therefore refusing your request", "section 12(1) applies to your request": with no word of a part. */
const REFUSES_IT = cue(
  /(?<!\b(?:part|point|question|item|element)s?(?: \w{1,3})? of )\b(?:your|this) (?:whole |entire )?request (?:is|has been|must be|was) (?:therefore )?(?:refused|declined|rejected)(?! in part)\b|\b(?:refus(?:e|ed|ing)|declin(?:e|ed|ing)|(?:not (?:obliged|required)|unable) to comply with|cannot comply with) (?:your|this) (?:whole |entire )?request(?=\W*$|\.|,? (?:under|on (?:cost|the grounds?)|because|as (?=\w+ (?:would|is|has))|since|in reliance)\b)|\bsection 1[24](?:\(\d\))? (?:applies|is engaged|has been applied) to (?:your|this) (?:whole |entire )?request(?=\W*$|\.|,? (?:because|as|since)\b)|\bappl(?:y|ied|ying) (?:the )?(?:exemption (?:at|in|under) )?section 1[24](?:\(\d\))?(?: exemption| of the (?:act|\w+ of information act(?: 2000)?))? to (?:your|this) (?:whole |entire )?request(?=\W*$|\.|,? (?:because|as|since)\b)|\brequest\b[^.]{0,30} (?:as|is) a repeat(?:ed)? request\b/,
);

/** "Complying with your request would exceed the appropriate limit", said of the request that was made; "where a request exceeds the limit" explains the law. */
function tooMuch(text: string): boolean {
  if (!LIMIT.test(text)) return false;
  return sentenceStarts(text).some((at) => {
    const sentence = text.slice(at, nextStart(text, at));
    return LIMIT.test(sentence) && EXCEEDS.test(sentence) && !EXPLAINS.test(sentence);
  });
}
const LIMIT = cue(/\b(?:limit|threshold|\d\d ?-?hours?)\b|£(?:450|600)\b/);
const REQUEST =
  "(?:(?:the|your|this) (?:whole |entire )?(?:request|enquiry)(?: (?:as it stands|in (?:full|its (?:entirety|(?:current|present) form))))?|what you (?:ask|have asked|asked) for|(?:(?:all|any) of )?the information (?:(?:that |which )?you (?:(?:have|'ve) )?(?:requested|asked for|seek|sought|want)|requested|sought))";
const TO_COMPLY =
  '(?:compl(?:y|ying|iance) with|answer(?:ing)?|respon(?:d|ding|se) to|meet(?:ing)?|deal(?:ing)? with|process(?:ing)?|fulfil(?:ling)?|provid(?:e|ing)|suppl(?:y|ying)|locat(?:e|ing)|retriev(?:e|ing))(?: you with)?(?: and (?:provid|extract|retriev)(?:e|ing))?';
const OVER =
  '(?:exceed\\w*|(?:cost|take|be|require)s? (?:more than|over|above|in excess of))[^.]{0,40}(?:\\b(?:limit|threshold|\\d\\d ?-?hours?)|£(?:450|600))';
const WHOLLY =
  '(?!,? (?:in|at|under|for|on|by) (?:respect of )?(?:your )?(?:q\\d|questions?|parts?|points?|items?|the form|each|a |further))';
const EXCEEDS = cue(
  new RegExp(
    `\\b${TO_COMPLY} ${REQUEST}${WHOLLY}[^.]{0,80}\\b${OVER}\\b|\\b${OVER}\\b[^.]{0,20} (?:to|in) ${TO_COMPLY} ${REQUEST}${WHOLLY}|(?<!\\b(?:part|point|question|item|element)s?(?: \\w{1,3})? of )\\b(?:your|this) request(?: as it stands)? (?:(?:would|will) )?${OVER}`,
  ),
);
const EXPLAINS = cue(
  /(?:^\W*|[,;:] ?)(?:(?:and|but|however|so),? )?(?:if|where|when|whether|should|unless|once)\b|\b(?:whether|if|unless|except where)\b|\bpart of (?:your|the|this)\b/,
);
