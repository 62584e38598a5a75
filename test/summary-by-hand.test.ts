import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Summary, summarise } from '../src/dataset/summary.js';
import type { LetterRecord } from '../src/model/letter-record.js';
import { parseLetters } from '../src/parse.js';
import { perpetratorProgrammes } from '../src/questionnaires/perpetrator-programmes.js';
import { bytesOf, hasOcr, ROOT } from './letters.js';

/** Eighteen replies to one request. */
const LETTERS = [
  'letters/ashenshire-mixed-exemptions.pdf',
  'letters/cullenshire-email-thread.eml',
  'letters/dunmere-disclosure-log.html',
  'letters/dyffryn-arian-bilingual.docx',
  'letters/eastmarch-page-furniture.pdf',
  'letters/greater-holmbridge-three-programmes.pdf',
  'letters/harrowmoor-internal-review.txt',
  'letters/kestrelshire-attached-letter.eml',
  'letters/lindfold-typography.txt',
  'letters/marlshire-programme-sections.docx',
  'letters/mercaster-two-column-table.pdf',
  'letters/north-calder-programme-table.docx',
  'scans/ousemark-scan.pdf',
  'letters/oxmarch-acknowledgement.txt',
  'letters/severndale-auto-numbered.docx',
  'letters/tamarshire-clarification.docx',
  'letters/thornshire-fused-out-of-order.pdf',
  'letters/wexcombe-whole-refusal.txt',
];

describe.skipIf(!hasOcr)('summary of eighteen letters, against a count by hand', () => {
  let found: Summary;
  beforeAll(async () => {
    const letters = LETTERS.map((path) => ({ path, bytes: bytesOf(join(ROOT, 'fixtures', path)) }));
    const records: LetterRecord[] = [];
    for await (const record of parseLetters(letters, { questionnaire: perpetratorProgrammes })) records.push(record);
    found = summarise(records);
  });

  test('letters and what they are', () => {
    expect(found).toMatchObject({ letters: 18, read: 18, unreadable: 0, copies: 0, replaced: 0 });
    // oxmarch acknowledges, tamarshire asks back, harrowmoor is a review
    expect(found.types).toEqual([
      { name: 'response', n: 15 },
      { name: 'acknowledgement', n: 1 },
      { name: 'clarification_request', n: 1 },
      { name: 'internal_review', n: 1 },
    ]);
  });

  test('outcomes, and their names in official statistics', () => {
    // in part: cullenshire, dunmere, dyffryn arian, eastmarch, greater holmbridge, marlshire, north calder hold some of it only;
    // in full: kestrelshire (no programme, which answers all), ousemark, severndale, thornshire;
    // withheld in part: ashenshire (three exemptions), lindfold and mercaster (numbers below five)
    expect(found.outcomes).toEqual([
      { name: 'held_in_part', n: 7 },
      { name: 'granted_full', n: 4 },
      { name: 'granted_part', n: 3 },
      { name: 'acknowledgement', n: 1 },
      { name: 'clarification_sought', n: 1 },
      { name: 'internal_review_outcome', n: 1 },
      { name: 'refused_cost', n: 1 },
    ]);
    expect(found.official.cabinetOffice).toEqual([
      { name: 'granted in full', n: 11 },
      { name: 'partially withheld', n: 3 },
      { name: 'fully withheld', n: 1 },
      { name: 'internal reviews', n: 1 },
      { name: 'not yet processed', n: 1 },
      { name: 'on hold', n: 1 },
    ]);
    expect(found.official.code).toEqual([
      { name: 'granted in full', n: 11 },
      { name: 'granted in part', n: 3 },
      { name: null, n: 1 },
      { name: 'internal reviews', n: 1 },
      { name: 'not yet processed', n: 1 },
      { name: 'refused in full', n: 1 },
    ]);
  });

  test('lateness', () => {
    // Of the 15 responses north calder gives no date, dunmere and thornshire name no law. Working days, counted on a calendar with 6 and 27 May
    // 2024 as bank holidays: five letters took 18, five took 19, two took 20.
    expect(found.clock).toEqual({ known: 12, late: 0, medianWorkingDays: 19 });
  });

  test('exemptions, each once a letter', () => {
    expect(found.exemptions).toEqual([
      { name: 'FOIA s.12(1)', n: 2 }, // ashenshire, wexcombe
      { name: 'FOIA s.40(2)', n: 2 }, // lindfold, mercaster
      { name: 'FOIA s.40(5B)(a)(i)', n: 1 }, // ashenshire
      { name: 'FOIA s.43(2)', n: 1 }, // ashenshire; harrowmoor's review gives up the one it claimed
    ]);
  });

  test('coverage of each question', () => {
    const rows = found.questions.map((one) => [
      one.id,
      one.letters,
      one.answered,
      one.partAnswered,
      one.notAnswered,
      one.missing,
      one.several,
      one.withheld,
    ]);
    // oxmarch, tamarshire and wexcombe answer nothing; parts: dunmere 2 and eastmarch 7 (another year's figure), dunmere 6, eastmarch 6,
    // greater holmbridge 7, marlshire 6, north calder 5 to 8 (one programme, or year, only), lindfold 5 and 6, mercaster 2 to 4 (hidden numbers)
    expect(rows).toEqual([
      //                            letters, answered, part, not, missing, several, withheld
      ['programme', 18, 15, 0, 3, 0, 2, 1],
      ['self_referred', 18, 13, 2, 3, 0, 3, 2],
      ['self_referred_accepted', 18, 14, 1, 3, 0, 3, 2],
      ['self_referred_completed', 18, 12, 1, 5, 0, 3, 3],
      ['agency_referred', 18, 13, 2, 3, 0, 3, 2],
      ['agency_referred_accepted', 18, 9, 5, 4, 0, 3, 2],
      ['agency_referred_completed', 18, 8, 3, 7, 0, 3, 1],
      ['referring_organisations', 18, 13, 1, 4, 0, 3, 2],
      ['evaluation_link', 18, 14, 0, 4, 0, 2, 1],
      ['financial_contributors', 18, 15, 0, 3, 0, 2, 1],
      ['budget', 18, 14, 0, 4, 0, 2, 2],
    ]);
  });

  test('kinds of answers', () => {
    const kinds = Object.fromEntries(
      found.questions.map(({ id, kinds: own }) => [id, Object.fromEntries(own.map(({ name, n }) => [name, n]))]),
    );
    // every question: unanswered by oxmarch, asked back by tamarshire, refused by wexcombe, not applicable at kestrelshire
    const always = { unanswered: 1, clarification: 1, refused: 1, not_applicable: 1 };
    expect(kinds).toEqual({
      programme: { ...always, text: 12, several: 2 },
      self_referred: { ...always, count: 6, several: 3, not_possible: 3, not_held: 1, range: 1 },
      self_referred_accepted: { ...always, count: 6, several: 3, not_possible: 3, see_question: 1, range: 1 },
      self_referred_completed: {
        ...always,
        count: 4,
        several: 3,
        not_possible: 2,
        not_applicable: 2,
        not_held: 1,
        ncnd: 1,
        see_question: 1,
        range: 1,
      },
      agency_referred: { ...always, count: 10, several: 3, range: 1 },
      agency_referred_accepted: { ...always, count: 9, several: 3, not_held: 1, range: 1 },
      agency_referred_completed: { ...always, count: 5, several: 3, not_held: 3, held_elsewhere: 2, range: 1 },
      referring_organisations: { ...always, list: 10, several: 3, refused: 2 },
      evaluation_link: { ...always, link: 6, several: 2, not_applicable: 3, text: 2, unanswered: 2, see_attachment: 1 },
      // cullenshire's "the PCC met the whole cost" is as well text as a list of one
      financial_contributors: { ...always, list: 10, text: 1, several: 2, see_attachment: 1 },
      budget: { ...always, money: 11, several: 2, refused: 2 },
    });
  });

  test('figures: sorted by hand, the middle one or the mean of the middle two; programmes apart are in no total', () => {
    const figures = Object.fromEntries(
      found.questions.map(({ id, figures: own, bounds }) => [id, { figures: own.map(({ doubts: _, ...figure }) => figure), bounds }]),
    );
    const hidden = [{ unit: 'count', n: 1, min: 0, max: 4 }];
    const none = { figures: [], bounds: [] };
    expect(figures).toEqual({
      programme: none,
      // 4 7 22 23 37 46; mercaster hides one
      self_referred: { figures: [{ unit: 'count', n: 6, min: 4, median: 22.5, max: 46, total: 139 }], bounds: hidden },
      // 3 6 19 20 30 31
      self_referred_accepted: { figures: [{ unit: 'count', n: 6, min: 3, median: 19.5, max: 31, total: 109 }], bounds: hidden },
      // 4 11 12 13, and ousemark's 30, "as in question 3"
      self_referred_completed: { figures: [{ unit: 'count', n: 5, min: 4, median: 12, max: 30, total: 70 }], bounds: hidden },
      // 9 15 18 26 27 52 60 97 206 1340; eastmarch's is its 2022/23 out of three years; lindfold hides one
      agency_referred: { figures: [{ unit: 'count', n: 10, min: 9, median: 39.5, max: 1340, total: 1850 }], bounds: hidden },
      // 7 13 16 22 24 49 74 196 1027
      agency_referred_accepted: { figures: [{ unit: 'count', n: 9, min: 7, median: 24, max: 1027, total: 1428 }], bounds: hidden },
      // 0 0 9 45 52; mercaster: between 10 and 15
      agency_referred_completed: {
        figures: [{ unit: 'count', n: 5, min: 0, median: 9, max: 52, total: 106 }],
        bounds: [{ unit: 'count', n: 1, min: 10, max: 15 }],
      },
      referring_organisations: none,
      evaluation_link: none,
      financial_contributors: none,
      // 30,000 45,000 74,200 83,500 85,000 127,650 130,500 179,750 210,000 264,918.75 310,000; severndale's is its 2022/23, north calder's its total
      budget: { figures: [{ unit: 'GBP', n: 11, min: 30000, median: 127650, max: 310000, total: 1540518.75 }], bounds: [] },
    });
  });

  test('whom to chase', () => {
    expect(found.chase.map(({ path, why, detail }) => [path.replace(/^.*\/|-.*$/g, ''), why, detail])).toEqual([
      ['ashenshire', 'questions_open', 'evaluation_link'],
      ['oxmarch', 'acknowledged_only', ''],
      ['tamarshire', 'clarification_sought', ''],
    ]);
  });
});
