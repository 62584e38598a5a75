import { lowered } from '../model/words.js';

/**
 * Words that requesters and officials put for one another where they tell what became of a thing, or how it stands: "empty" and "void",
 * "destroyed" and "damaged beyond repair". Each group is asked for, and told, by any of its words.
 */
const GROUPS: readonly RegExp[] = [
  /\bempty\b|\bvoids?\b|\bvacan(?:t|c(?:y|ies))\b|\bunoccupied\b|\bun-?let\b|\bun-?filled\b|\bnot (?:currently )?(?:occupied|let|filled|in use)\b|\bunused\b|\bcarried as gaps\b/,
  /\bdestroy|\bbeyond (?:economic )?repair\b|\bwritten? off\b|\bwrite-?offs?\b|\bburn(?:t|ed) (?:down|out)\b|\btotal loss\b|\bgutted\b/,
  /\bcomplet|\bfinish|\bsaw (?:it|the course|the programme) through\b|\bgraduat/,
  /\bbuilt\b|\bconstructed\b|\bcompleted?\b|\bfinished\b|\bhanded over\b/,
  /\bcancel|\brescind|\brevo(?:k|c)|\bquash|\btaken back\b|\bcalled off\b|\bdid not (?:go ahead|take place)\b|\bannulled\b/,
  /\bwithdr[ae]w|\bdropped\b|\bnot (?:pursued|proceeded with)\b|\btaken back\b|\bpulled out\b/,
  /\brefus|\breject|\bturned? (?:them |it |us )?(?:down|away)\b|\bdeclin|\bdenied\b|\bnot (?:granted|approved|accepted|allowed|agreed)\b|\bunsuccessful\b|\bknocked back\b/,
  /\bapprov|\bgrant(?:ed|s|ing)?\b|\bagreed\b|\ballowed\b|\baccepted\b|\bconsent|\bgiven permission\b|\bsaid yes\b/,
  /\bup(?:held|hold)|\bfound in (?:their|the complainant's|the customer's|favour)|\bin (?:the complainant's|their|the customer's) favour\b|\bfound to be justified\b|\bwell[- ]founded\b|\bsubstantiat|\bjustified\b|\b(?:f(?:i|ou)nd(?:ing|ings|s)?|identif(?:y|ied|ies)) (?:of |some |any |there (?:was|had been) |us |the [a-z]+ |them |it |to be |at )*(?:fault|maladministration)\b|\bfault (?:was |is |were |had been )?(?:found|identified)\b|\bfound (?:in favour of|for) the (?:complainant|customer|resident|patient|family)\b|\bmaladministration\b/,
  /\bdismiss|\bsacked\b|\bemployment (?:was )?(?:terminated|ended)|\blost their jobs?\b|\blet go\b/,
  /\b(?:left|leavers?|leave|leaving)\b|\bresign|\bde-?regist|\bdeparted\b|\bmoved on\b|\bgave up\b|\bretire|\bstood down\b|\bceased\b|\bstopped\b|\bquit\b|\bwithdr[ae]w|\b(?:had|have|has) gone\b/,
  /\blost\b|\blose\b|\bmissing\b|\bmislaid\b|\bunaccounted\b|\bunlocated\b|\b(?:never|not) (?:been )?(?:traced|found|recovered|returned|located)\b|\bcould not be (?:found|traced|located)\b|\bcannot be (?:found|traced|located)\b/,
  /\b(?:prosecut|convict|summons)|\bcourts?\b|\bbefore (?:the )?(?:magistrates|sheriff|justices)\b/,
  /\bchalleng|\bdisput|\bcontest|\bquestioned\b/,
  /\bsto(?:le|len)\b|\bthefts?\b|\btaken without (?:consent|permission)\b/,
  /\b(?:kill|fatal)|\bdie[sd]?\b|\bdeaths?\b|\bdeceased\b|\blost their li|\bdid not survive\b/,
  /\b(?:injur|wound|casualt)|\bhurt\b/,
  /\bfail|\b(?:did|does|do|had|has|have|was|were)(?: not|n't) (?:been )?(?:pass|reach|meet|met|achieve|attain)|\bunsuccessful\b|\bbelow the (?:required |expected )?(?:standard|mark)\b|\bfell short\b|\bnot passed\b/,
  /\brepair|\bmended\b|\bfixed\b|\bmade good\b|\bput right\b|\brectif|\bmade safe\b/,
  /\bclos(?:ed|ures?|ing|e)\b|\bshut\b/,
  /\breplac|\brenew|\bswapped\b/,
  /\bremov(?:ed|al|als|ing)\b|\btaken (?:away|down|off|out)\b/,
  /\bsold\b|\bsales?\b|\bdispos/,
  /\brecruit|\bappoint|\bhired\b|\btaken on\b|\bjoined\b|\bnew starters?\b|\bstarters\b/,
  /\blate\b|\boverdue\b|\bdelayed\b|\b(?:date|deadline|time limit|limit) (?:has|had|have) (?:now |already )?(?:gone|passed|expired|lapsed)|\b(?:after|past|beyond) (?:the|its|their) (?:deadline|due date|target)\b|\boutside (?:of )?(?:the )?(?:target|timescale|time limit|deadline|statutory)\b|\bout of time\b|\bmissed the (?:deadline|target)\b/,
  /\bunpaid\b|\boutstanding\b|\bow(?:ed|ing|es|e)\b|\bnot (?:yet |been )*(?:paid|received|settled)\b|\barrears\b|\bfallen due\b/,
  /\bwait|\bawait|\bqueu|\bpending\b|\bin hand\b|\bon hold\b/,
  /\bdischarg|\bfired\b|\bfirings?\b|\bshots? (?:was|were)\b|\blet off\b/,
  /\barrest|\btaken into custody\b|\bdetained\b/,
  /\bevict|\bput out\b|\blost their homes?\b|\brepossess/,
  /\boverturn|\brevers|\bset aside\b|\bchanged (?:at|on|after)\b|\bsuccessful (?:on|at) appeal\b/,
  /\breport|\bnotif|\breferred to\b|\btold the\b|\bmade known\b/,
  /\binvestigat|\blooked into\b|\binquir|\benquir/,
  /\bself[- ]refer|\breferred (?:themselves|himself|herself)\b|\bcame (?:forward )?(?:of their own accord|on their own)\b/,
  /\b(?:exclu|expel)|\bexpulsion/,
  /\bsuspend|\bsuspension/,
  /\bexceed|\bin excess of\b|\bbreach|\b(?:over|above|higher than|greater than|beyond|outside) (?:the |their |its |this |that |these |any |a )(?:[a-z]+ ){0,2}(?:limits?|thresholds?|standards?|levels?|maximum|guidelines?|parameters?|norms?)\b/,
  /\bsuccess|\bwon\b|\ballowed\b|\bwent (?:in|our|their) (?:way|favour)\b/,
];

/** Words of two sorts of which one is so where the other is not: "granted" and "refused". */
const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:refus|reject|declin|turned? down|denied|fail|unsuccess)/, /\b(?:grant|approv|agreed|allow|accept|award|admitted|success|pass)/],
  [/\b(?:dismiss|reject|lost|fail|refus|unsuccess)/, /\b(?:up(?:held|hold)|allow|won|success|accept)/],
  [/\b(?:late|overdue|outside|missed)\b/, /\b(?:in|on|within) (?:the |\d+ )?(?:time|target|deadline|working days|days)|\bmet\b/],
  [/\b(?:unpaid|outstanding|ow(?:ed|ing))\b/, /\b(?:paid|settled)\b/],
  [/\b(?:empty|void|vacant|unoccupied|unfilled)\b/, /\b(?:occupied|let|filled|in use)\b/],
];
/** Whether a text tells the opposite of what one of some words tells: "granted" for "refused". */
export function tellsOpposite(text: string, words: readonly string[]): boolean {
  const low = lowered(text);
  const asked = words.join(' ');
  return OPPOSITES.some(([one, other]) => (one.test(asked) && other.test(low)) || (other.test(asked) && one.test(low)));
}

/** The group of a word; null where it has none. */
const groupOf = (word: string): RegExp | null => GROUPS.find((group) => group.test(word)) ?? null;

/** Whether a text tells, in other words than its own, what one of some words tells. */
export function tellsAlike(text: string, words: readonly string[]): boolean {
  const low = lowered(text);
  return words.some((word) => groupOf(word)?.test(low));
}
