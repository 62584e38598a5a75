import type { Doubt } from '../model/answer.js';
import {
  absentInstead,
  deniesDeed,
  listedAbove,
  merelySuggested,
  neverDone,
  noOfOne,
  notToldApart,
  notWhatIsWithheld,
  notYetKnown,
  ofThemAll,
  statementsCompete,
} from './doubts/absence.js';
import { absentForATime } from './doubts/absent-for-a-time.js';
import { asksMore } from './doubts/asks-more.js';
import { deniedAndWithheld } from './doubts/denied-and-withheld.js';
import { fragment, longAnswer, poorlySeen, sideBySide } from './doubts/form.js';
import { figureOfOne, nameOfEach, perhapsOne } from './doubts/name-of-each.js';
import { namedElsewhere } from './doubts/named-elsewhere.js';
import { ofSomethingElse, ofTheirPlaces, otherMeasure, otherPeriod, otherTurn, restOf, yesOfAnother } from './doubts/of-something-else.js';
import { toldFurtherOn } from './doubts/other-sentence.js';
import { ofIntake, ofOtherDeed, ofOtherLimit, ofOtherPart, ofOtherThing, sumOfOtherDeed } from './doubts/other-thing.js';
import {
  cellOfTable,
  coversPart,
  fewerThanTold,
  hidesMore,
  mergedNames,
  namedBesides,
  namelessParts,
  namelessRow,
  ofAPart,
  ofOneName,
  ofTheWhole,
  otherTimes,
  rowOfTotal,
  samePart,
  strangeName,
  uneven,
  untoldLimb,
  untoldTimes,
} from './doubts/parts.js';
import { askedWithFigure, jointAnswer, otherLabel, pairing, questionAgain, unknownQuestion } from './doubts/place.js';
import { notDoneYet, plannedOf, saidByOthers, toBe } from './doubts/planned.js';
import { boundOf, eachOf, rateOf, vatOf } from './doubts/rates.js';
import { rivals, unusedNumbers } from './doubts/rival-figures.js';
import { affirmedOf, deniedOf, deniedTwice, otherForOthers, otherSide, possibleForSome, yesButVacant } from './doubts/sides.js';
import { comparedTimes, ofOtherAge, ofOtherYear } from './doubts/told-elsewhere.js';
import { listedOut, noOfOneSort, otherDay, takenBack } from './doubts/told-otherwise.js';
import { unexpectedKind } from './doubts/unexpected-kind.js';
import { workedOut } from './doubts/worked-out.js';
import { yearLeftOut } from './doubts/years-asked.js';
import type { Reading } from './reading.js';

/**
 * What a person should look at before using the answer. Each check is one function, in this order, and stands with those that look for the same:
 * whether this is what answers the question (`place.ts`), other figures (`rival-figures.ts`), what only follows from them (`worked-out.ts`), what is withheld or absent beside what is told (`absence.ts`),
 * a part taken for the whole (`parts.ts`), a value of something else (`of-something-else.ts`), and how the answer is printed (`form.ts`).
 */
export const doubtsOf = (reading: Reading): Doubt[] => CHECKS.flatMap((check) => check(reading));

const CHECKS: readonly ((reading: Reading) => Doubt[])[] = [
  pairing,
  rivals,
  namedElsewhere,
  otherPeriod,
  unusedNumbers,
  workedOut,
  unexpectedKind,
  statementsCompete,
  deniedAndWithheld,
  absentForATime,
  namelessParts,
  namelessRow,
  hidesMore,
  untoldTimes,
  samePart,
  uneven,
  yearLeftOut,
  untoldLimb,
  cellOfTable,
  otherTimes,
  ofAPart,
  ofOneName,
  ofTheWhole,
  rowOfTotal,
  longAnswer,
  questionAgain,
  otherLabel,
  askedWithFigure,
  poorlySeen,
  asksMore,
  jointAnswer,
  unknownQuestion,
  strangeName,
  coversPart,
  ofSomethingElse,
  ofOtherThing,
  ofOtherLimit,
  ofOtherDeed,
  ofOtherPart,
  ofIntake,
  sumOfOtherDeed,
  yesOfAnother,
  absentInstead,
  notWhatIsWithheld,
  notYetKnown,
  ofThemAll,
  notToldApart,
  merelySuggested,
  listedAbove,
  neverDone,
  deniesDeed,
  noOfOne,
  noOfOneSort,
  deniedOf,
  affirmedOf,
  boundOf,
  rateOf,
  eachOf,
  vatOf,
  restOf,
  otherMeasure,
  otherSide,
  yesButVacant,
  possibleForSome,
  otherForOthers,
  deniedTwice,
  ofTheirPlaces,
  otherTurn,
  plannedOf,
  toBe,
  notDoneYet,
  saidByOthers,
  ofOtherYear,
  ofOtherAge,
  comparedTimes,
  takenBack,
  toldFurtherOn,
  listedOut,
  otherDay,
  fewerThanTold,
  mergedNames,
  nameOfEach,
  figureOfOne,
  perhapsOne,
  namedBesides,
  fragment,
  sideBySide,
];
