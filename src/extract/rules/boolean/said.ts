/** A sentence of an answer and where it stands. */
export interface Said {
  readonly words: string;
  readonly start: number;
}

/** How the request was dealt with, and what leads to the answer: "Thank you for your email of 3 May.", "Our response is as follows." */
const DEALS_WITH =
  /^\W*(?:thank you|thanks|dear|your (?:request|email|letter|enquiry)|(?:this|your|the) (?:request|email|enquiry) (?:has been|was|is being)|(?:our|the|my) (?:response|reply|answer) (?:is|to)\b[^.]{0,40}\b(?:follows|below|set out)|please (?:find|see|note that (?:this|your|the) request)|i (?:refer|write)|(?:you|it was) (?:have )?asked|in (?:response|answer|reply) to your (?:request|question)[^,.]*$)/i;
/** "I can confirm that": what follows is told as if it opened the sentence. */
const CONFIRMS =
  /^\W*(?:(?:having|after|following|further to)\b[^.,]{3,120}, ?)?(?:(?:unfortunately|regrettably|to be clear|in short|in summary|for clarity|please note that|as such)[, ]+)?(?:(?:i|we|(?:the |this )?[A-Za-zÀ-ž' -]{3,40}?) (?:(?:can|am able to|are able to|is able to|would) (?:also |now |further )?(?:confirm|advise|inform you|state|say)|(?:confirms?|advises?|understands?|believes?)|(?:am|are|is) (?:advised|informed|aware|satisfied|not aware))(?: you)?(?: that)?,? )?(?:(?:unfortunately|regrettably|currently|at present|to date|so far|at the (?:moment|time of writing)|to (?:the best of )?(?:our|my) knowledge|as far as (?:we|i) (?:are|am) aware|accordingly|therefore|consequently|as a result|in fact|further|however)[, ]+)?/i;

/** The sentences of an answer that may answer, how the request was dealt with left out, "I can confirm that" taken off. */
export function answering(text: string): Said[] {
  const found: Said[] = [];
  for (const { 0: words, index } of text.matchAll(
    /[^\n]+?(?:[.!?](?<!\b(?:No(?=\.\s\d)|Mrs?|Ms|Dr|St|ss?|para|Art|reg|e\.g|i\.e|Cllrs?|Prof|Rev)\.)(?=\s)|(?=\n|$))/g,
  )) {
    if (!/[A-Za-z]/.test(words) || DEALS_WITH.test(words)) continue;
    const lead = words === text ? 0 : (CONFIRMS.exec(words)?.[0].length ?? 0);
    found.push({ words: words.slice(lead), start: index + lead });
    if (found.length > 5) break;
  }
  return found;
}
