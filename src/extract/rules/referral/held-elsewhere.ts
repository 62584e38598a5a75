import { contentWords, wordSet } from '../../../model/words.js';
import { EVENT } from '../../events.js';
import { defineRule } from '../../rule.js';
import { sentenceAt } from '../../sentences.js';
import { CHAIN, holderNamed } from './holder.js';

/** A body that is named by what it does. */
const ROLE = String.raw`(?:(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) )?(?:(?:(?:lead|main|principal|prime|current|previous|host) )?(?:service )?providers?|contractors?|suppliers?|operators?|landlords?|police|magistrates|courts?|coroner|regulator|ombudsman|force|(?:lead )?(?:local (?:flood|highway|planning|education) authority|local|county|district|borough|city|parish|town) (?:authorit(?:y|ies)|councils?)|relevant [a-z]+|schools?|(?:county |city |local |public )?(?:archives?|record office))\b`;
/** What a body is, before its name: "our parking agents, Marl Permits Ltd", "the local police force (Marl Police)". */
const DESCRIBED = String.raw`(?:the|our|its|an?|one of (?:the|our|its)) (?:[a-z-]+ ){0,4}(?!(?:team|department|unit|section|staff|manager|officers?|division|office|colleagues)\b)[a-z-]+(?:, | \()(?:the )?`;
/** … with what it is called for short behind it: "Marl Harbour Agency (MHA)". */
const NAME = String.raw`((?:(?:the |our |its |your )?${ROLE},? (?:(?:the|called|namely) )?|${DESCRIBED})?${CHAIN}|${ROLE})(?: \([^)\n]{1,40}\))?`;
/** … with the branch of it: "Marl Shared Services, Legal Branch". */
const LONG_NAME = `((?:(?:the |our |its |your )?${ROLE},? (?:(?:the|called|namely) )?)?${CHAIN}(?:, ${CHAIN})?|${ROLE})`;
/** Not the authority itself, "the Board", which is named on the way: "run on behalf of the Board by Marl Claims". */
const OTHER = String.raw`(?!(?:Board|Council|Trust|Authority|Department|Force|University|College|Service|Commissioner|Agency|Company)\b(?! [A-ZÀ-Þ]| (?:of|for) ))`;
/** "will keep going", "will hold a meeting" tell what they do, and not what they know. */
const WOULD = String.raw`(?:will|would|may|might|should|is likely to|are likely to) (?:therefore |also |then )?(?:hold(?! (?:an?|the|its|their|our) (?:[a-z]+ ){0,3}(?:${EVENT}|reviews?)\b)|have(?! (?:to|been|had|an?|finished|completed)\b)|keep(?! (?:[a-z]+ing|to|on|up|you|us|within|open|an? (?:close |careful |watchful )?(?:eye|watch|look-?out)|(?:it|them|this|these|the [a-z]+) (?:open|closed|going|running|under|in|safe|clean|clear))\b)|record|be able to (?:help|assist|provide|answer|tell|say))\b`;
const NOUN = String.raw`(?!(?:we|it|they|this|that|i|you|do|does|did|not|no|is|are|was|were|has|have|had|and|but|so|which|who)\b)[A-Za-z-]+`;
/** "the right body to ask" */
const TO_ASK =
  '(?:(?:right|appropriate|proper|correct|best) )?(?:(?:public )?(?:body|authority|organisation|agency|people|ones?|place) )?to (?:ask|approach|contact|write to|turn to)(?=[.,;\\n]|$| instead\\b| (?:for|about) (?:this|that|it|these|them|the (?:information|data|figures?))\\b)';
/** What another does for the authority, by the one told of and by what is done: "the pools are run by Marl Leisure", "Marl Leisure runs the pools". */
const DONE_FOR_US = String.raw`\b(?:run|managed|operated|administered|provided|delivered|staffed|employed|let|owned|contracted out|outsourced|transferred|passed)(?: (?:for us|on our behalf|in (?:full|part)|jointly|solely|entirely))?`;
const DOES = String.raw`(?:(?:which|who) )?(?:runs?|manages?|operates?|administers?|provides?|delivers?|staffs?|employs?)\b`;
/** One of many that are alike: "each GP practice", "individual schools"; where a verb or "we" comes, the next clause has begun: "as set by each school we do not hold". */
const EVERY = String.raw`((?:[Ee]ach|[Ee]very|[Ii]ndividual|[Tt]he individual) (?:${NOUN} ){0,3}?${NOUN})`;
/** Words that say that it is theirs and not ours. */
const THEIRS =
  /\bnot (?:by|with) (?:us|the|this)\b|rather than|(?:\bnot|n't) (?:have|hold|get|receive|own|recei)|theirs\b|they (?:would|will|may|should|hold)|would hold|will hold|holds? (?:it|this|them)|held by them|you (?:can|may|could|should|would need to) (?:ask|contact|write|approach)|best placed|\bholder\b/;
/** "We do not hold this. Nobody tells us when boats go down, and the cause of a loss would be a matter for the coroner": another thing than the one asked about. */
function isOfOther(text: string, from: number, { index, 0: words }: RegExpMatchArray, question: string): boolean {
  // "A matter for the operator; the Board has no information on this": who decides it, and nobody who holds anything
  if (/\bA $/.test(text.slice(from, index)) && /^matters? for (?:the )?[a-z]/.test(words) && ENDS_NOT_HELD.test(text)) return true;
  if (!/^matters? for\b/.test(words) || index === undefined || !(NOT_HELD.test(text.slice(0, from)) || ENDS_NOT_HELD.test(text)))
    return false;
  const subject = /(?:^|[,;.]|\b(?:and|but|so)\b)([^,;.]*?) (?:is|are|was|were|would be|will be|remains?) (?:[a-z]+ )?(?:an? )?$/i.exec(
    text.slice(from, index),
  )?.[1];
  const asked = wordSet(question);
  return (
    subject !== undefined &&
    !/\b(?:this|that|it|these|those|they|questions?|such)\b/i.test(subject) &&
    asked.size > 0 &&
    !contentWords(subject).some((word) => asked.has(word))
  );
}
/** "That is a matter for the operator, but I am told that it is Marl Ropes": it is known all the same. */
const TOLD_TO_US =
  /[,;] but (?:(?:i|we) (?:am|are|have been) told|(?:i|we) (?:understand|believe|know)|(?:it|they) tells? us) that (?:[a-z ]{2,30},? )?(?:it|this|these|they|the (?!answer|figure|information)[a-z]+) (?:is|are|was|were) (?!not\b|held|for\b)/i;
/** "we use the numbers of repeat calls | recorded by Marl Police", "it draws on data | held by the Trust": no "is" between them. */
const IN_USE =
  /\b(?:uses?|used|using|looks? at|looked at|looking at|rel(?:y|ies|ied|ying) on|draws? on|drew on|drawing on|based on|analys(?:es?|ed|ing)|compar(?:es?|ed|ing)|reviews?|reviewed|reviewing|monitor(?:s|ed|ing)?|track(?:s|ed|ing)?|checks?|checked|checking|by means of|measured (?:by|through|from|with|against|using))(?: \w+)? (?:[a-z-]+,? ){0,6}?(?:information|data|details|records?|figures?|numbers?|statistics|counts?|reports?|rates?|incidents|calls|offences|readings|feedback|scores|surveys) (?:(?:that|which) (?:is|are|was|were) )?$/i;
const OF_NO_USE =
  /\b(?:but|although|though|however),? (?:(?:it|this|these|they|that|those|which) )?(?:(?:is|are) not|isn't|aren't) (?:specific|particular|broken down|confined|limited|comparable)\b|\b(?:but|although|though|however),? (?:(?:it|this|these|they|that|those|which) )?(?:do|does)(?: not|n't) (?:relate|cover|include|show|distinguish|extend)\b/i;
/** "Trials are a matter for the courts. … No information is held": what it comes to in the end. */
const ENDS_NOT_HELD =
  /[.;]\s+(?:(?:therefore|accordingly|so|as such),? )?(?:no (?:such |relevant |recorded )?(?:information|data|figures?) (?:is|are) (?:therefore |accordingly )?held|(?:the|this) information is (?:therefore |accordingly )?not held|(?:we|the [A-Za-z]+) (?:therefore )?(?:holds?|ha(?:s|ve)) no (?:such |relevant |recorded )?(?:information|data|figures?)(?: (?:on|about|as to) (?:this|that|it))?)\W*$/i;
const NOT_HELD = /\b(?:do|does)(?: not|n't) (?:hold|have|record|keep)\b|\bnot (?:held|recorded)\b|\bholds? no\b/i;
/** "None of it is | held by the Board", "No queue of any sort is | kept by the Board": nobody is told to hold it. */
const DENIED =
  /\b(?:none|nothing|neither)\b|\bno (?:information|records?|data)\b|(?:^|[.;:,]\s*|\b(?:and|but|so|as|since|because) )no (?:(?!and\b|but\b)[^\s,.;:]+ ){1,8}$/i;
/** "Waiting times are | held by Marl Trust": what is known of a thing, and no thing. */
const KNOWN_OF =
  /^[^\d]*\b(?:distances|dates|ages|reasons|times|lengths|durations|outcomes|results|addresses|postcodes|counts|totals|amounts|costs|prices|rates|readings|measurements|names|lists?|logs?|registers?|rot[ae]s?|rosters?|statements|documents|documentation|files|papers|copies|minutes|notes|reports|polic(?:y|ies)|paperwork|correspondence) (?:is|are|was|were)(?: (?:only|all|also|instead|now))* $/i;
/** Each way of saying so, and what the passage (in small letters) must hold for it. */
const HELD = [
  [/(?:holder|owner|controller)/, String.raw`${NAME},? (?:which|who) (?:is|are) the (?:holders?|owners?|data controllers?)\b`],
  [
    /(?:controller|holder|would hold|will hold|hold)/,
    String.raw`${EVERY} (?:is|are) (?:the |its own )?(?:data )?(?:controllers?|holders?|owners?)\b`,
  ],
  [
    /(?:each|every|individual) /,
    String.raw`(?<!\b(?:your|the|these|those|all) )\b(?:matters?|questions?|responsibility) (?:for|of) (?![a-z ]+ in turn\b)${EVERY}(?=[,.;]| (?:which|who|and|as|being|to)\b|$)`,
  ],
  [
    /(?:each|every|individual) /,
    String.raw`${EVERY}(?:, (?:which|who|as|being)[^.,\n]{0,80},)? (?:will|would|may|might|should) (?:therefore |also |then )?(?:hold|keep|record)\b`,
  ],
  [
    / by (?:the |our |its |each )?[a-z]/,
    String.raw`\b(?:held|kept|recorded|retained) (?:only |solely |instead )?by (?:the |our |its )?((?!us\b|this\b|reasons?\b|types?\b|means\b|way\b)(?:[A-Za-z-]+(?:'s)? ){1,7}?(?!(?:and|but|do|does|did|is|are|was|were|will|would|may)\b)[A-Za-z-]+)(?=,? (?:and |but )?(?:not|rather than) (?:by|with) (?:us|our|the|this|me|[A-ZÀ-Þ])\b)`,
  ],
  [
    / by (?:each|every|individual|the individual) /,
    String.raw`\b(?:held|kept|recorded|retained) (?:only |solely |separately )?by ${EVERY}(?=[.,;\n]|$| (?:and|not|rather|itself|themselves)\b)`,
  ],
  [
    /best placed|better placed/,
    String.raw`${NAME} (?:(?:owns?|manages?|runs?|operates?|maintains?|looks? after)\b[^.\n]{0,60} and )?(?:is|are|would be|will be|may be) (?:best|better) placed to\b`,
  ],
  // "Claims go to Marl Mutual, which is best placed to answer", "… to the Marl Mutual, which values them. It would be the body to ask"
  [
    /(?:best|better) placed|(?:body|authority|organisation|agency|people|ones?|place) to (?:ask|approach|contact|write to|turn to)|who to (?:ask|approach|contact)/,
    String.raw`\b(?:to|by|with) (?:the )?(?!us\b)${NAME}(?:,? (?:which|who) (?:is|are|would be|will be) (?:best|better) placed to (?:answer|help|advise|assist|tell|say|provide|supply|respond|give|confirm|comment)\b|[^.\n]{0,140}\. (?:It|They|That|This) (?:is|are|would be|will be|may be) (?:therefore )?(?:the |who )${TO_ASK})`,
  ],
  [
    /(?:body|authority|organisation|agency|people|ones?|place) to (?:ask|approach|contact|write to|turn to)/,
    String.raw`${NAME} (?:is|are|would be|will be|may be) (?:therefore )?the ${TO_ASK}`,
  ],
  [
    / (?:and|so) (?:it|they) (?:will|would|may|might|should|(?:is|are) likely to) /,
    String.raw`\b(?:to|by|with) (?:the )?(?!us\b)${NAME},? (?:and|so) (?:it|they) (?:will|would|may|might|should) (?:therefore |also |then )?(?:be able to (?:help|assist|provide|answer|tell|say|give)|(?:hold|have) (?:this|these|it|the (?:information|data|figures?|records?|answer)|a record|records))\b`,
  ],
  [/in the custody of|deposited (?:with|at)/, String.raw`\b(?:in the custody of|deposited (?:with|at)) (?:the )?${NAME}`],
  [
    /authorit(?:y|ies) in (?:its|their) own right/,
    String.raw`${EVERY}(?:, (?:which|who))? (?:is|are) (?:an? )?(?:separate |independent )?public authorit(?:y|ies) in (?:its|their) own right\b`,
  ],
  [
    / by /,
    String.raw`(?<!\b[Nn]ot )\b(?:held|kept|recorded|collected|maintained|retained|managed|owned|logged|gathered|captured|stored)(?: directly| separately| only| instead)? by (?:the |our )?${NAME}`,
  ],
  [
    /(?:will|would|may|might|should|likely to) (?:therefore |also |then )?(?:hold|have|keep|record|be able)/,
    String.raw`${NAME}(?:, (?:which|who|as|the)[^.,\n]{0,80},)? ${WOULD}`,
  ],
  // "The patient's GP practice would hold this information", "A tenant's own landlord may have it": whose it is tells that it is not ours
  [
    /[a-z]'s (?:[a-z]+ ){1,4}(?:will|would|may|might|should) /,
    String.raw`(?<=^|[.;\n]\s?|, (?:and|but|so) )(?:[Tt]he|[Aa]n?|[Tt]heir) ((?!(?:council|trust|board|authority|force|university|college|department|service|office|ministry|company|agency|commission|commissioner)'s)[a-z]+'s (?:own |current |last )?(?:[A-Za-z-]+ ){0,2}(?:practices?|surger(?:y|ies)|GPs?|doctors?|schools?|colleges?|nurser(?:y|ies)|employers?|landlords?|councils?|hospitals?|trusts?|providers?|pharmac(?:y|ies)|banks?|insurers?|solicitors?|agents?|agenc(?:y|ies)|firms?|compan(?:y|ies)|contractors?|clubs?|operators?|owners?)) (?:will|would|may|might|should) (?:therefore |also |normally |usually )?(?:hold|have|keep) (?:this|that|these|those|such|it|any|the|its|their)\b`,
  ],
  // "Rents go to Marl Homes, a charity which stands apart from us and which will hold the figure"
  [
    / and (?:so |it |which |who )*(?:will|would|may|might|should|(?:is|are) likely to) (?:therefore |also |then )?(?:hold|have|keep|record|be able)/,
    String.raw`${NAME}, (?:an? |the |itself |which |who )[^.,\n]{0,90}? and (?:so )?(?:it |which |who )?${WOULD}`,
  ],
  [
    /(?:and|so|who|which) (?:will|would|may|might|should|(?:is|are) likely to) (?:therefore |also |then )?(?:hold|have|keep|record|be able)/,
    String.raw`${NAME} (?:deals? with|handles?|manages?|runs?|administers?|oversees?|is responsible for)\b[^.\n]{0,140}?\b(?:and|so|who|which) ${WOULD}`,
  ],
  [
    /contact|ask|approach|direct|write to|your (?:request|question) to/,
    String.raw`\b(?:[Pp]lease|should|may (?:wish|want) to|[Yy]ou(?:'d| would| will|'ll)? (?:can|could|may|need to|have to)|advise you to|suggest(?:ed)? (?:that )?you)[^.\n]{0,30}\b(?:contact|ask|approach|redirect|direct|write to|put your (?:request|question) to|send your (?:request|question) to)(?: (?:(?:this|that|the) part of )?(?:your|this|these) (?:request|questions?))?(?: to)? (?:the )?${NAME}`,
  ],
  [
    /contact|ask|approach|direct|write to/,
    String.raw`\b[Yy]ou(?:'d| would| will|'ll)? (?:need to|have to|should|may (?:wish|want) to|might (?:wish|want) to|could) (?:contact|ask|approach|write to|(?:direct|put|send) (?:this|your|the) (?:request|question)? ?to) (?:the individual|individual|each|every) (?!of\b)((?:${NOUN} ){0,3}?${NOUN})(?: for (?:this|that|the|these|it)\b| (?:directly|separately|individually)\b|[.;\n]|$)`,
  ],
  // "It is run by Marl Ferries, who you may wish to contact"
  [
    /(?:who|whom|which) you /,
    String.raw`\b(?:by|to|with) (?:the )?${LONG_NAME},? (?:who|whom|which) you (?:may|might|could|can|should|will need to|would need to)(?: (?:wish|like|want) to)? (?:contact|ask|approach|write to)\b`,
  ],
  [
    / holds? (?:this|these|all (?:this|such))/,
    String.raw`(?:^|[.\n] ?|,? and )(?:[Tt]he )?(?!The )${OTHER}(?=[A-ZÀ-Þ][\w'&-]* (?:(?:of|for|and|&) (?:the )?)?[A-ZÀ-Þ])${NAME} holds? (?:this|these|all (?:this|such))(?: information| data| records?| details?)?(?=[.,;\n]|$| and\b| on\b)`,
  ],
  [
    /(?:controller|holder|keeper) (?:for|of) (?:this|these|it|that)|the (?:body|organisation|authority|agency) (?:which|that) holds?/,
    String.raw`\b(?:data )?(?:controller|holder|keeper) (?:for|of) (?:this|these|it|that)(?: information| data| records?)? (?:is|are|would be) (?:the )?${NAME}|${NAME} (?:is|are) the (?:body|organisation|authority|agency) (?:which|that) holds? (?:this|these|it|such|the)\b`,
  ],
  [
    /(?:question|request|enquiry|it|this) (?:should|must|needs to|will need to|would need to) (?:therefore )?be redirected/,
    String.raw`\b(?:should|must|needs to|will need to|would need to) (?:therefore )?be redirected to (?:the )?${NAME}`,
  ],
  [
    / (?:has|have) (?:sole |full |overall )?responsibility for (?:this|these|it|that)/,
    String.raw`(?:^|[.\n] ?)${OTHER}${NAME} (?:has|have) (?:sole |full |overall )?responsibility for (?:this|these|it|that)(?=[.;\n]|$)`,
  ],
  // "Masters are self-employed and this would be held by them"
  [
    /held by them|kept by them|recorded by them/,
    String.raw`(?<![A-Za-z] )((?:[A-Z]?[a-z-]+ ){0,2}[A-Za-z-]+s) are (?:separate|independent|private|self-employed|autonomous|their own)\b[^.\n]{0,60}? and (?:so )?(?:this|the|that|any|such|their)(?: information| data| records?| figures?)? (?:would be|will be|is|are|may be) (?:held|kept|recorded) by them\b`,
  ],
  // "We are on the network of Marl Council, which holds the contract. Please address this to them"
  [
    /,? which holds? (?:the|these|those|all|this) /,
    String.raw`${NAME},? which holds? (?:the|these|those|all|this) (?:[a-z]+ )?(?:contracts?|leases?|licen[cs]es?|records?|agreements?|polic(?:y|ies)|accounts?|files?)\.\s+(?:[Pp]lease|[Yy]ou (?:may|should|can|could)(?: wish to)?) (?:address|direct|put|send|refer|ask|contact|approach)\b`,
  ],
  // "Arrests are made by the police, who should be asked"
  [
    /(?:who|which) (?:should|can|could|may|must|would|will|holds?|keeps?|has|have) /,
    String.raw`${LONG_NAME},? (?:who|which) (?:(?:should|can|could|may|must) (?:therefore |instead )?be (?:asked|contacted|approached)(?: directly)?|(?:will|can|may|could) (?:let|show|tell|give|send) you|(?:would|will|may|should) (?:therefore |also )?(?:have|hold|keep|be able to (?:help|assist|provide|answer|tell|say|give))\b|(?:also )?(?:holds?|keeps?|has|have) (?:this|these|any|all|the|such)(?: such)? (?:information|data|details?|figures?|records?|reports?)|(?:holds?|keeps?) (?:this|these|it|them)(?=[,.;]| and\b|$))`,
  ],
  [
    /from whom you/,
    String.raw`\bby (?:the |our )?(?:[a-z]+ (?:at|in|for|of) [^.;()\n]{3,40} \()?${NAME}\)?,? from whom you (?:would|will|can|should|may|could) (?:need to |have to )?(?:get|obtain|request|ask|seek)\b`,
  ],
  [
    /\b(?:ask|contact|write to|approach) them\b/,
    String.raw`\bby (?:the |our )?${NAME}(?:,? (?:and )?not (?:by )?(?:us|the [a-z]+))?,? (?:so|and) (?:[^.\n]{0,40}? )?(?:please|you (?:should|may|could|can|(?:will |would )?(?:need|have) to)) (?:ask|contact|write to|approach) them\b`,
  ],
  [
    /\bnot (?:by )?(?:us|the [a-z]+),? (?:so|and) .*\bthem\b/,
    String.raw`\bby (?:the |our )?([a-z][^.,;\n]{4,60}?),? (?:and )?not (?:by )?(?:us|the [a-z]+),? (?:so|and) (?:[^.\n]{0,40}? )?(?:please|you (?:should|may|could|can|(?:will |would )?(?:need|have) to)) (?:ask|contact|write to|approach) them\b`,
  ],
  [
    /\b(?:contact|ask|(?:re)?direct|write to|put|send|address|approach)\b.*\bthem\b/,
    String.raw`\b(?:dealt with|handled|administered|managed|run|decided|investigated|considered)(?: on (?:our|its|the [A-Za-z]+'s) behalf)? by (?:the )?${NAME}[^.\n]{0,80}\.\s+(?:[Pp]lease|[Yy]ou (?:should|may(?: wish to)?|can|could|would need to|will need to))[^.\n]{0,30}\b(?:contact|ask|write to|approach|(?:(?:re)?direct|put|send|address) (?:(?:this|that|the) part of )?(?:this|your|the|that) (?:question|request|enquiry) to) them\b(?! if)`,
  ],
  [
    /responsible (?:body|authority|agency|organisation)|body responsible/,
    String.raw`${NAME} (?:is|are) the (?:(?:responsible|relevant|competent) (?:body|authority|agency|organisation)|body responsible)\b`,
  ],
  [
    / be with | is with | are with /,
    String.raw`\b(?:records?|information|data|figures?|details?|this|that|it|they|these) (?:would be|will be|may be|should be|is|are) with (?:the )?${NAME}(?=[.,;\n]|$| (?:and|who|which|rather|not)\b)`,
  ],
  // "The readings are with Marl Water, and we have none"
  [
    / (?:is|are|lies?|sits?|stays?) with .*\b(?:have|has|holds?|keeps?) (?:none|no|nothing|neither)\b/,
    String.raw`(?<!\b[Nn]o [a-z ]{0,30})\b(?:is|are|lies?|sits?|stays?) with (?:the )?${NAME},? (?:and|so|but) (?:we|the [A-Za-z]+) (?:(?:have|has|holds?|keeps?) (?:none|neither|nothing|no (?:cop(?:y|ies)|records?|access|sight))\b(?! (?:in|to|yet)\b))`,
  ],
  [/known (?:only )?to/, String.raw`\b(?:would be|will be|is|are|may be) known (?:only )?to (?:the )?${NAME}`],
  [
    / for .* to (?:answer|say|provide|tell)/,
    String.raw`\b(?:is|are|would be) (?:a (?:matter|question) )?for (?:the )?(?:${EVERY}|${NAME}) to (?:answer|say|provide|tell)\b`,
  ],
  [/(?:each|every|individual) /, String.raw`(?:${EVERY}) (?:holds?|keeps?) (?:this|these|that|it|such)\b`],
  // … and "The lead authority, Marl Council, looks into these and will have this"
  [
    /(?:and|so) (?:will|would|should) (?:therefore )?(?:have|hold|know)/,
    String.raw`${NAME},? [a-z]+s [^.\n]{0,140}?\b(?:and|so) (?:will|would|should) (?:therefore |also )?(?:have|hold|know) (?:this|that|it|them|these|those|the|such|how|what)\b`,
  ],
  [
    /held by them|kept by them|recorded by them/,
    String.raw`\bby (?:the |our )?(?:[a-z-]+(?: [a-z-]+){0,3}, (?:the )?)?([^.,;\n]{4,80}?)(?:,? rather than (?:by )?(?:us|the [A-Za-z]+))?(?:,? (?:and|so)|\.) (?:(?:[Tt]he|any|all|[Tt]his|that|such) )?(?:records?|information|figures?|data|details?)\b[^.\n]{0,60}?\b(?:held|kept|recorded) by them\b`,
  ],
  [
    /\b(?:not|n't) (?:set|hold|keep|decide|collect|record|run|publish)/,
    String.raw`${EVERY} (?:publishes|sets|decides) (?:its|their) own\b`,
  ],
  [
    /(?:matters?|questions?|responsibility) (?:for|of) |\bones? for /,
    String.raw`\b(?:(?:matters?|questions?|responsibility) (?:for|of)|ones? for) (?:the )?${NAME}(?=[,.;:\n]| \(| (?:which|who|and|as|rather|not|or|at|on|by|to)\b|$)`,
  ],
  [/\b(?:lies?|rests?|sits?|falls?) /, String.raw`\b(?:lies?|rests?|sits?|falls?) (?:with|to|under|within the remit of) (?:the )?${NAME}`],
  [
    /(?:relevant|responsible|competent|correct|appropriate|right) (?:body|authority|agency|organisation|council|department) (?:is|are|would be|will be)/,
    String.raw`\b[Tt]he (?:relevant|responsible|competent|correct|appropriate|right) (?:body|authority|agency|organisation|council|department)(?: [^.,;\n]{2,30})? (?:is|are|would be|will be) (?:the )?${NAME}`,
  ],
  [/(?:it is|they are|this is) /, String.raw`\b(?:[Ii]t is|[Tt]hey are|[Tt]his is) (?:the |our )?${NAME} (?:which|that|who)\b`],
  [
    /be (?:(?:put|sent|directed|addressed|made|submitted|referred) to|asked of|(?:raised|taken up) with)/,
    String.raw`\b(?:(?:[Qq]uestions?|[Rr]equests?|[Ee]nquir(?:y|ies))(?: (?:about|on|for|concerning|regarding|as to) [^.\n]{3,40}?)?|[Tt]his|[Tt]hese|[Ii]t|[Tt]hey) (?:should|would need to|need to|can|may|must|has to|have to) (?:instead )?be (?:(?:put|sent|directed|addressed|made|submitted|referred) to|asked of|(?:raised|taken up) with) (?:the )?${NAME}`,
  ],
  // "dealt with by the Harbour Agency, not the council"
  [
    /\b(?:not|rather than) to (?:us|councils?|the (?:council|board|trust|authority|department|force|service))\b/,
    String.raw`\b(?:notified|reported|made|sent|given|submitted|returned|paid) (?:only |direct(?:ly)? )?to (?:the )?${NAME},? (?:and )?(?:not|rather than) to (?:us|councils?|the (?:[Cc]ouncil|[Bb]oard|[Tt]rust|[Aa]uthority|[Dd]epartment|[Ff]orce|[Ss]ervice))\b`,
  ],
  [
    /\b(?:not|rather than) (?:by |with )?(?:us|the|this)\b/,
    String.raw`\b(?:dealt with|handled|administered|managed|run|looked after|overseen|decided|operated|done|carried out|undertaken|conducted|performed|collected|taken|monitored|sampled|tested|enforced|inspected|investigated) (?:only |solely )?by (?:the |our )?${NAME},? (?:and )?(?:not|rather than) (?:by |with )?(?:us|the|this)\b`,
  ],
  [
    /\bto (?:whom|which) (?:you|any|your|a) /,
    String.raw`\bby (?:the |our )?${NAME},? to (?:whom|which) (?:you (?:should|can|may|could|would need to|will need to)|(?:any|your|a) (?:request|question|enquiry) (?:should|can|may)) (?:be )?(?:appl|writ|put|address|send|sent|ma[dk]e|direct)`,
  ],
  [
    /\bapply to .* for (?:this|the|these|such)/,
    String.raw`\b(?:[Yy]ou (?:should|can|may|could|would need to|will need to|need to)|[Pp]lease) (?:instead )?apply to (?:the )?${NAME} for (?:this|the|these|such|any)\b`,
  ],
  [
    /\b(?:we|council|trust|board|service|department|authority|force) (?:do|does)(?: not|n't)\b/,
    String.raw`${NAME} (?:has|have|holds?|keeps?) (?:this|these|that|it|them|such|the)(?: (?:information|data|figures?|records?|details?|register|statistics|list))?(?:\s?[;.,:–-]| and| but) (?:[Nn]o, )?(?:[Ww]e|[Tt]he [A-Za-z]+|[Tt]his [A-Za-z]+) (?:do|does)(?: not|n't)\b`,
  ],
  // "Marl Care holds this information. It is not reported to the Council", "… keeps these figures and does not share them with us"
  [
    /(?:not|n't) (?:been |being |routinely |currently |made )*(?:report|pass|shar|sen[dt]|suppl|giv|provid|return|available)/,
    String.raw`${NAME} (?:has|have|holds?|keeps?|collects?|records?) (?:this|these|that|it|them|such|the)(?: (?:information|data|figures?|records?|details?|register|statistics|list))?(?:\.|;|,| and| but|,? which| -| –) ?(?:(?:and|but|which) )?(?:(?:[Ii]t|[Tt]his|[Tt]hese|[Tt]hey|[Tt]hat) )?(?:is|are|has|have|does|do)(?: not|n't) (?:been |being |routinely |currently |made )*(?:reported|report|passed|pass|shared|share|sent|send|supplied|supply|given|give|provided|provide|returned|return|available)(?: (?:it|this|them|these|on|back))* (?:to|with) (?:us|the [A-Za-z]+|this [A-Za-z]+)\b`,
  ],
  // "Waits are recorded on Marl Care's own case system"
  [
    /(?:'s|s') own [a-z -]*(?:system|database|records|files|software|register)/,
    String.raw`\b(?:recorded|held|kept|stored|logged|noted|entered) (?:only |solely )?(?:on|in) (?:the )?(${CHAIN})(?:'s|(?<=s)') own (?:[a-z-]+ ){0,4}(?:systems?|database|records|files|software|register)\b`,
  ],
  // "Refer to Marl Care, which operates the complaints procedure"
  [
    /\b(?:refer|contact|ask|approach|apply) [^.\n]*(?:who|which) /,
    String.raw`(?<=(?:^|[.;!?\n]\s*|[Pp]lease ))(?:[Rr]efer(?: this| these| it)? to|[Cc]ontact|[Aa]sk|[Aa]pproach|[Aa]pply to) (?:the )?${NAME},? (?:who|which) (?:operates?|runs?|handles?|manages?|administers?|investigates?|delivers?|oversees?)\b`,
  ],
  [
    /(?:passed|forwarded|transferred|referred|sent)\b.*\b(?:who|which|they) [^.\n]*\b(?:will|should|can)\b/,
    String.raw`\b(?:(?:request|question|part|it|this|that) (?:of your request )?(?:has been |was |is being )?(?:passed|forwarded|transferred|referred|sent)|(?:passed|forwarded|transferred|referred|sent) (?:on )?(?:this|your|the|that|it)(?: [a-z]+){0,4}?) (?:on )?to (?:the )?${NAME},? (?:who|which) (?:[^.,\n]{3,60}? and )?(?:will|should|can) (?:now |then |therefore )?(?:reply|respond|answer|deal|write|contact|be in touch)`,
  ],
  // "They were moved to Marl Homes in 2009 and they hold all such papers"
  [
    /\b(?:they|it)(?:'s they who|'d| would| will|'ll| may)? (?:hold|have|keep|holds|has|keeps)\b/,
    String.raw`\b(?:by|to|with|of|from|is|are) (?:the |our )?${NAME}[^.\n]{0,60}?(?:,|;| and| so| -| –) (?:and |so )?(?:they|it)(?:'d| would| will|'ll| may)?(?: also| then| therefore)? (?:hold|have|keep|holds|has|keeps) (?:all|any|the|this|these|that|whatever|what|its|their|such|it|them|how|full)\b`,
  ],
  // "It moved to Marl Council in 2021, and it's they who would have the numbers", "… and it is the Council that holds the numbers", "They are the ones that will have this"
  [
    /\b(?:they|who|which) (?:are the ones? (?:that|who)|who|that)\b|it(?:'s| is) (?:they|the [a-z]+(?: [a-z]+)?) (?:who|that|which)/,
    String.raw`\b(?:by|to|with|of|from) (?:the |our )?${OTHER}${NAME}[^.\n]{0,60}?,? (?:and |so |who |which )?(?:it(?:'s| is) (?:they|the (?!(?:Board|Council|Trust) (?:that|who|which))[A-Za-z]+(?: [A-Za-z]+)?) (?:who|that|which)|(?:they )?(?:are|is) the ones? (?:that|who|which))(?:'d| would| will|'ll)? (?:holds?|have|has|keeps?|knows?)\b`,
  ],
  // "They are employed by Marl Rail, not by us. We suggest that you contact them as they will hold whatever was noted"
  [
    /\b(?:contact|ask|write to|approach|try|go to|put|(?:re)?direct|send|address|refer)\b.*\bthem\b/,
    String.raw`\b(?:[a-z]+ed|run|let|made|sold|done|given|taken|set|written|built|belongs?) (?:only |solely |entirely |on (?:our|its|the [A-Za-z]+'s) behalf |on behalf of the [A-Za-z]+ )?(?:by|to|with) (?:the |our )?${NAME}(?:[^.\n]{0,110}(?:\.\s+|,? (?:so|and) |; ))[^.\n]{0,60}?\b(?:contact|ask|write to|approach|try|go to|(?:put|(?:re)?direct|send|address|refer) (?:this|your|the|that|any|such)(?: [a-z]+){0,2} to) them\b(?! if)`,
  ],
  // "It is run by Marl Leisure, and your last two questions should be put to that body, who will hold the figures"
  [
    /\bbe (?:put|sent|directed|addressed|made|submitted|referred) to (?:them|that) .*(?:who|which|as they|and they) (?:will|would|should|may|hold)/,
    String.raw`\b(?:[a-z]+ed|run) by (?:the |our )?${NAME}(?:,? and |\.\s+)[^.\n]{0,60}?\bbe (?:put|sent|directed|addressed|made|submitted|referred) to (?:them|that [A-Za-z]+),? (?:who|which|as they|and they) (?:(?:will|would|should|may) (?:therefore |also )?)?hold\b`,
  ],
  // "It is run by Marl Leisure on a lease; any roster is theirs", "… and any figures sit with them"
  [
    /\b(?:theirs\b|(?:sits?|lies?|rests?|remains?|stays?) with them(?! (?:until|till|while|through|during|for|at|in)\b))/,
    String.raw`\b(?:by|to|with|of|is|are) (?:the |our )?${NAME}[^.\n]{0,80}?(?:[,;.]| and| so) [^.\n]{0,60}?(?:\b(?:is|are|would be|will be) theirs\b|\b(?:sits?|lies?|rests?|remains?|stays?) with them\b(?! (?:until|till|while|through|during|for|at|in)\b))`,
  ],
  // "It has been run by the Tarn Trust since 2018. The trust holds its own payroll"
  [
    /\b(?:holds?|keeps?|has|have|records?|logs?|maintains?|runs?) (?:its|their) own\b/,
    String.raw`(?:${DONE_FOR_US} (?:by|to) (?:the |our )?${NAME}|${NAME},? ${DOES})[^.\n]{0,80}\.\s+(?:[Tt]h(?:e|at) [a-z]+|[Tt]hey|[Ii]t) [^.\n]{0,60}?\b(?:holds?|keeps?|has|have|records?|logs?|maintains?) (?:its|their) own\b`,
  ],
  // … "The contractor holds these figures"
  [
    /\b(?:contractor|operator|provider|supplier|company|firm|charity|landlord|they|it)(?: (?:also|alone|therefore|then))? (?:holds?|keeps?|will hold|would hold|will have|would have)\b/,
    String.raw`(?:${DONE_FOR_US} (?:by|to) (?:the |our )?${NAME}|${NAME},? ${DOES})[^.\n]{0,80}(?:\.\s+|; |,? and )(?:[^.\n]{0,40}?,? and )?(?:[Tt]h(?:e|at) (?:contractor|operator|provider|supplier|company|firm|charity|landlord)|[Tt]hey|[Ii]t)(?: (?:also|alone|therefore|then))? (?:holds?|keeps?|will hold|would hold|will have|would have) (?:this|these|those|all|any|the|such|that)\b`,
  ],
  // "Marl Care runs the wards and we have passed your question to it"
  [
    /\b(?:passed|forwarded|transferred|referred|sent) (?:on )?(?:this|your|the|that|it)\b[^.\n]{0,40} to (?:them|it)\b/,
    String.raw`(?:${DONE_FOR_US} (?:by|to) (?:the |our )?${NAME}|${NAME},? ${DOES})[^.\n]{0,80}(?:,| and| so|;|\.) [^.\n]{0,30}?\b(?:passed|forwarded|transferred|referred|sent) (?:on )?(?:this|your|the|that|it)\b[^.\n]{0,40} to (?:them|it)\b`,
  ],
  [
    /\b(?:records?|logs?|keeps?|stores?|notes?) .* on (?:its|their) own (?:system|database)|\b(?:records?|keeps?|holds?|logs?|notes?) (?:its|their) own\b/,
    String.raw`(?:${EVERY}|${NAME}) (?:records?|logs?|keeps?|stores?|notes?|holds?) (?:[^.,;\n]{2,40} (?:on|in|using) (?:its|their) own (?:systems?|database|records|files|software)|(?:its|their) own (?:[a-z]+ )?(?:records?|data|figures|statistics|logs?))\b`,
  ],
  [
    /\bthey (?:hold|have|keep)/,
    String.raw`\bby (?:the |our )?([a-z][a-z -]{4,60}?(?:ies|rs|ers|ors|ts|ls)),? (?:and |so |who )?(?:they )?(?:hold|have|keep) (?:the|all|any|this|these|their own) (?:records|data|figures|information|details)\b`,
  ],
  [
    /(?:public authority|legal entity|organisation|body|charity|employer)[\s\S]*(?:contact|ask|approach|go to|write|direct|hold)/,
    String.raw`${NAME} (?:is|are) (?:(?:its|their) own [a-z ,]{0,40}|an? (?:separate|independent) )(?:public authorit(?:y|ies)|legal entit(?:y|ies)|organisations?|body|charity|employer)\b(?![^.\n]{0,100} holds?\b)`,
  ],
  // "Try the Care Board", "Please go to the academy direct", "We would recommend that you send this to the Home Office"
  [
    /\btry\b/,
    String.raw`(?<=(?:^|[.;!?\n]\s*|\b(?:may|might|could) (?:wish to |like to |want to )?|[Pp]lease )[Tt]ry )(?:the )?((?!again\b)${CHAIN})(?=[.,;\n]|$| (?:direct|instead|who|which|as|for|on|at)\b)`,
  ],
  [
    /\b(?:go|send|sent|speak|apply|turn|get in touch|redirect) /,
    String.raw`\b(?:[Pp]lease|[Yy]ou should|(?:may|might) (?:wish|want|like) to|[Yy]ou(?:'d| would|'ll| will)? (?:need to|have to|be best to|do better to)|recommend(?: that)? you|advise (?:that )?you(?: to)?|suggest(?:ed)?(?: that)? you)(?: therefore| instead)? (?:go|send (?:this|your|it|the)(?: [a-z]+){0,2}|speak|get in touch|get in contact|make (?:this|your|a)(?: [a-z]+){0,2}|resubmit (?:this|your|it)(?: [a-z]+)?|submit (?:this|your|it|a)(?: [a-z]+){0,2}|turn) (?:to|with) (?:${EVERY}|(?:the )?${NAME})`,
  ],
  // "The road authority is National Roads, whose team can be reached at …"
  [
    / can be (?:contacted|reached|e-?mailed) (?:at|on|via|by|through)|may be (?:contacted|reached)/,
    String.raw`(?:\b(?:is|by|to|with|of) (?:the )?${NAME},? (?:who|which|whose [^.\n]{3,30}?)|[Tt]h(?:e|is)(?: [a-z]+){1,3} is (?:the )?${NAME}\.\s+(?:They|It|Its? [^.\n]{3,30}|Their [^.\n]{3,30})) (?:can|may) be (?:contacted|reached|e-?mailed) (?:at|on|via|by|through)\b`,
  ],
  // "Drains are the property of Marl Water, and plans of them can be seen at its counter"
  [
    /\b(?:property|assets?|owned|belongs?|vested)\b.*\b(?:of them|its|their|from it|from them)\b/,
    String.raw`\b(?:the (?:property|assets?) of|owned by|belongs? to|vested in) (?:the )?${NAME}(?:,| and|;|\.) [^.\n]{0,40}?\b(?:plans?|maps?|drawings?|records?|registers?|details?|figures|data|information|cop(?:y|ies))\b[^.\n]{0,60}?\b(?:inspected|viewed|seen|ordered|obtained|requested|bought|had|sought|available|supplied)\b[^.\n]{0,40}?\b(?:(?:at|from|by|through|via|of) (?:its|their|it|them)|its|their)\b`,
  ],
  // "That's for the water company, Marl Water"
  [
    /\b(?:that|this|it)(?:'s| is) (?:one )?for /,
    String.raw`(?:^|[.\n] ?)\W*(?:[Tt]hat|[Tt]his|[Ii]t)(?:'s| is) (?:one )?for (?:the )?${NAME}(?=[.;\n]|$)`,
  ],
  // "Patrols of the tram are for Marl Police. The Board does not have these"
  [
    /\b(?:is|are) for [\s\S]*(?:not|n't) (?:hold|have|get|receive|collect|keep)/,
    String.raw`\b(?:is|are) (?:one )?for (?:the )?${NAME}(?=[.,;\n]| (?:and|rather|not)\b|$)`,
  ],
  [
    /they (?:have|hold|keep|would have|will have)[^.\n]*(?:we don't|we do not|not us)/,
    String.raw`\b(?:to|by|with) (?:the )?${NAME}(?:,| -| –|;) (?:and )?they (?:have|hold|keep|would have|will have) (?:the|any|this|these|that|all)(?: [a-z]+)?,? (?:and |but )?(?:we (?:don't|do not)|not us)\b`,
  ],
  // "All of it was passed to Marl Action, who in turn gave it out and will hold the list"
  [
    /(?:who|which) .* and (?:will|would|should|may)/,
    String.raw`\b(?:by|to|with|from) (?:the |our )?${NAME},? (?:who|which) [^.\n]{3,80}? and ${WOULD}`,
  ],
  // … and "Station staff are employed by Marl Rail … they will hold it"
  [
    /\bknown only to\b|\bheld only by\b/,
    String.raw`\b(?:care|hands|custody|charge) of (?:the )?${NAME}[^.\n]{0,80}(?:known only to|held only by)\b`,
  ],
  // who makes it holds it, beside words that say that we do not; "will be published by Marl Council in May" is told of what is held till then
  [
    THEIRS,
    String.raw`\b(?:calculated|compiled|collected|collated|gathered|produced|written|drafted|recorded|(?<!\b(?:will|to|shall|would|then) be )(?:published|issued)) by (?:the |our )?${NAME}`,
  ],
  // says who holds it only beside words that send the requester there or say that it is not here
  [
    /(?:not (?:hold|held|our|ours|a matter|the|fall)|no (?:information|records|data)|contact|redirect|approach|ask|refer|direct|put to|questions? \d)[\s\S]*(?:responsib|the (?:body|authority|agency|organisation|department) (?:that|which))|responsib[\s\S]*(?:not (?:hold|held)|hold none|contact|redirect|approach)/,
    String.raw`${NAME} (?:(?:is|are) responsible for|(?:has|have) responsibility for|(?:is|are) the (?:body|authority|agency|organisation|department) (?:that|which) (?:records?|collects?|keeps?|holds?|monitors?|compiles?|licenses?|regulates?|deals? with))\b`,
  ],
].map(([needs, source]) => ({ needs: needs as RegExp, pattern: new RegExp(source as string, 'g') }));
/** What every authority is made up of. */
const OWN_PART =
  /^(?:wards?|teams?|departments?|services?|stations?|depots?|branch(?:es)?|directorates?|managers?|offices?|officers?|units?|divisions?|sections?|(?:the )?(?:full )?cabinet|full council|.* (?:dept|department|directorate)|.*\b(?:manager|officer|director|co-?ordinator|head of [a-z &]+|lead)(?: \([^)]*\))?)$/i;
/** The authority by the word that it calls itself by, and what is no body at all. */
const NO_OTHER =
  /^(?:(?:head|director|manager|secretary|clerk|chief|officer) of\b.*|company secretary|data protection officer|monitoring officer|records manager|foi (?:team|unit|office).*|freedom of information (?:team|unit|office).*|us|them|we|i|it|this|they|you|us|no-?one|nobody|everyone|everybody|anyone|anybody|people|there|these|those|that|he|she|what|who|which|information|data|questions?|section|yes|no|all|both|please|however|as|if|for|in|on|under|(?:(?:this|that|our) )?(?:council|trust|department|board|authority|constabulary|university|college|commissioner|office|service|agency|company|force|officers?|staff|managers?|teams?|directors?))$|^(?:[a-z]+ ){1,3}(?:team|desk)$|^(?:legal|hr|human resources|finance|payroll|estates|facilities|procurement|communications|governance|information)\b|\b(?:regulations?|act|order|code|policy|exemptions?|scheme|category|heading|clause|january|february|march|april|may|june|july|august|september|october|november|december)$/i;

const MUST_ASK =
  /^you(?:'d| would| will|'ll)? (?:need|have) to (?:ask|approach|contact) the (?:council|trust|department|board|constabulary|commissioner|agency|police|force|university)$/i;

const ASKS_WHO =
  /^\W*(?:and )?(?:(?:please )?(?:say|state|tell me|confirm) )?(?:who|whom|by whom|which (?:company|body|firm|organisation|contractor|supplier|provider)|(?:what is )?(?:the )?names? of)\b/i;

const DONE_BY =
  /^(?:maintained|managed|owned|collected|run|operated|looked after|administered|handled|overseen|decided|done|carried out|undertaken|conducted|performed|taken|monitored|sampled|tested|enforced|inspected|investigated|dealt with)\b/;
const ASKS_HOW =
  /\b(?:how|where|whom?) (?:do|does|can|could|should|would|may|must) (?:i|we|one|you|an?|the|people|residents|members)\b|\bappeals? process\b/i;
/** "They hold the records. In this region it is Marl Rail": the name that goes for the sort. */
const WHICH_IS = new RegExp(
  String.raw`\b(?:[Ii]n (?:this|that|our|your) (?:region|area|case|county|town|district)[^.\n]{0,20}?|[Hh]ere|[Ll]ocally),? (?:this|it|that) (?:is|would be) (?:the )?(${CHAIN})`,
);

/** "The pools are run by Marl Leisure Ltd. It is the operator that holds these": the name that was told before of who does it; null where none was, or several were. */
function namedBefore(role: string, before: string): string | null {
  if (!FOR_HIRE.test(role)) return null;
  const names = [...before.matchAll(NAMED_DOER)].flatMap((match) => match[1] ?? match[2] ?? []).filter((name) => !NO_OTHER.test(name));
  return new Set(names).size === 1 ? (names[0] as string) : null;
}
/** "It is the Adjudicator who may help: this would be held by the Office of the Harbour Adjudicator": one word for a body that the sentence goes on to name in full. */
const inFull = (own: string, rest: string): string =>
  (own.includes(' ')
    ? null
    : [...rest.matchAll(NAMES)].map(([name]) => name).find((name) => !/^The\b/.test(name) && name.split(' ').indexOf(own) > 0)) ?? own;
const NAMES = new RegExp(CHAIN, 'g');
const FOR_HIRE = /^(?:(?:the|our|its|this|that) )?(?:[a-z]+ ){0,2}(?:contractor|operator|provider|supplier|landlord)$/;
/** "Faults are logged by the operator. … You may wish to ask Marl Ferries Ltd, which holds them": the name, told after. */
const SENT_ON = new RegExp(
  String.raw`\b(?:[Pp]lease|[Yy]ou (?:may|might|could|can|should|would need to|will need to)(?: (?:wish|like|want) to)?|suggest(?: that)? you|advise you to) (?:therefore |instead )?(?:ask|contact|approach|write to|try) (?:the )?(${CHAIN})(?=,? (?:who|which|as (?:it|they)) (?:(?:will|would|should|may) )?(?:holds?|keeps?|has|have|records?)\b)`,
);
const NAMED_DOER = new RegExp(
  String.raw`(?:${DONE_FOR_US} by|\b(?:contractor|operator|provider|supplier|landlord)(?: [a-z ]{2,30})? is|\b(?:contract(?:ed)?|lease|let|outsourced|transferred)(?: [a-z ]{2,30})? (?:with|to)) (?:the )?(${CHAIN})|(${CHAIN}),? ${DOES}`,
  'g',
);

const OR = new RegExp(String.raw`^,? or (?:by )?(?:the |our |one of the )?(${CHAIN}|${ROLE})`);

export const heldElsewhere = defineRule({
  id: 'referral/held-elsewhere',
  summary: 'Read that somebody else holds the information, and who.',
  yields: 'held_elsewhere',
  finds: [
    [
      '[[Faults are logged by the operator for its own use]]. You may wish to ask Marl Ferries Ltd, which keeps them.',
      'Marl Ferries Ltd',
      { question: 'How many faults were there?' },
    ],
    ["[[That's for the water company, Marl Water]]", 'Marl Water', { question: 'How much was spent on drains?' }],
    ["Repairs pass to others. [[The tenant's own boat agent would hold this information]].", "tenant's own boat agent"],
    ['[[Each claim is passed to the Marl Mutual, which values it. It would be the body to ask]].', 'Marl Mutual'],
    ['[[Claims go to Marl Mutual, which is best placed to answer]].', 'Marl Mutual'],
    ['[[Marl Mutual would be the right body to approach]].', 'Marl Mutual'],
    ['[[This should be asked of Marl Council, at foi@marl.example, which holds it]].', 'Marl Council'],
    ['The meters are theirs. [[The readings are with Marl Water plc, and we have none]].', 'Marl Water plc'],
    [
      '[[It is the Adjudicator who may help: this would be held by the Office of the Harbour Adjudicator for Tarn]].',
      'Office of the Harbour Adjudicator for Tarn',
    ],
    ['[[Claims are dealt with by Marl Mutual and they will be able to tell you]].', 'Marl Mutual'],
    ['[[We use a log kept by the pilots, and the information is held by Marl Pilots]].', 'Marl Pilots'],
    ['[[Rents go to Marl Homes, a charity which stands apart from us and which will hold the figure you want]].', 'Marl Homes'],
    ['None is held here. [[Waits are managed by the provider and you may wish to contact Marl Care Trust]].', 'Marl Care Trust'],
    [
      '[[We are on the network of Marl Council, which holds the contract. Please address this to its clerk]].',
      'Marl Council',
      { question: 'Who supplies your network?' },
    ],
    ['[[You would need to contact the individual ferry companies for this]].', 'ferry companies'],
    ['Not ours. [[The ferry is run by Marl Ferries, who you may wish to contact]].', 'Marl Ferries'],
    ['[[Marl Ferries holds this information]]. It is not reported to the Board.', 'Marl Ferries'],
    ['[[The data controller for this is Marl Ferries]].', 'Marl Ferries'],
    ['[[Marl Ferries is the body which holds this information]].', 'Marl Ferries'],
    ['[[Your question should be redirected to Marl Ferries]].', 'Marl Ferries'],
    ['[[Marl Ferries has responsibility for this]].', 'Marl Ferries'],
    ['[[Masters are self-employed and this information would be held by them]].', 'Masters'],
    ['[[Berths are let by clubs and the number of them is held by each club]].', 'club'],
    [
      '[[All of our lamps are seen to by Tarn Shared Services, which holds these contracts. Please direct your request to lamps@tarn.example]].',
      'Tarn Shared Services',
    ],
    ['[[Details of the lease are held by Marl Council and your question should be put to them]].', 'Marl Council'],
    [
      '[[The allowances are run by Tarn Crews, Payments Branch, who pay them. You may wish to redirect this part of your request to them]].',
      'Tarn Crews',
    ],
    ['[[Tolls are collected by our bridge agents, Tarn & Marl Ltd, and this information is held by them]].', 'Tarn & Marl Ltd'],
    ['These are held elsewhere. [[They would be recorded by the local police force (Tarn Police)]].', 'Tarn Police'],
    ['[[You should approach the owner of the pier, Fathom Piers plc, for this]].', 'Fathom Piers plc'],
    [
      '[[Tolls are taken on behalf of the Board by Tarn Shared Services, which is hosted by Marl Council. You may wish to contact them at tolls@tarn.example]].',
      'Tarn Shared Services',
    ],
    [
      'We no longer run ferries. [[This passed to Tarn Crossings on 1 May 2023 and we recommend that you redirect your enquiry to them]].',
      'Tarn Crossings',
    ],
    ['[[As each boat club keeps its own records we cannot answer]].', 'boat club'],
    ['Not held by us. [[The relevant body is the Harbour Licensing Agency]].', 'Harbour Licensing Agency'],
    [
      '[[The pier is run by Tarn Leisure Trust and your last two questions should be put to that Trust, who will hold the figures]].',
      'Tarn Leisure Trust',
    ],
    ["[[The pier is run on the Board's behalf by Tarn Piers. Please direct your request to them]].", 'Tarn Piers'],
    ["[[Fines are issued by the Board's agent, Tarn Permits Ltd, who keep them and hold this information]].", 'Tarn Permits Ltd'],
    [
      '[[It may be held by the operator of both ferries, Tarn Crossings CIC, who can be reached at info@tarn.example]].',
      'Tarn Crossings CIC',
    ],
    ["[[It would be held by the Board's lettings agent]].", "Board's lettings agent"],
    ['[[Moorings are let by Tarn Borough Council under a lease, and it is they who hold this information]].', 'Tarn Borough Council'],
    ['[[Claims are run on behalf of the Board by the Tarn Claims Office and it is the Office that holds the sums]].', 'Tarn Claims Office'],
    ['[[This information will be held by the service provider, Lantern]].', 'Lantern'],
    ['[[Fathom Support Ltd, which runs it for us, will hold this]].', 'Fathom Support Ltd'],
    ['The schools count these themselves. [[You would need to ask each school trust for this]].', 'school trust'],
    ['[[You may wish to put this question to every parish directly]]', 'parish'],
    ['[[Their plans are held by the individual schools, which are public authorities in their own right]].', 'schools'],
    ['[[This would be held by Foundry College, which provides education]].', 'Foundry College'],
    ['[[Questions 1 and 3 are a matter for Eldon County Council, which looks after roads]].', 'Eldon County Council'],
    [
      "[[The Departmental Solicitor's Office (DSO) deals with claims on behalf of this Department and would hold this]].",
      "Departmental Solicitor's Office",
    ],
    ['[[It is the Valuation Tribunal which decides on the list]].', 'Valuation Tribunal'],
    ['[[This question should be put to the Harbour Agency]].', 'Harbour Agency'],
    ['[[We suggest that you approach the provider, the Lantern Partnership, who will hold that]].', 'Lantern Partnership'],
    ['[[Please redirect your question to the Home Office]].', 'Home Office'],
    ['[[This would be held by the lead provider, Tarn Valley Trust]].', 'Tarn Valley Trust'],
    ['[[Responsibility for gritting lies with Tarn Borough Council]].', 'Tarn Borough Council'],
    ['We do not hold this. [[Highways North is responsible for the road]].', 'Highways North'],
    ['[[The police may be able to help]].', 'police'],
    ['[[Crews are employed by our operator, Tarn Marine, rather than the Board. The information would be held by them]].', 'Tarn Marine'],
    ['[[Checks are made by our partner, the Tarn Homes Trust, and the data is held by them]].', 'Tarn Homes Trust'],
    ['[[These would be held by the district councils in Marlshire, who license the boats]].', 'district councils in Marlshire'],
    [
      '[[This information is held by the seven borough councils]].',
      'seven borough councils',
      { question: 'How many boats were licensed?' },
    ],
    ['[[Lost hours are calculated by the Tarn Ambulance Trust, not by the Board, and we do not have them]].', 'Tarn Ambulance Trust'],
    ["[[The survey was written by Marl Consulting and it's held by them]].", 'Marl Consulting'],
    ['[[This is a matter for each GP practice, being an authority in its own right]].', 'GP practice'],
    [
      "It isn't us who download it. [[Each vehicle proprietor is the data controller for the film and would hold it]].",
      'vehicle proprietor',
    ],
    ["[[The reason is held by the scheme's medical practitioner and not by the Service]].", "scheme's medical practitioner"],
    [
      '[[Casualties are recorded by the police and the statistics compiled by the Road Branch of the Board, which is the holder of this]].',
      'Road Branch of the Board',
    ],
    ['[[This would be held by the Crown Office or by the police]].', 'Crown Office or police'],
    ['[[You may wish to direct this part of your request to the Tarn Car Agency]].', 'Tarn Car Agency'],
    ['[[The Tarn Partnership is best placed to answer]].', 'Tarn Partnership'],
    ['[[Rescues are made by the police, who should be asked]].', 'police'],
    ['[[The warden is employed by Tarn Borough Council, which would be able to tell you]].', 'Tarn Borough Council'],
    ['[[Claims are handled for us by the Marl Shared Solicitors, which holds this information]].', 'Marl Shared Solicitors'],
    ['[[Claims are run by Marl Shared Services, Legal Branch, which holds this information]].', 'Marl Shared Services, Legal Branch'],
    ['[[The lead local flood authority, Tarn Borough Council, looks into flooding and will have this]].', 'Tarn Borough Council'],
    ['[[The plans are with the Marl Record Office who will let you see them]].', 'Marl Record Office'],
    ['[[Helpers are chosen by the six village groups, and records of their number would be held by them]].', 'six village groups'],
    ['We do not set these. [[Each board publishes its own]].', 'board'],
    ['[[Staffing information will be held by Tarn Police, who have their own FOI team]].', 'Tarn Police'],
    ['[[The lease is held by Marl Board for all the ports, so you would need to ask them about it]].', 'Marl Board'],
    ['[[This would be held by the providers]].', 'providers'],
    ['[[Marl Rail owns the crossing and would be best placed to help with dates]].', 'Marl Rail'],
    ['[[If it is still there, it would be in the custody of the Marl Record Office]].', 'Marl Record Office'],
    ['[[Individual practices are public authorities in their own right]]. You would need to write to each.', 'practices'],
    ['[[You would need to ask the Marl Harbour Trust]].', 'Marl Harbour Trust'],
    ['[[You would need to ask the Commissioner, whose office is in Marl]].', 'Commissioner'],
    ['[[This is dealt with by the Marl Harbour Trust, so please ask them]].', 'Marl Harbour Trust'],
    ['[[Passes are given out by the five parish councils and not by us, so you would need to ask them]].', 'five parish councils'],
    ['[[Huts are let by the Marl Harbour Trust and not us, so this is something you need to ask them]].', 'Marl Harbour Trust'],
    ['The bay is not ours. [[It is looked after by the Marl Harbour Trust, which keeps such records]].', 'Marl Harbour Trust'],
    ['[[Refunds are made by the Marl Pier Agency from whom you would need to get them]].', 'Marl Pier Agency'],
    ['[[The Marl Harbour Trust is the responsible body]].', 'Marl Harbour Trust'],
    ['[[Enquiries about the bay should be directed to the Marl Harbour Trust]].', 'Marl Harbour Trust'],
    ['[[Any such records would be with the Marl Harbour Trust]].', 'Marl Harbour Trust'],
    ['[[Fines are imposed by the magistrates, who can be asked directly]].', 'magistrates'],
    ['[[Individual academies hold this and are subject to the Act themselves]].', 'academies'],
    ['[[This is for each academy trust to answer]].', 'academy trust'],
    [
      '[[This is dealt with by the Department of Fish, Lakes and Rural Affairs (DFLRA), not the council]].',
      'Department of Fish, Lakes and Rural Affairs',
    ],
    ['[[It is run by the Marl Harbour Trust and not by the Board]].', 'Marl Harbour Trust'],
    ['[[Grants are given by the Marl Homes Agency, to whom you should apply for this]].', 'Marl Homes Agency'],
    ['[[You should apply to the Marl Homes Agency for this information]].', 'Marl Homes Agency'],
    ['[[The Marl Harbour Trust has this information; we do not]].', 'Marl Harbour Trust'],
    ['[[This question has been passed to the Marl Harbour Trust, who will reply to you]].', 'Marl Harbour Trust'],
    [
      '[[Complaints are dealt with by the Police, Fire and Crime Panel, which meets in May. You should direct this question to them]].',
      'Police, Fire and Crime Panel',
    ],
    ['[[Such details would be known to the Water Regulator only]].', 'Water Regulator'],
    ['[[Mooring times are held by the Tarn Trust, which lets the buoys for us]].', 'Tarn Trust'],
    ['[[The flats were transferred to Fell Homes in 2009 and they hold all such certificates]].', 'Fell Homes'],
    ["[[Parking moved to Eldon County Council in April 2021, and it's they who'd have the numbers]].", 'Eldon County Council'],
    ['[[These are supplied under a contract by Fathom Ltd, who are the ones that will have this]].', 'Fathom Ltd'],
    ['[[Station staff are employed by Marl Rail Ltd, not by us. We suggest that you contact them]].', 'Marl Rail Ltd'],
    [
      '[[The buckets belonged to the Lantern Trust, who counted the money. You may wish to direct this question to them]].',
      'Lantern Trust',
    ],
    ["[[Tarn lido's managed by Fathom CIC on a lease; any roster is theirs]].", 'Fathom CIC'],
    ['[[It is a benefit run by the Department for Lakes and any figures sit with them]].', 'Department for Lakes'],
    ['[[Pools have been run by the Tarn Trust since 2018. The trust holds its own payroll]].', 'Tarn Trust'],
    ['[[Marl Waste record late bins on their own system]].', 'Marl Waste'],
    ['We do not hold it. [[The Marl Seal Agency (MSA) is responsible for counting seals]].', 'Marl Seal Agency'],
    ['We do not hold it. [[The Marl Seal Agency is the body that records seals]].', 'Marl Seal Agency'],
    ['[[The Marl Seal Agency has responsibility for such counts]]. We hold none.', 'Marl Seal Agency'],
    ['Not held by us. [[Strandings are reported to the Marl Seal Agency and not to councils]].', 'Marl Seal Agency'],
    ['The lidos are run by Fathom Swim Ltd. [[Staff work for the operator, which holds these figures]].', 'Fathom Swim Ltd'],
    ['[[Lidos are run by Fathom Swim Ltd under a lease. The contractor holds these figures]].', 'Fathom Swim Ltd'],
    ['[[Fathom Swim runs the lidos and employs the guards. It holds its own staff records]].', 'Fathom Swim'],
    ['[[Fathom Swim runs the lidos and we have forwarded your request to them]].', 'Fathom Swim'],
    ['[[We have passed this question to Fathom Swim CIC, which runs the lidos and will answer you directly]].', 'Fathom Swim CIC'],
    ['Homes are not for us. [[Try the Care Board]].', 'Care Board'],
    ['Homes are not for us. [[You may wish to contact the Care Board, NHS Marl and Tarn]].', 'NHS Marl and Tarn'],
    ['[[Cameras are run by GoMarl, the Marl Roads Partnership, and you may wish to redirect your request to them]].', 'GoMarl'],
    ['Homes are not for us. [[You may wish to contact the Care Board (NHS Marl)]].', 'NHS Marl'],
    ["[[We'd recommend you send this to the Home Office]].", 'Home Office'],
    ["Surgeries have their own books. [[You'd need to go to the individual practices]].", 'practices'],
    ['[[The road authority is National Roads, whose team can be reached at roads@example.org]].', 'National Roads'],
    ['[[Drains are the property of Marl Water and plans of them can be seen at its counter]].', 'Marl Water'],
    ['[[Sampling of the bay is carried out by the Marl Rivers Agency and not by the Board]].', 'Marl Rivers Agency'],
    ['[[In the park the roads authority is the Fell Park Board and not the Council, and so the logs are theirs]].', 'Fell Park Board'],
    ['[[Policing of the tram is for Marl Police]]. The Board does not have crime data.', 'Marl Police'],
    ["[[Swabs go to Fathom Labs LLP - they have the numbers, we don't]].", 'Fathom Labs LLP'],
    ['[[All of it was passed to Marl Action, who in turn gave it out and will hold the list]].', 'Marl Action'],
    ['[[Lost seals pass into the care of the Seal Trust, and what becomes of them is known only to it]].', 'Seal Trust'],
    ['[[Refunds are made by the ferry operators and they hold the records]]. In this region this is Marl Ferries Ltd.', 'Marl Ferries Ltd'],
    ['[[Fell Academy is its own employer and its own public authority]]. Please go to it direct.', 'Fell Academy'],
    ['[[Flights are logged by Fell Air Rescue and not by the hospital]].', 'Fell Air Rescue'],
    ['[[Books of that age have been deposited at the county archive]].', 'county archive'],
    ['The road belongs to the Department for Lakes (DfL). [[You may want to put your request to the DfL]].', 'Department for Lakes'],
    ['[[Fathom Trust holds this information]]. It is not reported to the Council.', 'Fathom Trust'],
    ['[[Fathom Ltd keeps these figures and does not share them with us]].', 'Fathom Ltd'],
    ["[[Waits are recorded on Fathom Dive's own case system]].", 'Fathom Dive'],
    ['[[Refer to Fathom Trust, which operates the lifeguard scheme]]', 'Fathom Trust'],
    ['[[Contact Marl Ferries, who run the pier]].', 'Marl Ferries'],
  ],
  ignores: [
    ['No berth list is kept by the Board. Piers may keep their own.', 'nobody keeps it', { question: 'How many are waiting?' }],
    [
      'Trials are matters for the courts. We are told of few. No information is held.',
      'another thing that is theirs',
      { question: 'How many led to a fine?' },
    ],
    ["The boat's log would have this, and we have it too", 'a thing, and no body', { question: 'How many sailed?' }],
    ['Report it to Marl Homes, which is best placed to act', 'who acts on it'],
    ['Calls go to Marl Homes and they will record each of them', 'what they do'],
    ['Leave goes to Mr Low. It is the one to ask for in June', 'a leave'],
    ['The lamps were sold to Marl Lamps. That is the place to turn to the right', 'a turning'],
    [
      'That is a matter for the Operator, which could change it without asking us, but I am told that at present it is Marl Ropes Ltd.',
      'what it is, all the same',
      { question: 'Who mends the boats?' },
    ],
    ["Waits are recorded on the Board's own case system", 'the authority itself'],
    ['Refer to the Pier Byelaws, which set out the hours', 'what is written, and no body'],
    ['Fathom Trust keeps these tidy. It is not open to the public', 'what is done'],
    ['Complaints are recorded by the harbour area to which they refer but not by cause.', 'how they are sorted'],
    [
      'We have no estimate of it. A national mean is produced by Public Piers Marl, though it does not cover this harbour',
      'a figure that is of no use, by the way',
    ],
    [
      'The Board holds this. It will be published by the Marl Council in May once it is checked, so section 22 applies.',
      'a refusal of what is held',
    ],
    ['The crew help those who have reported to Marl Police and stay with them until the end', 'who is helped, and for how long'],
    ['Not kept by station. Coal is bought for all of them at once', 'how it is not kept'],
    ['The record is kept by our finance team, Corporate Services', 'a team of its own'],
    ['As this is set by each port we do not have it', 'a new clause after the name of the sort'],
    ['Buoys and beacons fall to the Light and Mark team, in which there are 5 staff', 'a team of its own'],
    ['None of the information is held by the Tarn Board', 'nobody there has it'],
    ['Information held by the Academy is only covered by the Act if it is held for other purposes', 'the law on it'],
    ['The meeting was held by the mayor', 'a meeting is not information'],
    ['Arrests are made by the police, who arrived at 9', 'who did it'],
    ['The Board meets each May and will have this on its agenda', 'the authority itself'],
    ['We do not record this. Each ward keeps its own roster', 'a part of the authority'],
    ['We do not record this. Each ward holds this in a book', 'a part of the authority'],
    ['It is known to staff', 'no body'],
    ['The claim is with Legal Services', 'a department of its own'],
    ['A matter for the operator; the Board has no recorded information on this.', 'who decides, where nothing is held'],
    ['The ferry is with Marl Yard, and we have nothing to say of it yet', 'no information'],
    ['To find out we would need to ask each warden for this', 'work of its own'],
    ['If you want a key you could ask each of the wardens', 'how to get one'],
    ['You may wish to ask each warden about the boats on the day of your visit', 'advice'],
    ['Each school sets its own hours; 14 open at 9', 'how it is done'],
    ['Please contact the Information Commissioner', 'a right of complaint'],
    ['Please ask the Council for a form', 'its own'],
    ['If you want a permit you will need to contact the Council', 'its own'],
    ['We hold this', 'the authority holds it'],
    ['Talks were held by Marl Trust and costs were met by it', 'talks are not information'],
    ['9 files are held by the Marl Trust', 'how many it has'],
    [
      'We do not hold this. Nobody tells us when a boat goes down, and the cause of a loss would be a matter for the coroner.',
      'another thing that is theirs',
      { question: 'How many boats went down?' },
    ],
    ['The survey was carried out by Marl Consulting in 2022 and cost £4,000', 'who did it, not who knows'],
    ['The right to ask for information held by public authorities does not reach so far', 'an account of the law'],
    ['The record is held by us and not by the Agency', 'the authority holds it'],
    ['Each school will have its own figure; across all schools 14 left', 'a figure of theirs, and ours'],
    ['Each school is to have its own plan', 'a duty'],
    ['There are three, one for each district. They do not have names.', 'how they are shared out'],
    ['There are 52 wardens, employed by Marl Trams Ltd and not by the Board', 'who employs them, not who knows'],
    [
      'These can be found at www.example.org. It is the Harbour Agency which publishes them at www.example.org',
      'published: referral/available-elsewhere',
    ],
    ['Questions may be put to the Head of Governance', 'an officer of its own'],
    ['Absence is recorded by reason of illness and not by what gave rise to it', 'how it is recorded'],
    ['Complaints are recorded by the Licensing Team on a sheet. You may contact it', 'a team of its own'],
    ['The Council is responsible for 40 car parks', 'the authority itself'],
    ['Fathom Ltd is responsible for the cleaning', 'who does it, not who knows'],
    ['This Department will keep the list for six years', 'the authority itself'],
    ['The number of Tarn boats is 4', 'no referral'],
    ['Nobody should have to wait', 'a standard'],
    ['The police may have been told', 'what was done'],
    ['The fleet is maintained by Fathom Ltd', 'that is what was asked', { question: 'Who maintains the fleet?' }],
    ['Visits are carried out by Fathom Ltd and not by us', 'that is what was asked', { question: 'Who carries out the visits?' }],
    [
      'Overall responsibility rests with the Chief Pilot, helped by a group that meets in May',
      'that is what was asked',
      { question: 'Who has overall responsibility for the piers?' },
    ],
    ['The pier is owned by Fathom Ltd', 'who owns it, not who knows', { question: 'How many visits were there?' }],
    ['It was passed to the Works Committee in May', 'no referral of the request'],
    ['Please write to the Data Protection Officer', 'an officer of its own'],
    ['Claims sit with Legal Services', 'a department of its own'],
    ['The contact is the Category Manager (Boats), who can be reached at boats@marl.example', 'an officer of its own'],
    ['Complaints are recorded by the Water Standards Dept. under fixed headings. Not held.', 'a department of its own'],
    ['This is a matter for Cabinet', 'a part of the authority'],
    ['This falls under the Environmental Information Regulations', 'a law'],
    [
      'Write to the office within 28 days. If that fails you would need to go to the Pier Tribunal',
      'that is what was asked',
      { question: 'How do I appeal against a toll?' },
    ],
    ['Rot has been found at one of our huts, Marl Lodge. It is in the roof.', 'a hut of ours', { question: 'Is there rot in any hut?' }],
    ['One of our schools, Marl Primary, has said so. 94 pupils were taught in the hall', 'a school of ours'],
    ['The pool is run by the Tarn Trust. It opens at 9 and has a slide', 'who runs it, not who knows'],
    ['The pool is run by the Tarn Trust. It has the largest slide', 'who runs it, not who knows'],
    ['The Marl Seal Agency is the body that records seals; there were 40', 'who does it, not who knows'],
    [
      'Visits are reported to the Works Board and not to the police. There were 40',
      'what is done',
      { question: 'How many visits were there?' },
    ],
    ['The post is for Marl Council staff', 'no referral'],
    ['Beyond that we use the numbers of repeat calls recorded by Marl Police.', 'what is made use of', { question: 'How is it measured?' }],
    ['Success is measured using data held by Marl Coastguard.', 'what is made use of', { question: 'How is it measured?' }],
    ['The contractor will keep going until the rats are gone', 'what is done', { question: 'What is being done about rats?' }],
    ['The operator will hold a public meeting in May', 'a meeting', { question: 'What is being done about rats?' }],
    ['The provider will keep the pier open until May', 'what is done', { question: 'What is being done?' }],
    ['The pier is owned by Fathom Ltd and plans for its repair were seen in May', 'what was done', { question: 'Who pays?' }],
    ['We tried the Marl Bridge again in May', 'no referral'],
    ['Bids were sent to Fathom Ltd and they won', 'what was done'],
  ],
  *claim({ text, low, question }) {
    let last = -1;
    let before: string | undefined;
    // "Who maintains the fleet?": by whom a thing is done answers
    const asksWho = ASKS_WHO.test(question);
    // where one sentence names two, the one that it calls the holder comes first
    const found = HELD.flatMap(({ needs, pattern }, form) =>
      needs.test(low)
        ? [...text.matchAll(pattern)].map((match) => ({
            match,
            called: form === 0,
            span: sentenceAt(text, { start: match.index, end: match.index + match[0].length }),
          }))
        : [],
    ).sort((a, b) => a.span.start - b.span.start || Number(b.called) - Number(a.called) || a.match.index - b.match.index);
    for (const { match, span } of found) {
      const words = text.slice(span.start, span.end);
      const named = match[1] ?? match[2] ?? '';
      const name = named
        .replace(
          /^(?:(?:the|our|its|your) )?(?:(?:(?:lead |main |principal |prime |current |previous |host )?(?:service )?provider|contractor|supplier|operator),? )?(?:called |namely )?(?=[A-Za-zÀ-ž])/u,
          '',
        )
        .replace(/^[a-z][a-z -]*(?:, | \()(?:the )?(?=[A-ZÀ-Þ])/u, '')
        .replace(/^(?:the|each|every|individual|the individual) /i, '')
        // "GoMarl, the Marl Roads Partnership": the name, and what it is
        .replace(/^([A-ZÀ-Þ][\w'’-]*(?: [A-ZÀ-Þ][\w'’-]*){0,2}), the [A-ZÀ-Þ].*$/u, '$1')
        // "moved to Marl Council in April 2021"
        .replace(
          /,? (?:in|on|from|since|until) (?:January|February|March|April|May|June|July|August|September|October|November|December)$/,
          '',
        )
        .replace(/[\s.,;]+$/, '');
      // "How do I appeal?" "You would need to write to the Tribunal": that is the answer
      if (ASKS_HOW.test(question) && /^(?:go|try|contact|please|you|should|may)\b/i.test(match[0])) continue;
      // "You would need to ask the Commissioner": nobody sends the asker so to themselves
      const sentTo = MUST_ASK.test(match[0]) && !/\bif you\b/i.test(words);
      if (span.start < last || OWN_PART.test(name) || (NO_OTHER.test(name) && !sentTo && !/^(?:each|every)\b/i.test(match[0]))) continue;
      if (/information commissioner|\b(?:ICO|complain|review|meeting was|event|session|unhappy|dissatisfied)\b/i.test(words)) continue;
      if (
        /\bhave (?:its|their) own\b|\b(?:may|might|could) (?:well |also )?(?:keep|hold|maintain|run) (?:its|their) own\W*$/i.test(words) &&
        !/\bheld by\b/i.test(words)
      )
        continue;
      // "Information held by the Academy is only covered if it is held for other purposes": what the law says of it
      if (/\bonly (?:covered|subject|available)\b|\b(?:if|where|when) (?:it|they) (?:is|are) held for\b/i.test(words)) continue;
      if (isOfOther(text, span.start, match, question)) continue;
      if (TOLD_TO_US.test(text.slice(match.index + match[0].length, span.end))) continue;
      // "None of it is held by the Board"
      if (
        /^(?:held|kept|recorded|collected|maintained|retained|logged|gathered|captured|stored)\b/.test(match[0]) &&
        DENIED.test(text.slice(span.start, match.index))
      )
        continue;
      // published by somebody else, and to be had there
      if (/\b(?:publish|found (?:at|on)|available (?:at|on|from))/i.test(words) && /https?:|www\./.test(words)) continue;
      // "An average is produced by Marl Rivers, but it does not cover our boats": of no use to who asked
      if (OF_NO_USE.test(words.slice(Math.max(0, words.indexOf(match[0]))))) continue;
      // "We look at the numbers of repeat calls recorded by Marl Police": what is made use of
      if (IN_USE.test(text.slice(span.start, match.index)) && !THEIRS.test(words)) continue;
      if (asksWho && DONE_BY.test(match[0])) continue;
      // "Who has overall responsibility for the piers?"
      if (
        asksWho &&
        /\bresponsib|\bin charge\b|\bleads?\b/i.test(question) &&
        /\b(?:responsib|lies?|rests?|sits?|falls?|matters? (?:for|of))\b|responsib/i.test(match[0])
      )
        continue;
      if (
        /^held|^kept|^(?:maintained|managed|owned)\b(?!.*\b(?:not|rather than)\b)/.test(match[0]) &&
        !/\b(?:information|data|details|this|it|records?|figures?|numbers?|statistics|these|that|would|will|may|which|they)\b/i.test(
          words.slice(0, Math.max(4, words.indexOf(match[0]))),
        ) &&
        !KNOWN_OF.test(words.slice(0, Math.max(0, words.indexOf(match[0])))) &&
        // "The contract is held by the Board, so you would need to ask them"
        !/\byou (?:would|will|may|should) (?:need|have|wish) to (?:ask|contact|approach|write to) (?:them|it)\b/i.test(words) &&
        !/^,? (?:and |but )?(?:not|rather than) by\b/.test(text.slice(match.index + match[0].length))
      )
        continue;
      const spelt = /^[A-Z][A-Za-z]{1,5}$/.test(name) ? new RegExp(`(${CHAIN}) \\(${name}\\)`).exec(text)?.[1] : undefined;
      const local = /[A-Z]/.test(name) ? undefined : WHICH_IS.exec(text.slice(match.index))?.[1];
      const own = holderNamed(name || named.replace(/^(?:the|our) /i, ''), text.slice(text.indexOf(named, match.index) + named.length));
      // "They are held by the schools. You would need to contact each school"
      const one = own?.toLowerCase().replace(/s$/, '');
      if (!own || one === before) continue;
      before = one;
      last = span.end;
      const told = FOR_HIRE.test(own) ? SENT_ON.exec(text.slice(span.end))?.[1] : undefined;
      if (told) before = told.toLowerCase().replace(/s$/, '');
      const holder =
        spelt?.replace(/^The /, '') ||
        local ||
        told ||
        namedBefore(own, text.slice(0, match.index)) ||
        inFull(own, text.slice(match.index, span.end));
      const by = /\bby (?:the |our )?$/.test(match[0].slice(0, match[0].indexOf(named)));
      const other = by ? OR.exec(text.slice(match.index + match[0].length, span.end))?.[1] : undefined;
      yield { value: other ? `${holder} or ${other}` : holder, span };
    }
  },
});
