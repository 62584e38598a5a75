import type { Passage, Reading } from '../../../model/answer.js';
import { cue } from '../../../model/cue.js';
import { at } from '../../../model/span.js';
import { contentWords, wordSet } from '../../../model/words.js';
import { asksForTop, isDenied } from '../../asked.js';
import { figuresOf } from '../../figures.js';
import { defineRule } from '../../rule.js';
import { topicOf } from '../../topic.js';
import { agentsIn } from './agents.js';
import { asksWho } from './asks.js';
import { areNames, readRun, readSentence } from './enumeration.js';
import { inForm, inSmallLetters } from './forms.js';
import { distinct, type Item, withoutNumbers } from './items.js';
import { soManyNamed } from './so-many.js';
import { isLoose, isStatement, isStrange } from './strange.js';

/** One was asked for: "What is the name of the firm that lets the boats?" */
const NAME_OF =
  /\bnames? of (?:the|your|its) (?:[a-z-]+ )?(?:compan(?:y|ies)|firms?|suppliers?|providers?|contractors?|operators?|agenc(?:y|ies)|charit(?:y|ies)|bod(?:y|ies)|organisations?|vendors?)\b/i;
const ASKS_WHERE = /^\W*where\b|\baddress(?:es)?\b/i;

export const sentence = defineRule({
  id: 'list/sentence',
  summary: 'Read names enumerated in one sentence.',
  yields: 'list',
  finds: [
    [
      'We have named two so far: [[Marl Ropes and Tarn Sails]].\n\nThe names of the others are withheld.',
      [{ name: 'Marl Ropes' }, { name: 'Tarn Sails' }],
      { expects: 'list', question: 'Which firms are being looked into?' },
    ],
    [
      'Makers\n[[Marl LLP, Tarn Limited and Fell & Sons]].',
      [{ name: 'Marl LLP' }, { name: 'Tarn Limited' }, { name: 'Fell & Sons' }],
      { expects: 'list', question: 'Which makers were asked?' },
    ],
    [
      '[[Marl Boats Ltd; Tarn Quay; C. and E. Fell]]',
      [{ name: 'Marl Boats Ltd' }, { name: 'Tarn Quay' }, { name: 'C and E Fell' }],
      { expects: 'list', question: 'The names of those barred' },
    ],
    [
      'We have named two so far: [[Marl Ropes and Tarn Sails]]. The names of the others are withheld.',
      [{ name: 'Marl Ropes' }, { name: 'Tarn Sails' }],
      { expects: 'list', question: 'Which firms are being looked into?' },
    ],
    [
      'Two firms do: [[Marl Boats Limited on the bay and Tarn Hire LLP everywhere else]].',
      [{ name: 'Marl Boats Limited' }, { name: 'Tarn Hire LLP' }],
      { expects: 'text', question: 'What is the name of the firm that lets the boats?' },
    ],
    [
      'Listed by size, they are: [[Boats and Ropes;\nTar; Law and Tolls; and Oars, Sails and Lamps]].',
      [{ name: 'Boats and Ropes' }, { name: 'Tar' }, { name: 'Law and Tolls' }, { name: 'Oars, Sails and Lamps' }],
      { question: 'What are the four largest branches?', expects: 'list' },
    ],
    [
      '[[Marl Police, Fell Fire and Rescue Service and two surgeries, the Mill Lane Practice and Oakfield Centre]].',
      [{ name: 'Marl Police' }, { name: 'Fell Fire and Rescue Service' }, { name: 'Mill Lane Practice' }, { name: 'Oakfield Centre' }],
      { expects: 'list' },
    ],
    [
      '[[Marl Police and three firms: Tarn Ltd, Fell Ltd and Dale Ltd]]',
      [{ name: 'Marl Police' }, { name: 'Tarn Ltd' }, { name: 'Fell Ltd' }, { name: 'Dale Ltd' }],
      { expects: 'list' },
    ],
    [
      'They were level: [[Marl and Tarn]].',
      [{ name: 'Marl' }, { name: 'Tarn' }],
      { expects: 'text', question: 'Which ward had the most gulls?' },
    ],
    [
      '[[The Lamp & Anchor Pilot Service]].',
      [{ name: 'Lamp & Anchor Pilot Service' }],
      { expects: 'list', question: 'Which organisation supplies pilots?' },
    ],
    [
      'The Board commissioned one crew, [[Steady Oars]].',
      [{ name: 'Steady Oars' }],
      { expects: 'list', question: 'The name of each crew' },
    ],
    [
      'The Board commissions [[Steady Oars]] from Fell Trust.',
      [{ name: 'Steady Oars' }],
      { expects: 'list', question: 'Which crews do you commission?' },
    ],
    [
      'The Board commissions Steady Oars from [[Fell Trust]].',
      [{ name: 'Fell Trust' }],
      { expects: 'list', question: 'Which organisation provides each crew?' },
    ],
    [
      'As to the names of keepers, [[Marl Ltd and Tarn plc]] were fined.',
      [{ name: 'Marl Ltd' }, { name: 'Tarn plc' }],
      { expects: 'list', question: 'The names of keepers who were fined' },
    ],
    [
      "[[Marl Police, district councils' housing teams, GP practices, Tarn College and Eldon CVS]].",
      [
        { name: 'Marl Police' },
        { name: "district councils' housing teams" },
        { name: 'GP practices' },
        { name: 'Tarn College' },
        { name: 'Eldon CVS' },
      ],
    ],
    [
      'In 2023/24 the Board used two suppliers, namely [[Tarn Line and Marl Signs]].',
      [{ name: 'Tarn Line' }, { name: 'Marl Signs' }],
      { expects: 'list', question: 'Please name the suppliers used' },
    ],
    [
      'Round 4 awards went to [[Marl Youth Trust, the Tarn Army (Quay Road) and Fell Support]].',
      [{ name: 'Marl Youth Trust' }, { name: 'Tarn Army (Quay Road)' }, { name: 'Fell Support' }],
      { expects: 'list', question: 'Names of the bodies that were awarded money' },
    ],
    [
      'Grants were made to [[Marl Youth Trust, Tarn Boxing and Fell Support]].',
      [{ name: 'Marl Youth Trust' }, { name: 'Tarn Boxing' }, { name: 'Fell Support' }],
      { expects: 'list', question: 'Names of the bodies that were awarded money' },
    ],
    [
      '[[Dunmere Police, the Probation Service and Dunmere Council]].',
      [{ name: 'Dunmere Police' }, { name: 'Probation Service' }, { name: 'Dunmere Council' }],
      { expects: 'list' },
    ],
    [
      'The referrers were [[Marl Police and the Probation Service]].',
      [{ name: 'Marl Police' }, { name: 'Probation Service' }],
      { expects: 'list' },
    ],
    [
      '[[Marl Constabulary; Marl District Council - Care; the Probation Service]].',
      [{ name: 'Marl Constabulary' }, { name: 'Marl District Council - Care' }, { name: 'Probation Service' }],
      { expects: 'list' },
    ],
    [
      'Cases all come in via [[the local MARC meeting or direct from the Police]].',
      [{ name: 'MARC' }, { name: 'Police' }],
      { expects: 'list' },
    ],
    [
      'We should have answered this. The referrers were [[Marl Police and Cafcass]].',
      [{ name: 'Marl Police' }, { name: 'Cafcass' }],
      { expects: 'list' },
    ],
    [
      '[[The police, the Probation Service, social services and the Marl Drug and Alcohol Service]].',
      [{ name: 'police' }, { name: 'Probation Service' }, { name: 'social services' }, { name: 'Marl Drug and Alcohol Service' }],
      { expects: 'list' },
    ],
    [
      '[[Police and Crime Commissioner 70%, Marl Council 30%]].',
      [
        { name: 'Police and Crime Commissioner', share: 70 },
        { name: 'Marl Council', share: 30 },
      ],
      { expects: 'list' },
    ],
    [
      'Marl Ways was funded by [[Marl Council, the Office of the Police, Fire and Crime Commissioner and the Home Office]].',
      [{ name: 'Marl Council' }, { name: 'Office of the Police, Fire and Crime Commissioner' }, { name: 'Home Office' }],
      { expects: 'list' },
    ],
    [
      "[[Marl Council (80%) and the Mayor's Office for Policing and Crime (20%)]].",
      [
        { name: 'Marl Council', share: 80 },
        { name: "Mayor's Office for Policing and Crime", share: 20 },
      ],
      { expects: 'list' },
    ],
    [
      'The Board currently uses [[Marl, Tarn Pay and Fellix]].',
      [{ name: 'Marl' }, { name: 'Tarn Pay' }, { name: 'Fellix' }],
      { expects: 'list' },
    ],
    [
      '[[Theft of a hut key or a good oar, damage to a boat, robbery where an oar was used, and any other act where a boat is at risk]]. We do not record which of them led to each ban.',
      [
        { name: 'Theft of a hut key or a good oar' },
        { name: 'damage to a boat' },
        { name: 'robbery where an oar was used' },
        { name: 'any other act where a boat is at risk' },
      ],
      { expects: 'list' },
    ],
    ['[[M2 and Marl 7]], both made by Tarn.', [{ name: 'M2' }, { name: 'Marl 7' }], { expects: 'list' }],
    ['[[Marl Ltd supplied 12; Tarn Ltd supplied 4]].', [{ name: 'Marl Ltd' }, { name: 'Tarn Ltd' }], { expects: 'list' }],
    ['[[Marl Council and the PCC]], which share the cost.', [{ name: 'Marl Council' }, { name: 'PCC' }], { expects: 'list' }],
    ['[[The Home Office and Marl Council, in equal parts]].', [{ name: 'Home Office' }, { name: 'Marl Council' }], { expects: 'list' }],
    [
      '[[Marl Police; the Probation Service; Marl Council]]; two charities, whose names are withheld (section 43(2)).',
      [{ name: 'Marl Police' }, { name: 'Probation Service' }, { name: 'Marl Council' }],
      { expects: 'list' },
    ],
    [
      '[[The PCC met 75% (£22,500) and Marl Council 25% (£7,500) of the cost]].',
      [{ name: 'PCC' }, { name: 'Marl Council' }],
      { expects: 'list' },
    ],
    [
      'The three are [[(in alphabetical order) Beacon Ltd, Delphi Locums and Hartwell Staffing]]. We withhold the sums (section 43).',
      [{ name: 'Beacon Ltd' }, { name: 'Delphi Locums' }, { name: 'Hartwell Staffing' }],
      { expects: 'list' },
    ],
    [
      '[[Marl Scribe (Tallow Ltd) for social care; Tarn Pilot for the others]].',
      [{ name: 'Marl Scribe (Tallow Ltd)' }, { name: 'Tarn Pilot' }],
      { expects: 'list' },
    ],
    [
      '[[Quality of care; staff attitude/behaviour; waiting times for a bed]].',
      [{ name: 'Quality of care' }, { name: 'staff attitude/behaviour' }, { name: 'waiting times for a bed' }],
      { expects: 'list' },
    ],
    [
      '[[Closed: Marl Road, Tarn Lane. Handed over: Eldon Hill, Upper Fenn]].',
      [{ name: 'Marl Road' }, { name: 'Tarn Lane' }, { name: 'Eldon Hill' }, { name: 'Upper Fenn' }],
      { expects: 'list' },
    ],
    [
      'The three about which we hear most are, in order, [[Marl Ltd, Tarn Heat LLP and Eldon Energy]].',
      [{ name: 'Marl Ltd' }, { name: 'Tarn Heat LLP' }, { name: 'Eldon Energy' }],
      { expects: 'list' },
    ],
    [
      '[[Cooking, smoking and faulty wiring]].',
      [{ name: 'Cooking' }, { name: 'smoking' }, { name: 'faulty wiring' }],
      { expects: 'list', question: 'What are the three most common causes?' },
    ],
    [
      'The most common were [[cooking and smoking]].',
      [{ name: 'cooking' }, { name: 'smoking' }],
      { expects: 'list', question: 'The two main causes' },
    ],
    ['[[1) cooking 2) smoking]]', [{ name: 'cooking' }, { name: 'smoking' }], { expects: 'list', question: 'The two main causes' }],
    [
      'In order these were [[Marl Ltd, Tarn plc and Eldon & Sons]].',
      [{ name: 'Marl Ltd' }, { name: 'Tarn plc' }, { name: 'Eldon & Sons' }],
      { expects: 'list' },
    ],
    [
      '[[1. The Marl Code 2. Life in Tarn: A Guide 3. Diary of a Kid]]',
      [{ name: 'Marl Code' }, { name: 'Life in Tarn: A Guide' }, { name: 'Diary of a Kid' }],
      { expects: 'list' },
    ],
    ['Both [[Marl High and Tarn Primary]] have one.', [{ name: 'Marl High' }, { name: 'Tarn Primary' }], { expects: 'list' }],
    [
      'Both are run by [[Marl Adult Education Service and, since January 2024, by Boats for All CIC]].',
      [{ name: 'Marl Adult Education Service' }, { name: 'Boats for All CIC' }],
      { expects: 'list' },
    ],
    [
      'We fund two: [[Marl Steps, run by Harbour CIC, and Tarnwater]], run by The Fell Trust.',
      [{ name: 'Marl Steps' }, { name: 'Tarnwater' }],
      { expects: 'list', question: 'Which programmes do you fund?' },
    ],
    ['[[Marl Police]]', [{ name: 'Marl Police' }], { expects: 'list' }],
    ['The work was by [[Eldon & Fell Ltd]]. Film was by another.', [{ name: 'Eldon & Fell Ltd' }], { expects: 'list' }],
    [
      '[[Marl Care Ltd, Tarn & Fell Services and (for two piers only) Eldon Boats]].',
      [{ name: 'Marl Care Ltd' }, { name: 'Tarn & Fell Services' }, { name: 'Eldon Boats' }],
      { expects: 'list' },
    ],
    ['It is done by the tram operator, [[Marl Rail Ltd]], using its own Stewards.', [{ name: 'Marl Rail Ltd' }], { expects: 'list' }],
    [
      'Three, namely [[Marl Ltd, Tarn plc and Eldon]].',
      [{ name: 'Marl Ltd' }, { name: 'Tarn plc' }, { name: 'Eldon' }],
      { expects: 'list' },
    ],
    [
      '[[Pier 4, Pier 11 and Pier 12]] had full closures.',
      [{ name: 'Pier 4' }, { name: 'Pier 11' }, { name: 'Pier 12' }],
      { expects: 'list' },
    ],
    ['The lift is supplied by [[Marl Ltd and maintained by Tarn plc]].', [{ name: 'Marl Ltd' }, { name: 'Tarn plc' }], { expects: 'list' }],
    [
      'The Panel is made up of [[Marl Council, Tarn Police and the Fell Trust]].',
      [{ name: 'Marl Council' }, { name: 'Tarn Police' }, { name: 'Fell Trust' }],
      { expects: 'list' },
    ],
    ['We use two platforms, [[Marl and Tarn]].', [{ name: 'Marl' }, { name: 'Tarn' }], { expects: 'list' }],
    ['[[Malta, Canada (onward port unknown)]]', [{ name: 'Malta' }, { name: 'Canada' }], { expects: 'list' }],
    ['[[Malta, Canada (once, by the Chair)]]', [{ name: 'Malta' }, { name: 'Canada' }], { expects: 'list' }],
    ['Two ([[Marl Ltd and Tarn plc]])', [{ name: 'Marl Ltd' }, { name: 'Tarn plc' }], { expects: 'list' }],
    ['[[Marl Ltd / Tarn plc]]', [{ name: 'Marl Ltd' }, { name: 'Tarn plc' }], { expects: 'list' }],
    [
      '[[Marl Ward; Day Unit; Upper Fell Ward;\nTarn Ward]]',
      [{ name: 'Marl Ward' }, { name: 'Day Unit' }, { name: 'Upper Fell Ward' }, { name: 'Tarn Ward' }],
      { expects: 'list' },
    ],
    ['[[Marl up to 31 October 2024, Tarn from 1 November 2024]]', [{ name: 'Marl' }, { name: 'Tarn' }], { expects: 'list' }],
    [
      '[[Goats, brown rats and African clawed frogs]]',
      [{ name: 'Goats' }, { name: 'brown rats' }, { name: 'African clawed frogs' }],
      { expects: 'list' },
    ],
    [
      'The regular members are [[the Marl Council, the Tarn Trust and the Fell Board. Other members are Eldon, the Boat Service and Age Fell]].',
      [
        { name: 'Marl Council' },
        { name: 'Tarn Trust' },
        { name: 'Fell Board' },
        { name: 'Eldon' },
        { name: 'Boat Service' },
        { name: 'Age Fell' },
      ],
      { expects: 'list', question: 'The names of the bodies on the Board' },
    ],
    ['Two: [[Marl Ltd; Tarn plc]]', [{ name: 'Marl Ltd' }, { name: 'Tarn plc' }], { expects: 'text', question: 'Agencies used' }],
    [
      '[[Lot 1 (roofs): Marl Ltd, Tarn plc. Lot 2 (lifts): Eldon Lifts]].',
      [{ name: 'Marl Ltd' }, { name: 'Tarn plc' }, { name: 'Eldon Lifts' }],
      { expects: 'list' },
    ],
    [
      'Three yards have shut since 2019, viz. [[Marl Yard, Dr Tarn & Partners (Fell) and Eldon Slip]]. In each case the boats were moved.',
      [{ name: 'Marl Yard' }, { name: 'Dr Tarn & Partners (Fell)' }, { name: 'Eldon Slip' }],
      { expects: 'list' },
    ],
    [
      'So far fees have been paid by [[Marl Wind, Tarn Power]] and one other developer.',
      [{ name: 'Marl Wind' }, { name: 'Tarn Power' }],
      { expects: 'list' },
    ],
    [
      'We run seven homes. Two of these, [[Marl Lodge and The Larches]], are rated so. None is rated worse.',
      [{ name: 'Marl Lodge' }, { name: 'Larches' }],
      { expects: 'list' },
    ],
    [
      "Wardens live on Marl, Tarn and Eldon. There's no warden on [[Fell, Upper Fell or Bray]], which are seen to from Marl.",
      [{ name: 'Fell' }, { name: 'Upper Fell' }, { name: 'Bray' }],
      { expects: 'list', question: 'Which islands have no warden?' },
    ],
    [
      'There are three operators: [[Marl CIC, Tarn Ferries Ltd and Eldon Boats]]. They work under one contract.',
      [{ name: 'Marl CIC' }, { name: 'Tarn Ferries Ltd' }, { name: 'Eldon Boats' }],
      { expects: 'text', question: 'who runs it' },
    ],
    [
      'It can be had in [[Marlish and Tarnish as standard. In addition it is hired out in Eldonian and Fellish]].',
      [{ name: 'Marlish' }, { name: 'Tarnish' }, { name: 'Eldonian' }, { name: 'Fellish' }],
      { expects: 'list' },
    ],
    [
      '[[Mice 11,204; rats 1,873; frogs 118]]. None was used twice.',
      [{ name: 'Mice' }, { name: 'rats' }, { name: 'frogs' }],
      { expects: 'list' },
    ],
    ['[[Goats, sheep and hens]].', [{ name: 'Goats' }, { name: 'sheep' }, { name: 'hens' }], { expects: 'list' }],
    [
      'Notices were [[put in the Marl Post, the Tarn & Eldon News and, on one occasion, the Fell Echo]].',
      [{ name: 'Marl Post' }, { name: 'Tarn & Eldon News' }, { name: 'Fell Echo' }],
      { expects: 'list' },
    ],
    [
      '[[Mooring: Marlsoft. Boat hire: TarnLink]].',
      [{ name: 'Marlsoft' }, { name: 'TarnLink' }],
      { expects: 'list', question: 'The software used for mooring and boat hire' },
    ],
    ['[[Rope (taught by wrights since Easter) and Tar]]', [{ name: 'Rope' }, { name: 'Tar' }], { expects: 'list' }],
    [
      'Most went in 2022. Coins are still taken at [[Marl Pier and, on Sundays, the Tarn Slip]].',
      [{ name: 'Marl Pier' }, { name: 'Tarn Slip' }],
      { expects: 'list', question: 'Which piers take coins?' },
    ],
    [
      '[[Slips at Marl, Tarn and Upper Fell shut in 2020, followed by Eldon in 2023]].',
      [{ name: 'Marl' }, { name: 'Tarn' }, { name: 'Upper Fell' }, { name: 'Eldon' }],
      { expects: 'list', question: 'Which slips were shut?' },
    ],
    [
      'Boats went to [[Marl Yard (Fell), St Tarn Slip, and, across the water, the Eldon Yard]], Bray.',
      [{ name: 'Marl Yard (Fell)' }, { name: 'St Tarn Slip' }, { name: 'Eldon Yard' }],
      { expects: 'list' },
    ],
    [
      'Besides us: [[FELL (as was) on floors 3 and 4, and the Marl Office]].',
      [{ name: 'FELL' }, { name: 'Marl Office' }],
      { expects: 'list' },
    ],
    [
      '[[Piers: Marl (analogue, now all switched off), Tarn DD. Slips: FELL SR]].',
      [{ name: 'Tarn DD' }, { name: 'FELL SR' }],
      { expects: 'list', question: 'Makes of all lamps' },
    ],
    [
      'Rope comes from [[Marl Bros. Tar is supplied by Tarn Stores whereas sails are bought via Fell]].',
      [{ name: 'Marl Bros' }, { name: 'Tarn Stores' }, { name: 'Fell' }],
      { expects: 'list', question: 'Your suppliers' },
    ],
    [
      'Boats go through the Eldon scheme. Lot 1 is with [[Marl Care, Lot 2 with Tarn & Sons Ltd and the last, for sails, went to Fell]].',
      [{ name: 'Marl Care' }, { name: 'Tarn & Sons Ltd' }, { name: 'Fell' }],
      { expects: 'list', question: 'names of the contractors' },
    ],
    [
      'Rope is made by [[Marl Ltd. Tar is done by Tarn plc]]. Until 2019 it was made by Fell. We are inspected by Eldon.',
      [{ name: 'Marl Ltd' }, { name: 'Tarn plc' }],
      { expects: 'list', question: 'Which firms make it?' },
    ],
    [
      '[[Marl JV. Tarn Fell did the ropes for them and is not engaged by us. Soil: Eldon]].',
      [{ name: 'Marl JV' }, { name: 'Eldon' }],
      { expects: 'list', question: 'What firms are engaged?' },
    ],
    [
      'Chosen: [[Marl, Tarn]]. Not chosen: [[Fell]].',
      { all: [[{ name: 'Marl' }, { name: 'Tarn' }], [{ name: 'Fell' }]] },
      { expects: 'list', question: 'Which towns were chosen, and which were not?' },
    ],
    [
      '[[Chosen: Marl, Tarn. Not chosen: Fell]].',
      [{ name: 'Marl' }, { name: 'Tarn' }],
      { expects: 'list', question: 'Which towns were chosen?' },
    ],
    [
      'The following huts by the lake were sold to those who use them: [[Marl, Tarn. The following were pulled down: Fell and Eldon]].',
      [{ name: 'Marl' }, { name: 'Tarn' }, { name: 'Fell' }, { name: 'Eldon' }],
      { expects: 'list', question: 'Which huts have been pulled down or sold since 2014?' },
    ],
    [
      'The following huts by the lake were sold to those who use them: [[Marl and Tarn]]. The following were kept for now: Fell and Eldon.',
      [{ name: 'Marl' }, { name: 'Tarn' }],
      { expects: 'list', question: 'Which huts were sold or let?' },
    ],
    [
      '[[Hares and stoats, plus brown rats]] where they do harm. Owls are left alone.',
      [{ name: 'Hares' }, { name: 'stoats' }, { name: 'brown rats' }],
      { expects: 'list' },
    ],
    [
      'One was. After the ruling the Board accepts that the name of a member who is late with the dues of the year may, and indeed should, be told: [[Cllr D. Marl]].',
      [{ name: 'Cllr D Marl' }],
      { expects: 'list', question: 'Which members were late?' },
    ],
    [
      'Permits were given in respect of [[grey seal, long-tailed duck, otter and sea trout]].',
      [{ name: 'grey seal' }, { name: 'long-tailed duck' }, { name: 'otter' }, { name: 'sea trout' }],
      { expects: 'list', question: 'List every animal for which a permit was given.' },
    ],
    [
      'The Board uses [[tar, linseed oil, and red lead]].',
      [{ name: 'tar' }, { name: 'linseed oil' }, { name: 'red lead' }],
      { expects: 'list', question: 'List the paints used.' },
    ],
    [
      '[[Marl Ltd (ropes), Tarn Rope (tar) and Fell Sails (sails)]]. No others have been used.',
      [{ name: 'Marl Ltd' }, { name: 'Tarn Rope' }, { name: 'Fell Sails' }],
      { expects: 'list', question: 'Name the suppliers used.' },
    ],
    [
      'Boats are steered by [[Quay and Ferry crews of the North Dock and by the Night Watch]].',
      [{ name: 'Quay and Ferry crews of the North Dock' }, { name: 'Night Watch' }],
      { expects: 'list', question: 'Which teams steer boats?' },
    ],
    [
      'Ferries are run by [[Marl Steps. Tugs are run by the Eldon Harbour NHS Trust together with Quay and Fell Police]].',
      [{ name: 'Marl Steps' }, { name: 'Eldon Harbour NHS Trust' }, { name: 'Quay and Fell Police' }],
      { expects: 'list', question: 'Which organisation runs each of them?' },
    ],
    [
      'It is run by [[Eldon Trust]]. Tugs are commissioned by the Harbour Commissioner and by the Dock Board.',
      [{ name: 'Eldon Trust' }],
      { expects: 'list', question: 'Which organisation delivers it?' },
    ],
    [
      'Boats are steered by [[Marl and Tarn, and by Fell]].',
      [{ name: 'Marl' }, { name: 'Tarn' }, { name: 'Fell' }],
      { expects: 'list', question: 'Which towns steer boats?' },
    ],
    [
      'The Board runs two ferries, [[the Marl and the Tarn]].',
      [{ name: 'Marl' }, { name: 'Tarn' }],
      { expects: 'list', question: 'Which ferries does the Board run?' },
    ],
    [
      'There are [[mooring posts at Marl Quay, Tarn Steps and the Ferry Office at Fell]]. Six more are planned.',
      [{ name: 'Marl Quay' }, { name: 'Tarn Steps' }, { name: 'Ferry Office at Fell' }],
      { expects: 'list', question: 'Which landings have mooring posts?' },
    ],
    ['[[Marl & Tarn Ropes Ltd, Fell plc]]', [{ name: 'Marl & Tarn Ropes Ltd' }, { name: 'Fell plc' }], { expects: 'list' }],
    ['([[Marl Ltd, Tarn plc and Fell Sails]])', [{ name: 'Marl Ltd' }, { name: 'Tarn plc' }, { name: 'Fell Sails' }], { expects: 'list' }],
    [
      'Posts are in place at [[Marl Quay, Tarn Steps and Fell Pier]].',
      [{ name: 'Marl Quay' }, { name: 'Tarn Steps' }, { name: 'Fell Pier' }],
      { expects: 'list', question: 'Which landings have mooring posts?' },
    ],
    [
      'The reasons given for leaving were [[pay, want of sleep and the cold]].',
      [{ name: 'pay' }, { name: 'want of sleep' }, { name: 'cold' }],
      { expects: 'list', question: 'List the reasons.' },
    ],
    [
      '[[Marl Aid, Tarn Relief and our local hospice, The Larches]].',
      [{ name: 'Marl Aid' }, { name: 'Tarn Relief' }, { name: 'Larches' }],
      { expects: 'list', question: 'Which charities were helped?' },
    ],
    [
      'top 3\n\nIn order they are [[Marl (1,203 boats), Tarn (988) and Fell (7)]].',
      [{ name: 'Marl' }, { name: 'Tarn' }, { name: 'Fell' }],
      { expects: 'list' },
    ],
  ],
  ignores: [
    [
      'To find it we would read all files.\n\nA member of staff would do so, and the Chief Clerk.',
      'two paragraphs of prose',
      { expects: 'list' },
    ],
    ['12 Harbour Road, Marl MA1 2BB', 'one place', { expects: 'list', question: 'Where is the depot?' }],
    ['The Board owns 147 huts, including sheds.', 'a sentence', { expects: 'list', question: 'The names of those huts' }],
    ['Marl spent £41,207 in 2021/22 and £38,915 in 2022/23.', 'sums of money', { expects: 'list' }],
    ['Only Marl Way is in use. Two more (Tarn, Fell) are going through trials.', 'what is yet to come', { expects: 'list' }],
    ['No work was done on apes, cats or Marl dogs', 'what was not', { expects: 'list' }],
    ['This sits with the Head of Parks, Tarn and Waste.', 'one post', { expects: 'text', question: 'Who is it with?' }],
    [
      'Staff do it. Between June and November 2021 some 40 were given to Marl Ltd.',
      'months are no names',
      { expects: 'text', question: 'Who does it?' },
    ],
    ['We keep no list, and have no plan to', 'no names', { expects: 'list' }],
    ['We use what we need, and buy it when it is cheap, or not', 'no things', { expects: 'list' }],
    ['this question is refused under section 12(1) of the Act', 'the law is no name', { expects: 'list' }],
    ['Between January 2022 and August 2024 there were 1,166 of these', 'a sentence about a time', { expects: 'list' }],
    ['It is in our scheme: see "Payments to Suppliers 2022-23" at www.example.org/a', 'where to look', { expects: 'list' }],
    ['Cooking and smoking', 'fewer than were asked for', { expects: 'list', question: 'The three main causes' }],
    ['None.', 'nobody is named', { expects: 'list' }],
    ['It cost £900 plus VAT, and the firm was J. Marl & Son of Tarn.', 'one firm, and a tax', { expects: 'text', question: 'Who did it?' }],
    ['Refused. See Annex A.', 'a statement', { expects: 'list' }],
    ['Exempt under Section 43.', 'a statement', { expects: 'list' }],
    ['Marl and Tarn Board considers that this is exempt.', 'the authority itself', { expects: 'list' }],
    ['Their names are exempt by virtue of section 40(3A) of the Code.', 'the law is no name', { expects: 'list' }],
    ['In terms of the Code, I am sending what the Board sought', 'a sentence of the official', { expects: 'list' }],
    ['None of it is held by the Marl Board', 'who knows, or does not', { expects: 'list' }],
    ['It was Messrs Marl and Tarn.', 'one firm', { expects: 'text', question: 'Which firm was it?' }],
    ['That was Marl and Old Tarn, in each year.', 'one name', { expects: 'text', question: 'Which ward had the most gulls?' }],
    ['Faculty of Boats and Law', 'one name with an "and" in it', { expects: 'text', question: 'Which faculty lost most?' }],
    ['Dunmere Police, Marl Police', 'prose was asked for', { expects: 'text' }],
    ['Those fined are listed on the Tarn Keeper and Owner Register: https://www.tarn.example/r', 'where to look', { expects: 'list' }],
    ['The name of an organisation is not personal data', 'a sentence about names', { expects: 'list' }],
  ],
  *claim(passage) {
    // "We have named two: Marl and Tarn." over "The names of the others are withheld": what is said below it is no part of it
    const [, first] = /^(\s*[^\n]*\.)[ \t]*\n[ \t]*\n[^\n]+$/.exec(passage.text.trimEnd()) ?? [];
    for (const one of namesIn(first ? { ...passage, text: first } : passage))
      if (!first || (one.value.length > 1 && one.value.every(({ name }) => /^[A-ZÀ-Þ\d]/u.test(name)))) yield one;
  },
});

function* namesIn({ text: words, expects, question }: Pick<Passage, 'text' | 'expects' | 'question'>): Generator<Reading<'list'>> {
  // "Top five.": the end of the question
  const title = topicOf(words, question);
  const lined = words
    .replace(title, ' '.repeat(title.length))
    .replace(BRACKETED, ' $1 ')
    .replace(TOP, (line) => ' '.repeat(line.length))
    .replace(TOPIC, (topic) => ' '.repeat(topic.length));
  const cells = lined.replace(ROW_HEAD, (head) => ' '.repeat(head.length)).replaceAll('\t', ';');
  const text = withoutAppositions(WRAPPED.test(cells) ? cells.replaceAll('\n', ' ') : cells, question);
  if (text.trim().split('\n').length > 2) return;
  const one = expects === 'text' && NAME_OF.test(question) ? soManyNamed(withoutInitials(text)) : null;
  if (one) yield one;
  if (one || (expects !== 'list' && !(expects === 'text' && asksWho(question)))) return;
  // "12 Harbour Road, Marl MA1 2BB": one place
  if (ASKS_WHERE.test(question) && figuresOf(text).some(({ role }) => role === 'contact')) return;
  const plain = withoutInitials(text)
    .replace(
      /\b(?:Ltd|Co|St|Nos?|Inc|Dr|Mrs?|Ms|Cllr|Prof|Rev|Sept|viz|approx|incl)\.(?! [A-Z][a-z]+ (?:was|were|is|are|has|have|had)\b)/g,
      (word) => `${word.slice(0, -1)} `,
    )
    .replace(WITH_TAX, (words) => ' '.repeat(words.length));
  const formed = inForm(plain, text, question, expects === 'list');
  if (isStatement(formed[0]?.value[0]?.name ?? '')) return;
  if (formed.length) {
    yield* formed;
    return;
  }
  // "Three, namely A, B and C", "Three (A, B and C)": how many there are leads to their names
  const told = TOLD.exec(text);
  const within = told ? readSentence(text.slice(told[0].length).replace(/\)?[.\s]*$/, ''), told[0].length) : null;
  if (within && within.value.length > 1) {
    yield within;
    return;
  }
  const counted = soManyNamed(plain);
  if (counted) {
    yield counted;
    return;
  }
  const sold = ASKS_WHO_DOES.test(question) ? [...text.matchAll(FROM_WHOM)] : [];
  const [seller] = sold;
  if (seller && sold.length === 1) {
    const end = seller.index + seller[0].length;
    yield { value: [{ name: seller[4] as string }], span: { start: end - (seller[4] as string).length, end } };
    return;
  }
  const only = ONLY.exec(text);
  if (only?.[1] && !ANOTHER.test(text.slice(only[0].length))) {
    yield { value: [{ name: only[1] }], span: at(only, 1) };
    return;
  }
  const found = pick(candidatesIn(plain, text, expects, question), question);
  // things in small letters, of which capitals tell at most the first
  const small = expects === 'list' && (!found || found.value.length === 1) ? inSmallLetters(plain, text) : null;
  const read = small && !isOneThing(small) ? small : found;
  // "Meat comes from A. Fruit is supplied by B": named in sentences of their own
  const agents = expects === 'list' ? agentsIn(plain, question) : null;
  if (read && isStatement(read.value[0]?.name ?? '')) return;
  if (agents && agents.places > 1 && agents.reading.value.length > (read?.value.length ?? 1)) yield agents.reading;
  else if (read && !isWhereToLook(text, read)) {
    if (!((asksForTop(question) || MESSRS.test(read.value[0]?.name ?? '')) && isPerhapsOne(read, text))) yield withoutWhat(read);
  }
}

/** "That would be Harbour and Old Town", where the one ward with the most was asked for: its name, and no list. */
const isPerhapsOne = ({ value: [first, last, more] }: Reading<'list'>, text: string): boolean =>
  first !== undefined &&
  last !== undefined &&
  more === undefined &&
  [' and ', ' & '].some((join) => text.includes(first.name + join + last.name)) &&
  !TIE.test(text);
/** "Messrs Marl and Tarn": one firm. */
const MESSRS = /^Messrs\b/;
const TIE =
  /\b(?:both|each(?! (?:of (?:the|these|those) )?(?:years?|months?|quarters?|times?|cases?|occasions?)\b)|joint(?:ly)?|equal(?:ly)?|tied?|level|same (?:number|figure)|apiece|respectively|were|are)\b/i;

/** "Steady Oars, a 26-week course, and Tarn Crew, run by Fell Trust": what a thing is, and who does it where that is not asked, is no name of the list. */
function withoutAppositions(text: string, question: string): string {
  const blank = (aside: string): string => ' '.repeat(aside.length);
  const counted = text.replace(HOW_MANY, (words, joint: string) => `${joint.trim()} `.padStart(words.length));
  // "We commission Steady Oars from Fell Trust": what is bought, where it is not asked of whom
  const bought = counted.replace(
    FROM_WHOM,
    (_, verb: string, what: string, from: string, whom: string) => verb + what + blank(from + whom),
  );
  return ASKS_WHO_DOES.test(question) ? counted.replace(WHAT_IT_IS, blank) : bought.replace(WHAT_IT_IS, blank).replace(BY_WHOM, blank);
}
/** "Marl Police and two surgeries, the Mill Lane and Oakfield": how many of what, before their names. */
const HOW_MANY =
  /(?<=[A-ZÀ-Þ][\wÀ-ž'’-]*)(,? and|,? plus) (?:two|three|four|five|six) (?:[a-zß-ž'’-]+ ){0,3}[a-zß-ž'’-]+(?:[,:]|,? namely| -) (?:the )?(?=[A-ZÀ-Þ][^,.;]*(?:,| and ))/gu;
const FROM_WHOM =
  /(\b(?:commission|buy|bought|purchase|fund|procure|obtain)\w* (?:the )?)([A-ZÀ-Þ][\w'’&-]*(?: (?:(?:of|and|the|for|to|in) )*[A-ZÀ-Þ][\w'’&-]*)*)( from (?:the )?)([A-ZÀ-Þ][\w'’&-]*(?: (?:(?:of|and|the|for) )*[A-ZÀ-Þ&][\w'’&-]*)*)/gu;
const NAMED = String.raw`(?<=[A-ZÀ-Þ][\wÀ-ž'’-]*(?: [a-z]+)?)`;
const NEXT = String.raw`(?=,? and (?:the |our )?[A-ZÀ-Þ]|, (?:the |our )?[A-ZÀ-Þ]|\s*(?:[;.\n]|$))`;
const WHAT_IT_IS = new RegExp(
  String.raw`${NAMED}, (?:an? (?:[\w-]+ ){0,5}?(?:programmes?|courses?|services?|schemes?|projects?|charity|firm|company|provider|partnership|group|interventions?)(?: (?:for|of|in|with|to|aimed|run|based|delivered)\b[^,;.\n]{0,50})?|(?:which|who) [^,;.\n]{3,80})${NEXT}`,
  'gu',
);
const BY_WHOM = new RegExp(
  String.raw`${NAMED}, (?:delivered|run|provided|operated|led|managed|hosted|offered) (?:by|for|in) [^,;.\n]{3,50}?${NEXT}`,
  'gu',
);
const ASKS_WHO_DOES = /\b(?:provid\w+|deliver\w+|operat\w+|suppl\w+|organi[sz]ations?|who (?:runs?|leads?|manages?))\b/i;

/** "It cost £900 plus VAT, and the firm was Marl & Son": a tax is no name. */
const WITH_TAX = /(?:,? \(?(?:plus|with|and|excluding|including|excl?\.?|incl?\.?|net of|without|\+) ?)VAT\b\)?/gi;

/** "Name | Marl Crew | Tarn Crew": the head of a row. */
const ROW_HEAD =
  /^\W*(?:names?|titles?|programmes?|courses?|services?|providers?|suppliers?|contractors?|organi[sz]ations?|answers?|responses?)\t/i;

/** "As to the names of keepers, …": what the sentence is about is none of the names. */
const TOPIC =
  /^\W*(?:(?:finally|lastly|next|turning),? )?(?:as (?:to|for|regards)|in (?:relation|respect|regard) (?:to|of)|with (?:regard|respect|reference) to|regarding|concerning|to) (?:the |your )?(?:names?|identit(?:y|ies)|lists?|details|question|request)\b[^,.:;\n]{0,70}, /i;

/** "They are listed on the Tarn Keeper and Owner Register: https://…": what is to be looked at. */
const isWhereToLook = (text: string, { span }: Reading<'list'>): boolean =>
  /\b(?:listed|published|shown|recorded|named|set out|found|available|entered|appear|held) (?:on|in|at|by|via|through) (?:the |our )?\W*$/i.test(
    text.slice(0, span.start),
  ) && /^\W{0,3}(?:(?:which is )?(?:at|here|available at|on)\W{1,3})?(?:https?:|www\.)/i.test(text.slice(span.end));

/** "Marl Ltd (ropes), Tarn plc (tar) and Fell (sails)": what each is for is no part of its name, where all have it. */
const withoutWhat = (reading: Reading<'list'>): Reading<'list'> =>
  reading.value.length > 1 && reading.value.every(({ name }) => WHAT.test(name))
    ? { ...reading, value: reading.value.map((item) => ({ ...item, name: item.name.replace(WHAT, '') })) }
    : reading;
const WHAT = /\s(?:\([a-zß-ž][^()\d]*\)|for [a-zß-ž][a-zß-ž ]{2,40})$/u;

/** "Marl; Tarn;" over "Fell": a list in one sentence that a line ended. */
export const WRAPPED = /^[^;\n]+;[^;\n]+;[ \t]*\n|^[^;:\n]+;[^;:\n]+\n[^;:\n]+;|^[^;\n]+;[ \t]*\n[^;\n]+;[^;\n]+;/;
/** "(Marl, Tarn and Fell)": an answer in brackets behind its question. */
const BRACKETED = /(?<=^\s*)[([]([^()[\]]+)[)\]](?=[\s.]*$)/;
const TOP = /^\W*(?:the )?top (?:\d{1,2}|three|four|five|six|ten)\W*\n\s*/i;

interface Candidate {
  readonly reading: Reading<'list'>;
  /** The words of its sentence up to the names, and a few behind them. */
  readonly lead: string;
  readonly rest: string;
}

/** The names of each sentence that enumerates some. */
function candidatesIn(plain: string, text: string, expects: string, question: string): Candidate[] {
  const alone = expects === 'list' ? 1 : 2;
  const found: Candidate[] = [];
  let from = 0;
  for (const { index } of plain.matchAll(/[.!?](?=\s|$)|$/g)) {
    const said = withoutDoers(plain.slice(from, index), question);
    // "Marl and Tarn Council considers that this is exempt": the body itself
    if (OPINES.test(said)) {
      from = index + 1;
      continue;
    }
    const read = readSentence(said, from);
    const run = isOdd(read, alone) ? readRun(said, from) : null;
    // words before the first name, of which the others tell where it begins
    const bare = run && read ? withoutLoose(read) : null;
    const reading = run && bare && bare.value.length > run.value.length && !isOdd(bare, alone) ? bare : (run ?? read);
    const fits =
      expects === 'list' ||
      (reading && areNames(reading.value, text.slice(reading.span.start, reading.span.end), /\btitles\b/i.test(question)));
    // "The University owns 147 buildings, including halls"
    if (reading && fits && reading.value.length >= alone && !isOneThing(reading))
      found.push({ reading, lead: text.slice(from, reading.span.start), rest: text.slice(reading.span.end, index) });
    from = index + 1;
  }
  return found;
}

/** "Marl Steps, run by Harbour CIC, and Tarnwater, run by the Fell Trust", where it is not asked by whom: put out by blanks. */
const withoutDoers = (said: string, question: string): string =>
  [...said.matchAll(DOER)].length > 1 && !ASKS_DOER.test(question) ? said.replace(DOER, (words) => ' '.repeat(words.length)) : said;
const DOER =
  /(?<=[A-ZÀ-Þ][\w'’-]*(?: [Pp]rogramme| [Pp]roject| [Ss]cheme| [Ss]ervice)?)(?:,| \() ?(?:which (?:is|are|was|were) )?(?:[a-z]+ed|run|led|made|built) by [^,;()]+?(?:(?=,? and |;|$)|,(?! and )|(?=,)|\))/gu;
const ASKS_DOER =
  /\bwho\b|\bwhom\b|\b(?:organisations?|bodies|firms?|companies|company|suppliers?|contractors?|providers?|agenc(?:y|ies)|charit(?:y|ies)|delivers?|runs?|provides?)\b/i;
const OPINES =
  /^\s*(?:[Tt]he )?[A-ZÀ-Þ][\w'’&.-]*(?:,? (?:(?:of|and|the|for|upon|in) )*[A-ZÀ-Þ][\w'’&.-]*){0,8} (?:(?:also|therefore|further) )?(?:(?:considers?|believes?|maintains?|concludes?|contends?|regards?) (?:that|this|the|it|such|these)\b|(?:takes?|is of|are of|has come to) the (?:view|opinion|position|conclusion)\b|(?:has|have) (?:therefore )?(?:considered|decided|concluded|determined|weighed|applied)\b|(?:is|are) (?:satisfied|relying|withholding|refusing|unable|not (?:able|obliged|required))\b|(?:relies|rely|applies|apply|withholds?|refuses?|declines?) )/u;
/** A sentence on one thing and what it takes in. */
const isOneThing = ({ value: [first, second] }: Reading<'list'>): boolean =>
  first !== undefined && isStrange(first.name) && /^(?:including|excluding)\b/i.test(second?.name ?? '');
const isOdd = (read: Reading<'list'> | null, alone: number): boolean =>
  !read || read.value.length < alone || read.value.some(({ name }) => isStrange(name) || isLoose(name));

/** "Patients went to | Marl Clinic, St Tarn's and the Fell": the first name without what leads to it. */
function withoutLoose({ value: [first, ...others], span }: Reading<'list'>): Reading<'list'> | null {
  const lead = first ? LOOSE.exec(first.name)?.[0] : undefined;
  return first && lead
    ? { value: [{ ...first, name: first.name.slice(lead.length) }, ...others], span: { ...span, start: span.start + lead.length } }
    : null;
}
const LOOSE = /^[A-ZÀ-Þ]\S*(?: [a-zß-ž]\S*)* (?:on|in|at|to|from|by|with) (?:the )?(?=[A-ZÀ-Þ])/u;

/** The first that speaks of what was asked: "which have none?" is answered where it is said which have none. What is added behind belongs to it. */
function pick(candidates: readonly Candidate[], question: string): Reading<'list'> | null {
  const denied = isDenied(question);
  const asked = wordSet(question);
  // "It has had a Damp and Mould Strategy since May": words of the question
  const named = candidates.filter(({ reading }) => reading.value.some(({ name }) => !contentWords(name).some((word) => asked.has(word))));
  const fitting = (named.length ? named : candidates).filter(
    // names alone answer whatever was asked
    ({ lead, rest }) => !/[a-z]/.test(lead + rest) || denied === (NONE.test(lead) || isDenied(lead) || NOT_SO.test(rest)),
  );
  // "Our vendor is Marl. The agencies that we use are Tarn, Eldon and Fell": of one name and several those that the question's words lead to
  const shared = ({ lead }: Candidate): number => contentWords(lead).filter((word) => asked.has(word)).length;
  const [opening] = fitting;
  const better =
    opening?.reading.value.length === 1
      ? fitting.find((one) => one.reading.value.length > 1 && (shared(one) > shared(opening) || OF_THESE.test(one.lead)))
      : undefined;
  const first = better ?? opening;
  if (!first) return null;
  const others = fitting.slice(fitting.indexOf(first) + 1);
  const added = others.filter((other) => ALSO.test(other.lead) || areBothAsked(first, other, asked, question));
  const value = [first, ...added]
    .flatMap(({ reading }) => withoutNumbers([...reading.value]))
    .map((item, at, all) => withoutAsked(item, at, all, asked));
  return {
    value: distinct(value.map((item) => ({ ...item, name: item.name.replace(/ {2,}/g, ' ') }))),
    span: { start: first.reading.span.start, end: (added.at(-1) ?? first).reading.span.end },
  };
}
/** "The following were sold: … The following closed: …", where it was asked which closed or were sold: each leads to its names by a word of the question of its own. */
function areBothAsked(first: Candidate, other: Candidate, asked: ReadonlySet<string>, question: string): boolean {
  if (![first, other].every(({ lead }) => /:\s*$/.test(lead)) || !/\b(?:and|or)\b|\//i.test(question)) return false;
  const [one, more] = [wordSet(first.lead), wordSet(other.lead)];
  const own = (words: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
    [...words].some((word) => asked.has(word) && !others.has(word));
  return own(one, more) && own(more, one);
}
/** "There are pools at Marl High and Tarn Primary", where schools with a pool were asked about: the pool is no part of the name; nor is a thing of several words before the first of them. */
const withoutAsked = (item: Item, at: number, items: readonly Item[], asked: ReadonlySet<string>): Item => {
  const others = items.filter(({ name }) => /^[A-ZÀ-Þ]/u.test(name)).length;
  const thing = THING.exec(item.name) ?? (at === 0 && others === items.length - 1 ? THINGS.exec(item.name) : null);
  return thing && contentWords(thing[1] as string).some((word) => asked.has(word))
    ? { ...item, name: item.name.slice(thing[0].length) }
    : item;
};
const THING = /^([A-ZÀ-Þ]?[a-zß-ž]+) (?:at|in|on|near|for)(?: the)? (?=[A-ZÀ-Þ])/u;
const THINGS = /^([a-zß-ž-]+(?: [a-zß-ž-]+){1,3}) (?:at|in|on|near|for|outside|beside)(?: (?:the|our))? (?=[A-ZÀ-Þ])/u;
const OF_THESE = cue(/\bthat we (?:currently |now )?(?:use|have|hold|run|own|engage|employ)\b|\b(?:are|were) as follows\b/);
/** "Cllr B. Marl", "A. and B. Marl": an initial ends no sentence. */
const withoutInitials = (text: string): string =>
  text.replace(/(?<=^|\s)[A-ZÀ-Þ]\.(?=\s?[A-ZÀ-Þ]|\s(?:and|&)\s[A-ZÀ-Þ]\.)/gu, (initial) => `${initial[0]} `);
const NONE = cue(/\bnone\b|\bno\b(?! (?:longer|later|more|fewer|doubt|particular|order))/);
const NOT_SO = cue(/^\W*(?:do|does|did|have|has|had|are|is|was|were|can|could|will|would)(?: not|n't|n’t| no| none| neither)\b/);
/** "In addition the guide can be had in Welsh": more of the same. */
const ALSO = cue(
  /^\W*(?:in addition\b(?! to)|additionally|also\b|further|furthermore|moreover|as well as (?:this|these|that)|we also|(?:there|it|they) (?:is|are|was|were|has|have) also|(?:the |our )?(?:other|others|second|third|rest|remaining|non-[a-z]+)\b)/,
);

/** "We commissioned one programme, Steady Steps, for men", "There is a single course called Turning Point.": one thing, and its name. */
const ONLY =
  /^[^.;,:\n]{0,60}?\b(?:[Oo]ne|a single|only one|just one)(?: [a-z-]+){1,3}(?: (?:was|is|has been|were) [a-z]+)?(?:,? (?:called|named|known as|namely|entitled)|,) ["'“]?([A-ZÀ-Þ][\wÀ-ž'’&-]*(?: (?:(?:of|and|the|for|to|in|on|a|with) )*[A-ZÀ-Þ\d][\wÀ-ž'’&-]*)*)["'”]?(?=\s*(?:[.,;(]|$)|\s(?:which|that|for|run|delivered|provided|has|is|was)\b)(?!,? (?:and|&) [A-ZÀ-Þ])(?!, [A-ZÀ-Þ])/du;
const ANOTHER = /^[^.;\n]*\b(?:and|plus|as well as) (?:one|a|another|a second|two) [a-z]+/;
const TOLD =
  /^\s*(?:(?:there (?:are|were) |we (?:have|use[d]?) )?(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: [a-z]+)?(?:,? (?:namely|being|i\.e\.|they are|these are|viz\.?):?|,? (?:as follows|listed below):| \()\s*)(?=[A-ZÀ-Þ])/iu;
