import { cue } from '../model/cue.js';
import { datesIn, isoOf, MONTH, monthOf } from '../model/dates.js';
import { BELOW_HEAD, SIGN_OFF } from '../model/landmarks.js';
import type { Span } from '../model/span.js';

const WEEKDAY = String.raw`(?:(?:on )?(?:the )?(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s*)?(?:the )?`;
const ONLY_WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s$/i;
/** Words before the day on which a request came or was made, the surest first. */
const REQUESTED = [
  String.raw`\b(?:date (?:of (?:your |the )?)?(?:request|received|receipt)|request (?:date|received|made|submitted)|date (?:received|requested|in(?=:))|received|requested|your (?:[a-z]+ )?(?:e-?mail|letter|request)(?: for information)?|(?:your|the) (?:[a-z]+ )?request from)\W{0,4}${WEEKDAY}$`,
  String.raw`\brequests?\b[^.\n]{0,90}\b(?:of|on|dated|received|was|made|submitted|sent|logged|got|reached us|came)\b[^.\n]{0,16}?${WEEKDAY}$`,
  String.raw`\b(?:your|the) (?:[a-z-]+ ){0,2}(?:e-?mail|letter|correspondence|message|enquiry|submission|questions?|form)(?: \(|\b[^.\n]{0,80}\b(?:of|on|dated|received|sent)\b[^.\n]{0,10}?)${WEEKDAY}$`,
  String.raw`\b(?:you|i) (?:first |then )?(?:asked|wrote|contacted|requested|submitted|sent|e-?mailed|made|got in touch)\b[^.\n]{0,60}\b(?:on|dated)\s${WEEKDAY}$`,
  String.raw`\b(?:thank(?:s| you) for|writing to|wrote to|received|reached|dated)\b[^.\n]{0,60}\b(?:on|of|dated)\s${WEEKDAY}$`,
].map((source) => new RegExp(source, 'i'));
/** "On 7 May 2015 you asked". */
const ASKED_AFTER = cue(/^,?\s(?:you|i) (?:asked|wrote|contacted|requested|submitted|sent|e-?mailed|made)\b/);
/** A message quoted below the reply, by the line over it: "On Thu, 9 Jan 2025 at 08:15, A. Low wrote:". */
const WROTE_AFTER = cue(/^,?\s(?:at\s)?\d{1,2}[:.]\d{2}\b[^\n]{0,100}\bwrote\s*:?\s*$/);
/** What was asked for later than the request: another look. */
const LATER = cue(/\b(?:(?:internal |for a |asked? .{0,40}to )review|look(?:ed)? (?:at .{0,40})?again|reconsider)\b/);
/** What was meant by a request is no request. */
const CLARIFIED = cue(/\bclarif\w+|\b(?:what|which)\b[^.\n]{0,20} meant\b/);
const BY_US = cue(
  /\b(?:we|i|council|trust|office)\s(?:have |had |first )?(?:sent|wrote|replied|responded|answered|issued)\b[^.\n]{0,30}$|\b(?:our|my|the) (?:\w+ )?(?:response|reply|review|decision|letter|e-?mail)\b(?! to (?:your|the))[^.\n]{0,24}\b(?:of|on|dated|sent|issued)\b[^.\n]{0,12}$/,
);
const RESPONDED = cue(
  /^\W*(?:(?:the|foi|our|[a-zß-ž]+ ?\/) ?)?(?:date(?: of (?:response|reply|decision|disclosure|letter|issue|this (?:letter|reply|response)))?|(?:date )?(?:responded(?: to)?|replied|issued|sent|completed|closed|resolved|answered)|(?:dated|reply|response)(?=\s*:)|letter dated|response \(?(?:sent|issued|date)|disclosure date|date of reply|foi date|decision date|(?:response|reply|answered) (?:by|from) [^\n]{3,120} on)\s*(?:\/\s?[a-zß-ž]+)?\s*[:.-]?\s*(?:on\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s*)?$/,
);
/** "Subject: Moorings Date of reply: 3 May 2024": a label that stands beside others on one line. */
const INSIDE = cue(/\bdate (?:of (?:our )?(?:reply|response|decision)|responded|replied|issued|completed|closed)\s*:\s*$/);
const ANSWERS = cue(/^\W*(?:(?:the|our) )?(?:reply|response|answer)\s*:/);
/** The same in a sentence of head or foot: "This reply was sent by e-mail on", "reply given", "Answer of". */
const RESPONDED_TOO = cue(
  /(?:^|\n|[.,;|/]\s|\d\s+(?=sent by ))\W*(?:(?:this|the|our) )?(?:(?:reply|response|answer|decision|information|letter) )?(?:(?:was|is|were) )?(?:(?:sent|issued|provided|given|released|disclosed|supplied|e-?mailed|posted|dated)(?: out| to you)?(?: by (?:e-?mail|post|letter))?|answer of|reply of|date out|(?:reply|response|answer)(?= )|date of (?:our|this|the) (?:reply|response|answer)|date of (?:reply|response) to (?:the )?requester|date \|)\s*[:|]?\s*(?:on\s)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s*)?$/,
);
/** A message in one line: "From: FOI Team, 12 June 2024, 11:20". */
const FROM = cue(/^\W*from:[^\n]{3,80}[,(]\s?$/);
const OF_PAGE = cue(/\b(?:printed|saved|accessed|downloaded|updated|reviewed|modified|due|deadline|meeting|expires)\b/);
const FOOT = cue(/^\W*(?:signed|approved|authori[sz]ed|issued|prepared|answered|released|sent)\b[^.]*$/);
const CLOSED = cue(/(?:^\W*(?:date )?published|\b(?:closed|answered|replied|issued|completed))\s*:?\s*(?:on\s+)?$/);
/** Nothing else dates it: "the information in this response is accurate as of". */
const RIGHT_AS_OF = cue(/\b(?:response|reply|letter)\b[^.\n]{0,40}\b(?:accurate|correct) (?:as )?(?:of|at|on)\s*$/);
/** Words and references that a date shares its line with. */
const BESIDE =
  /\W{1,4}(?:sent )?(?:by|via) (?:e-?mail|post|letter)(?: only)?\W{0,4}$|(?:mon|tues|wednes|thurs|fri|satur|sun)day,?|\b(?:FOI|EIR|REF)[\w./ -]{0,4}\d[\w./-]*|\b(?:(?:our|foia?|eir|case|request|information|response|reply)\s+)*(?:ref(?:erence)?s?\b\.?(?: (?:no|number)\b)?:?\s*)?[A-Z]{1,8}\d{0,4}(?:[-/.:][A-Z\d]+)+|\b(?:our|your|foia?|case|request) ref(?:erence)?\b\.?(?: (?:no|number)\b)?\s?:\s*(?:[A-Z]*\d[\w/.-]*)?/gi;
const PUBLISHED = cue(/^\W*(?:date )?(?:published|released|disclosed):?\s*$/);
/** "15 May 2024 Request received", "12 June 2024 Response sent". */
const REQUEST_CAME = cue(/^\W*request (?:received|made|logged)\W*$/);
const REPLY_WENT = cue(/^\W*(?:reply|response|answer|decision) (?:sent|issued|given|made)\W*$/);
/** "Start date: 1 April 2016" of a contract. */
const OF_SOMETHING = cue(
  /\b(?:start|end|expiry|commencement|completion|renewal|review|award|opening|closing|delivery|installation|contract|effective|due|target|go[- ]live|purchase|payment) date\s*:[^.:]{0,32}$/,
);
const OTHER = cue(
  /\b(?:by|before|until|from|since|between|to|in|during|period|ending|year|january|as at|at|review of|decision of|approved in|meeting of|expires?|starts?|began|on|for|and|after)\s*$/,
);
const DAY_MONTH = new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?\s+(${MONTH})\b(?!\.?[\s,/-]+(?:19|20)?\d{2}\b)`, 'gi');

/** The dates of the request and of the response, by the words before each; null where no words tell. `paragraphs` are the letter's in order. */
export function letterDates(paragraphs: readonly string[]): { requestDate: string | null; responseDate: string | null } {
  const lines = segmentsOf(paragraphs);
  const greeting = lines.findIndex((line) => BELOW_HEAD.test(line));
  const headEnd = greeting < 0 ? 20 : Math.min(greeting + 1, 40);
  const closing = lines.findIndex((line) => SIGN_OFF.test(line));
  const requests: { iso: string; rank: number }[] = [];
  const responses: { iso: string; rank: number }[] = [];
  const headers: string[] = [];
  const published: string[] = [];
  let label = '';
  let above = '';
  for (const [index, line] of lines.entries()) {
    const dates = datesIn(line);
    // a long line is a sentence, whatever it holds
    const beside = line.length < 200 && dates.length ? line.replace(BESIDE, '').trim() : null;
    for (const [order, { iso, span }] of dates.entries()) {
      const opens = span.start < 3 || ONLY_WEEKDAY.test(line.slice(0, span.start));
      const before = (opens && label ? `${label} ` : '') + line.slice(dates[order - 1]?.span.end ?? 0, span.start);
      // one date in two languages is one
      const alone =
        beside !== null &&
        beside.length <= dates.filter((other) => other.iso === iso).reduce((sum, other) => sum + other.span.end - other.span.start, 0) + 6;
      const day = iso.length === 10;
      // what stands below a question answers it
      const otherLabel =
        opens &&
        (/\?\W*$/.test(above) || /\b(?:published|updated|modified)(?: on)?\W*$|\b(?:meeting|birth|incident|due|deadline)\b/i.test(label));
      // "Response: 30 September 2027, or later" answers a question of the letter
      const answers = ANSWERS.test(before) && (index >= headEnd || !/^\W*$/.test(line.slice(span.end)));
      const labelled =
        !answers &&
        (RESPONDED.test(before) || INSIDE.test(before) || (/\bdate\s*:[^.:]{0,32}$/i.test(before) && !OF_SOMETHING.test(before)));
      const requested = BY_US.test(before) || CLARIFIED.test(before) ? -1 : REQUESTED.findIndex((pattern) => pattern.test(before));
      // the first request goes before what came after it
      const later =
        LATER.test(
          line
            .slice(Math.max(0, span.start - 300), span.start)
            .split(/\.\s/)
            .at(-1) ?? '',
        ) || LATER.test(line.slice(span.end, span.end + 80))
          ? REQUESTED.length * 2
          : 0;
      if (before.includes(':') && /^\W*(?:sent|date):\s*(?:\p{L}+,?\s)?$/iu.test(before)) headers.push(iso);
      if (labelled && !/\breceived|request/i.test(before.slice(-40).replace(/(?:response|reply) to (?:your )?request/i, '')))
        responses.push({ iso, rank: /\bdate\s*:?\s*$/i.test(before) && !/respon|reply|decision/i.test(before) ? 1 : 0 });
      else if (day && (index < headEnd || index >= lines.length - 6) && !otherLabel && RESPONDED_TOO.test(before))
        responses.push({ iso, rank: index < headEnd ? 2 : 3.5 });
      else if (requested >= 0 && (day || requested === 0)) requests.push({ iso, rank: requested + later });
      else if (day && ASKED_AFTER.test(line.slice(span.end)) && !CLARIFIED.test(line.slice(span.end, span.end + 60)))
        requests.push({ iso, rank: REQUESTED.length + later });
      else if (day && WROTE_AFTER.test(line.slice(span.end))) requests.push({ iso, rank: REQUESTED.length + 1 });
      else if (
        alone &&
        !otherLabel &&
        (index < headEnd || (day && (index >= lines.length - 12 || (index > closing && index <= closing + 6 && closing >= 0)))) &&
        !inTable(lines, index)
      )
        responses.push({ iso, rank: index >= headEnd ? 3.5 : day ? 2 : 4 });
      // the head of a page in a log: "Request 2291 - closed 29.11.24", "Published 2 August 2023"
      else if (!otherLabel && index < headEnd && (day ? CLOSED : PUBLISHED).test(before)) responses.push({ iso, rank: 5 });
      // "Date published:" and the day below it
      else if (day && opens && index < headEnd && PUBLISHED.test(label)) published.push(iso);
      else if (day && opens && index < headEnd && REQUEST_CAME.test(line.slice(span.end))) requests.push({ iso, rank: 1 });
      else if (day && opens && index < headEnd && REPLY_WENT.test(line.slice(span.end))) responses.push({ iso, rank: 2 });
      else if (day && index < 8 && FROM.test(before)) responses.push({ iso, rank: 1 });
      else if (day && RIGHT_AS_OF.test(before)) responses.push({ iso, rank: 6 });
      // below the letter, behind who answered and where: "Information Team, Fell Road, Tarnside. 17 June 2024"
      else if (
        day &&
        index >= lines.length - 6 &&
        dates.length === 1 &&
        (/[.,]\s$|\($/.test(before) || FOOT.test(before)) &&
        /^\W*(?:by)?\W*$/.test(line.slice(span.end))
      )
        responses.push({ iso, rank: 6 });
      // the title of an entry in a disclosure log: "Drones (April 2023)"
      else if (index < 3 && /\($/.test(before.trimEnd()) && /^\)\W*$/.test(line.slice(span.end))) responses.push({ iso, rank: 4 });
      else if (/^\W*(?:ref|our ref)/i.test(line) && !OTHER.test(before)) responses.push({ iso, rank: 3 });
      else if (day && dates.length === 1 && index < greeting && endsHead(line, before, span)) responses.push({ iso, rank: 3 });
      else if (day && dates.length === 1 && greeting < 0 && index < 5 && endsHead(line, before, span) && !OF_PAGE.test(before))
        responses.push({ iso, rank: 5 });
    }
    above = line;
    label = line.length < 40 && !dates.length ? line : '';
  }
  requests.sort((a, b) => a.rank - b.rank);
  responses.sort((a, b) => a.rank - b.rank);
  // a message quoted below the reply, its header older than the one on top
  const [top] = headers;
  const quoted = headers.findLast((iso) => top !== undefined && iso < top);
  const stated = requests[0]?.iso ?? quoted ?? null;
  const response = responses.find(({ iso }) => iso !== stated || responses.length === 1)?.iso ?? soonAfter(stated, published);
  return { requestDate: stated ?? withoutYear(lines, response), responseDate: response };
}

/** A page may be published long after its letter went out: the day tells of that where it lies within a month of the request. */
const soonAfter = (request: string | null, published: readonly string[]): string | null =>
  published.find((iso) => request !== null && iso > request && Date.parse(iso) - Date.parse(request) < 31 * 86_400_000) ?? null;

/** Lines as they stand on the page: a wide gap or a tab parts two of them, a date cut in two is one, a bullet is no part of it. */
function segmentsOf(paragraphs: readonly string[]): string[] {
  const lines = paragraphs
    .flatMap((paragraph) => paragraph.split(/\t|\s{4,}|\n/))
    .map((line) => line.replace(/^\W*[-•·*]\s+/, '').trim())
    .filter(Boolean);
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined.at(-1) ?? '';
    const cut =
      (/^(?:19|20)\d{2}\b/.test(line) && new RegExp(String.raw`\b\d{1,2}(?:st|nd|rd|th)? (?:${MONTH}),?$`, 'i').test(last)) ||
      (/^(?:st|nd|rd|th)\s/.test(line) && /(?:^|\s)\d{1,2}$/.test(last));
    if (cut) joined[joined.length - 1] = /^\d/.test(line) ? `${last} ${line}` : last + line;
    else joined.push(line);
  }
  return joined;
}

/** A bare figure below, or dates above and below: a column of a table. */
const inTable = (lines: readonly string[], index: number): boolean =>
  /^[£<*]?[\d,.]{1,7}%?$/.test(lines[index + 1] ?? '') ||
  [index - 1, index + 1].every((at) => /^\d{1,2}[-/ ][A-Za-z\d]+[-/ ]\d{2,4}$/.test(lines[at] ?? ''));

/** The date stands last in a line of the letterhead, beside something that is no sentence: "Your Request - EIR/1093/24   25 March 2024". */
const endsHead = (line: string, before: string, { start, end }: Span): boolean =>
  line.length < 110 &&
  end >= line.length - 1 &&
  start > 3 &&
  !OTHER.test(before) &&
  !/[.,;]\s|\b(?:of|dated|of the|request|your|the)\s*$/i.test(before);

/** "Your request of 15 November": the last one before the response. */
function withoutYear(lines: readonly string[], response: string | null): string | null {
  if (!response || response.length < 10) return null;
  for (const line of lines)
    for (const match of line.matchAll(DAY_MONTH)) {
      const before = line.slice(0, match.index);
      if (
        BY_US.test(before) ||
        LATER.test(before) ||
        CLARIFIED.test(before) ||
        CLARIFIED.test(line.slice(before.length, before.length + 80)) ||
        !(REQUESTED.some((pattern) => pattern.test(before)) || ASKED_AFTER.test(line.slice(match.index + match[0].length)))
      )
        continue;
      const year = Number(response.slice(0, 4));
      const found = [year, year - 1]
        .map((one) => isoOf(String(one), monthOf(match[2]), match[1]))
        .find((iso) => iso !== null && iso <= response);
      if (found && Date.parse(response) - Date.parse(found) < 200 * 86_400_000) return found;
    }
  return null;
}
