import type { Span } from '../model/span.js';
import { fold } from './labels.js';

/** A sentence, with a name that it tells of. */
export interface OneMore extends Span {
  readonly entity: string;
}

const NAME = String.raw`(?:[Tt]he )?(?<name>[A-ZÀ-Þ][\w'’&-]*(?: (?:(?:of|the|for|upon|on) )?[A-ZÀ-Þ][\w'’&-]*){0,5}(?:(?:, | and | or | nor )(?:[Tt]he )?[A-ZÀ-Þ][\w'’&-]*(?: (?:(?:of|the|for|upon|on) )?[A-ZÀ-Þ][\w'’&-]*){0,5})*)(?![\w'’-])`;
const AT = '(?:at|in|for|from|on|to|by|with)';
const NONE = String.raw`(?:none|nil|zero|nothing|no (?:[a-z-]+ ){0,4}?[a-z-]+s)`;
const FIGURE = String.raw`(?:(?:just|only|about|around) )?(?:£?\d|fewer than|less than|<|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b)`;
const SAID = String.raw`(?:there (?:were|was|are|is|have been)|we (?:had|have|recorded|received|issued|found|made|paid|spent)|it was|the (?:figure|number|total|sum) (?:was|is))`;
/** What tells of a name behind others: none there, a figure for it, or that its figure is not held. */
const TELLS: readonly RegExp[] = [
  // "There were none at Fell Pier", "We recorded no visits for Fell"
  String.raw`(?:[Tt]here (?:were|was|are|is|have been)|[Ww]e (?:had|have|recorded|received|issued|found|made|paid|spent)) ${NONE}(?: [a-z]+){0,3}? ${AT} ${NAME}(?! (?:was|were|is|are|had|has)\b)`,
  // "None were seen at Fell Pier", "No visits were made to Fell"
  String.raw`(?:None|Nil|Zero|Nothing|No (?:[a-z-]+ ){0,4}?[a-z-]+s)(?: [a-z]+){0,5}? ${AT} ${NAME}`,
  // "At Fell Pier, which opened in May, there were 2"
  String.raw`(?:At|In|For|From|On) ${NAME}(?:, (?:which|who|where|that)\b[^,.;\n]{3,60},|,)? (?:${SAID} )?(?:${NONE}|${FIGURE})`,
  // "Fell Pier had none"
  String.raw`${NAME} (?:had|has|recorded|received|reported|issued|saw|made) (?:${NONE}|${FIGURE})`,
  // "The figure for Fell Pier is not held", "We hold no figure for Fell"
  String.raw`(?:(?:The |This |That )?(?:[Ff]igures?|[Nn]umbers?|[Dd]ata|[Ii]nformation|[Tt]otals?|[Rr]ecords?)|[Ww]e (?:do not|don't) hold (?:[a-z]+ ){1,4}?|[Ww]e hold no (?:[a-z]+ ){0,3}?[a-z]+) ?(?:for|at|from|of|on) ${NAME}(?: (?:is|are|was|were) (?:not|no longer)\b|(?=\s*(?:[.;,\n]|$|as\b|because\b)))`,
].map((one) => new RegExp(`^${one}`, 'u'));

/** Words that name no part: the authority, a country, the law, a time, what stands for what was named. */
const NO_PART =
  /^(?:(?:NHS|County|City|District|Borough|Town|Parish) )?(?:Trust|Council|Board|Force|Constabulary|University|College|Department|Service|Authority|Police|Agency|Office|Act|FOI|FOIA|GDPR|EIR|Regulations?|Section|UK|England|Wales|Scotland|Northern Ireland|Britain|Christmas|Easter|Q[1-4]|Years?|January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|All|Both|Each|Some|None|We|There|It|This|That|They|These|I|You)(?: \d{4})?$/;

/** "Fell Pier is run by the county", where it was asked for each pier. */
const SUBJECT = new RegExp(
  String.raw`^(?!(?:[Tt]he )?[^ ]+ [a-zß-ž])${NAME} (?:is|are|was|were|does|do|did|has|have|cannot|could) (?!(?:all|both)\b)[a-z]`,
  'u',
);
const FOR_EACH = /\b(?:each|every|individual|by|per)\b/i;

/** Sentences that tell of a name that is none of those known: "Marl 12, Tarn 40. There were none at Fell Pier." The first sentence is looked at only where it is told to be behind others. */
export function oneMoreIn(text: string, known: readonly string[], question: string, behind: boolean): OneMore[] {
  const names = new Set(known.map(fold));
  const asked = FOR_EACH.test(question);
  return sentencesOf(text)
    .slice(behind ? 0 : 1)
    .flatMap(({ start, end }) => {
      const said = text.slice(start, end);
      const inLine = asked && !/\n\s*$/.test(text.slice(0, start));
      const told = (inLine ? [...TELLS, SUBJECT] : TELLS).map((one) => one.exec(said)?.groups?.name).find((name) => name !== undefined);
      const parts = (told ?? '').split(/, | and | or | nor /).map((one) => one.replace(/^[Tt]he /, ''));
      // "There were five at Fell and Tarn": for both together
      if (parts.length > 1 && /\d/.test(said)) return [];
      return told && parts.every((one) => !NO_PART.test(one) && !names.has(fold(one)))
        ? parts.map((entity) => ({ start, end, entity }))
        : [];
    });
}

function sentencesOf(text: string): Span[] {
  const lead = /^[^\p{L}\d]*/u.exec(text)?.[0].length ?? 0;
  const behind = [...text.matchAll(/[.;!?]\s+(?=[A-ZÀ-Þ])|\n\s*(?=[A-ZÀ-Þ])/gu)].map(({ index, 0: mark }) => index + mark.length);
  const starts = [lead, ...behind.filter((start) => start > lead)];
  return starts.map((start, at) => ({ start, end: starts[at + 1] ?? text.length }));
}
