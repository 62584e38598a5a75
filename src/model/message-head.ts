import { cue } from './cue.js';

/** The lines by which a mail program sets off the message that it quotes. */
const DASHED = cue(/^\W*-{2,}\s*original (?:message|e-?mail|request)\s*-{0,}/);
const WROTE = cue(/^\W*on\b.{6,160}\bwrote:\s*$/);
export const FROM = cue(/^\W*from:\s*\S/);
export const FIELD = cue(/^\W*(?:sent|date|to|cc|subject):/);
const JOINED = cue(/^\W*from:.{3,160}\b(?:sent|date):.{3,80}\b(?:to|subject):/);

/** A line that, alone or with the fields below it, heads a quoted message. */
export const headsMessage = (text: string): boolean => opensMessage(text) || FROM.test(text);
/** … and needs no fields below it. */
export const opensMessage = (text: string): boolean => DASHED.test(text) || WROTE.test(text) || JOINED.test(text);
