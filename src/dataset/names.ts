/** Words that tell one body's name from another's no better than a full stop would. */
const EMPTY = new Set('the of for and in on at to office s'.split(' '));
/** What officials shorten. */
const SHORT: Readonly<Record<string, string>> = {
  opcc: 'police crime commissioner',
  pcc: 'police crime commissioner',
  opfcc: 'police fire crime commissioner',
  pfcc: 'police fire crime commissioner',
  mbc: 'metropolitan borough council',
  ccg: 'clinical commissioning group',
  icb: 'integrated care board',
  ft: 'foundation trust',
  frs: 'fire rescue service',
};
/** Words for sorts of bodies: they tell bodies of one place apart, and places not at all. */
const SORTS = new Set(
  (
    'council county borough district city metropolitan unitary town parish london royal islands combined authority corporation ' +
    'police crime fire rescue ambulance service services constabulary commissioner mayor mayors policing ' +
    'nhs trust foundation university hospital hospitals teaching health healthcare board integrated care social clinical commissioning group partnership ' +
    'college school academy agency department ministry commission committee executive national public'
  ).split(' '),
);
const WEIGHT_OF_SORT = 0.3;

/** The words that make up a body's name, in no order: "Ashby OPCC" and "Office of the Police & Crime Commissioner for Ashby" are alike. */
export function nameWords(name: string): ReadonlySet<string> {
  const words = name
    .toLowerCase()
    .replace(/['’]s?\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((word) => (SHORT[word] ?? word).split(' '));
  return new Set(words.filter((word) => word && !EMPTY.has(word)));
}

/** How like two names are, from 0 to 1, where 1 is the same words; 0 where they share none but words for sorts of bodies. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const all = new Set([...a, ...b]);
  const shared = [...a].filter((word) => b.has(word));
  if (shared.length === all.size && all.size) return 1;
  if (!shared.some((word) => !SORTS.has(word))) return 0;
  return weigh(shared) / weigh([...all]);
}

const weigh = (words: readonly string[]): number => words.reduce((sum, word) => sum + (SORTS.has(word) ? WEIGHT_OF_SORT : 1), 0);
