import type { LetterType } from '../model/letter.js';

const LATER =
  /\b(?:will (?:respond|reply|receive (?:a|our) (?:response|reply)|be (?:dealt with|answered|sent|considered))|shall (?:respond|reply)|can expect (?:a|our|to)|expect (?:a|our) (?:response|reply)|aim to (?:respond|reply|provide)|endeavour to|you (?:should|will|shall|can|may) (?:receive|have|hear|expect)|is being (?:considered|dealt with|processed|looked)|have 20 working days|due (?:by|on)|within (?:the )?(?:20|twenty) working days|no later than)\b/i;
const ACKNOWLEDGES =
  /\b(?:acknowledg\w+|(?:has|have) (?:been |now been )?(?:received|logged|arrived|registered)|received your|thank you for your (?:request|e-?mail|enquiry|letter)|your request (?:reached|was received|of .{3,30} is acknowledged)|received on|been given the reference)\b/i;
const ANSWERS =
  /\b(?:(?:our|the) (?:response|reply|answers?|decision) (?:is|are|follows?|to|below)|please (?:see|find)[^.\n]{0,50}(?:below|attached|response|answers)|can (?:now )?confirm (?:that )?(?:the|we|this|it)[^.\n]{0,60}(?:holds?|held|does)|(?:do|does) (?:not )?hold|not held|is held|(?:is|are) exempt|we hold|refus(?:ing|al)|in response to your (?:request|questions)|completed (?:the|our|its) search|attached (?:is|are|please|document)|information attached|can be answered|likely holds|answered (?:below|as follows)|(?:our|the) (?:response|reply|answers?):|section (?:12|14|21|22|3\d|4\d)\b)/gi;

/** What kind of letter it is. A letter that answers anything is never called an acknowledgement. */
export function typeOf(lines: readonly string[]): LetterType {
  const text = lines.join('\n');
  const head = lines.slice(0, 30).join('\n');
  if (
    /\b(?:delivery (?:has failed|status notification|report$)|undeliverable|mail delivery (?:failed|subsystem)|out of (?:the )?office|automatic reply|auto-?reply:)/im.test(
      head,
    )
  )
    return 'bounce';
  if (
    lines.some(
      (line) =>
        line.length < 140 &&
        /\binternal review\b/i.test(line) &&
        /\b(?:of (?:our|the|your|my)|outcome|response|decision|result|request for)\b/i.test(line) &&
        lines.indexOf(line) < lines.length / 3,
    ) ||
    /\b(?:i (?:have )?(?:now )?(?:reviewed|carried out|conducted)|complaint is (?:upheld|not upheld)|uphold your complaint|i have (?:completed|concluded) (?:the|my|an) (?:internal )?review)\b/i.test(
      text,
    )
  )
    return 'internal_review';
  const answers =
    new Set([...text.matchAll(ANSWERS)].map((match) => match[0].toLowerCase())).size +
    lines.filter(
      (line) =>
        /^\W*(?:(?:our|trust|council|opcc|the|foi|in) )*(?:response|reply|decision|answer)s?\s*[:.-]*\s*$/i.test(line) ||
        /^\W*(?:a\d*|answer|response)\s*[:.]\s/i.test(line),
    ).length;
  const asksBack =
    /\b(?:(?:please|could you|can you|need you to|ask you to|would you)(?: please)? (?:clarify|let us know (?:which|what))|clarification|do you want|we (?:need|require) (?:to know|further information|you to)|until we (?:know|hear|receive)|clock (?:has )?stop|on hold)\b/i;
  if (
    asksBack.test(text) &&
    /\b(?:section 1\(3\)|clock|until (?:we|you)|on hold|once (?:we|you)|not able to begin|before we can|20 working days (?:will|starts?|begins?))\b/i.test(
      text,
    ) &&
    answers <= 1
  )
    return 'clarification_request';
  if (/\bfees? notice\b|\bsection 9\b/i.test(text) && /\b(?:pay(?:ment)?|£\d)/i.test(text) && answers <= 1) return 'fee_notice';
  if (
    /\b(?:extend|extension|further (?:20|twenty|time)|more time|additional (?:20|time))\b/i.test(text) &&
    /\b(?:public interest|complex|volume|section 10|regulation 7)\b/i.test(text) &&
    LATER.test(text) &&
    answers <= 2
  )
    return 'extension';
  if (
    /\b(?:transferred|forwarded|passed) (?:your request )?(?:to|on to)\b/i.test(text) &&
    /\bwill (?:respond|reply|deal|answer)\b/i.test(text) &&
    answers <= 1
  )
    return 'transfer';
  if (ACKNOWLEDGES.test(text) && LATER.test(text) && answers === 0) return 'acknowledgement';
  return 'response';
}
