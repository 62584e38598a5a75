import { cue } from '../model/cue.js';
import { titleCase, WORDS } from './bodies.js';

/** What a body is by the last word of its name. */
const KIND =
  'Council|Authority|Trust|Board|Service|Committee|Commission|Commissioner|Department|Ministry|Agency|Museums?|Galler(?:y|ies)|Librar(?:y|ies)|Archives?|University|College|School|Academy|Constabulary|Brigade|Homes|Inspectorate|Ombudsman|Regulator|Executive|Partnership|Corporation|Institute|Foundation|Registry|Tribunals?|Courts?|Assembly|Parliament|Secretariat|Directorate-General|Police|Company|Enterprise|Society|Fund';
const PLACE = 'Wales|Scotland|England|Cymru|Northern Ireland|UK';
/** A line that is the name of a body: by its last word, or by how it opens. */
const BODY = new RegExp(
  String.raw`^(?:${WORDS} (?:${KIND})(?: (?:of|for)(?: the)? ${WORDS}| ${PLACE})?|(?:National|Royal) Museums? ${WORDS}|(?:(?:Independent|National) )?Office (?:of|for) (?:the )?${WORDS}|(?:(?:London|Royal|Metropolitan|County) )?(?:Borough|City) of ${WORDS})$`,
  'u',
);
const NAME = new RegExp(String.raw`^(?:[Tt]he )?${WORDS}$`, 'u');
/** Words that a letterhead holds besides the name: the matter, a part of the body, a place, a post. */
const NO_NAME = cue(
  /\d|@|:|\b(?:freedom|information|requests?|response|reply|act|regulations|officer|manager|director|head|team|unit|section|assistant|clerk|secretary|co-?ordinator|dear|road|street|lane|avenue|house|floor|building|headquarters|hall|centre|campus|station|offices|page|date|ref|reference|mr|mrs|ms|miss|dr|prof|private|confidential|subject|telephone|email|access|compliance|governance|disclosure|complaints|enquiries|directorate|annex|appendix|log|home|search|published)\b/,
);
/** A part of a body: "Legal Services", "Housing Department". */
const PART = cue(
  /^(?:housing|legal|corporate|democratic|customer|environmental|children'?s|adults?|social|planning|regulatory|electoral|finance|financial|human|property|digital|business|support|resources|revenues?|chief|community|communities|strategy|place|people|education|estates|executive|highways|audit|press)(?: (?:and|&))?(?: [^ ]+)? (?:service|department|board|committee|executive)$/,
);
/** The second line of a name that the letterhead breaks: "NHS Trust" below "Eldon Teaching Hospitals". */
const REST =
  /^(?:(?:NHS|Foundation|County|City|Borough|District|Metropolitan|Transport|Health|Integrated|Care|Housing|Fire|Rescue|and|&|University|Hospitals?|Joint|Combined) )*(?:Trust|Council|Board|Partnership|Authority|Homes|Association|Committee|Commission|Constabulary|Police|University|Agency|Executive|Commissioner|Service)$/;

/** Over the addressee: "By e-mail". */
export const BY_POST = /^(?:by|via|sent (?:by|to))\b/i;

/** The first lines of a letter, a name that two of them make in one. */
function headLines(paragraphs: readonly string[], greeting: number): string[] {
  const printed = paragraphs
    .slice(0, greeting < 0 ? 6 : Math.min(greeting, 8))
    .flatMap((paragraph) => paragraph.split('\n'))
    .map((line) =>
      line
        .replace(/[*_#]+/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((line) => line && line.length < 200)
    .slice(0, 6);
  // whom it is sent to stands below
  const sent = printed.findIndex((line) => BY_POST.test(line));
  const lines = (sent < 0 ? printed : printed.slice(0, sent)).map((line) => (/[a-zß-ž]/u.test(line) ? line : titleCase(line)));
  return lines.map((line, index) => {
    const rest = lines.slice(index + 1, index + 3).find((other) => REST.test(other));
    return rest && line.length < 60 && NAME.test(line) && !BODY.test(line) && !NO_NAME.test(line) ? `${line} ${rest}` : line;
  });
}

/** The body whose name is a line by itself at the head of the letter; the words of the first such line. */
export function bodyOnTop(paragraphs: readonly string[], greeting: number): string | null {
  const head = headLines(paragraphs, greeting);
  for (const line of head)
    for (const piece of line.split(/\s+[/|]\s+/)) {
      const name = piece.replace(/\s*\([A-Z][A-Za-z]{1,8}\)$/, '').replace(/^The (?=[A-ZÀ-Þ])/u, '');
      if (name.length < 90 && BODY.test(name) && !NO_NAME.test(name) && !PART.test(name)) return name;
    }
  return null;
}

/** The letter's first line where it is a name of any kind, and no person's that is written to or signs. */
export function nameOnTop(paragraphs: readonly string[], greeting: number, people: readonly string[]): string | null {
  if (greeting < 1) return null;
  const [first = '', second = ''] = headLines(paragraphs, greeting);
  const address = /^\d|\b[A-Z]{1,2}\d{1,2}[A-Z]? ?\d[A-Z]{2}\b/i.test(second);
  const person = people.some((one) => one.length > 1 && first.toLowerCase().split(' ').includes(one.toLowerCase()));
  return / /.test(first) && first.length < 60 && NAME.test(first) && !NO_NAME.test(first) && !address && !person ? first : null;
}
