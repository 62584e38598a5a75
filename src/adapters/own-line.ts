import { cue } from '../model/cue.js';
import { LEADING_DOTS } from '../model/leaders.js';

/** A word after which no sentence and no question ends; "N/A" is none. */
export const NEVER_LAST = cue(/(?<!\/)\b(?:the|of|and|or|an|our|your|their|its|a)$/);
/** A word that a statement does not end with. */
export const LEADS_ON = cue(
  /\b(?:in|on|at|by|for|from|to|with|within|between|is|are|was|were|has|have|had|that|which|under|section|regulation)$/,
);
/** Words that open a sentence where they are in capitals: the line before them is a whole one, though no stop ends it. */
const OPENS_SENTENCE =
  /^(?:(?:There|We|It|This|These|They|Yes|No|None|Nil|Please|Our)\b(?![-/])|The [A-ZÀ-Þ][a-zß-ž]+(?: [A-ZÀ-Þ][a-zß-ž]+){0,3} (?:do|does|did|is|are|was|were|has|have|had|holds?|cannot|can|will)\b)/u;

/** What a line says by its words: it is no rest of the one above it, however full that is. */
export function isOwnLine(above: string, below: string): boolean {
  // a figure on a line of its own stands for itself
  if (/^[£<>]?\s?\d[\d,]*(?:\.\d+)?%?$/.test(below) && !/^(?:19|20)\d{2}$/.test(below) && !NUMBERED.test(above)) return true;
  // "2022 ....... 3" under another such line, or under what it is a row of
  if (LEADERS.test(below) && (LEADERS.test(above) || /:$/.test(above))) return true;
  // so does an address behind a full stop
  if (/[.!]$/.test(above) && /^(?:https?:\/\/|www\.)\S+$/.test(below)) return true;
  // "Tarn Quay – Yes, see …": the first of what is told by name
  if (/[.!]$/.test(above) && NAME_SAYS.test(below)) return true;
  // "… were accepted? (8)": the mark of what follows
  if (NEVER_LAST.test(above) || LEADS_ON.test(above) || /(?:^|\s)\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})\)$/i.test(above)) return false;
  // "Q7 Do any …" below "… since 2021."
  if (/^(?:Q|Question )\d{1,2}\b[.):]?\s+[A-ZÀ-Þ]/u.test(below)) return true;
  return /[^.!,(-]$/.test(above) && OPENS_SENTENCE.test(below);
}

const LEADERS = new RegExp(`[^\\s.] ?${LEADING_DOTS} ?[^\\s.]`);

/** A word that the number behind it belongs to: "in answer to question", and "9." on the next page. */
export const NUMBERED = cue(
  /\b(?:questions?|sections?|paragraphs?|regulations?|articles?|points?|pages?|annex|appendix|table|part|schedule)$/,
);

/** "Tarn Quay – No", "Marl Basin - £400": a name, and what it has to say for itself. */
const NAME_SAYS =
  /^(?!(?:19|20)\d\d\b)[A-ZÀ-Þ\d](?:[\w'’&/()À-ž]+ ?){1,6}\s[-–—]\s(?:(?:Yes|No|None|Nil|Zero|Not (?:held|known|recorded|applicable)|N\/A)\b|£?\d)/u;
