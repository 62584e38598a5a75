import { cue } from '../../../model/cue.js';
import { asksForNames } from '../../asked.js';
import { defineRule } from '../../rule.js';
import { topicOf } from '../../topic.js';
import { asksOfEach, asksWho, MAKE } from './asks.js';
import { areNames } from './enumeration.js';
import { headedItems, readItem, withoutNumbers } from './items.js';
import { WRAPPED } from './sentence.js';

/** "Decision: Withhold" over "Exemption: s.43(2)": the fields of a form, one of which tells why. */
const REFUSES =
  /^\W*(?:exemptions?|exceptions?|sections?|regulations?|provisions?|legal basis|grounds?(?: for refusal)?)(?: (?:applied|claimed|cited|engaged|relied (?:up)?on))?\s*[:\t]\s*(?:(?:s|ss|r|reg|sect?)\b\.?|sections?|regulations?)?\s*\d/im;

export const lines = defineRule({
  id: 'list/lines',
  summary: 'Read names given one a line, with shares where they stand behind them.',
  yields: 'list',
  finds: [
    [
      'The register shows:\n[[• a basket of fruit (Marl Watch)\n• a print\n• two tickets to a race, passed on to cadets]]',
      [{ name: 'basket of fruit (Marl Watch)' }, { name: 'print' }, { name: 'two tickets to a race, passed on to cadets' }],
      { expects: 'count', question: 'Gifts accepted by the Warden since May.' },
    ],
    [
      'Makers\n[[Marl 30T\nTarn Wader 3\nFell Dual]]',
      [{ name: 'Marl 30T' }, { name: 'Tarn Wader 3' }, { name: 'Fell Dual' }],
      { expects: 'list', question: 'Which makers do you buy from?' },
    ],
    [
      '[[- North Council (28%)\n- Home Office (72%)]]',
      [
        { name: 'North Council', share: 28 },
        { name: 'Home Office', share: 72 },
      ],
      { expects: 'list' },
    ],
    [
      'The referrers were:\n[[Dunmere Police\nThe Probation Service]]',
      [{ name: 'Dunmere Police' }, { name: 'Probation Service' }],
      { expects: 'list' },
    ],
    [
      'of the scheme in 2022/23\nare:\n[[Dunmere Police\nThe Probation Service]]',
      [{ name: 'Dunmere Police' }, { name: 'Probation Service' }],
      { expects: 'list' },
    ],
    [
      '[[Lot 1 (roofs): Marl Builders, Tarn & Sons\nLot 2 (lifts): Eldon Lifts, Marl Builders]]',
      [{ name: 'Marl Builders' }, { name: 'Tarn & Sons' }, { name: 'Eldon Lifts' }],
      { expects: 'list' },
    ],
    [
      '[[Marl 30T\nTarn Wader 3\nFell Dual]]',
      [{ name: 'Marl 30T' }, { name: 'Tarn Wader 3' }, { name: 'Fell Dual' }],
      { expects: 'text', question: 'What make and model are they?' },
    ],
    [
      '[[Marl 30T\nTarn Wader 3\nFell Dual]]',
      [{ name: 'Marl 30T' }, { name: 'Tarn Wader 3' }, { name: 'Fell Dual' }],
      { expects: 'text', question: 'And what brands of boat do you let?' },
    ],
    [
      '[[Statutory: Harbour Board, Marl County Council\nNon-statutory: the Tarn Trust\nDonations: none]]',
      [{ name: 'Harbour Board' }, { name: 'Marl County Council' }, { name: 'Tarn Trust' }],
      { expects: 'list', question: 'Contributors (statutory, non-statutory and voluntary donations)' },
    ],
    [
      '[[Statutory - the Harbour Board\nNon-statutory - nil]]',
      [{ name: 'Harbour Board' }],
      { expects: 'list', question: 'Contributors (statutory, non-statutory)' },
    ],
    [
      'The firms are:\n[[• Marl Hulls\n• Tarn & Fell\n• Eldon Boats (not to be confused with Eldon Boats North, which went out of business and is not used by us)]]',
      [{ name: 'Marl Hulls' }, { name: 'Tarn & Fell' }, { name: 'Eldon Boats' }],
      { expects: 'list' },
    ],
    ['[[Marl Ltd 30/11/2025\nTarn plc 31/03/2026]]', [{ name: 'Marl Ltd' }, { name: 'Tarn plc' }], { expects: 'list' }],
    ['[[- Chief Clerk\n- Warden (x3)]]', [{ name: 'Chief Clerk' }, { name: 'Warden' }], { expects: 'text', question: 'their job titles' }],
    [
      '[[2015/16 to 2017/18 - Marl LLP\n2018/19 to date - Tarn & Fell]]',
      [{ name: 'Marl LLP' }, { name: 'Tarn & Fell' }],
      { expects: 'list' },
    ],
    [
      '[[- Marl Trust\n- Tarn Ltd]]',
      [{ name: 'Marl Trust' }, { name: 'Tarn Ltd' }],
      { expects: 'text', question: 'Who is paid to run it?' },
    ],
    [
      'Visits are arranged for these only:\n[[- youth workers\n- teachers\n- wardens of the quay]]',
      [{ name: 'youth workers' }, { name: 'teachers' }, { name: 'wardens of the quay' }],
      { expects: 'text', question: 'Who can arrange a visit?' },
    ],
    [
      '[[• Theft of a boat\n• Damage\n• Trespass on a pier]]',
      [{ name: 'Theft of a boat' }, { name: 'Damage' }, { name: 'Trespass on a pier' }],
      { expects: 'text', question: 'Offences' },
    ],
    ['[[Dr Ann Marl, Chair\nMr Bo Tarn, Director of Boats]]', [{ name: 'Dr Ann Marl' }, { name: 'Mr Bo Tarn' }], { expects: 'list' }],
    [
      '[[The Tarn Boats (north of the bay)\nFell Ferry (covering the islands)]]',
      [{ name: 'Tarn Boats' }, { name: 'Fell Ferry' }],
      { expects: 'list' },
    ],
    ['[[1. Arabic\n2. Farsi (Persian)]]', [{ name: 'Arabic' }, { name: 'Farsi (Persian)' }], { expects: 'list' }],
    [
      'There are three:\n[[1. Mrs Una Marl\n2. Mr G. Tarn CA\n3. Dr P. Fell (from Sept. 2024, for Ms Orr)]]',
      [{ name: 'Mrs Una Marl' }, { name: 'Mr G. Tarn CA' }, { name: 'Dr P. Fell' }],
      { expects: 'list' },
    ],
    [
      '[[Marl Primary - March 2022, ceiling void\nSt Tarn - Aug 2023, boiler house]]\nBoth were reported and the air was clear.',
      [{ name: 'Marl Primary' }, { name: 'St Tarn' }],
      { expects: 'list' },
    ],
    [
      'The stores have been short of:\n[[Rope\nMarl tar]]\nThis is not all; short gaps are not logged. There may be others.',
      [{ name: 'Rope' }, { name: 'Marl tar' }],
      { expects: 'list' },
    ],
    [
      '[[Marl – Rope, Tar\nTarn – Sails]]',
      [{ name: 'Marl' }, { name: 'Tarn' }],
      { expects: 'list', question: 'List the makers used and for which goods' },
    ],
    [
      '[[Chair: Dr Ann Marl, Surgeon\nClerk: Bo Tarn\nLay member: vacant]]',
      [{ name: 'Dr Ann Marl' }, { name: 'Bo Tarn' }],
      { expects: 'list' },
    ],
    ['[[Chief Clerk - Grade 13 (£54,022)\nWarden x2 - Grade 10]]', [{ name: 'Chief Clerk' }, { name: 'Warden' }], { expects: 'list' }],
    [
      '[[Chief Clerk – Una Marl\nDepute Clerk (Boats) – vacant\nDirector of Ropes – Bo Tarn]]',
      [{ name: 'Una Marl' }, { name: 'Bo Tarn' }],
      { expects: 'list', question: 'Who sits on the board?' },
    ],
    [
      '[[Lamp: Marl.\nRadio: Tarn.\nLog: the boats come with Fellix fitted.]]',
      [{ name: 'Marl' }, { name: 'Tarn' }, { name: 'Fellix' }],
      { expects: 'list', question: 'What makes of lamp, radio and log do you use?' },
    ],
    [
      '[[1. Marl Pay\n2. FellPlan (new in spring)\n3. as 1]]',
      [{ name: 'Marl Pay' }, { name: 'FellPlan' }],
      { expects: 'text', question: 'What software is used for 1. pay 2. plans 3. staff' },
    ],
    [
      'Fair\tAward\n[[Marl Week\t£4,500\nTarn Days\t£350]]\nNote: awards are offers; the last tenth is paid later.',
      [{ name: 'Marl Week' }, { name: 'Tarn Days' }],
      { expects: 'list', question: 'List every fair and the sum awarded to each.' },
    ],
    ['Agency\tShifts\n[[Marl Nurses\t1,234\nTarn\t345]]', [{ name: 'Marl Nurses' }, { name: 'Tarn' }], { expects: 'list' }],
  ],
  ignores: [
    ['• Mugs – 12\n• Prints – 4', 'how many of each', { expects: 'count', question: 'Gifts accepted by the Warden since May.' }],
    [
      'Pier\tGrade\tSeen\nMarl\t5\t11 May 2024\nTarn\t4\t2 June 2024',
      'a table',
      { expects: 'list', question: 'Which grade does each pier have?' },
    ],
    [
      'Makers\nMarl LLP, Tarn Limited and Fell & Sons.',
      'a title and a sentence',
      { expects: 'list', question: 'Which makers were asked?' },
    ],
    ['Section 35(1)(a) - the prevention of crime\nSection 39(1) - health and safety', 'the provisions of a refusal', { expects: 'list' }],
    [
      'We fund it ourselves.\nThe partners give nothing, since they have no budget for it in this or any other year of the plan.',
      'sentences are not items',
      { expects: 'list' },
    ],
    [
      'The Act requires a notice which:\n(a) states that the Board holds the information,\n(b) states that it claims an exemption,\n(c) specifies the exemption in question',
      'what a notice has to say',
      { expects: 'list' },
    ],
    ['Decision: Withhold\nExemption: s.31(1)(g)\nReasons: Keepers are frank with us.', 'the fields of a refusal', { expects: 'list' }],
    ['Old Ropes\nLoose Planks', 'what makes it so, and not the make of it', { expects: 'text', question: 'What makes the pier unsafe?' }],
    ['Probation Service\nMarl Housing Not recorded', 'two columns ran together', { expects: 'list' }],
    ['Dunmere Police', 'one line is no list of lines', { expects: 'list' }],
    [
      '- The key is handed in\n- The mooring is inspected\n- The sum is paid back',
      'what happens is told in sentences',
      { expects: 'text', question: 'Steps' },
    ],
    ['Dunmere Police\nMarl Police', 'prose was asked for', { expects: 'text', question: 'What is the procedure?' }],
  ],
  *claim({ text, expects, question }) {
    const named = asksForNames(question);
    const who = asksWho(question) || MAKE.test(question);
    // "Gifts taken since May": so many of them, or what they are
    const told = expects === 'count' && !NUMBER.test(question) && text.split('\n').filter((line) => BULLET.test(line)).length > 1;
    if (expects !== 'list' && !told && !(expects === 'text' && (named || who || PLURAL.test(question)))) return;
    if (WRAPPED.test(text) || REFUSES.test(text)) return;
    let start = 0;
    const rows = text.split('\n').map((line) => {
      const row = { line, start };
      start += line.length + 1;
      return row;
    });
    // "Top three.": the end of the question
    const filled = rows.filter(({ line }, at) => line.trim() && !(at === 0 && TOP.test(line)));
    // "Makers" over "Marl Ltd, Tarn plc and Fell": what was asked about, and the names
    if (filled.length > 1 && topicOf(`${filled[0]?.line}\n${filled[1]?.line}`, question)) filled.shift();
    // "Agency | Shifts" above "Marl | 1,234": the heads of columns
    const [top, ...under] = filled.map(({ line }) => line.split('\t'));
    // … but for a note below them
    const rowsOf = under.filter(({ length }, at) => length > 1 || at < under.length - 1);
    const columns = rowsOf.length > 1 && rowsOf.every((cells) => cells.length === top?.length && cells.length > 1);
    if (columns && rowsOf.every((cells) => /\d/.test(cells.join(' '))) && !/\d/.test(top?.join(' ') ?? '')) filled.shift();
    // "Aided:", and names; "Controlled:", and more of them
    const heads = filled.filter(({ line }) => /:\s*$/.test(line));
    if (heads.length > 1) for (const head of heads) filled.splice(filled.indexOf(head), 1);
    // what leads to the list may run over two lines
    const lead = filled.slice(0, 4).findLastIndex(({ line }) => LEAD.test(line));
    if (lead >= 0 && lead < filled.length - 1) filled.splice(0, lead + 1);
    // what is said below a list that a colon leads to is no part of it
    const below = lead >= 0 ? filled.findIndex(({ line }) => !isItem(line)) : -1;
    if (below > 1) filled.splice(below);
    const listed = filled.filter(({ line }) => isItem(line));
    // a form ticks what holds: "Police Y", "Insurers N"
    const ticked = listed.filter(({ line }) => TICK.test(line)).length > listed.length / 2;
    const items = ticked ? listed.filter(({ line }) => TICK.exec(line)?.[1] === 'Y') : listed;
    // "Marl Housing Not recorded": two columns whose cells ran together
    if (told && !items.every(({ line }) => BULLET.test(line) && !/[:=\t–-]\s*£?\d[\d,.]*\s*$/.test(line))) return;
    // "Which grade does each pier have?": a table of several columns tells that
    if (columns && (top?.length ?? 0) > 2 && asksOfEach(question)) return;
    if (items.length < 2 || listed.length < filled.length - 2 || items.some(({ line }) => RAN_ON.test(line))) return;
    const headed = headedItems(
      items.map(({ line }) => line),
      question,
    );
    const read = headed.length
      ? headed
      : withoutNumbers(items.flatMap(({ line }) => readItem(columns ? firstCell(line) : line) ?? [])).filter(
          ({ name }) => !/^(?:grand )?total\b/i.test(name),
        );
    const [first, last] = [items[0], items.at(-1)];
    // "who may send people": nothing but bullets, whatever they name
    const bulleted = items.length > 2 && items.length === filled.length && items.every(({ line }) => BULLET.test(line) && !SAYS.test(line));
    // "who runs it": names, and no post or sentence among them
    if (expects === 'text' && !named && !bulleted && !(who && areNames(read, '', false))) return;
    if (read.length < (headed.length ? 1 : 2) || !first || !last) return;
    const blank = /^\s*/.exec(first.line)?.[0].length ?? 0;
    yield { value: read, span: { start: first.start + blank, end: last.start + last.line.trimEnd().length } };
  },
});

/** The first cell that names something. */
const firstCell = (line: string): string => line.split('\t').find((cell) => /[A-Za-zÀ-ž]{2}/u.test(cell)) ?? line;
const NUMBER = cue(/\b(?:how many|how much|numbers?|totals?|counts?|quantity|average|percentage|by (?:year|month))\b/);
const TOP = cue(/^\W*(?:the )?top (?:\d{1,2}|three|four|five|six|ten)\W*$/);
const BULLET = /^\s*[-•*·▪–]\s/u;
/** A sentence and no name. */
const SAYS = cue(/\b(?:is|are|was|were|has|have|had|do|does|did|will|would|can|cannot|must|should|may|we|our|you|if)\b/);
/** "Offences", "Ways to join": a title of several things. */
const PLURAL = /^\W*(?:[A-Za-z'-]+ ){0,2}[A-Za-z'-]{3,}(?<![su])s(?: [a-z]+ [a-z]+)?\W*$/;
const TICK = /\s([YN])(?:\s+(?:-|\().*)?\s*$/;
const RAN_ON = cue(/\S\s+(?:(?:information )?not (?:recorded|held|known|available)|n\/a)\s*$/);
const LEAD = cue(/(?::|\b(?:were|are|includes?|included|following|as follows))\s*$/);
const isItem = (line: string): boolean =>
  // a remark in brackets may be long
  line
    .replace(/\([^()]*\)/g, '')
    .trim()
    .split(/\s+/).length <= 14 &&
  // an initial ends no sentence, nor does what stands in brackets
  !/(?<!(?:^|[\s.])[A-ZÀ-Þ]|\b(?:Dr|Mr|Mrs|Ms|St|Cllr|Prof|Rev|Sept?|Co|Ltd|No|Inc))[.?!]\s+[A-ZÀ-Þ]/u.test(
    line.replace(/^\s*\(?\w{1,3}[.)]\s+/, '').replace(/\([^()]*\)/g, ''),
  ) &&
  !/\b(?:we|our|is|are|was|were|has|have|please)\b.*\.$/i.test(line) &&
  !/:\s*$/.test(line);
