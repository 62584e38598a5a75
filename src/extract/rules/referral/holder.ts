import { MONTH } from '../../../model/dates.js';

const WORD = String.raw`[A-ZÀ-Þ][A-Za-zÀ-ž0-9&'-]*`;
/** "Department of Agriculture, Environment and Rural Affairs". */
const MINISTRY = String.raw`(?:Department|Ministry|Office) (?:of|for) (?:the )?${WORD}(?: ${WORD})*(?:, ${WORD}(?: ${WORD})*)+,? and ${WORD}(?: ${WORD})*`;
/** "Police, Fire and Crime Panel". */
const LISTED = String.raw`${WORD}(?:, ${WORD})+,? and ${WORD}(?: ${WORD})* (?:Panel|Commissioner|Board|Authority|Council|Service|Committee|Agency|Trust)`;
/** The name of a body. */
export const CHAIN = String.raw`(?:${MINISTRY}|${LISTED}|${WORD})(?:(?:,? (?:of|for|and|the|&|in|on|upon) (?:the )?| )${WORD})*(?: plc\b)?`;

const END = String.raw`(?=[,.;:()\n]|$| (?:who|which|and|but|so|as|at|on|under)\b)`;
/** "the Trust's contractor, Marl Parking Ltd": whose it is, what it is, and then its name. */
const OF_OURS = new RegExp(String.raw`^(?: [a-z-]+){1,4},? (?:called |namely )?(?:the )?(${CHAIN})${END}`);
/** … or no name at all: "the Board's letting agent". */
const UNNAMED = new RegExp(String.raw`^(?: [a-z-]+){1,3}${END}`);
/** "the operator of both ferries, Marl Crossings CIC". */
const APPOSED = new RegExp(String.raw`^ (?:of|for|to|in|at) [^.,;()\n]{2,50}, (?:the )?(${CHAIN})${END}`);
/** "managed by the provider and you may wish to contact Marl Care Trust" */
const TO_ASK = new RegExp(
  String.raw`^,? (?:and|so) (?:we (?:would )?(?:suggest|recommend|advise)(?: that)? )?you (?:may|might|can|could|should|will need to|would need to)(?: (?:wish|like|want|prefer) to)?(?: therefore)? (?:contact|approach|ask|try|write to|direct (?:this|it|your (?:request|question|enquiry)) to) (?:the )?(${CHAIN})${END}`,
);
/** "the district councils in Marlshire": where those are. */
const WHERE = new RegExp(
  String.raw`^ (?:in|within|across|of) (?:the )?(?!(?:${MONTH}|Board|Council|Trust|Authority|Department|Force|University|College|Service|Act)\b)${CHAIN}${END}`,
);
/** What every county has one of. */
const SORT =
  /^(?:Integrated Care Board|Care Board|ICB|Clinical Commissioning Group|County Council|District Council|Borough Council|City Council|Parish Council|Health Board|Police Force|Fire Authority|Ambulance Service)$/;
const OWN_NAME = new RegExp(String.raw`^(?:, (?:which is )?| \()(?:the )?(${CHAIN})(?:\)|${END})`);
/** "General Hospital and Software team": a part of the authority, unless a body has it: "the Marl Police data team". */
const TEAM = /^ (?:[a-z]+ ){0,2}(?:team|unit|section|desk|group|directorate|department)\b/;
const BODY =
  /\b(?:council|police|constabulary|ltd|limited|plc|llp|cic|office|agency|services?|trust|authority|board|commission(?:er)?|university|college|school|academy|partnership)\b/i;

/** The holder's own name, where what a form took for it says only whose or what it is; null for a part of the authority. By the words behind it. */
export function holderNamed(name: string, after: string): string | null {
  if (TEAM.test(after) && !BODY.test(name)) return null;
  if (/[A-ZÀ-Þ].*'s?$/.test(name)) return OF_OURS.exec(after)?.[1] ?? `${name}${UNNAMED.exec(after)?.[0] ?? ''}`;
  // "the Care Board, NHS Marl", "the Care Board (NHS Marl)"
  if (SORT.test(name)) return OWN_NAME.exec(after)?.[1] ?? name;
  return /[A-ZÀ-Þ]/.test(name) ? name : (APPOSED.exec(after)?.[1] ?? TO_ASK.exec(after)?.[1] ?? `${name}${WHERE.exec(after)?.[0] ?? ''}`);
}
