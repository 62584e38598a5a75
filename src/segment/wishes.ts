import { cue } from '../model/cue.js';
import { greets, SIGN_OFF } from '../model/landmarks.js';
import { REQUEST_SENTENCE, RIGHTS, WISH } from './cues.js';
import { RANKS } from './label.js';
import { sentenceStarts } from './sentences.js';

/** One thing that a request told in sentences asks for. */
export interface Wish {
  readonly text: string;
  /** The words that hang it on the wish before it in the same sentence, ", and"; null where it stands for itself. */
  readonly hung: string | null;
}

const QUESTION = String.raw`(?:how (?:many|much|long|often|old|far|soon|big|large|is|are|was|were|do|does|did|has|have|had|can|would|the)|what|which|who|whom|whose|when|where|why|whether|if (?:the|you(?! (?:could|can|would|will))|any|there)\b)`;
const INVERTED = String.raw`(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may) (?:you|your|the|there|any|anyone|anybody|it|they|these|those|this|that|all|every|each|an?|officers|staff|pupils|patients|we|i)\b`;
const THING = String.raw`(?:(?:the|their|its|your|a|an|any|all|each) (?:[a-z'-]+ ){0,3}?(?:numbers?|costs?|totals?|amounts?|names?|proportion|percentage|share|dates?|average|values?|list|copy|copies|breakdown|details|reasons?|reports?|policy|policies|minutes|sum|length|correspondence|e-?mails|letters|evaluation|assessment|manual|plans?|documents?|contracts?|figures?|results?|rates?|fees?|grades?|salary|salaries|locations?|address|addresses|opening)\b|(?:the|a|any|all|those) (?!freedom|environmental|act)[a-z]+(?: [a-z]+)? of\b|(?:copies|details|numbers?|names|dates|minutes|costs?|correspondence|e-?mails) (?:of|with|between|from|about)\b|(?:the|your) (?:longest|shortest|highest|lowest|largest|smallest|biggest|most|average|oldest|youngest) [a-z]+|(?:the|those) (?!freedom|environmental|act)[a-z]+ of)`;
/** "any advice put to the Board", "all complaints received since May" */
const KEPT = String.raw`(?:any|all) (?:[a-z-]+ ){1,3}?(?:[a-z]+ed|put|sent|given|made|held|kept|written|shown|drawn up|undertaken) (?:to|by|for|from|in|on|about|with|since|between|at|during|under|regarding)\b`;
const PREPOSED = String.raw`(?:for|of|by|to|in|at|from|with|on|until|since) (?:which|what|whom|how many|how much)\b`;
const VERB = `(?:give|send|provide|supply|list|confirm|state|say|tell|let me (?:know|have|see)|let us (?:know|have|see)|advise|explain|describe|disclose|share|itemi[sz]e|break down|name)`;
const ADVERBIAL = String.raw`(?:(?:in|for|of|at|on|during|from|by|since|between|over) (?:each|every|those|these|them|that|this|the|any|all|either|which|what|whom|how|[\d/-]+)(?: [\w/-]+){0,5}?,? )`;
/** What a request says of where it asks before it does: "Under the Act please …", "Of those I should like to know …", "For 2022, 2023 and 2024 please …". */
const PREFACE =
  /^(?:(?:[^,;:?]|(?<=\d),(?= (?:and )?(?:19|20)\d\d)){0,110}?,? )(?=(?:please|kindly|(?:could|can|would|will) you|(?:i|we)(?:'d| would| should)? (?:also )?(?:like|want|wish|wonder|be (?:glad|grateful|pleased))) )/i;
const LINK = `(?:(?:and|or|but|also|then|finally|lastly|further|in addition|additionally|please|kindly|first(?:ly)?|second(?:ly)?|third(?:ly)?|fourth(?:ly)?|fifth(?:ly)?|sixth(?:ly)?|next),? )*`;
const POLITE = `(?:(?:could|can|would|will|may) (?:you|i|we|the [a-z']+(?: [a-z']+)?) (?:please |kindly |also )*|(?:i|we)(?:'d| would| should|'m| am| are)?(?: also| very)? (?:be )?(?:also )?(?:glad|grateful|pleased|interested|keen|obliged|curious)(?: (?:to (?:know|see|have|receive|be told|learn|hear)|if you (?:could|would)|for))?(?: about)? |(?:i|we)(?:'d| would| should| also|'m| am| do)*(?: also| very much)* (?:like|want|wish|need|ask|asking|request|requesting|seek|seeking|wonder|wondered|wondering)(?: also)?(?: for)?(?: (?:you )?to (?:know|see|have|receive|be told|be given|be sent|be shown|get|ask|request|hear)(?: about)?)?,? ?|(?:would|should) (?:also )?like (?:to (?:know|see|have|receive|be told|be given|be sent|be shown) )?|(?:would|should) (?:also )?be (?:very |most )?(?:grateful|glad|obliged|pleased) (?:if you (?:could|would) (?:please |kindly |also )*|to (?:know|have|see|receive|be told|learn|hear) |for )|(?:to|and to) (?:know|see|have|receive|be told|be given|be sent|be shown|hear) )`;

/** What a clause that asks begins with, its links and courtesies before it. */
const STARTS = new RegExp(
  `^["'(]*${LINK}(?:${POLITE}${LINK})?(?:${VERB}(?: me| us)?(?: with)?,? )?${LINK}(?:for )?${ADVERBIAL}?(?:${PREPOSED}|${QUESTION}|${INVERTED}|${THING}|${KEPT})`,
  'i',
);
const DEMANDS = new RegExp(
  String.raw`^["'(]*${LINK}(?:${POLITE}(?!know |be told )|${POLITE}?${LINK}(?!say )${VERB}(?: me| us)?(?: with)? )(?=[\w'"(])`,
  'i',
);
const BOUNDARY = /[;:]\s+|,\s+(?=(?:and|or|but|also|please|then|finally)\b)|,\s+|\s+(?=(?:and|but)\s)|\.\.\.\s+/g;
/** "Thank you for your request of 3 May for information about …": what follows was asked for, where it names such a thing. */
const MET = String.raw`\b(?:thank you for|i (?:refer|write with reference) to|(?:further|with reference|in (?:response|reply|relation|respect|reference)) to) your (?:recent |further )?(?:request|e-?mail|letter|enquiry)(?: for (?:some )?information)?(?: (?:of|dated|received on) (?:the )?\d[\w ]{3,25}?,?)?(?: for (?:some )?information)? (?:for|about|regarding|concerning|in connection with|relating to|in (?:relation|respect|regard) (?:to|of)|with regard to|as to) `;
const MEASURE = String.raw`(?:the|an?|any|all|your) (?:[a-z'-]+ ){0,3}?(?:numbers?|costs?|totals?|amounts?|names?|proportion|percentage|dates?|average|values?|list|cop(?:y|ies)|breakdown|policy|minutes|length|salary|salaries|spend(?:ing)?)\b`;
const TOLD = new RegExp(
  String.raw`\b(?:you|your (?:request|e-?mail|letter|enquiry)|(?:they|the (?:requester|applicant|resident|enquirer|correspondent))(?= (?:also |then |further )?(?:asked|requested|sought|wanted)))(?: also| have| had| then| further| first(?:ly)?| second(?:ly)?| third(?:ly)?| next| finally| lastly)* (?:(?:(?:begin|began|start(?:ed)?|open(?:ed)?|conclude[ds]?|end(?:ed)?|finish(?:ed)?|closed?|continued?) by asking|(?:go|went|continued?) on to ask)|asked|(?<!\b(?:if|should|may|can|when) you (?:also )?)(?:ask|request|seek)|requested|sought|wrote|said|say(?= that you)|wanted|wished|(?<!\b(?:if|should|when|where) you )would like(?= to (?:know|be told) (?:how|what|which|who|when|where|why|whether|the)\b)|(?:was|is)(?! (?:reproduced|repeated|set out|shown|copied|given|quoted|printed|attached|below|received|dated|logged|being|now|considered|dealt|handled|answered)\b)|asks)(?:,? (?:(?:${RANKS.join('|')})(?:ly)?|next|lastly|finally),?(?= (?:for|about|to|how|what|which|who|when|where|why|whether|if)\b))?(?: (?:me|us|that you (?:would like|want|wish)|(?:the|this|our) \w+(?= (?:for|about|to|how|what|which|who|when|where|why|whether|if)\b)|to (?:know|be told|see|have|receive)))*(?: for| about)?(?: to (?:know|be told|see|have|receive|be given))?,? |${MET}(?=(?:${QUESTION}|${MEASURE}))`,
  'i',
);
const OPENS = cue(
  /^\W*(?:please|kindly|(?:could|can|would|will|may) (?:you|i)|(?:i|we)(?:'d| would| should| also| am|'m| be)*(?: also)* (?:glad|grateful|pleased|interested|keen|like|want|wish|need|ask|asking|request|requesting|wonder|wondered)\b|finally|lastly|also|and\b|first(?:ly)?|second(?:ly)?|third(?:ly)?)/,
);
/** What belongs to a request and asks nothing: who asks, why, in what form, what may be left out. */
const ASIDE = cue(
  /^\W*(?:if (?:cost|the cost|this (?:request|is|would|exceeds)|it (?:would|is)|any (?:part|of)|you (?:need|require|have any|cannot|can't|are unable)|possible|answering)|i(?:'m| am) (?:a|an|the|writing|doing|researching|working|looking|aware|trying|interested in)\b(?!.*\b(?:how many|how much|please|tell me)\b)|(?:i|we) (?:understand|believe|work|note|gather|appreciate|realise|live|have (?:read|seen|heard))\b(?!.*\b(?:like|want|wish) to (?:know|have|see|ask)\b)|(?:many )?thanks?\b|thank you|this is (?:a|an) (?:request|foi|freedom)|(?:please,? )?(?:(?:could|can|would|will) you )?(?:please |kindly )*(?:answer|respond to|reply to|(?:provide|give)(?: me)?(?: with)? (?:answers?|responses?|repl(?:y|ies)) to) (?:these|the following|the below|my|the|each of the following) (?:\w+ )?(?:questions?|queries|points)\b|by \W?\w+\W? i mean)|\b(?:answer|reply|respond|response|information|sent|send (?:it|this|them))\b.{0,30}\b(?:by|via|to) (?:return|e-?mail|post)\b/,
);
/** Words that only say more of the wish above. */
const QUALIFIES = cue(
  /^\W*(?:this (?:should|could|may|can|includes?)|please (?:include|exclude|break|split)|where (?:possible|available)|for (?:example|instance)|(?:by|in) (?:this|that) i mean|(?:(?:i|we)(?:'d| would| should)?(?: also)? (?:like|want|need)|please (?:give|provide|send|supply|show)(?: me| us)?) (?:this|these|them|it|the (?:figures|numbers|data)) (?:for|since|over|per|broken|split|divided|by (?!(?:return|e-?mail|post|letter|phone|fax)\b))|if so\b|if not\b|if yes\b|if no\b)/,
);
const DEPENDS = cue(
  /^\W*(?:(?:and )?(?:for|of) (?:each|every|any)\b[^?]{0,40}$|(?:and )?(?:for|of) (?:those|these|them)\b|(?:if|where) (?:new|reopened|so|not|yes|no|none|there (?:is|are|was|were) (?:no|none|any))\b)/,
);

/**
 * The wishes of a request that is told in sentences: "You asked how many boats there are, what they cost and whether any is for sale" has
 * three. `quoted`: the words are the requester's own, whose every clause may ask; else only what the letter says was asked counts.
 */
export function wishesOf(text: string, quoted = false): Wish[] {
  const plain = text.replace(/^\W*["'“]+|["'”]+\W*$/g, (edge) => edge.replace(/["'“”]/g, ''));
  const starts = sentenceStarts(plain);
  const found: Wish[] = [];
  for (const [index, start] of starts.entries()) {
    const whole = plain
      .slice(start, starts[index + 1] ?? plain.length)
      .trim()
      .replace(GREETING, '');
    const told = quoted ? (BELIEVES.exec(whole)?.[0].length ?? 0) : 0;
    const sentence = whole.slice(told);
    if (
      !sentence ||
      (WISH.test(sentence) && !sentence.includes('?') && !TOLD.test(sentence)) ||
      greets(sentence) ||
      SIGN_OFF.test(sentence)
    )
      continue;
    // "I should be glad to have the following information on the pier, from 2019 on.", and sentences that ask for it
    if (quoted && start < (starts.at(-1) ?? 0) && !sentence.includes('?') && FOLLOWING.test(sentence)) continue;
    // "I want to find out about the boats. How many are there?"
    if (quoted && TOPIC.test(sentence) && plain.slice(starts[index + 1] ?? plain.length, starts[index + 2]).includes('?')) continue;
    const before = found.at(-1);
    if (before && QUALIFIES.test(sentence)) {
      found[found.length - 1] = { ...before, text: `${before.text}${/\p{L}$/u.test(before.text) ? '.' : ''} ${sentence}` };
      continue;
    }
    const asks =
      told > 0 ||
      sentence.includes('?') ||
      TOLD.test(sentence) ||
      OPENS.test(sentence) ||
      REQUEST_SENTENCE.test(sentence) ||
      MY_QUESTIONS.test(sentence) ||
      (quoted && (STARTS.test(sentence.replace(PREFACE, '')) || SCOPED.test(sentence)));
    if (!asks || (RIGHTS.test(sentence) && !quoted && !ASKED_FOR.test(sentence))) continue;
    found.push(...clausesOf(sentence));
  }
  return found;
}

/** "You asked for the number of complaints about the ferry": what was asked, though a word of it is one of those on rights. */
const ASKED_FOR = /^\W*(?:you|the requester|they) (?:have |had |also |then )*(?:asked|requested|sought|wanted)\b/i;
const TOPIC =
  /^\W*(?:i|we)\b[^.:;,?]*\b(?:find out|learn|know|ask|asking|enquire|enquiring|information|writing)(?: more| something)? (?:about|on|regarding|concerning)\b[^.:;,?]*\.?$/i;
const MY_QUESTIONS = /^\W*(?:my|our|the) (?:questions?|requests?|points?) (?:is|are)(?: as follows)?:/i;
/** "For each of the last three years: the number of fires, and the number of people hurt." */
const SCOPED = /^\W*(?:for|in|during|over|between|since|from) [^:.?]{5,90}: (?:the|any|all|a list|total|numbers?|how|what|which)\b/i;
const FOLLOWING = /\bthe following (?:information|details|data|figures|questions)\b[^;:]*\.?\s*$/i;
/** "e-mails between the warden and the clerk": the second is no wish. */
const BETWEEN = /\bbetween (?!(?:19|20)\d\d\b)(?:(?!\band\b)[^,;:?]){1,160}$/i;

/** What a requester knows or believes, before what he would like to know: "We understand that it is new and should like to know …". */
const BELIEVES =
  /^(?:i|we)(?:'m|'re)? (?:understand|believe|note|gather|see|hear|have (?:read|seen|heard)|(?:am |are )?[a-z]{3,}ing)\b[^?;:.]*?\b(?:and|but|so),? (?:(?:i|we) )?(?=(?:(?:should|would)(?: also| very much)? (?:like|wish)|want|wish) to (?:know|see|have|learn) |(?:should|would) (?:also )?be (?:very |most )?(?:grateful|glad|obliged|pleased) (?:if you|to (?:know|have|see)|for) )/i;

/** "Dear Clerk, how many …": the greeting before the first wish. */
const GREETING = /^\W{0,2}(?:dear|hello|hi) [^,.?!:]{1,40},\s+(?=\S)/i;

/** The text begins with what somebody asked: "how often …", "the cost of …". */
export const tellsOf = (text: string): boolean => STARTS.test(text) || DEMANDS.test(text);
/** The length of the words that tell of asking at the beginning of a text: "You wanted to know …". */
export const recallsIn = (text: string): number => {
  const told = TOLD.exec(text);
  return told?.index === 0 ? told[0].length : 0;
};

/** The wishes that a letter tells in a paragraph of its own words; none where it has fewer than two. */
export function wishesIn(text: string): string[] {
  const found = wishesOf(text).map((wish) => wish.text);
  return found.length > 1 ? found : [];
}

/** Clauses of one sentence, divided at semicolons where it has some, else wherever the next one asks too. */
function clausesOf(sentence: string): Wish[] {
  const told = TOLD.exec(sentence);
  const preface = told ? '' : (PREFACE.exec(sentence)?.[0] ?? '');
  const body = sentence.slice(told ? told.index + told[0].length : asksFrom(sentence.slice(preface.length)) ? preface.length : 0);
  const marked = body.includes(';');
  const lists = told !== null || /:\s/.test(body);
  const cuts = [0];
  const ends: number[] = [];
  for (const match of body.matchAll(BOUNDARY)) {
    const hard = /[;:]/.test(match[0]);
    const next = match.index + match[0].length;
    const rest = body.slice(next);
    const joins = /^and\b/i.test(rest);
    const between = joins && BETWEEN.test(body.slice(cuts.at(-1), match.index));
    if (
      marked
        ? !(hard || (joins && !between && asksFrom(rest) && !HANGS.test(rest)))
        : !(asksFrom(rest) || COUNTED.test(rest) || (lists && ITEM.test(rest))) ||
          (match[0].trim() === ',' &&
            !/^(?:and|or)\b/i.test(rest) &&
            CONDITION.test(body.slice(cuts.at(-1), match.index)) &&
            // "You asked whether there is a scheme, when it began, how many joined and …": one of those that were asked
            !(told && cuts.length > 1 && /^when\b/i.test(body.slice(cuts.at(-1))))) ||
          between
    )
      continue;
    ends.push(match.index);
    cuts.push(next);
  }
  ends.push(body.length);
  const found: Wish[] = [];
  let list = false;
  for (const [index, cut] of cuts.entries()) {
    const clause = body.slice(cut, ends[index]).trim();
    const leads = body[ends[index] as number] === ':' || opensList(clause);
    const asks =
      (told && index === 0 && !(cuts.length > 1 && WHOM.test(clause))) ||
      (sentence.includes('?') && AUXILIARY.test(clause)) ||
      asksFrom(clause) ||
      (index > 0 && COUNTED.test(clause)) ||
      (lists && index > 0 && ITEM.test(clause));
    // "I should like to see:" opens a list and says nothing else
    if (leads && (index < cuts.length - 1 || clause.endsWith(':')) && (asks || opensList(clause))) {
      list = true;
      continue;
    }
    // "If it can be released I would like a copy": the wish is the whole
    const bare = wordsOf(clause);
    // "…, which was received on 3 May" tells of what stands before it
    if (!found.length && !list && !told && (cut > 0 ? RELATIVE : WHILE).test(clause) && !sentence.includes('?')) continue;
    // "…, which we received on 7 May": said of the letter that asked
    if (cut > 0 && /^which (?:we|was|were|has|had|came|reached|arrived|i) /i.test(clause) && told?.[0].includes('your')) continue;
    const words = bare.split(' ').length;
    // "If you have run one I would like to know what it was called"
    const leansOn = words < 3 || (words < 5 && /^\W*if\b/i.test(preface) && /\b(?:it|they|this|that)\b/.test(bare));
    const text = leansOn && preface && index === 0 ? sentence : bare;
    if (ASIDE.test(clause) || !(asks || (list && marked)) || text.split(/\s+/).length < 2) continue;
    const hangs = found.length > 0 && !/[;:]\s*$/.test(body.slice(0, cut)) && !OWN_ASKING.test(clause) && !COUNTED.test(clause);
    found.push({ text, hung: hangs ? body.slice(ends[index - 1], cut + clause.indexOf(text)) : null });
    list = true;
  }
  if (!found.length && sentence.includes('?') && !ASIDE.test(sentence)) return [{ text: sentence, hung: null }];
  const [first] = found;
  if (first && DEPENDS.test(sentence)) found[0] = { ...first, hung: ' ' };
  return found;
}
/** "You asked the Council, under the Act, how many …": who was asked, and by what law. */
const WHOM = /^(?:us|the [A-ZÀ-Þ][\w'’ -]{2,40}?)?,? ?(?:under (?:the|section|FO)[^,;]*)?$/;
/** "…, and by how many firms": no clause of its own. */
const HANGS = new RegExp(
  `^and (?:(?:${PREPOSED})(?![^;]*\\b(?:was|were|is|are|had|has|have|did|do|does)\\b)|how (?:many|much)(?: [a-z'-]+){1,2}\\W*(?:[;,.]|$)|(?:when|why|where|who|how)\\W*(?:[;,.]|$))`,
  'i',
);
/** A thing of several words in a list of things that were asked for. */
const ITEM = /^(?:and |or )*(?:the|any|all|each|their|its|your) (?:[\w'-]+ ){2,}/i;
/** What a question that expects a yes or no begins with. */
const AUXILIARY = new RegExp(
  `^["'(]*${LINK}(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|must)\\s`,
  'i',
);
const WHILE = /^(?:where|when|if)\b/i;
const RELATIVE = /^(?:which|who|whom|whose|where|when)\b/i;
const asksFrom = (clause: string): boolean => STARTS.test(clause) || DEMANDS.test(clause);
const LEADS = /(?:\b(?:know|see|have|receive|told|for|provide|supply|send|give|me|following|asked|information)|the following\b.*)\W*$/i;
/** "How many boats do you have" is asked whole, though "I should like to have" leads to what is. */
const opensList = (clause: string): boolean => LEADS.test(clause) && !ASKED_WHOLE.test(clause);
const ASKED_WHOLE = new RegExp(
  `\\b(?:${QUESTION})\\b.*\\b(?:(?:do|does|did|are|is|was|were|has|have|had|can|could|will) (?:you|they|we|the|your|it)|(?:you|they|we|it) (?:have|see|receive|provide|supply)\\W*$)`,
  'i',
);
/** "When a book is lost, who pays?", "Of the boats, how many sank?": what stands before such a comma is no wish of its own. */
const CONDITION =
  /^\W*(?:(?:and|also|then|lastly|finally),? )?(?:(?:if|when|where|as|since|given|because|although|while|after|before|once)(?=\s+\w)|(?:in|for|of|at|on|during|from|by|between|over|under) (?!which|what|whom|how))\b[^,]*$|\b(?:and|but) if\b[^,]*$/i;
/** "…, and thirdly the budget": what is counted stands for itself. */
const COUNTED = /^(?:and )?(?:second|third|fourth|fifth|sixth|last)ly\b/i;
const OWN_ASKING = new RegExp(`^${LINK}(?:${POLITE}|${VERB} (?:me |us )?)`, 'i');

/** A question of several words, which can be answered for itself though it hangs on another. */
export const standsAlone = (text: string): boolean =>
  text.split(/\s+/).length > 2 && (STARTS.test(text) || ITEM.test(text)) && !LIMB.test(text);
/** "by how many firms", and not "in how many of them the claim was upheld" */
const LIMB = new RegExp(`^${PREPOSED}(?!.*\\b(?:was|were|is|are|had|has|have)\\b)`, 'i');

const LINKS = new RegExp(
  `^["'(]*${LINK}(?:${POLITE})?${LINK}(?:${VERB}(?: me| us)? |know |hear )?(?:for )?(?=${ADVERBIAL}?(?:${QUESTION}|${THING}))`,
  'i',
);
/** A clause without the courtesies that lead to a question or a thing: "I'd also like to know how much" is "how much". */
const wordsOf = (clause: string): string =>
  clause
    .replace(LINKS, '')
    .replace(/^(?:and|or|also)\s+/i, '')
    .replace(/[\s.,;:]+$/, '')
    .trim();
