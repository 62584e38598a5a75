import { type Cue, cue } from '../model/cue.js';
import { lowered } from '../model/words.js';

/** The phrases by which a letter shows its build. Each is tested against one paragraph (`reading` text), so `^` and `$` are its ends. */
/** A sentence that opens the response. */
export const REPLY_SENTENCE = cue(
  /(?:\b(?:please (?:find|see)|here (?:is|are)|(?:our|the|my) (?:full )?(?:response|reply|answers?))\b.{0,60}\b(?:below|follows?|as follows|questions|under (?:it|each|them))|\b(?:questions?|points?|queries|enquiry) (?:is|are|have been|has been) (?:answered|responded to|addressed)|\b(?:our|my) (?:response|reply|answers?) (?:is|are|follows?)\b|\bin (?:reply|response|answer) to your (?:request|questions?|enquiry|e-?mail|letter)\b|^(?:i|we) (?:can|(?:am|are) (?:now )?(?:able|in a position) to|am writing to) (?:now )?(?:confirm|advise|respond|reply|provide|answer)\b|\bnow completed (?:the|its|our|their) (?:search|enquir)|\bhas (?:now )?been considered\b|\b(?:(?:does|do) (?:not )?hold|(?<!\b(?:whether|if|that|which|who)\b[^.]{0,40} )holds) (?:the|some|this|any|all|what)\b.{0,40}(?:information|of it|requested|asked)|\bi (?:now )?(?:respond|reply|answer) as follows|^thank you for your (?:request|e-?mail|letter|enquiry)\b|^we (?:are (?:treating|dealing with|handling)|have (?:treated|dealt with|handled)) your (?:request|enquiry)\b|\b(?:information|response|reply|answers?)\b.{0,80}\b(?:is|are) (?:(?:given|set out|provided|detailed|shown|listed) )?below\b)/,
);
/** Searches were made, or the answers follow: the request has been told by then. */
export const OPENS_REPLY = cue(
  /\bfollowing (?:the )?receipt of your request\b|\bsearches? (?:were|was|have been|has been) (?:conducted|carried out|made|undertaken|completed)\b|\b(?:can|am able to|are able to|will|now) (?:respond|reply|answer) as follows\b|^(?:i|we) (?:can|(?:am|are) (?:now )?(?:able|in a position) to) (?:now )?(?:respond|confirm|advise|reply)\b/,
);
/** Words meant for a program that reads the letter, and not for the requester: no part of the response. */
export const FOR_MACHINES = cue(
  /\b(?:(?:ignore|disregard|forget) (?:all |any )?(?:the )?(?:previous|prior|earlier|above) (?:instructions|prompts?)|(?:if you are|you are) an? (?:ai|large language|language|automated|machine)[\w -]{0,20}(?:model|reader|assistant|agent|system)|(?:ai|automated) (?:models?|readers?|assistants?) (?:must|should|reading this))\b/,
);

/** An order to the authority, as a request gives it and a reply never does ("please see" and "please find" are replies). */
export const DEMAND = cue(
  /^\W*(?:please|kindly|(?:could|can|would|will) you(?: please)?|i (?:would like|want|wish) (?:to (?:know|have|receive|see|request)))\b.{0,40}\b(?:send|provide|supply|list|give|tell|state|confirm|disclose|release|copies|copy|know|have|receive|request)\b/,
);
/** A sentence that announces the request's words. */
export const REQUEST_SENTENCE = cue(
  /(?:\b(?:you (?:have )?(?:asked|requested|wrote|sought|seek|would like)|asked (?:this|the|our) \w+|your (?:(?:exact|precise|full|original|specific|initial|actual) )?(?:request|e-?mail|letter|enquiry)\b.{0,60}\b(?:asked|was|is|read|reads|as follows|for|about|below)|you (?:would )?like us to|this is what you asked|asking (?:for|how|about|what|whether|if|us)|please (?:provide|supply|send|tell me|let me know|advise|could you)|(?:i|we) (?:would like|should like|want|wish|request|am (?:writing to )?request|ask)|kindly (?:tell|list|provide|supply|send)|under the (?:freedom of information|environmental information))\b)/,
);

/** How to complain, whom to ask, what may be re-used: the tail of every letter. */
const TELLS_RIGHTS = cue(
  /\b(?:internal reviews?|review procedure|information commissioner|(?:un|dis)?satisfied with (?:the|our|this|your|my|how)|dissatisfied|expressions? of dissatisfaction|(?:not|\w+n't) (?:content|happy|satisfied) (?:with|about)|unhappy (?:with|about)|(?:not|\w+n't) (?:be |prove )?to your satisfaction|(?:may|can|could) ask (?:the |our )[^.]{2,40} to (?:look at|consider|go over) (?:this|it|your request|the matter) (?:again|afresh|anew)|(?:want|wish|like) to take (?:this|it|the matter|matters) further|(?:right|wish|want|like) to (?:complain|appeal|make (?:a complaint|representations))|rights? of (?:appeal|review|complaint)|make a complaint|complaints? (?:procedure|process|about)|appeals? (?:procedure|process|document)|cheshire sk9|wycliffe house|ico\.org\.uk|scottish information commissioner|kinburn castle|copyright|crown copyright|re-?use of public sector|open government licen[cs]e|commercial purposes|casework@|(?:may|can) ask (?:us )?(?:for|formally)|(?:ask for|request|seek|apply for) (?:an internal|a) review|review (?:may|can) be (?:asked for|requested|sought)|(?:may|can|right to) require\b[^.]{0,40}\breview|(?:queries|questions|enquiries) (?:about|regarding|concerning|on) this (?:letter|e-?mail|response|matter|reply|request)|should you (?:have|require|wish|need)|(?:an?other|alternative|different|accessible) (?:formats?|languages?)\b[^.]{0,60}\bcontact|further (?:enquiries|queries|questions|information|assistance)|do not hesitate|quot(?:e|ing) the (?:above )?(?:reference|request|case)|remember to quote|freedom of information officer|data protection officer|if you(?:'re| (?:are|remain|feel|have any|do not|wish|require|would|need|believe|think)| (?:aren|don)'t)\b|gwybodaeth bellach)\b/,
);
/** "How many losses of data were reported to the Information Commissioner?": it speaks of whom one complains to, and asks what the authority did. */
const ASKS_WHAT_WAS_DONE = cue(
  /^[^.?!]*\b(?:how (?:many|much|often)|(?:on )?what (?:dates?|number|percentage|proportion)|numbers? of|did (?:you|your|the|any)|(?:has|have) (?:the|any|there|your (?:\w+ )?(?:organi[sz]ation|council|trust|force|board|authority|department|university|school|service))|(?:was|were) (?:any|there)|have you (?:ever )?(?:been|had|made|\w+ed))\b[^.?!]*\?\W*$|^\W*(?:please|kindly) (?:also )?(?:give|provide|send|supply|list|state|tell (?:me|us)|confirm|set out|detail)\b[^.?!]*\b(?:how (?:many|much|often)|what (?:dates?|number|percentage|proportion)|numbers? of|totals?|copies of|a copy of|details of|dates? of)\b[^.?!]*[.?]?\W*$/,
);
export const RIGHTS: Cue = { test: (text) => TELLS_RIGHTS.test(text) && !ASKS_WHAT_WAS_DONE.test(text) };
const WEAK =
  /\b(?:if you(?:'re| (?:are|remain|feel|have any|do not|wish|require|would|need|believe|think)| (?:aren|don)'t)|should you (?:have|require|wish|need)|further (?:information|assistance)|(?:may|can) ask|copyright|data protection officer|freedom of information officer|commercial purposes|complaints? (?:procedure|process|about))\b/g;
/** Rights phrases that an answer may hold too; they count only after the last answer. */
export const WEAK_RIGHTS: Cue = { test: (text) => lowered(text).search(WEAK) >= 0 };
export const withoutWeakRights = (text: string): string => lowered(text).replace(WEAK, '');

/** What a web page or a printer put round the letter. */
export const DEBRIS = cue(
  /^\W*(?:skip to (?:main )?content|(?:accept|reject|manage|this (?:site|website) uses|we use) .{0,20}cookies?\b.*|accessibility settings.*|content|(?:back to|return to) (?:top|the top|list|search|disclosure log).*|rate this page.*|(?:was|is) this (?:page )?(?:helpful|useful).*|report a problem (?:with|on) this page.*|contents(?: of this page)?|(?:share|print|save|download|email) (?:this )?(?:page|article|pdf)?|(?:cookies?|privacy(?: (?:policy|notice))?|accessibility(?: statement)?|contact us|site ?map|terms(?: (?:and|&) conditions)?|disclaimer|feedback)(?:\s*[|·•]\s*(?:cookies?|privacy(?: (?:policy|notice))?|accessibility(?: statement)?|contact us|site ?map|terms(?: (?:and|&) conditions)?|disclaimer|feedback))+|give website feedback|last (?:updated|modified|reviewed|published)\b.*|see notes|see answers to previous .*|how to search|search(?: the .{0,40})?|menu|home(?: [>/].*)?|you are here.*|breadcrumbs?.*|show quoted sections?|hide quoted sections?|this page is an html rendering.*|you will not see this .*|printed or saved on.*|disclosure logs?|more about this page.*|sign up.*newsletter.*|follow us.*|related (?:links|pages|content).*|find out more about.*|page \d+ of \d+|\[?link to page\]?|anyone may ask.*|foi (?:requests|disclosure log)|freedom of information requests|description|attachments|request and response|rate this.*|\[?end of (?:the )?(?:response|reply|schedule|record|document|answers?|letter)\]?)\s*$/,
);

/** The name of a field in a web page's or form's head, which its value follows. */
export const FIELD = cue(
  /^\W*(?:(?:foi|request|case|our|your) (?:id|number|no\.?|date|ref(?:erence)?(?: (?:number|no\.?))?)|ref(?:erence)?(?: (?:number|no\.?|code))?|subject|status|category|directorate|service area|date (?:of |request )?(?:received|resolved|issued|completed|closed|sent|responded|(?:of )?(?:reply|request|response|decision|disclosure|receipt)))\W*$/,
);

/** What may stand before the words that ask: "Of those, how many …", "Since 2019, what …". */
const BEFORE_ASKING = String.raw`(?:and|also|please|secondly|finally|lastly|if (?:so|yes|not|no|any|available|possible)|of (?:those|these|this|them)|for each|in (?:the|each|what|which)|from|between|since|over|during|for|at|as at|on)\b.{0,80}?[\s,:-]+`;
const ASKING = String.raw`(?:how|what|when|where|which|who|whom|whose|why|is|are|was|were|do|does|did|has|have|had|can|could|would|will|should|may|please|kindly|tell|list|provide|supply|give|state|confirm|detail|details|describe|explain|name|names|copy|copies|total|the total|the (?:total )?(?:number|amount|cost|value|names?)|number|breakdown|a (?:list|copy|breakdown|total))`;
/** Words with which a person asks. */
export const QUESTION_START = cue(new RegExp(String.raw`^\W*(?:${BEFORE_ASKING})?${ASKING}\b`));
/** The same, but of what is told behind a time or a place ("In 2022 we had 40") only what asks. */
export const REQUEST_START = cue(new RegExp(String.raw`^\W*(?:${BEFORE_ASKING}(?:how|what|when|why|please|kindly)|${ASKING})\b`));

/** An item that says how or in what form, and asks nothing. */
export const WISH = cue(
  /\b(?:spreadsheet|excel|csv|word document|pdf|electronic(?:ally)?|format|e-?mail)\b.{0,60}\b(?:best|suit|prefer|ideal|fine|format|possible|would)|\b(?:section|s\.?)\s?1[26]\b|cost limit|appropriate limit|advise and assist|advice and assistance|acknowledge receipt|look forward|thank you|get in touch|clarif|refine (?:my|this)|narrow (?:my|this)|by itself,? please|each year apart/,
);

/** Statements that answer every question at once. */
export const WHOLE = cue(
  /^\W*(?:section|regulation) ?\d{1,2}[^.]{0,20} ?[-:] |\b(?:(?:whole|all|entire(?:ty)?|any part) of (?:your|the|this) (?:request|questions|information)|refus(?:e|ing|al)|(?:your|the|this) request (?:is|has been|was) (?:therefore )?(?:refused|declined)|exempt|exemption|section 1[24]\b|cost limit|appropriate limit|not h[eo]ld|no(?:ne of (?:the|this|that))? (?:such )?(?:information|data|records?)\b[^.]{0,40} (?:is |are )?held|no (?:such )?(?:information|data|records?) held|attached|enclosed|(?:file|spreadsheet|document|table)s? (?:below|attached)|\d+ ?[km]b\b|neither confirm|published|available (?:at|on|from|via)|questions? \d|for (?:both|all|each)(?: of (?:the|these|them|your)| questions| parts)?\W*$|(?:provide|send|give) you with (?:a|an|the|our) .{0,20}\b(?:file|spreadsheet|document|report)s?\b)/,
);

const WELSH = new Set(
  'yn y yr o ac am ar gan wedi mae sydd eich ein bod hynny hwn hon ei nid oes neu fel eu gyda cyfer dan oedd wnaeth nifer cyfanswm cais rhaglen drwy faint pa beth sut'.split(
    ' ',
  ),
);
/** True for a paragraph in Welsh: a quarter of its words are Welsh function words. */
export function isWelsh(text: string): boolean {
  const words = text.toLowerCase().match(/[A-Za-zÀ-ž]+/gu) ?? [];
  if (words.length < 4) return false;
  const hits = words.filter((word) => WELSH.has(word)).length;
  return hits > 1 && hits / words.length > 0.2;
}

/** The limbs of a section of law, set out in a letter: "(a) information may be reasonably accessible to the applicant". */
export const LAW_LIMB = cue(
  /^(?:determining|locating|retrieving|extracting) (?:whether|it|the|this|that|any|information)\b|^(?:that )?(?:the |any )?information (?:which|may be|is to be|held|is exempt)\b|^(?:sub-?)?(?:section|regulation)s?\s\d(?![^.]{0,60}\b(?:is engaged|appl(?:y|ies|ied)|has been (?:applied|used)|is relied on)\b)|\b(?:enactment|subsection \(|this act\b|publication scheme|asking for a review|unhappy with the (?:response|reply|decision))/,
);

/** Words that answer by themselves, so that no question holds them by chance. */
export const ANSWERS_ALONE = cue(
  /^\W*(?:(?:the |this |that )?(?:information |data )?(?:is |are )?(?:not (?:applicable|held|known|available|recorded)|none|nil|zero|no|yes|n\/a)|see (?:above|below|attached))\W*$/,
);
