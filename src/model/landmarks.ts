import { cue } from './cue.js';

/**
 * The lines by which a letter shows its build, for the model, the facts and the segments alike: who greets, who signs off, what heads the request, the reply
 * and the rights. Each is put to one paragraph (`reading` text), so `^` and `$` are its ends. Where two that mean the same must differ, the second says why.
 */

export const SALUTATION = cue(
  /^\W*(?:dear\b|good (?:morning|afternoon|evening)|hello\b|hi\b|to whom it may|to (?:the )?[a-zà-þ][\w' ]{2,40},$|fao\b)/,
);
/** A greeting alone on its line; "Dear Clerk, further to our talk I should like to know …" says more than that. */
export const greets = (text: string): boolean => text.length < 80 && SALUTATION.test(text);
/** The greeting below a letter's head, of which facts are read: "FAO" and "To the Clerk," belong to an address there, and a letter may be Welsh. */
export const BELOW_HEAD = cue(/^\W*(?:dear\b|annwyl\b|to whom it may)|^\W*(?:hi|hello|good (?:morning|afternoon|day))\b.{0,24}$/);
/** A message that has no greeting begins so. */
export const THANKS = cue(/^\W*thank you for (?:your|the) (?:request|e-?mail|letter|message|enquiry)/);

export const SIGN_OFF = cue(
  /^\W*(?:yours? (?:sincerely|faithfully|truly|etc)|yours\W*$|yours,|(?:kind(?:est)?|best|warm|with|many)?\s*(?:regards|wishes|thanks)\s*[,.]?$|(?:(?:kind|best) )?regards\b(?! (?:to|the)\b)|best wishes\b|many thanks,?$|all the best,?$|sincerely,?$|diolch\b|yn gywir|cofion)/,
);
/** A sign-off alone on its line. */
export const signsOff = (text: string): boolean => text.length < 60 && SIGN_OFF.test(text);
/** The same where all that stands below it is left out, which takes more than thanks. */
export const SIGNED = cue(/^\W*(?:yours? (?:sincerely|faithfully|truly)|(?:(?:kind(?:est)?|best|warm|with|many) )*(?:regards|wishes)\W*$)/);
/** The same where names below it are masked: one too many rather than one too few. */
export const ABOVE_NAME = cue(
  /^\W*(?:yours (?:sincerely|faithfully|truly)|(?:kind|best|warm|many)? ?regards|best wishes|many thanks|sincerely)\b/,
);

const BODY = String.raw`(?:(?:our|the|my|foi|opcc|trust|trust's|council|council's|office|office's|force|final|formal|full|authority|university|department|board|service|detailed|official)\s+)*`;

/** A line that heads the response. */
export const REPLY_HEADING = cue(
  new RegExp(
    String.raw`^\W*(?:\d{1,2}\.\s+)?(?:(?:ein )?(?:ateb|ymateb)\s?\/\s?)?${BODY}(?:responses?|reply|replies|decision|(?:questions? )?answers?|findings|internal review|outcome(?: / documents)?|disclosure|information (?:released|disclosed|provided)|in (?:response|reply|answer)|what we (?:hold|found|did)|we (?:said|say|reply|replied|answer|answered|respond|responded)|response sent(?:\s.{0,30})?)(?: (?:to|on) (?:(?:the|your|this|foi|information|freedom of information) )*(?:requests?|questions?|enquiry|complaint))?\s*[:.-]*\s*$`,
  ),
);

/** A line that heads the request. */
export const REQUEST_HEADING = cue(
  /^\W*(?:(?:cais|cwestiwn|eich cais) ?\/ ?)?(?:(?:your|the|foi|freedom of information|information|data access|original|exact|precise|details? of(?: the)?|full|summary of(?: the)?|text of(?: the)?)\s+)*(?:requests?|questions?|query|enquiry|you asked|you (?:have )?requested|you said|information (?:requested|sought|required)|request (?:for information|details?|received(?:\s.{0,30})?)|what (?:you|was) (?:asked|requested)(?: for)?)(?: (?:was|is|were)(?: as follows)?)?(?: (?:for|us|as follows))?\s*[:.-]*\s*$/,
);

/** The same where a letter repeats the request behind its reply: an annex's title may stand with it, and "Questions" or "Query" alone heads something else. */
export const REPEATED_REQUEST_HEADING = cue(
  /^\W*(?:(?:annex|appendix|schedule)\b[^:]{0,12}[:.-]?\s*)?(?:(?:text|copy|details?|wording) of )?(?:your|the|the original|original|foi|information)\s+(?:foi |freedom of information |information |original )*(?:request|questions|e-?mail)(?: for information)?\b[^.?!]{0,60}$/,
);
/** "Your rights", "Right of review": over the paragraphs on how to complain. */
export const RIGHTS_HEADING = cue(
  /^\W*(?:your )?(?:right|rights|appeal|appeals|complaints?|(?:right of |internal )?review)\b[^.?:]{0,40}$/,
);

/** The title of an annex: "Annex B", "Appendix 2 - Public interest". */
export const ANNEX = cue(/^\W*(?:annex|appendix|schedule)(?: (?:\d{1,2}|[a-h]|[ivx]{1,4}))?\W*(?:$|[-–:] )/);
