import type { Counted } from './clauses.js';

/** What a sum may be beside what was spent: what asks for it, and the words right before or behind an amount that tell that it is one. */
interface Aspect {
  readonly asks: RegExp;
  readonly before?: RegExp;
  readonly behind?: RegExp;
  /** Told and not asked for, the sum is another than the asked one; else it only answers better where it is asked for. */
  readonly apart: boolean;
}

const SHORT = '[^.;:£€$]{0,60}';
const aspect = (apart: boolean, asks: string, before?: string, behind?: string): Aspect => ({
  apart,
  asks: new RegExp(asks, 'i'),
  ...(before && { before: new RegExp(before, 'i') }),
  ...(behind && { behind: new RegExp(behind, 'i') }),
});
const WITH_VAT = String.raw`(?:incl?(?:uding|usive(?: of)?)?\.?|with|gross of) (?:the )?VAT|VAT[- ]inclusive`;
const WITHOUT_VAT = String.raw`(?:excl?(?:uding|usive(?: of)?)?\.?|ex|net of|before|without|plus|\+) ?(?:the )?VAT|VAT[- ]exclusive`;
const BUDGET = 'budget(?:s|ed)?|allocat(?:ion|ed)|earmarked|set aside|provision(?:al)?|approved (?:programme|sum|amount|spend|cost)';
const FORECAST =
  'forecasts?|estimate[sd]?|projected|projections?|expected|anticipated|planned|quot(?:e|es|ed|ation)|target|bid|business case|tender(?:ed)? (?:price|sum)|contract (?:sum|price)|hoped|(?:was|were) to have|would have|guide price|hammer price|reserve price|applied for|asked for|bid for|requested|claims (?:totalling|worth|with)';
const INCOME =
  'income|revenues?(?! (?:maintenance|spend\\w*|budget|costs?|expenditure|works|account|funding|support))|receipts?|raised|receives?|received|earn(?:s|ed|ings)?|generate[sd]?|takings|took|collect(?:s|ed)?|proceeds|br(?:ought|ings?) in|sales';
const COST = 'costs?|spen[dt]s?|spending|expenditure|outlay|paid|pays?|bills?|outturn|ran to|runs? to';
const GAP = [
  'shortfall',
  'overspen[dt]',
  'underspen[dt]',
  'deficit',
  'surplus',
  'savings?|saved',
  'profit',
  'loss(?:es)?',
  'difference',
  'gap',
];

const ASPECTS: readonly Aspect[] = [
  aspect(
    false,
    WITH_VAT,
    String.raw`(?:VAT\b${SHORT}=|\b(?:${WITH_VAT})\b${SHORT}|\bgross\b[^.;:,£]{0,30}|VAT,? (?:this |it |that )?(?:makes?|making|giving|gives|comes to|totals?|totalling)${SHORT})\W*$`,
    String.raw`^\W{0,3}(?:${WITH_VAT}|gross\b)`,
  ),
  aspect(
    false,
    `${WITHOUT_VAT}|VAT[- ]free`,
    String.raw`\b(?:(?:excl?(?:uding|usive(?: of)?)?\.?|ex|net of|before|without) VAT|VAT[- ]exclusive|net(?! cost))\b[^.;:,£]{0,40}$`,
    String.raw`^\W{0,3}(?:${WITHOUT_VAT}|net\b)`,
  ),
  // "VAT @ 20% £4,000"
  aspect(
    true,
    String.raw`\bhow much VAT\b|\bVAT (?:paid|charged|element|bill|amount|reclaimed|recovered)\b|\b(?:amount|element) of VAT\b`,
    String.raw`(?<!(?:incl?(?:uding|usive(?: of)?)?\.?|excl?(?:uding|usive(?: of)?)?\.?|ex|net of|gross of|before|with|without|plus|\+) )\bVAT(?: (?:@|at) ?\d+(?:\.\d)? ?(?:%|per ?cent))?(?: (?:of|was|is|came to|element|comes to))?\W*$|\b(?:including|plus) VAT of $`,
    String.raw`^\s(?:of|in|for|was|is) VAT\b|^ VAT\b`,
  ),
  aspect(
    true,
    String.raw`\b(?:${BUDGET}|funding|set aside)\b|\bhow much (?:has|have|was|were|is) [^?]{0,30}allocated`,
    String.raw`\b(?:${BUDGET})\b[^.;:,£]{0,60}$`,
    String.raw`^\s(?:(?:has|had|have) been|was|were|is) (?:budgeted|allocated|set aside|earmarked|approved)\b|^ budget\b`,
  ),
  aspect(
    true,
    String.raw`\b(?:${FORECAST}|will|going to|proposed|tender)\b`,
    String.raw`\b(?:${FORECAST})\b[^.;:,£]{0,50}$`,
    String.raw`^\s(?:(?:has|had|have) been|was|were|is) (?:forecast|estimated|expected|quoted|projected|planned|bid)\b`,
  ),
  aspect(true, String.raw`\bgross\b|${WITH_VAT}`, String.raw`\bgross\b[^.;:,£]{0,90}$`, String.raw`^\W{0,3}gross\b`),
  aspect(false, String.raw`\bnet\b`, String.raw`\bnet\b(?! of)[^.;:,£]{0,50}$`, String.raw`^\W{0,3}net\b`),
  // "after a grant of £40k"
  aspect(
    true,
    String.raw`\b(?:grants?|contribut\w+|sponsor\w*|donat\w+|subsid\w+|funded|funding|funders?|recovered|recoup\w*|refund\w*|reimburs\w+)\b`,
    String.raw`\b(?:after|less|minus|deducting|deduction of|net of|towards which|offset by|with the help of|together with)\b[^.;:£]{0,40}\b(?:grants?|contributions?|sponsorship|donations?|subsid(?:y|ies)|recharges?|funding|refunds?|rebates?|recoveries|income|fees)\b[^.;:£]{0,40}$|\b(?:sponsorship|subsidy) of[^.;:,£]{0,10}$`,
    String.raw`^\s(?:of (?:it|this|that|which)\s)?(?:(?:has|have|had) been |was |were |is |being )?(?:met|funded|contributed|covered|recovered|refunded|reimbursed|financed|recharged|claimed back)\b`,
  ),
  // "Arrears stood at £2.1m. £188,450 was written off"
  aspect(
    true,
    String.raw`\bwrit(?:ten|e|ing)[- ]?offs?\b|\bwrote off\b`,
    String.raw`\b(?:writ(?:ten|e|ing)[- ]?offs?|wrote off)\b[^.;:,£]{0,40}$`,
    String.raw`^\s(?:of (?:it|this|that|which)\s)?(?:(?:has|have|had) been |was |were |is |being )?(?:subsequently |then |since )?written[- ]off\b`,
  ),
  // what it came to in the end
  aspect(
    false,
    String.raw`\b(?:${COST}|final|outturn|actual)\b`,
    String.raw`\b(?:actual(?:ly)?|outturn|final (?:account|cost|figure|bill|sum)|eventual(?:ly)?|in the event)\b[^.;:,£]{0,50}$`,
  ),
  // the one of a wider framework
  aspect(true, String.raw`\b(?:framework|programme|scheme)\b`, String.raw`\bframework as a whole\b[^.;£]{0,50}$`),
  // what a contract may come to at most, where what was paid was asked about
  aspect(
    true,
    String.raw`\b(?:maximum|max|worth|value|valued|ceiling|cap|limit|up to|framework|highest|largest)\b|\bcontract (?:sum|price)`,
    String.raw`\b(?:maximum|contract value|value of (?:the|this|our|its) (?:whole |entire |overall )?(?:contract|agreement|framework|award)|ceiling|upper limit|cap|capped at|not exceed|up to(?! (?:the|this|that|and|now|(?:end|close|date)\b))|framework value|worth|valued at|lifetime value)\b[^.;:,£]{0,40}$`,
    String.raw`^\s(?:maximum|ceiling|cap)\b`,
  ),
  ...GAP.map((word) =>
    aspect(
      true,
      String.raw`\b(?:${word})\b`,
      String.raw`\b(?:${word})\b(?! (?:claims?|adjusters?|assessors?))[^.;:,£]{0,40}$`,
      String.raw`^\s(?:${word}|(?:less|more|under|over|above|below)(?: than)?(?: (?:the )?(?:budget|forecast|expected|allocation|plan))?(?=[.,;)]|\\s*$))\b`,
    ),
  ),
];

/** "It has therefore been paid £15,090", "In sum then, £6.39m": what the figures before it come to. */
const CONCLUDES =
  /\b(?:therefore|accordingly|thus|hence|consequently|in sum|in short|all told|so (?:that )?(?:the|we|it|this|in)|i\.e\.|that is to say|which (?:makes|gives|means|equates to)|making|giving|equating to)\b[^;£€$]{0,80}$|=\s*$/i;
/** "which is the figure that responds to your question". */
const RESPONDS =
  /\b(?:respon(?:ds?|sive|se)|answers?|relevant|relates?|falls?|is|being) (?:to |within |what |the (?:one|figure|amount|sum) (?:that |which )?)(?:to )?(?:you(?:r| have| are)? )?(?:question|request|ask(?:ed|ing)?(?: (?:for|about|after))?|seek|sought|want(?:ed)?|requested)\b|\b(?:figure|sum|amount|one) (?:that |which )?(?:you (?:ask(?:ed)?(?: for| about)?|seek|want(?:ed)?|requested)|(?:responds?|relates?) to your)\b|\b(?:in answer|in response) to your (?:question|request)\b/i;

const BESIDE =
  /\bbefore (?:any )?(?:sponsorship|grants?|income|contributions?|subsid(?:y|ies))\b[^?]*|\b(?:than|against|compared (?:to|with)|versus|over|within|under|above|below|exceed(?:ed|s)?)\s(?:the |its |your |any )?(?:original |approved |initial |agreed )*(?:budget|estimate|forecast|allocation|tender)\w*/gi;

const SPENDING = String.raw`spen[dt]\w*|costs?|expenditure|paid|outturn`;
const PLANNED = String.raw`budget\w*|allocation|estimates?|forecasts?`;
const BESIDES = String.raw`,?;? (?:and|&|as well as|together with|along with) (?:also )?(?:(?:what|how much|how) (?:was|were|is|has|had) )?(?:the |its |their |your |any |that |this )?(?:[a-z]+ ){0,2}?`;
const AND_BUDGET = new RegExp(String.raw`(?<=\b(?:${SPENDING})\b[^?]{0,160}?)${BESIDES}(?:${PLANNED})\b[^?]*`, 'i');
const AND_SPENT = new RegExp(String.raw`(?<=\b(?:${PLANNED})\b[^?]{0,160}?)${BESIDES}(?:${SPENDING})\b[^?]*`, 'i');
/** "Total spend in 2023/24 and the budget that had been set for it": of both the first, which the other is asked besides. */
export function sumAskedFirst(question: string): string {
  const [budget, spent] = [AND_BUDGET.exec(question), AND_SPENT.exec(question)];
  const cut = Math.min(budget?.index ?? Number.POSITIVE_INFINITY, spent?.index ?? Number.POSITIVE_INFINITY);
  return question.slice(0, cut);
}

const TOLD = 4;
const APART = 9;
/** So much is wanting only where the clause calls a sum another than the asked one. */
export const isOther = (aspect: number): boolean => aspect <= TOLD - APART;
const CONCLUDED = 3;

/** How much better or worse a sum answers a question for what its clause calls it. */
export function aspectsOf(question: string): (clause: Pick<Counted, 'lead' | 'rest'> & Partial<Pick<Counted, 'figure'>>) => number {
  // "and was it more than the estimate?" asks for no estimate
  const plain = sumAskedFirst(question).replace(BESIDE, ' ');
  const asked = ASPECTS.map(({ asks }) => asks.test(plain));
  const paidIn = PAID_IN.test(plain);
  const [income, cost] = [paidIn || INCOME_WORD.test(plain), !paidIn && COST_WORD.test(plain)];
  // "how much of the overpayments has been recovered?" asks for what came back of them
  const gotBack = (paidIn || GOT_BACK.test(plain)) && !DUE.test(plain.replace(OF_WHAT, ' '));
  return ({ lead: words, rest: after, figure }) => {
    const lead = `${words.slice(-160)}${figure?.text.startsWith('=') ? '= ' : ''}`;
    const rest = after.slice(0, 60);
    const clause = `${lead} ${rest}`;
    let sum = RESPONDS.test(clause) ? 2 * TOLD : CONCLUDES.test(lead) ? CONCLUDED : 0;
    for (const [at, { before, behind, apart }] of ASPECTS.entries())
      if (before?.test(lead) || behind?.test(rest)) sum += asked[at] ? TOLD : apart ? -APART : 0;
    if (WIDER.test(clause) && !WIDER.test(plain)) sum -= 2;
    // "£6,900 was invoiced, of which £5,500 has been received", where what was recovered is asked about
    if (gotBack && DUE.test(clause) && !CAME_IN.test(clause)) sum -= APART;
    // what came in is not what was spent
    if (income !== cost) {
      const [tellsIncome, tellsCost] = [INCOME_WORD, COST_WORD].map((one) => one.test(clause));
      if (tellsIncome !== tellsCost) sum -= tellsIncome === income ? 0 : APART;
    }
    return sum;
  };
}
/** "across all sites": more than what was asked about. */
const WIDER =
  /\b(?:(?:across|over|from|for|at|to|of|on) (?:all|the whole)|as a whole|nationally|overall|whole of|entire|combined|organisation-wide|trust-wide|in total)\b/i;
/** "How much has been paid in penalty charges", "paid by motorists": what came in, though it is called paid. */
const PAID_IN =
  /\bpaid (?:to (?:you|the (?:council|trust|board|force|authority|university|department|college))|in (?:[a-z'-]+ ){0,3}?(?:charges|fines|fees|penalties|tolls|fares|rents?|tax|tickets|deposits|subscriptions)|(?:in )?by (?:[a-z'-]+ ){0,2}?(?:motorists|drivers|customers|residents|visitors|passengers|students|tenants|users|patients|hirers|leaseholders|applicants|parents|members of the public|the public))\b/i;
/** What is asked for is what came in of it. */
const GOT_BACK = /\b(?:recover(?:ed|y)|recouped?|repaid|paid back|got back|clawed back|received|collected)\b/i;
const OF_WHAT = /\bof (?:the|these|those|this|that|all) [a-z ]{3,60}?(?=\b(?:has|have|had|was|were|did)\b)/i;
const CAME_IN = /\b(?:recover(?:ed|y)|recouped|repaid|paid|back|received|collected|settled|banked)\b/i;
/** What is to be paid, whether or not it was. */
const DUE =
  /\b(?:invoiced?|invoices|billed|levied|imposed|demanded|ordered|due|owed|owing|charged|claimed|assessed|outstanding|written off|overpaid|overpayments?)\b/i;
const INCOME_WORD = new RegExp(String.raw`\b(?:${INCOME})\b`, 'i');
const COST_WORD = new RegExp(String.raw`\b(?:${COST})\b`, 'i');
