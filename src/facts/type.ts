import { cue } from '../model/cue.js';
import type { LetterType } from '../model/letter.js';

const BOUNCE =
  /\b(?:delivery (?:has failed|status notification|report$|to the following recipients? (?:has )?failed)|undeliver(?:able|ed)|could not be delivered|mail delivery (?:failed|subsystem)|out of (?:the )?office|automatic reply|auto-?reply:|away from (?:the|my) (?:office|desk)|\b(?:i am|i'm|i will be|currently|presently)\s(?:\w+\s){0,2}on (?:annual |maternity |parental |study |sick )?leave\b)/im;

/** The request is still to be answered: a promise of a reply, unconditional; "you will have seen that there were 17" is none. */
const PROMISE = cue(
  /\b(?:you (?:will|should|shall|can|may)(?: now| then)? (?:(?:expect to )?(?:receive|have(?! (?:[a-z]+(?:ed|en)|had|heard|read|found|known|got)\b)|hear|get)|expect|be (?:told|informed|notified))|(?:we|i|they|who|it|which)(?:'ll| will| shall| (?:now )?(?:aim|hope|plan|expect|intend|endeavour|try)(?: to)?)(?: (?:endeavour|aim|be able|be in a position) to)?(?: \w+){0,2} (?:respond|reply|answer (?!for|to the)|(?:provide|send|issue|let you have)(?: you)?(?: with)? (?:a|an|the|our|my|your|any)(?: \w+){0,2} (?:response|reply|answer|decision|information|outcome)|write to you|deal with (?:it|this|your)|contact you|be in touch)|(?:aim|hope|plan|expect|intend) to (?:let you have|respond|reply|(?:provide|send|issue)[^.\n]{0,30} (?:response|reply|decision|answer))|(?<!\bno )(?:response|reply|decision|answer) (?:will|shall|should) (?:\w+ )?be (?:sent|provided|issued|with you|made(?! (?:by|at) (?:the |our |a )?(?:\w+ )?(?:cabinet|committee|board|council|members|ministers?|governors|trustees)\b))|(?:request|enquiry|correspondence) (?:will|shall) be (?:dealt with|answered|considered|processed|handled)|is (?:still |now |currently )?(?:being|under) (?:consider\w+|dealt with|process\w+|looked)|(?:response|reply|decision) (?:is )?due (?:by|on)|expect (?:a|our|your) (?:full )?(?:response|reply)|have (?:20|twenty) working days (?:in which )?to (?:respond|reply))/,
);
/** The same of whoever is to do it, "… and will respond within 20 working days"; what somebody responds to otherwise is no reply to the request. */
const UNDERTAKES = cue(
  /\b(?:(?:will|shall|must|should|(?:aims?|hopes?|plans?|expects?|intends?|has|have|(?:required|obliged|bound)(?: (?:by|under) (?:[a-z]+ ){0,3}[a-z]+)?) to|working days (?:in which )?to)(?: (?:now|then|therefore|also|endeavour to|aim to|try to|be able to))*(?: respond| reply)\b(?! to (?!you\b|your (?!complaint)|this|it\b|the (?:request|enquiry)))|receiving (?:our |due )?attention|(?:deadline|time limit|due date|target date|date) for (?:our|the|this|a|its) (?:response|reply))/,
);
const CONDITIONAL = cue(/^\W*(?:if|should|where|in the event)\b|\bif you (?:ask|want|wish|remain|are (?:un|dis|not))/);
/** What an office does with every request tells nothing of this one. */
const OF_PRACTICE = cue(
  /\b(?:all|most|many|some|every|each|any) (?:(?!(?:your|the|this|these|those)\b)\w+ ){0,4}(?:requests?|enquir(?:y|ies)|applications?)\b/,
);
/** What the request asks for: "Please name the ten hotels that were paid most". */
const ASKED = cue(/^\W*(?:\d{1,2}[.)]\s+)?please (?:name|list|give|provide|state|send|tell|supply|confirm|advise)\b/);
/** What holds only in some case: "if any part of this is not what you meant, please tell us". */
const OFFERS = cue(/^\W*(?:if|should|where|in the event)\b(?! you (?:could|would|can|are able))/);
const ONLY_IF = cue(/^\W*(?:if|should|where)\b[^.]*\b(?:you will|we will|you (?:may|would)|will be|may be)\b/);
/** The subject of a mail, or a heading: "Acknowledgement of your request". */
const TITLED = cue(/^\W*(?:subject:|re:|foi|information|freedom of information|your|request|\s|-|–|:)*\backnowledge?ments?\b/);
const ACKNOWLEDGES = cue(
  /\b(?:acknowledg\w+|(?:has|have) (?:been |now been )?(?:received|logged|arrived|registered|recorded)|(?:was|were) received|received your|thank you for (?:your|contacting|getting in touch|submitting|writing)|request reached|been (?:given|allocated|assigned) (?:the|a) (?:unique )?reference|confirm (?:receipt|that (?:we|i) have received|that your)|received on|receipt of your|(?:we|i) (?:have )?received|we (?:now )?have your (?:request|e-?mail|letter)|(?:has|have) (?:now )?reached|receiving (?:our |due )?attention)\b/,
);

/** Words of a letter that answers: a decision or what introduces one. */
const ANSWERS = cue(
  /\b(?:(?<!\b(?:for|of|which|when|until|once|after|before) )(?:our|the) (?:response|reply|answers?|decision) (?:(?:is|are)(?! due| expected| delayed| still)|follows?|below)\b|(?:response|reply|answers?) (?:(?:is|are) )?(?:set out |given )?(?:below|as follows|attached|enclosed)|please (?:see|find)[^.\n]{0,50}(?:below|attached|enclosed|response|answers)|in (?:response|answer|reply) to (?:your|the) (?:questions?\b|request[^.\n]{0,80}\b(?:confirm|can|hold|as follows)\b)|(?:is|are|was|were) (?:therefore |accordingly |fully )?(?:exempt|withheld|provided below)\b|(?:information|documents?|data|figures|spreadsheet|report|records?)[^.\n]{0,40} (?:is|are) (?:attached|enclosed)|(?:i|we|council|trust|department|authority) (?:am|are|is|have|has|must|do)? ?(?:now |therefore |also )?(?:refus|withh|enclose|attach|decided? (?:that|to)|decline)\w*|completed (?:the|our|its) search|can be answered|(?:our|the) (?:response|reply|answers?):|answered (?:below|as follows)|(?:\bis|has been|have been|\bi|\bwe)(?: \w+)? (?:upheld|uphold)\b)/,
);
/** A heading over an answer. One alone may be the page's own, over whatever the office wrote. */
const ANSWER_HEAD = cue(/^\W*(?:(?:our|trust|council|opcc|the|foi|in) )*(?:response|reply|decision|answer)s?\s*[:.-]*\s*$/);
/** The label of an answer, or a bare figure under a question's number. */
const ANSWER_LINE = cue(
  /^\W*(?:a\d+|answer|response)\s*[:.]\s|^\W*a\s*:\s|^\W*(?:none|nil|no|yes)(?:\.\s|,\s|\s[-–]\s)|^\W*\d[\d,]*\s[-–]\s[a-z]|^\W*\d{1,2}[a-z]?[.)]\s+(?:[£<~]?\d[\d,.]*(?:k|m|%)?|none|nil|zero|yes|no|n\/a|not held)\W*$/,
);

/** "A. There are four." names an answer, "a. be in writing" counts a limb. */
const ANSWER_NAME = /^\W*A\.\s+[A-ZÀ-Þ£\d]/;

const ASKS_BACK = cue(
  /\b(?:(?:please|could you|can you|need you to|ask you to|would you|kindly)(?: therefore)?(?: please)?(?: also)? (?:clarify|specify|let us (?:know|have)|tell us|confirm (?:which|what|whether|if)|provide (?:us with )?(?:further|more|additional))|clarification|do you (?:want|mean)|(?:need|require|seek)\w*[^.\n]{0,30}\b(?:further|more|additional|some) (?:detail|information)|(?:need|require) (?:to know|you to)|until we (?:know|hear|receive|have))/,
);
const WAITS = cue(
  /\bsection 1\(3\)|\b(?:regulation 9|clock|until (?:we|you)|on hold|once (?:we|you|this|it)|(?:not|un)(?: be)? ?able to (?:begin|process|proceed|continue|start)|before (?:we|i) (?:can|are able to|am able to)|need not go on|not (?:\w+ )?(?:clear|sufficiently)|clos(?:e|ing) (?:your|the) request|(?:do|have) not (?:hear|receive|heard|received)|look forward to (?:hearing|your)|20 working days (?:will|starts?|begins?))\b/,
);

/** The requester has told by then what was asked of him. */
const CLARIFIED = cue(
  /\byou (?:then |have |had |kindly )?(?:replied|clarified|confirmed|responded)\b[^.\n]{0,40}\b(?:on|by|in|that|to)\b|\bthank you for (?:your|the|this) (?:\w+ )?clarification\b|\bfollowing your clarification (?:of|on|dated) \d|\byour clarification (?:was|has been)\b/,
);

const LONGER = cue(
  /\b(?:exten(?:d|ds|ded|ding|sion)|(?:further|additional|extra|more) (?:(?:20|twenty|\d+) working days|time)|longer than|delay|(?:not|un)(?: be| been)? ?able to (?:answer|respond|reply|complete|meet)[^.\n]{0,40}\bwithin|still (?:being|under) consider\w+)\b/,
);
/** Time to answer is longer, and not a contract or a zone. */
const OF_TIME = cue(
  /\b(?:time|timescales?|deadline|days|weeks|date|respon\w+|reply|repl(?:y|ies)|answer\w*|period|limit|consider\w*|request|enquiry|longer|delay\w*)\b/,
);
const WHY_LONGER = cue(/\b(?:public interest|complex\w*|volum\w+|section 10|regulation 7|qualified exemption)\b/);
const SORRY = cue(/\b(?:sorry|apolog\w+|regret\w*|unfortunately)\b/);
/** A figure that is told of: an answer, whatever is promised beside it. */
const TELLS = cue(
  /\b(?:spent|owns?|owned|employs?|employed|paid|there (?:are|were|is|was)|(?:it|they|this|which) costs?|totall?(?:ed|s))\b[^.\n]{0,40}?(?:£ ?\d|\b\d[\d,]*\b(?! ?(?:working days|weeks|hours)))/,
);

const TRANSFERS =
  /\b(?:transferr?(?:ed|ing)|forwarded|passed|redirected|sent)\b(?: (?:on )?(?:your|the|this|it) ?(?:request|e-?mail|enquiry|letter|correspondence)?)?(?: on)? to (?!us\b|me\b|this (?:office|team)|our\b|you\b)(?:[^.,\n]{0,60})/i;
/** A part of the authority itself. */
const OWN_OFFICE = cue(/\b(?:team|unit|section|colleagues?|officers?|governance|directorate|departments?(?! for| of))\b/);
const THEY_ANSWER = cue(
  /\b(?:(?:they|who|which|it) (?:will|shall|should)|hear from (?:them|it)|closed? (?:our|the|your) (?:file|request)|direct(?:ly)? to you)\b/,
);

const FEE = cue(/\b(?:fees? notice|section 9\b|a (?:fee|charge) of £|charge (?:is|of|will be) £|regulation 8\b|estimate the cost at £)/);
const PAY = cue(
  /\b(?:please (?:pay|send (?:a |your )?(?:cheque|payment))|(?:payment|fee) (?:is|must be|should be) (?:required|received|paid|made)|require (?:a )?(?:fee|payment)|pay this|until (?:your |the )?(?:payment|fee)|within (?:three months|60 working days))\b/,
);

const REVIEWED = cue(
  /\b(?:i (?:have )?(?:now )?(?:reviewed|carried out|conducted)|(?:completed|concluded|conducted|carried out|undertaken) (?:the|my|an|our|that|this) (?:internal )?review|complaint is (?:not )?upheld|uphold your complaint)\b/,
);

/** What kind of letter it is. A letter that answers anything is never called one that answers nothing. `lines` are its paragraphs. */
export function typeOf(lines: readonly string[]): LetterType {
  const own = lines.filter((line) => !OF_COMPLAINTS.test(line));
  const text = own.join('\n');
  const head = lines.slice(0, 30).join('\n');
  if (BOUNCE.test(head) && lines.length < 60 && !ANSWERS.test(text)) return 'bounce';
  if (REVIEWED.test(lines.join('\n'))) return 'internal_review';
  // "If the information is exempt you will be told so": nothing is decided yet
  const decided = sentencesIn(own).filter((one) => !ONLY_IF.test(one) && !OF_PRACTICE.test(one));
  const headed = lines.filter((line) => ANSWER_HEAD.test(line)).length > 1;
  if (!headed && !decided.some((one) => ANSWERS.test(one)) && !lines.some((line) => ANSWER_LINE.test(line) || ANSWER_NAME.test(line))) {
    const unanswered = unansweredType(own, text);
    if (unanswered) return unanswered;
  }
  return titledReview(lines) ? 'internal_review' : 'response';
}

/** What to do about a reply that does not satisfy: every letter ends with it. */
const OF_COMPLAINTS = cue(
  /\b(?:if|should|where) you\b[^\n]{0,80}\b(?:review|complain|unhappy|dissatisf|appeal|not (?:be )?(?:satisfied|happy|content))|information commissioner\b[^\n]{0,80}\b(?:wycliffe|water lane|www|tel|cheshire)/,
);

const sentencesIn = (lines: readonly string[]): string[] => lines.flatMap((line) => line.split(/(?<=[.!?])\s+(?=["'(]?[A-Z])/));

const FIGURE = cue(
  /£ ?\d|\b\d{1,3},\d{3}\b|\b\d{1,3} (?!(?:working )?days?\b|hours?|weeks?|months?|years?|jan|feb|mar|apr|may\b|jun|jul|aug|sep|oct|nov|dec)[a-z]{3,}/,
);
const OF_A_PART = cue(
  /\b(?:un|not (?:be )?)able to (?:answer|process|respond to) this (?:question|part|point)\b|\bthis part of your request\b/,
);
const NUMBERED = /^\W*\d{1,2}[.)]\s+[A-Z][^?]*\b(?:is|are|was|were|has|have|had|does|did)\b[^?]*\.\s*$/;

function unansweredType(lines: readonly string[], text: string): LetterType | null {
  const sentences = sentencesIn(lines);
  const said = sentences.filter(
    (one) => !CONDITIONAL.test(one) && !OF_PRACTICE.test(one) && !ASKED.test(one) && !one.trimEnd().endsWith('?'),
  );
  const promised = said.some((one) => PROMISE.test(one) || UNDERTAKES.test(one));
  const tells = said.some((one) => TELLS.test(one));
  // "the Housing Options service" is an office, "the Marl Ambulance Service" a body
  const transfer = TRANSFERS.exec(text);
  if (transfer && !OWN_OFFICE.test(transfer[0]) && !/\bservice\b/.test(transfer[0]) && THEY_ANSWER.test(text)) return 'transfer';
  if (FEE.test(text) && PAY.test(text) && /£\s?\d/.test(text)) return 'fee_notice';
  // several numbered paragraphs that tell something answer, whatever is asked back of another
  const numbered = lines.filter((line) => NUMBERED.test(line) && !ASKS_BACK.test(line)).length;
  // … and so do paragraphs with figures beside "it is not clear what you mean by this question"
  const others = OF_A_PART.test(text) ? said.filter((one) => FIGURE.test(one) && !ASKS_BACK.test(one)).length : 0;
  if (
    numbered < 3 &&
    others < 2 &&
    !CLARIFIED.test(text) &&
    sentences.some((one) => ASKS_BACK.test(one) && !OFFERS.test(one)) &&
    WAITS.test(text)
  )
    return 'clarification_request';
  // a long letter tells more than that a request has come, unless its title says that it tells no more
  const told = lines.filter((line) => line.length > 60 && !/\?\s*$|^\W*\d{1,2}[.)]/.test(line)).join(' ');
  const titled = lines.slice(0, 15).some((line) => line.length < 100 && TITLED.test(line));
  const waits = promised && !tells && (titled || told.split(' ').length < 350);
  // what the request lists is no promise of the letter's, and a letter that tells of a figure answers
  const unlisted = sentencesIn(lines.filter((line) => !/^\W*\d{1,2}[.)]\s/.test(line)));
  const longer = !tells && unlisted.some((one) => LONGER.test(one) && OF_TIME.test(one));
  if (longer && ((promised && WHY_LONGER.test(text)) || (waits && SORRY.test(text)))) return 'extension';
  return waits && (ACKNOWLEDGES.test(text) || transfer) ? 'acknowledgement' : null;
}

/** A review that its title names, among the first lines. */
const titledReview = (lines: readonly string[]): boolean =>
  lines.some(
    (line, index) =>
      index < lines.length / 3 &&
      line.length < 140 &&
      /\binternal review\b/i.test(line) &&
      /\b(?:of (?:our|the|your|my)|outcome|response|decision|result|request for)\b/i.test(line),
  );
