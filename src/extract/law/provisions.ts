import type { Exemption } from '../../model/answer.js';
import { exemptionFor } from './exemptions.js';

const TAIL = String.raw`\d{1,2}[A-Za-z]?(?:\s?\([0-9A-Za-z]{1,4}\))*`;
const CITED = new RegExp(
  String.raw`\b(sub-?sections?|sections?|sec\.?|ss?\.?|regulations?|regs?\.?|exceptions?|exemptions?)\s?(?:under\s)?(${TAIL}(?:\s?(?:,|&|and|or|with)\s?(?:(?:sub-?)?sections?\s|ss?\.?\s?)?${TAIL})*)`,
  'gi',
);
const ONE = new RegExp(TAIL, 'g');
/** Other Acts that number their sections alike. */
const OTHER_ACT =
  /^[^.;]{0,40}?\b(?:of|in|under) (?:the )?(?![Ff]reedom|[Ee]nvironment|FOI|EIR|Information|Act\b|General Data|Data Protection)[A-ZÀ-Þ][A-Za-zÀ-ž()&,' ]{2,60}\b(?:Act|Order|Regulations|Code)\b/u;

/** A provision as cited, "40(2)", with the law that its words or the letter name. */
export interface Citation {
  readonly law: 'FOIA' | 'FOISA' | 'EIR' | 'EISR';
  readonly provision: string;
  readonly start: number;
  readonly end: number;
}

/** Every section, regulation or exception that a text cites; those of other Acts are left out. */
export function citationsIn(text: string, lawOfLetter: Exemption['law'] | null): Citation[] {
  const found: Citation[] = [];
  for (const match of text.matchAll(CITED)) {
    const [whole, word = '', list = ''] = match;
    const end = match.index + whole.length;
    if (OTHER_ACT.test(text.slice(end, end + 110))) continue;
    if (
      /\b(?:Act|Order|Regulations) \d{4},? $/.test(text.slice(0, match.index)) &&
      !/information/i.test(text.slice(Math.max(0, match.index - 60), match.index))
    )
      continue;
    for (const one of list.matchAll(ONE)) {
      const provision = one[0]
        .replace(/\s/g, '')
        .replace(/^(\d+)([a-z])(?=\(|$)/, (_, number: string, letter: string) => number + letter.toUpperCase());
      found.push({ law: lawOf(word, provision, text, match.index, end, lawOfLetter), provision, start: match.index, end });
    }
  }
  return found;
}

function lawOf(
  word: string,
  provision: string,
  text: string,
  start: number,
  end: number,
  lawOfLetter: Exemption['law'] | null,
): Citation['law'] {
  const near = text.slice(Math.max(0, start - 40), end + 90);
  const regulation = /^(?:reg|exc)/i.test(word) || /^1[02]\([345]\)/.test(provision);
  if (regulation) return /scotland|eisr|EI\(S\)R/i.test(near) || lawOfLetter === 'FOISA' || lawOfLetter === 'EISR' ? 'EISR' : 'EIR';
  if (/FOISA|\(Scotland\) Act/i.test(near)) return 'FOISA';
  if (/\bFOIA?\b|freedom of information act 2000/i.test(near))
    return lawOfLetter === 'FOISA' && !/FOIA|2000/i.test(near) ? 'FOISA' : 'FOIA';
  return lawOfLetter === 'FOISA' || lawOfLetter === 'EISR' ? 'FOISA' : 'FOIA';
}

/** Words about a citation that take its claim away: a condition, a contrast, a withdrawal, a mere account of what the section says. */
const NOT_CLAIMED =
  /\b(?:should not have been (?:used|applied|cited)|(?:do|does|did|will) not (?:maintain|apply|rely|engage)|no longer (?:apply|applies|maintain|rel)|was wrong|only applies to|if (?:the )?(?:section|s\.?)|none|withdrawn|not (?:engaged|applied))\b/i;

/** The exemptions that a text claims, one for each provision, the most specific of a section. */
export function exemptionsIn(text: string, lawOfLetter: Exemption['law'] | null): Exemption[] {
  const found = new Map<string, Exemption>();
  for (const { law, provision, start, end } of citationsIn(text, lawOfLetter)) {
    const exemption = exemptionFor(law, provision);
    if (!exemption || (law === 'FOIA' && provision === '17')) continue;
    const from = Math.max(text.lastIndexOf('. ', start), text.lastIndexOf('\n', start)) + 1;
    const stop = text.slice(end).search(/\.\s|\n|$/);
    if (NOT_CLAIMED.test(text.slice(from, end + stop))) continue;
    found.set(`${law} ${provision}`, { law, provision, ...exemption, span: { start, end } });
  }
  const all = [...found.values()];
  return all.filter(
    (one) => !all.some((other) => other !== one && other.law === one.law && other.provision.startsWith(`${one.provision}(`)),
  );
}
