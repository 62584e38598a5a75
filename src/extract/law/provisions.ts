import type { Exemption } from '../../model/answer.js';
import { cue } from '../../model/cue.js';
import type { Span } from '../../model/span.js';
import { sentenceAt } from '../sentences.js';
import { exemptionFor } from './exemptions.js';

const TAIL = String.raw`\d{1,2}(?!\d)[A-Za-z]?(?:\s?\([0-9A-Za-z]{1,4}\))*`;
/** What a provision is claimed for may stand in brackets behind it: "40(2) (signatories) and 43(2) (prices)". */
const JOIN = String.raw`\s?(?:\([A-Za-z][a-z' -]{3,40}\)\s?)?(?:,|;|&|and|or|with|read with|together with|by virtue of|in conjunction with)+\s?(?:and\s|by virtue of\s)?(?:(?:sub-?)?sections?\s|ss?\.?\s?|reg(?:ulation)?s?\.?\s?)?`;
/** Paragraphs of the same provision: "31(1)(a) and (b)". */
const SIBLINGS = String.raw`(?:(?:\s?,\s?|\s?(?:and|or|&)\s?|\s?,\s?(?:and|or)\s?)\((?:[a-z]|[ivx]{1,4}|\d)\)(?!\s(?:the|that|whether|we|it|an?|because)\b))*`;
const CITED = new RegExp(
  String.raw`(?<![A-Za-z]')\b(sub-?sections?|sections?|sect?\.?|ss?\.?|regulations?|regs?\.?|r\.?(?=\s?1[0-3]\b)|exceptions?|exemptions?)\s{0,3}(?:under\s)?(${TAIL}${SIBLINGS}(?:${JOIN}${TAIL}${SIBLINGS})*)|(?<![\d.(/])()(1[0-3]\([345]\)(?:\([a-g]\))?)|(?<=(?:exempt|withh|disclos|redact|refus|absolute|confiden|personal|privileg|minus|remov)[^.;\n\d]{0,60}\W)()((?:2[1-9]|3\d|4[0-4])A?\(\d[A-Z]?\)(?:\([a-z]{1,3}\))*)`,
  'gi',
);
const ONE = new RegExp(`(${TAIL})(${SIBLINGS})`, 'g');
/** Other Acts that number their sections alike. */
const OTHER_ACT =
  /^(?:(?!\bs(?:ection|\.)? ?\d)[^.;]){0,24}?\b(?:of|in|under|to) (?:the )?(?![Ff]reedom|[Ee]nvironmental (?:Information|Regulation)|F[Oo]I|EIR|Information|Act\b|General Data)[A-ZÀ-Þ][A-Za-zÀ-ž()&,' ]{2,60}\b(?:Act|Order|Regulations|Code)\b|^ (?:the )?(?![^.;]{0,60}\bInformation\b)[A-ZÀ-Þ][A-Za-zÀ-ž()&,' ]{2,60}\bAct (?:19|20)\d\d\b/u;
/** What bears the section of another Act as its name: "section 21 notices", "section 42 enquiries", "detained under section 37". */
const OTHER_THING =
  /^(?:\/\d+)*\s?(?:MHA\b|(?:no fault |eviction )?(?:evictions?|possession|notices?|enquir(?:y|ies)|inquir(?:y|ies)|orders?|agreements?|detentions?|detained|patients?|referrals?|assessments?|hearings?|searches|licen[cs]es?|certificates?|consents?|accommodation|aftercare|offences?|payments?|works?)\b)/;
/** "section 12 of the lease", "section 8 of our Behaviour Policy": no law at all. */
const OTHER_TEXT =
  /^(?:\s?\(\w+\))*,? (?:of|in|to) (?:the|our|this|its|your|their|that|each|a) (?:[A-Za-z-]+ ){0,3}?(?:lease|contract|(?:tenancy |licence |service )?agreement|tenancy|bye-?laws?|constitution|manual|handbook|standing orders?|deed|specification|rulebook|polic(?:y|ies)|strategy|(?:annual |inspection |committee |business )(?:report|plan)|questionnaire|(?:application |claim )form)\b/i;
const OTHER_USE = cue(
  /\b(?:detain(?:ed)?|detention|sectioned|arrest\w*|convict\w*|prosecut\w*|charged|accommodated|searched|licen[cs]ed|served|evict\w*)\b(?:(?!withh|exempt|refus|redact|remov|taken|left|appl)[^.;:,]){0,30}$/,
);

/** A provision as cited, "40(2)", with the law that its words or the letter name. */
export interface Citation {
  readonly law: 'FOIA' | 'FOISA' | 'EIR' | 'EISR';
  readonly provision: string;
  readonly start: number;
  readonly end: number;
}

/** What is cited up to here is a section of another text than a law: of a lease, a policy, a manual. */
export const isOfOtherText = (text: string, end: number): boolean => OTHER_TEXT.test(text.slice(end, end + 90));

/** Every section, regulation or exception that a text cites; those of other Acts are left out. */
export function citationsIn(text: string, lawOfLetter: Exemption['law'] | null): Citation[] {
  const found: Citation[] = [];
  if (!/\d/.test(text)) return found;
  for (const match of text.matchAll(CITED)) {
    const [whole, word = '', cited, , regulation, , section] = match;
    const list = cited ?? regulation ?? section ?? '';
    const end = match.index + whole.length;
    if (OTHER_ACT.test(text.slice(end, end + 110)) || OTHER_THING.test(text.slice(end, end + 30))) continue;
    if (isOfOtherText(text, end)) continue;
    if (isCode(whole, text, match.index, end)) continue;
    if (OTHER_USE.test(text.slice(Math.max(0, match.index - 60), match.index))) continue;
    if (
      /\b(?:Act|Order|Regulations) \d{4},? \(?$/.test(text.slice(0, match.index)) &&
      !/information/i.test(text.slice(Math.max(0, match.index - 60), match.index))
    )
      continue;
    for (const [, one = '', siblings = ''] of list.matchAll(ONE))
      for (const provision of spelt(one, siblings))
        found.push({ law: lawOf(word, provision, text, match.index, end, lawOfLetter), provision, start: match.index, end });
  }
  return found;
}

/** "S21 Abbotsleigh": a place or thing that is numbered so, unless words of law stand round it. */
const isCode = (whole: string, text: string, start: number, end: number): boolean =>
  /^S\d[^(]*$/.test(whole) &&
  !/\b(?:under|by|with|see|per|in|of|apply|applie[sd]|applying|cite|cited|claim\w*|exempt\w*|refus\w*|withh\w+)\W*$/i.test(
    text.slice(Math.max(0, start - 24), start),
  ) &&
  !/^\W*(?:of\b|FOI|exempt|appl|is\b|does\b|$)/i.test(text.slice(end, end + 12));

/** Each provision of a citation: "31(1)(a) and (b)" and "31(1)(a)(b)" are two. */
function spelt(cited: string, siblings: string): string[] {
  const first = cited
    .replace(/\s/g, '')
    .replace(/^(\d+)([a-z])(?=\(|$)/, (_, number: string, letter: string) => number + letter.toUpperCase());
  const [, stem, run = ''] = /^(.*?\)|\d+[A-Z]?)((?:\([a-h]\)){2,})$/.exec(first) ?? [];
  const own = stem === undefined ? [first] : [...run.matchAll(/\([a-h]\)/g)].map(([part]) => stem + part);
  return [...own, ...[...siblings.matchAll(/\([^()]*\)/g)].map(([part]) => beside(own.at(-1) ?? first, part))];
}

/** The provision that a further paragraph stands for: "36(2)(b)(ii) and (c)" goes on with 36(2)(c), "(i) and (ii)" with the next of the same row. */
function beside(provision: string, part: string): string {
  const groups = provision.match(/\([^()]*\)/g) ?? [];
  const sorts =
    part.startsWith('(i') || part.startsWith('(v') || part.startsWith('(x') ? [ROMAN, LETTER] : /\d/.test(part) ? [NUMBER] : [LETTER];
  const level = sorts.map((sort) => groups.findLastIndex((group) => sort.test(group))).find((at) => at >= 0) ?? groups.length - 1;
  return (/^\d+[A-Za-z]?/.exec(provision)?.[0] ?? '') + groups.slice(0, Math.max(0, level)).join('') + part;
}
const ROMAN = /^\([ivx]+\)$/;
const LETTER = /^\((?![ivx]+\))[a-z]\)$/;
const NUMBER = /^\(\d+\)$/;

function lawOf(
  word: string,
  provision: string,
  text: string,
  start: number,
  end: number,
  lawOfLetter: Exemption['law'] | null,
): Citation['law'] {
  const near = text.slice(Math.max(0, start - 40), end + 90);
  const regulation = /^(?:r|exc)/i.test(word) || /^1[02]\([345]\)/.test(provision);
  // the exceptions of the one are in regulation 12, those of the other in regulation 10
  if (regulation && provision.startsWith('12(')) return 'EIR';
  if (regulation) return /scotland|eisr|EI\(S\)R/i.test(near) || lawOfLetter === 'FOISA' || lawOfLetter === 'EISR' ? 'EISR' : 'EIR';
  if (/FOISA|\(Scotland\) Act/i.test(near)) return 'FOISA';
  if (/\bFOIA?\b|freedom of information act 2000/i.test(near))
    return lawOfLetter === 'FOISA' && !/FOIA|2000/i.test(near) ? 'FOISA' : 'FOIA';
  return lawOfLetter === 'FOISA' || lawOfLetter === 'EISR' ? 'FOISA' : 'FOIA';
}

/** What a text does with a provision: claims it, sets out what it says, only supposes it, or denies it. */
export type Standing = 'claimed' | 'told' | 'supposed' | 'denied';

const DENIED_AFTER = cue(
  /^[^.;:]{0,80}?\b(?:(?:do|does|did|is|are|was|were|has|have|had|should|could) not|cannot|no longer|never|wrongly)\b[^.;,]{0,30}\b(?:appl(?:y|ied|ies)|engaged?|used|cited|maintain\w*|relied|needed|claimed)\b|^[^.;:]{0,60}\b(?:was|were) (?:wrong|applied in error)|^[^.;:]{0,60}\bwithdrawn\b|^[^.;:]{0,60}\b(?:but|and) (?:was |is |were |has been )?(?:not|never) (?:applied|engaged|used|relied|claimed|needed|found)\b|^[^.;:]{0,60}\bbut (?:was |were )?rejected\b/,
);
const DENIED_BEFORE = cue(
  /\b(?:(?:not|no longer|never|without|nor) (?:\w+ )?(?:appl\w+(?! (?:by|because|due|under|in view|in line|in accordance))|rel(?:y|ying|ied)|maintain\w*|engag\w*|claim\w*|us(?:e|ing)|exempt\w*|cit\w+|with(?:hold|held)\w*|refus\w+)|withdraw\w*|wrong(?:ly)? (?:to )?(?:appl\w+|us\w+|cit\w+)|rather than|instead of|unlike|other than|outside)\b[^.;,]{0,40}$/,
);
const SUPPOSED_BEFORE = cue(
  /\b(?:if|whether|unless|in case|(?:may|might|could) (?:also |then |need to )?(?:apply|be (?:exempt|withheld|refused|covered)|engage|rely|fall|consider))\b[^.;,(]{0,60}$|\bwhere\b[^.;,(]{0,20}$|\bwhere\b[^.;,]{0,40}\b(?:is|are) (?:exempt|withheld|covered|caught)[^.;,]{0,12}$|\b(?:thought of|considered (?:applying|using|relying on|refusing|withholding)|looked (?:at|into))\b(?![^.;,]*\band\b[^.;,]*\b(?:satisfied|content|clear|agree[sd]?|decided|conclude[sd]?|found|considers?|believes?|thinks?|of the (?:view|opinion)|hold that)\b)[^.;,]{0,30}$|\b(?:if (?:we|the [a-z]+|it|they|this|that|such (?:information|data|records?)) (?:(?:did|had|held|kept|recorded)\b|(?:was|were) (?:to be )?(?:held|kept|recorded)\b)|had (?:we|the [a-z]+|it|they|this|that|such (?:information|data|records?)) (?:been )?(?:held|kept|recorded))[^.;]{0,80}$|\bwould (?:otherwise |also |then |probably |likely |still |in any (?:case|event) |anyway )*have been (?:exempt|withheld|refused|covered)\b[^.;,]{0,30}$/,
);
/** "Section 12 might otherwise have been considered", "would have applied": what would have been, where it is not so. */
const SUPPOSED_AFTER = cue(
  /^[^.;,]{0,40}\b(?:may|might|could|would) (?:(?:otherwise|also|then|well|probably|likely|potentially) )*have (?:(?:also|been) )*(?:applied|engaged|considered|used|relevant|claimed|cited|relied)\b|^[^.;,]{0,40}\b(?:may|might|could) (?:(?:otherwise|also|then|well|potentially) )*(?:apply|be (?:engaged|applied|used|considered|relevant|claimed))\b|^[^.;,]{0,40}\bwould (?:only |also |then )?(?:apply|be engaged|be relevant) (?:only )?(?:if|where|were|to the extent|had)\b/,
);
const TOLD_AFTER = cue(
  /^[^.;]{0,40}?\b(?:says|states|provides|reads|sets? out|allows|lets|permits|enables|empowers|gives|requires|only appl(?:y|ies)|appl(?:y|ies) only|(?:is an?|are (?:both |all )?) ?(?:absolute|qualified|class|prejudice)\w*|is (?:not )?subject to)\b/,
);

/** "We thought at first that regulation 12(4)(b) would apply": what was supposed and given up. */
const THOUGHT_BEFORE = cue(
  /\b(?:at first|initially|originally) (?:thought|considered|believed|felt|minded|took the view)\b[^.;]{0,50}$|\b(?:thought|considered|believed|felt|minded|took the view)\b[^.;]{0,20}\b(?:at first|initially|originally)\b[^.;]{0,50}$/,
);
/** "… but a warden could tell them apart, so the exception is not relied on": taken back by its name, however far behind. */
const NAME_DENIED = cue(
  /\b(?:exemption|exception|(?:this|that|the) (?:section|regulation)) (?:is|was|has|will)(?: therefore| thus| now| accordingly)? (?:not|no longer|never)(?: been| be| being)? (?:applied|relied|engaged|claimed|maintained|invoked|used|needed|upheld)\b/,
);
/** "Small numbers are withheld under section 40(2). That does not arise here.": the next sentence says that the ground is none here. */
const NOT_HERE = cue(
  /^[.!]\s+(?:however,? )?(?:that|this|it|the (?:exemption|exception|risk|concern|same|question|issue))(?: [a-z]+){0,3}? (?:does|do|did|is|was|has)(?: not|n't) (?:therefore )?(?:aris(?:e|en)|appl(?:y|ied)|engaged?|needed|relevant|the case|(?:a |of )?concern)(?: here| in this case| on this occasion| in this instance| to (?:your|this) [a-z]+)?\s*[.,;]/,
);

/** "Where that section does not apply, the exemption at section 38 would": the one stands where the other does not. */
const ELSE_BEFORE = cue(
  /\b(?:where|if|to the extent that|(?:in )?so far as)\b[^.;]{0,60}\b(?:(?:does|do|is|are) not|doesn't|don't)[^.;,]{0,20},?\s(?:the |an? )?(?:(?:exemption|exception) )?(?:at|in|under|of)?\s*$/,
);
const ELSE_AFTER = cue(/^,? (?:would|does|applies|is engaged|will|also)\b/);

const NOT_OBLIGED = cue(
  /^\W*(?:we are|i am|the [a-z]+(?: [a-z]+)? is) (?:therefore |consequently )?not (?:obliged|required) to comply\b[^.;]{0,60}\bif\b/,
);

const REFUSES_BY = cue(
  /\bthis (?:letter |e-?mail |response )?(?:is|acts as|serves as|represents|constitutes|forms) (?:a|my|our|the) (?:formal )?refusal notice\b/,
);
const ANOTHER = /\n|\b(?:section|regulation)s? \d/i;

/** How a provision stands where it is cited. Only the words of its own sentence count, and of these the nearest. */
export function standingOf(text: string, { start, end }: Span): Standing {
  const sentence = sentenceAt(text, { start, end });
  const before = text.slice(sentence.start, start);
  const after = text.slice(end, sentence.end);
  if (ELSE_BEFORE.test(before) && ELSE_AFTER.test(after)) return 'claimed';
  if (DENIED_AFTER.test(after) || DENIED_BEFORE.test(before)) return 'denied';
  if (NAME_DENIED.test(after.split(ANOTHER)[0] ?? '') || NOT_HERE.test(text.slice(sentence.end, sentence.end + 160))) return 'denied';
  // "we are not obliged to comply if to do so would exceed the limit in section 12"
  if (NOT_OBLIGED.test(before)) return 'claimed';
  // "where section 12(1) applies, this is a refusal notice"
  if (REFUSES_BY.test(after)) return 'claimed';
  // "whether anyone is being looked into - section 40(5B)": the dash opens the ground for it
  if (THOUGHT_BEFORE.test(before)) return 'supposed';
  if (SUPPOSED_BEFORE.test(before.split(/ [-–—] /).at(-1) ?? '') || SUPPOSED_AFTER.test(after)) return 'supposed';
  // what is said of another provision is not said of this one
  return TOLD_AFTER.test(after.split(ANOTHER)[0] ?? '') ? 'told' : 'claimed';
}

/** The exemptions that a text claims, one for each provision, the most specific of a section; those that it only sets out where it claims none. */
export function exemptionsIn(text: string, lawOfLetter: Exemption['law'] | null): Exemption[] {
  const claimed = new Map<string, Exemption>();
  const told = new Map<string, Exemption>();
  for (const { law, provision, start, end } of citationsIn(text, lawOfLetter)) {
    const exemption = exemptionFor(law, provision);
    const standing = standingOf(text, { start, end });
    if (!exemption || standing === 'denied' || standing === 'supposed') continue;
    // FOIA s.39 and FOISA s.39(2) only hand the request over to the regulations that the letter goes by
    if (lawOfLetter?.startsWith('EI') && !law.startsWith('EI') && provision.startsWith('39')) continue;
    const found = standing === 'claimed' ? claimed : told;
    if (!found.has(`${law} ${provision}`)) found.set(`${law} ${provision}`, { law, provision, ...exemption, span: { start, end } });
  }
  const roots = new Set([...claimed.values()].map(({ provision }) => rootOf(provision)));
  const beside = [...told.values()].filter(
    ({ provision, span }) => !roots.has(rootOf(provision)) && PROVIDES.test(text.slice(span.end, span.end + 60)),
  );
  const all = [...(claimed.size ? [...claimed.values(), ...beside].sort((a, b) => a.span.start - b.span.start) : told.values())];
  return all.filter(
    (one) => !all.some((other) => other !== one && other.law === one.law && other.provision.startsWith(`${one.provision}(`)),
  );
}

/** "40" of "40(2)": the section or regulation alone. */
export const rootOf = (provision: string): string => /^\d+[A-Z]?/.exec(provision)?.[0] ?? provision;
const PROVIDES = cue(
  /^[^.;]{0,40}?\b(?:provides|states|says|exempts|allows) (?:(?:that|for|information|us|public)|(?:an? )?(?:absolute|qualified) exemption,? (?:so|and|which|from))/,
);
