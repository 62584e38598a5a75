import type { Expects } from '../../../model/questionnaire.js';
import type { Span } from '../../../model/span.js';
import { contentWords, wordSet } from '../../../model/words.js';
import { isGone, wholeAddress } from '../../address.js';
import { asksForCopyOrLink } from '../../asked.js';
import { figuresOf } from '../../figures.js';
import { citationsIn, exemptionsIn } from '../../law/provisions.js';
import { defineRule } from '../../rule.js';
import { sentenceAt } from '../../sentences.js';

const PUBLISHED =
  /\b(?!(?:was|were) found\b)(?:(?:has|have) been (?:put|placed|posted|uploaded) (?:up )?on (?:the|our|its|their) (?:[a-z'-]+ ){0,3}(?:web ?(?:sites?|pages?)|portal|register|disclosure log)|(?:puts?|posts?|places?|uploads?|releases?|releasing) [^.\n]{0,40}\b(?:online|on (?:the|our|its|their) (?:[a-z'-]+ ){0,2}web ?sites?)|(?:has|have|keeps?|maintains?|runs?|provides?|hosts?) an? (?:[a-z]+ ){0,3}(?:online|web-based|searchable|public|publicly (?:available|accessible)) (?:[a-z]+ ){0,3}(?:database|register|tool|map|portal|list|dashboard|log|archive|catalogue|gallery|directory)\b|appears? (?:in|on) (?:our|the) (?:foi )?(?:disclosure log|publication scheme|web ?site|online [a-z]+)|you(?:'ll| will| can| may|'d| would)? (?:be able to )?(?:also )?(?:get|obtain|access|find|see|view|read|download) (?:it|this|these|them|that|those|the [a-z]+|all [a-z ]{2,20}|copies|a copy) (?:there|here|online|(?:on|from|at|via|through) (?:the|our|their|its) [^.\n]{0,40}(?:web ?site|site|portal|database|register|page|log|scheme|statistics|data))|(?:can|may) be (?:searched|browsed|looked up|checked|tracked|obtained|got|seen)(?: [a-z]+){0,3} (?:on|at|via|from|through|online|using)\b|on public access\b|available (?:to|for) (?:download|search|browse)\b|(?:please )?(?:refer to|see|consult|visit|check|search|use) (?:our|the) (?:[a-z]+ )?(?:online|web|website|on-line|published|public) (?!(?:interest|authority|authorities|body|inquiry)\b)[a-z]+|where you(?:'ll| will| can| may) (?:find|see|read|search|download)\b|you (?:can|may) (?:search|download|look up|check|browse)\b[^.\n]{0,60}(?:\b(?:at|on|via|through|from|using)\b[^.\n]{0,40}(?:www\.|https?:|website|web ?page|site|portal|register|\.[a-z]+\/)|online)|(?:is|are|was|were|be|been|already|information) (?:publicly |already |freely |also |now )*(?:published|available|accessible|found)\b(?! (?:to (?:us|them)|for use|under))(?: (?:on|at|via|in|from|through|online|here|using|by))(?! (?:\d{1,2}(?:st|nd|rd|th)? )?(?:january|february|march|april|may|june|july|august|september|october|november|december)\b)|(?:at|through|via|see|follow(?:ing)?|on|using|is) (?:the|this|these|our|following) (?:(?:following|public|above) )*(?:web )?(?:link|website|webpage|url)s?|(?:this|it|they|these|those|all|both|polic(?:y|ies)|reports?|minutes|plans?|accounts|documents?) (?:is|are) (?:all |both |also |already )?on (?:the|our|each|every|their|its) (?:[a-z'-]+ ){0,3}web ?(?:sites?|pages?)\b|^\W*on (?:the|our|each|every|their|its) (?:[a-z'-]+ ){0,3}web ?(?:sites?|pages?)\b|(?:is|are|stands?) (?:on|in) (?:the|our) [^.\n]{0,60}(?:register|website|portal|web pages?|site|log|library|catalogue)\b[^.]{0,20}(?:https?:|www\.)|published(?: (?:annually|monthly|quarterly|weekly|yearly|regularly|(?:each|every) [a-z]+))* (?:on|at|in)(?! (?:\d{1,2}(?:st|nd|rd|th)? )?(?:january|february|march|april|may|june|july|august|september|october|november|december)\b)|(?:published|updated) (?:annually|monthly|quarterly|weekly|yearly|regularly|(?:each|every) [a-z]+) by|(?:this|it|they|these|those|cop(?:y|ies)|information|data|reports?|plans?|maps?|documents?|files?|minutes|figures?|statistics|dataset|registers?|which)\b[^.\n]{0,30} (?:can|may) be (?:had|obtained|purchased|bought|ordered|requested|inspected|borrowed)(?: free of charge| free| on request| by appointment| for a fee)* (?:from|through|via|at|by|online|on)\b|available (?:on|at|from|via|online)|available (?:to view|for inspection|to inspect|to read|to buy|for purchase) (?:at|from|in|on)|(?:can|may) (?:inspect|view|see|read|consult|borrow|buy|obtain|get) (?:it|them|this|these|a copy|copies) (?:at|from|in|on|by|free)|(?:can|may) be (?:found|accessed|viewed|seen|read|downloaded|consulted)|see the link|(?<!(?:intend|plan|proposing|hope|expect|going|due|aim|about) to )(?<!\bwill (?:also )?)(?<!\bto )publish(?:es)? (?:(?:these|this|them|it)\b|(?:data|statistics|figures|information|details) (?:on|about|for) (?:this|these|that|those|the) [a-z]+\b)|(?:is|are|already|information) (?:already |all |now |also |both )*in the public domain|already within your reach|accessible (?:to (?:you|the applicant)|by other means)|reasonably (?:get|obtain|accessible)|(?:set out|given|shown|listed|contained|reported|described|explained|detailed|covered|stated|included|published|see|refer(?:red)?|visit|consult|found|find|view|download|access|obtain|is in|are in|is at|are at)\b[^\n]{0,90}?(?::[^\S\n]*\n\s*)?(?:https?:\/\/|www\.|\b[a-z0-9-]+(?:\.[a-z0-9-]+)+\/)[a-z0-9])/g;
/** "See the Lifting Policy, section 3, on the harbour's website", "It is set out in our policy, on the Trust web page": whatever the paper is called. */
const SITE = String.raw`(?:on|at) (?:the|our|their|its) (?:[a-z'’&-]+ ){0,4}web ?(?:sites?|pages?)\b`;
const ON_SITE = new RegExp(
  [
    String.raw`(?:(?<=^\W*|[.:;]\s+|\b(?:please|kindly|can|may|should|could|also|then|refer you to)\s)(?:see|refer to|consult|look at|check|read|view)|\b(?:set out|given|listed|contained|described|explained|detailed|covered|stated|included) in) (?!(?:below|above|attached|enclosed|how)\b)[^.;\n]{3,110}?,? (?:(?:which|that) (?:is|are|can be found) |(?:as )?published |available )?${SITE}`,
    String.raw`(?<=^\W*|[.;]\s+)(?:the|our|its) [a-z'’ -]{3,60}(?:, [^,.;\n]{3,40},)? (?:is|are) (?:all |also |already |both )?${SITE}`,
  ].join('|'),
  'g',
);
/** An address, its "www" left off too where a path follows, or a host of three names: "statistics.schools.example". */
const URL =
  /(?:https?:\/\/|www\.)[^\s<>"')\]]+[^\s<>"')\].,;:]|(?<![@\w.-])[a-z0-9-]+(?:\.[a-z0-9-]+)+\/[^\s<>"')\]]*[^\s<>"')\].,;:]|(?<![@\w.-])(?!gov\.)[a-z0-9-]+(?:\.[a-z0-9-]+){1,4}\.(?:uk|org|com|net|scot|wales|cymru|london|info|example)(?![\w.-]*@)(?![\w-])/i;
const EVERY_URL = new RegExp(URL, 'gi');
/** The first address of a text that still leads somewhere. */
function addressIn(text: string): ReturnType<typeof wholeAddress> | null {
  const all = Array.from(text.matchAll(EVERY_URL), (found) => wholeAddress(found, text));
  return all.find((address) => !isGone(text, address)) ?? all[0] ?? null;
}
const ONLY_URL = /^\s*(?:https?:\/\/|www\.)\S+\s*$/i;
/** "not yet published on", "no longer available at". */
const DENIED = /(?:\b(?:not|never|nor|no longer|cannot|yet to be)|n't)(?: (?:yet|currently|be|been|been made|made|publicly))* $/;
/** What is said beside an answer: where to read more, and how to complain; where guidance was asked for, its place answers. */
const ASIDE =
  /\b(?:will be|to be|for more|further information|more about|commissioner(?!['’]s (?:own )?(?!office|web|site|helpline|address|guid|details)))\b[^.\n]{0,40}$/;
const ASIDE_OR_GUIDANCE = new RegExp(ASIDE.source.replace('to be|', 'to be|guide|guidance|'));
/** By which ways something comes in, and not where it is to be read: "by telephone, through the website and from members". */
const CHANNELS = /\b(?:by|via|over the) (?:tele)?phone\b|\bby (?:e-?mail|post|letter)\b|\bin (?:person|writing)\b/;
/** "The costs, which are published on its website, came to £9m": told in passing of what the sentence goes on to tell. */
const IN_PASSING_BEFORE = /,\s(?:(?:details|copies|all|some|most|both) of )?which(?: [a-z]+){0,3}\s$/;
const IN_PASSING_AFTER =
  /^[^,.;\n]{0,60},\s(?:came|comes|was|were|is|are|amount(?:s|ed)?|total(?:s|led)?|stood|stands|cost|fell|rose|ha[sd]|reached|show(?:s|ed)?)\b/;
/** "At the quarry off Fell Head (its licence can be seen on their site)": in brackets behind what answers, and not what they give the address of. */
const isAside = (low: string, at: number): boolean => {
  const open = low.lastIndexOf('(', at);
  const close = low.indexOf(')', at);
  if (open < 0 || close < 0 || low.slice(open, at).includes(')') || URL.test(low.slice(open, close))) return false;
  return low.slice(open + 1, at).split(' ').length > 3 && (low.slice(0, open).match(/[a-z]{2,}/g) ?? []).length > 3;
};
/** Meals and places that are to be had, and no information: "available in all of our schools". */
const GOODS = /^(?:is|are|was|were) (?:[a-z]+ )?available (?:in|at|from|through) (?:all|each|every|most|some|any|both|many) /;
/** "Charging points are available at Marl Quay and Tarn Steps", where it was asked which landings have them: things that are to be had there, and no papers. */
const isThingAt = (text: string, match: RegExpMatchArray, question: string): boolean => {
  const { index = 0 } = match;
  const { start, end } = sentenceAt(text, { start: index, end: index + match[0].length });
  const asked = wordSet(question);
  return (
    AVAILABLE.test(match[0]) &&
    /^(?: (?:at|in|on))? (?:(?:the|our|all|both) )*(?!Annex|Appendix)[A-ZÀ-Þ]/u.test(text.slice(index + match[0].length)) &&
    ASKS_PLACES.test(question) &&
    !PAPERS.test(text.slice(start, end)) &&
    contentWords(text.slice(start, index)).some((word) => asked.has(word))
  );
};
const AVAILABLE =
  /^(?:(?:is|are|was|were) (?:[a-z]+ )?(?:available|accessible|found)|(?:can|may) be (?:found|seen))(?: (?:in|at|on|from|through))?$/;
const ASKS_PLACES = /^\W*(?:which|where|(?:in|at) (?:which|what)|what (?:sites|places|locations|stations|schools|hospitals|buildings))\b/i;
const PAPERS =
  /\b(?:information|data|details|lists?|cop(?:y|ies)|reports?|names|figures|statistics|polic(?:y|ies)|documents?|minutes|registers?|maps?|plans?|accounts|records|papers|locations|addresses|web|online|site|page|links?|portal|log)\b|https?:|www\.|\.[a-z]{2,7}\//i;
/** A reason for saying it: "As her name is on our website we give it here". */
const REASON = /^\W*(?:as|since|because|although|though|while)\b[^,]*$/;

const sentenceOfMatch = (low: string, match: RegExpMatchArray): string => {
  const index = match.index ?? 0;
  const { start, end } = sentenceAt(low, { start: index, end: index + match[0].length });
  return low.slice(start, end);
};

/** "can be found in the accompanying Excel file" */
const SENT_WITH = /\b(?:accompanying|attached|enclosed) (?:[a-z]+ ){0,2}(?:files?|spreadsheets?|documents?|tables?|workbook|sheets?|pdf)\b/;
const SEES =
  /^\W*(?:(?:please )?(?:see|refer to|look at|consult|use|follow) (?:the|our|its|their|this) [^\n]{3,300}|(?:the|our) [a-z][^\n.]{3,60} (?:contains?|has|covers?|sets? out|shows?|gives?|lists?) (?:this|these|it|them|the details?)\W*)$/i;
const LEADS_TO = /^\W*(?:please )?(?:see|refer to|look at|consult|visit)(?: (?:the|our|its|their|this))?\s*$/i;
/** "Tree plan 2019: https://…" */
const TITLED = /^\W*[A-ZÀ-Þ][^\n.;:?!]{2,60}(?::|\s[-–])\s*$/u;
/** An address for a figure or a list that was asked for, and no figure beside it. */
function pointsOnly(text: string, address: Span, expects: Expects): boolean {
  // "See the minutes of the Board. A summary: https://…"
  if (expects === 'text' || expects === 'boolean') {
    const before = text.slice(0, address.start);
    return (SEES.test(before) || TITLED.test(before)) && !/\w/.test(text.slice(address.end));
  }
  const sentence = sentenceAt(text, address);
  const said = text.slice(sentence.start, sentence.end);
  return (
    !ASIDE.test(text.slice(Math.max(0, address.start - 60), address.start).toLowerCase()) &&
    !/\b(?:contact|complain|write to|e-?mail|apply|ico|commissioner|licen[cs]e|re-?use|copyright|ask them|request)/i.test(said) &&
    /[a-z]{3,} [a-z]{2,}/i.test(text.slice(sentence.start, address.start)) &&
    !figuresOf(text.slice(0, address.start)).some(({ role }) => ['plain', 'money', 'percentage', 'measure'].includes(role))
  );
}

/** "Her pay is exempt under section 40(2); the band is published by the Office": what stands before the semi-colon is said of something else. */
function partAt(text: string, at: Span): Span {
  const sentence = sentenceAt(text, at);
  const before = text.slice(sentence.start, at.start).lastIndexOf('; ');
  return before < 0 ? sentence : { ...sentence, start: sentence.start + before + 2 };
}

/** "Referrals are made using the form on our website": how it is done. */
const BY_MEANS =
  /\b(?:using|via|through|with|by|on|complet(?:e|ing)|fill(?:ing)? in) (?:the|an?|our|this) (?:[a-z]+ ){0,2}(?:form|tool|portal|system|account|page|map)s? $/;

export const availableElsewhere = defineRule({
  id: 'referral/available-elsewhere',
  summary: 'Read that the information is published or to be had elsewhere (FOIA s.21, FOISA s.25, EIR 6(1)(b)), with its address.',
  yields: 'available_elsewhere',
  needs:
    /^[^.?!\n]{3,90}$|\b(?:21|25|6\s?\()|www|http|publi|available|accessible|found|link|web|url|accessed|viewed|seen|can |may |\bread\b|\bsee\b|refer|find|search|browse|check|look up|use|visit|consult|domain|able to|online|appear|\bput\b|downloaded|consulted|reach|obtain|reasonably/,
  finds: [
    [
      '[[Mooring plan 2019: https://www.marl.example/plan.pdf]]',
      'https://www.marl.example/plan.pdf',
      { expects: 'text', question: 'the plan of moorings' },
    ],
    [
      '[[Boat survey: the report]] (PDF 890KB)',
      'https://www.example.org/survey.pdf',
      {
        expects: 'link',
        question: 'Copy of, or link to, the survey',
        links: [{ span: { start: 0, end: 23 }, address: 'https://www.example.org/survey.pdf' }],
      },
    ],
    ['[[This is published at https://www.example.org/report]].', 'https://www.example.org/report'],
    ['[[Section 21 applies: it is already within your reach]].', null],
    ['[[It is published at https://www.example.org/our- report.pdf]]. The Act does not apply.', 'https://www.example.org/our-report.pdf'],
    ['[[The Home Office publishes data on this topic in its quarterly tables]].', null],
    [
      'See the minutes of the Slip Board. [[A part is closed, but those that are public give a summary: https://www.example.org/m]]',
      'https://www.example.org/m',
      { question: 'What were the reasons?' },
    ],
    [
      '[[The policy is available on our policies page]].',
      'https://www.example.org/policy',
      { links: [{ span: { start: 31, end: 44 }, address: 'https://www.example.org/policy' }] },
    ],
    [
      '[[Please see our table of fees]].',
      'https://www.example.org/fees',
      { question: 'What are the fees?', links: [{ span: { start: 15, end: 28 }, address: 'https://www.example.org/fees' }] },
    ],
    [
      "[[Please refer to page 4 of the Commissioner's Yearly Review, which may be downloaded from https://www.example.org/review]]",
      'https://www.example.org/review',
    ],
    ['[[The figures can be found on our website]].', null],
    ['[[The assessment is on the planning register: https://www.example.org/plan]]', 'https://www.example.org/plan'],
    [
      '[[The plan is on the Tarn and Fell Inshore Harbours Partnership website: https://www.example.org/plan]]',
      'https://www.example.org/plan',
    ],
    ['[[It may be viewed at www.example.org/force.pdf]].', 'www.example.org/force.pdf'],
    [
      '[[We refer you to the annual report (page 31) where this is given: www.example.org/report-2025.pdf]]',
      'www.example.org/report-2025.pdf',
    ],
    ['[[https://www.example.org/minutes.pdf]]', 'https://www.example.org/minutes.pdf'],
    ['[[It can be read here: https://www.example.org/news/the-\nminutes-of-may]]', 'https://www.example.org/news/the-minutes-of-may'],
    [
      '[[Our code: https://www.example.org/code]]',
      'https://www.example.org/code',
      { expects: 'link', question: 'A copy of, or a link to, it' },
    ],
    ["[[You'll find them at www.example.org/minutes]]", 'www.example.org/minutes'],
    ['[[These are already in the public domain]].', null],
    ['[[Published each year in the census and on the pages of the Board]].', null],
    ['[[The handbook is available to view at our office by appointment]].', null],
    ['[[You may inspect it at Tarn Library]].', null],
    ['[[The accounts for each year are available to download in the papers section of our website]].', null],
    ['[[Please refer to the Board papers for May 2024, item 11:\nhttps://www.marl.example/board]]', 'https://www.marl.example/board'],
    ["[[Please refer to our online handbook where you'll find the rules of each club]].", null],
    ['[[The Board keeps a public list which you can search by street at www.example.org/list]].', 'www.example.org/list'],
    ['[[It is at page 12 of the handbook: www.example.org/handbook.pdf]]', 'www.example.org/handbook.pdf'],
    ['[[They are published quarterly by the Tarn Office]].', null],
    ['[[This is map 8 and can be had free of charge from our customers team]].', null],
    ['[[The register may be inspected free of charge online at https://www.example.org/register]].', 'https://www.example.org/register'],
    ['[[Copies of the plans may be obtained from the Record Office]].', null],
    ['[[These are on the schools websites]].', null, { question: 'Please supply the rules' }],
    ["[[On each library's website, under 'Rules']].", null, { question: 'Please supply the rules' }],
    [
      '[[Our guidance to keepers can be found at: www.example.org/keepers]]',
      'www.example.org/keepers',
      { question: 'Any guidance given to keepers' },
    ],
    ['[[Marl Health releases these annually: https://www.example.org/sepsis]]', 'https://www.example.org/sepsis', { expects: 'count' }],
    ["[[You'll be able to get that from the Board's Road Data at roads.example/data]].", 'roads.example/data', { expects: 'count' }],
    ['[[We would refer you to the yearly tables: statistics.schools.example]]', 'statistics.schools.example', { expects: 'count' }],
    ['[[Ratings can be searched on the Food Site (ratings.food.example)]].', 'ratings.food.example'],
    ['[[Earlier replies appear in our disclosure log]].', null],
    ['[[All minutes since 2016 have been put on our website]].', null],
    ['[[The committee puts the full list online every quarter]].', null],
    ['[[All on Public Access]].', null],
    ['[[The Board has an online database, free to search: https://wrecks.example/map]]', 'https://wrecks.example/map'],
    ['Her pay is exempt under section 40(2); [[the band is published by the Office at www.example.org/pay]].', 'www.example.org/pay'],
    ['[[See the Accounts p. 44, example.ac.uk/finance]]', 'example.ac.uk/finance'],
    [
      '[[Our policy is set out in Part 6 of the handbook: https://www.example.org/handbook#part6]]',
      'https://www.example.org/handbook#part6',
    ],
    ["[[See the Lifting Policy, section 3, on the harbour's website]].", null],
    ['[[Please refer to our Gates Policy (page 4), which is on the Marl web page]].', null],
    ['[[This is set out in part 6 of our policy, on the Board website]].', null],
    ['[[The lease, last signed in May, is on the Board website]].', null],
  ],
  ignores: [
    ['At the quarry off Fell Head (the code of its licence is available on their public register).', 'beside the answer'],
    ['We ask them to use the form that is on the Marl website', 'how it is done'],
    ['The report was published on 4 July 2023', 'when, not where'],
    ['We do, on the public website only', 'where it is used', { question: 'Do you use machine translation?', expects: 'boolean' }],
    ['The scheme is available to adults', 'not information'],
    ['This is due to be published in the annual report in May', 'not published yet'],
    ['It will be published when adopted', 'not published yet'],
    ['24 places were available', 'a count'],
    [
      'Referrals are made by doctors using the form on our website. Each is looked at',
      'how it is done',
      { expects: 'text', question: 'How are people referred?' },
    ],
    ['Guidance on this can be found on our website', 'beside the answer', { question: 'How many keepers are there?' }],
    ['A crack was found in one of the piers', 'an event'],
    ['A permit can be had from any post office', 'not information'],
    ['We intend to publish these next month', 'not published yet'],
    ["The Inquiry's own costs, which are published on its website in full, came to £9m", 'told in passing'],
    ['Reports come in by telephone, through the website and from members', 'how they come in'],
    ['Yes, vegan meals are available in all of our schools', 'not information'],
    ['Mooring posts are available at Marl Quay and Tarn Steps.', 'not information', { question: 'Which landings have mooring posts?' }],
    ['The Board has an online register of them', 'an answer', { expects: 'boolean', question: 'Is there an online register?' }],
    ['To publish them would weaken our hand', 'what would follow'],
    ['There were 12, as told to press.office@marl.example', 'a name to write to', { expects: 'count' }],
    ['There were 12. Other years are at tarn.marl.example', 'beside the answer', { expects: 'count' }],
    ['Not available at the time of writing', 'not there yet'],
    ['It is no longer available on our website', 'not there any more'],
    ['Mr Marl. As his name is on our website we have no objection to giving it here', 'why it is told'],
    ['You can write to foi@example.org/2 about it', 'an address for letters'],
    ['It will be published in May; section 22 of the Act applies until then', 'refused: to be published later', { law: 'FOIA' }],
  ],
  *claim({ links = [], text, low, law, expects, question }) {
    const cited = citationsIn(text, law).filter(
      ({ law: own, provision }) =>
        (own === 'FOIA' && /^21(?:\(|$)/.test(provision)) ||
        (own === 'FOISA' && /^25(?:\(|$)/.test(provision)) ||
        (/^EI/.test(own) && provision.startsWith('6(1)')),
    );
    // s.21 in a row with other exemptions is one ground of a refusal
    const others = exemptionsIn(text, law).filter(
      ({ span, provision }) => cited.some((one) => one.start === span.start) && !cited.some((one) => one.provision === provision),
    );
    if (others.length) return;
    // intended for future publication: FOIA s.22, FOISA s.27
    const later = citationsIn(text, law).some(({ law: own, provision }) => /^(?:FOIA 22|FOISA 27)/.test(`${own} ${provision}`));
    if (later && !cited.length) return;
    const asksForGuidance = /\bguid(?:e|es|ance|elines)\b/i.test(question);
    const withdrawn = /\b(?:should not have been|not maintain)\b/i;
    const phrase = [...low.matchAll(PUBLISHED), ...low.matchAll(ON_SITE)].find(
      (match) =>
        !DENIED.test(low.slice(Math.max(0, match.index - 40), match.index)) &&
        !(
          IN_PASSING_BEFORE.test(low.slice(Math.max(0, match.index - 60), match.index)) &&
          IN_PASSING_AFTER.test(low.slice(match.index + match[0].length))
        ) &&
        !GOODS.test(low.slice(match.index, match.index + 80)) &&
        !isThingAt(text, match, question) &&
        !isAside(low, match.index) &&
        !BY_MEANS.test(low.slice(Math.max(0, match.index - 60), match.index)) &&
        !(
          /^(?:through|via|on|at|using) (?:the|our|this)/.test(match[0]) &&
          !URL.test(text) &&
          CHANNELS.test(sentenceOfMatch(low, match))
        ) &&
        // "due to be published"
        !(
          /^be /.test(match[0]) &&
          /\b(?:to|will|would|shall)(?: also| then| now)? $/.test(low.slice(Math.max(0, match.index - 20), match.index))
        ) &&
        !(/\b(?:not|n't|never) .{0,3}/.test(match[0]) && !URL.test(match[0])) &&
        // "We use it on the public website only": where a thing is used, and not where to read of it
        !(
          expects === 'boolean' &&
          /^(?:(?:on|at|via|using|through) (?:the|our|this|these)|(?:ha[sv]e?|keeps?|maintains?|runs?|provides?|hosts?) an?)\b/.test(
            match[0],
          ) &&
          !URL.test(text)
        ) &&
        !(!URL.test(text) && SENT_WITH.test(sentenceOfMatch(low, match))) &&
        !(!URL.test(text) && REASON.test(low.slice(sentenceAt(text, { start: match.index, end: match.index }).start, match.index))) &&
        !(asksForGuidance ? ASIDE : ASIDE_OR_GUIDANCE).test(low.slice(Math.max(0, match.index - 60), match.index)),
    );
    // an address is all there is
    const bare = expects !== 'link' && ONLY_URL.test(text) ? /\S+/.exec(text) : null;
    if (bare) {
      yield { value: bare[0], span: { start: bare.index, end: bare.index + bare[0].length } };
      return;
    }
    // … or the words that the file puts one behind, where a copy would do or a link
    const [words, more] = links.filter(({ address: own }) => /^https?:/i.test(own));
    const around = words ? text.slice(0, words.span.start) + text.slice(words.span.end) : text;
    if (words && !more && asksForCopyOrLink(question) && !/\p{L}/u.test(around.replace(/\((?:pdf|docx?|xlsx?)[^)]*\)/gi, ''))) {
      yield { value: words.address, span: words.span };
      return;
    }
    // "Please see our table of fees", the words of a link, and nothing else
    if (words && !more && expects !== 'link' && LEADS_TO.test(text.slice(0, words.span.start)) && !/\w/.test(text.slice(words.span.end))) {
      yield { value: words.address, span: { start: 0, end: words.span.end } };
      return;
    }
    const first = cited.find((citation) => !withdrawn.test(text.slice(citation.start - 40, citation.end + 60)));
    const address = addressIn(text);
    // "It is in the handbook: www…", where a link was asked for or a copy; "NHS Tarn releases these each year: https://…", where a figure or a
    // list was asked for and none is told
    if (address && !first && !phrase && (asksForCopyOrLink(question) || pointsOnly(text, address, expects))) {
      yield { value: address.value, span: sentenceAt(text, address) };
      return;
    }
    if (!first && !phrase) return;
    if (!first && phrase && expects === 'link' && !address) return;
    const at =
      first && (!phrase || first.start < phrase.index)
        ? first
        : { start: phrase?.index ?? 0, end: (phrase?.index ?? 0) + (phrase?.[0].length ?? 0) };
    const span = partAt(text, at);
    const exemptions = exemptionsIn(text, law).filter(({ provision }) => cited.some((citation) => citation.provision === provision));
    // "on our policies page", where the file puts the address behind words: the only one of the answer
    const behind = links.filter(({ address: own }) => /^https?:/i.test(own));
    const linked = behind.length === 1 ? behind[0]?.address : undefined;
    yield {
      value: address?.value ?? linked ?? null,
      span: address && address.start < span.end ? { ...span, end: Math.max(span.end, address.end) } : span,
      ...(exemptions.length && { exemptions }),
    };
  },
});
