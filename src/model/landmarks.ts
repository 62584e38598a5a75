import { cue } from './cue.js';

const BODY = String.raw`(?:(?:our|the|my|foi|opcc|trust|trust's|council|council's|office|office's|force|final|formal|full|authority|university|department|board|service|detailed|official)\s+)*`;

/** A line that heads the response. */
export const REPLY_HEADING = cue(
  new RegExp(
    String.raw`^\W*(?:\d{1,2}\.\s+)?${BODY}(?:responses?|reply|replies|decision|(?:questions? )?answers?|findings|internal review|outcome(?: / documents)?|disclosure|information (?:released|disclosed|provided)|in (?:response|reply|answer)|what we (?:hold|found|did)|response sent(?:\s.{0,30})?)(?: (?:to|on) (?:(?:the|your|this|foi|information|freedom of information) )*(?:requests?|questions?|enquiry|complaint))?\s*[:.-]*\s*$`,
  ),
);

/** A line that heads the request. */
export const REQUEST_HEADING = cue(
  /^\W*(?:(?:your|the|foi|freedom of information|information|data access|original|details? of(?: the)?|full|summary of(?: the)?|text of(?: the)?)\s+)*(?:requests?|questions?|query|enquiry|you asked|you (?:have )?requested|you said|information (?:requested|sought|required)|request (?:for information|details?|received(?:\s.{0,30})?)|what you asked(?: for)?)(?: (?:was|is|were)(?: as follows)?)?(?: (?:for|us|as follows))?\s*[:.-]*\s*$/,
);

export const SALUTATION = cue(
  /^\W*(?:dear\b|good (?:morning|afternoon|evening)|hello\b|hi\b|to whom it may|to (?:the )?[a-zà-þ][\w' ]{2,40},$|fao\b)/,
);
/** A greeting alone on its line; "Dear Clerk, further to our talk I should like to know …" says more than that. */
export const greets = (text: string): boolean => text.length < 80 && SALUTATION.test(text);
export const SIGN_OFF = cue(
  /^\W*(?:yours? (?:sincerely|faithfully|truly|etc)|yours\W*$|yours,|(?:kind(?:est)?|best|warm|with|many)?\s*(?:regards|wishes|thanks)\s*[,.]?$|(?:kind|best) regards|many thanks,?$|all the best,?$|sincerely,?$|diolch\b|yn gywir|cofion)/,
);
/** "Your rights", "Right of review": over the paragraphs on how to complain. */
export const RIGHTS_HEADING = cue(
  /^\W*(?:your )?(?:right|rights|appeal|appeals|complaints?|(?:right of |internal )?review)\b[^.?:]{0,40}$/,
);
