import { cue } from '../model/cue.js';
import { BELOW_HEAD, SIGN_OFF } from '../model/landmarks.js';
import { isOfReference, keyOf, titleCase, WORDS } from './bodies.js';
import { isOfSite } from './sites.js';

/** Where a name can stand that says whose letter it is. */
type Place = 'head' | 'edge' | 'foot' | 'rights' | 'said' | 'site' | 'reference';

const LEADING = new RegExp(
  String.raw`^\W*(?:[Tt]he )?(${WORDS}(?: (?:Ltd|plc|CIC|LLP)\b)?)(?=$|[\s*_]*$|\s*[,|–—:•·(.;“"]|\s+-\s|\s+is\b|\s+(?:19|20)\d{2})`,
  'u',
);
const RIGHTS = new RegExp(String.raw`(?:©|\(c\)|[Cc]opyright)\s*(?:(?:19|20)\d{2},?\s*)?(?:[Tt]he )?(${WORDS})`, 'u');
/** Words that a letterhead and a signature hold besides the name: the matter, a place, a post. */
const NO_NAME = cue(
  /\b(?:freedom|information|requests?|response|reply|act|regulations?|officer|manager|director|head|team|unit|department|section|services? manager|assistant|adviser|advisor|clerk|secretary|co-?ordinator|chief|chair|chairman|executive|deputy|governance|compliance|dear|road|street|lane|avenue|square|house|floor|building|headquarters|office|offices|page|date|ref|reference|mr|mrs|ms|miss|dr|prof|professor|sir|madam|private|confidential|subject|telephone|phone|email|contact|regards|sincerely|faithfully|home|about|disclosure|publication|published|question|answer|annex|appendix|yours|our|your|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|investors?|happy|working|registered)\b|^(?:in )?(?:united kingdom|england|wales|scotland)$/,
);
/** What a body says of itself, in front of it "on behalf of". */
const SAID =
  /^(?: [A-Z][A-Za-z]+){0,2} (?:Ltd|Limited|plc)\b[ ,|-]{1,3}registered (?:office|in)\b|^\s*(?:is (?:an?|the) (?:trading name|company|body corporate|registered|charit|public|executive agency|data controller|controller)|processes|holds|does not hold|has considered|owns the copyright|confirms|accepts? no (?:liability|responsibility))\b/i;
/** Whom the request was made to. */
const ASKED = /\b(?:requests?|e-?mail|letter|enquiry)\b[^.\n]{0,40} to (?:the )?$/i;

/**
 * The name that letterhead and sign-off, footer, copyright line, site or reference share, whatever kind of body it is of; null where none do.
 * A name at the top alone may be the addressee's or a place's, and one that stands only at the end is a person's.
 */
export function letterheadName(
  paragraphs: readonly string[],
  furniture: readonly string[],
  sites: readonly string[],
  references: readonly string[],
): string | null {
  const found = new Map<string, { name: string; places: Set<Place> }>();
  const add = (name: string | undefined, place: Place) => {
    if (!name) return;
    const plain = /[a-zß-ž]/u.test(name) ? name.trim() : titleCase(name.trim());
    if (plain.length < 4 || plain.length > 80 || NO_NAME.test(plain)) return;
    const entry = found.get(keyOf(plain)) ?? { name: plain, places: new Set() };
    entry.places.add(place);
    found.set(keyOf(plain), entry);
  };
  const greeting = paragraphs.findIndex((paragraph) => BELOW_HEAD.test(paragraph));
  const addressee = greeting < 0 ? '' : (/(\p{L}+)\W*$/u.exec(paragraphs[greeting]?.split('\n')[0] ?? '')?.[1] ?? '');
  const closing = paragraphs.findLastIndex((paragraph) => SIGN_OFF.test(paragraph));
  const leading = (line: string) => LEADING.exec(line.trim())?.[1];
  const head = paragraphs.slice(0, Math.min(greeting < 0 ? 6 : greeting, 12)).flatMap((paragraph) => paragraph.split('\n'));
  for (const line of head.slice(0, 6)) add(leading(line.replace(/^\W*from:\s*/i, '')), 'head');
  for (const line of furniture) add(leading(line), 'edge');
  const [, signed, ...foot] = (closing < 0 ? [] : paragraphs.slice(closing)).flatMap((paragraph) => paragraph.split('\n'));
  for (const line of foot.slice(0, 12)) add(leading(line), 'foot');
  const last = paragraphs.at(-1) ?? '';
  add(leading(last), 'foot');
  for (const paragraph of paragraphs) if (/©|\(c\)|copyright/i.test(paragraph)) add(RIGHTS.exec(paragraph.slice(0, 2000))?.[1], 'rights');
  for (const entry of found.values()) {
    if (isOfSite(entry.name, sites)) entry.places.add('site');
    if (isOfReference(entry.name, references, 2)) entry.places.add('reference');
    for (const paragraph of paragraphs) {
      const at = paragraph.indexOf(entry.name);
      if (at < 0) continue;
      const [before, after] = [paragraph.slice(0, at), paragraph.slice(at + entry.name.length)];
      if (SAID.test(after) || /\bbehalf of (?:the )?$/.test(before) || ASKED.test(before)) entry.places.add('said');
    }
  }
  // the line below the closing is signed by a person
  const person = keyOf(signed ?? '');
  const ranked = [...found.values()]
    .filter(({ name, places }) => {
      const own = places.has('head') || places.has('edge') || places.has('rights') || places.has('said');
      return (
        own && places.size > (/ /.test(name) ? 1 : 2) && !(addressee && name.split(' ').at(-1) === addressee) && keyOf(name) !== person
      );
    })
    .sort((a, b) => b.places.size - a.places.size);
  return ranked[0]?.name ?? null;
}
