import type { Rule } from '../rule.js';
import { clarification } from './absence/clarification.js';
import { notApplicable } from './absence/not-applicable.js';
import { notHeld } from './absence/not-held.js';
import { notPossible } from './absence/not-possible.js';
import { yesNoEach } from './boolean/each.js';
import { told } from './boolean/told.js';
import { saysSo } from './boolean/unasked.js';
import { yesNo } from './boolean/yes-no.js';
import { allBut } from './count/all-but.js';
import { allOtherwise } from './count/all-otherwise.js';
import { alone } from './count/alone.js';
import { andTime } from './count/and-time.js';
import { askedUnit } from './count/asked-unit.js';
import { bands } from './count/bands.js';
import { byPeriod } from './count/by-period.js';
import { bySex } from './count/by-sex.js';
import { cellAsked } from './count/cell-asked.js';
import { classes } from './count/classes.js';
import { concluded } from './count/concluded.js';
import { each } from './count/each.js';
import { eitherOutcome } from './count/either-outcome.js';
import { first } from './count/first.js';
import { hasNone } from './count/has-none.js';
import { inEachTime } from './count/in-each-time.js';
import { inOrder } from './count/in-order.js';
import { joined } from './count/joined.js';
import { leadingNumber } from './count/leading-number.js';
import { lettered } from './count/lettered.js';
import { named } from './count/named.js';
import { none } from './count/none.js';
import { notAny } from './count/not-any.js';
import { numberOfAskedThing } from './count/number-of-asked-thing.js';
import { ofTimes } from './count/of-times.js';
import { opening } from './count/opening.js';
import { partAsked } from './count/part-asked.js';
import { partOfThese } from './count/part-of-these.js';
import { parts } from './count/parts.js';
import { posts } from './count/posts.js';
import { respectively } from './count/respectively.js';
import { run } from './count/run.js';
import { sorts } from './count/sorts.js';
import { stated } from './count/stated.js';
import { timeEach } from './count/time-each.js';
import { times } from './count/times.js';
import { toldEach } from './count/told-each.js';
import { total } from './count/total.js';
import { withShare } from './count/with-share.js';
import { askedTooDate } from './date/asked-too.js';
import { eachDate } from './date/each.js';
import { dateOfAskedThing } from './date/of-asked-thing.js';
import { dateStated } from './date/stated.js';
import { stretchEach } from './date/stretch-each.js';
import { yearStated } from './date/year.js';
import { url } from './link/url.js';
import { givers } from './list/givers.js';
import { lines } from './list/lines.js';
import { sentence } from './list/sentence.js';
import { amount } from './money/amount.js';
import { moneyEach } from './money/each.js';
import { moneyForEach } from './money/for-each.js';
import { headed } from './money/headed.js';
import { moneyInOrder } from './money/in-order.js';
import { moneyNone } from './money/none.js';
import { sumOfAskedThing } from './money/of-asked-thing.js';
import { moneyParts } from './money/parts.js';
import { moneyRun } from './money/run.js';
import { moneyTotal } from './money/total.js';
import { percentageHeaded } from './percentage/headed.js';
import { sharesInOrder } from './percentage/in-order.js';
import { shareOfAskedThing } from './percentage/of-asked-thing.js';
import { percentageParts } from './percentage/parts.js';
import { percentageRun } from './percentage/run.js';
import { share } from './percentage/share.js';
import { percentageTotal } from './percentage/total.js';
import { bounds } from './range/bounds.js';
import { boundsInEachTime } from './range/in-each-time.js';
import { boundsInOrder } from './range/in-order.js';
import { masked } from './range/masked.js';
import { shareBounds } from './range/share.js';
import { availableElsewhere } from './referral/available-elsewhere.js';
import { heldElsewhere } from './referral/held-elsewhere.js';
import { seeAttachment } from './referral/see-attachment.js';
import { seeQuestion } from './referral/see-question.js';
import { cost } from './refusal/cost.js';
import { exempt } from './refusal/exempt.js';
import { ncnd } from './refusal/ncnd.js';
import { vexatious } from './refusal/vexatious.js';
import { grid } from './table/grid.js';

/** All rules. Where two claims overlap, the rule nearer the top wins. */
export const rules: readonly Rule[] = [
  // what is refused, and on what ground
  ncnd,
  cost,
  vexatious,
  // where the answer is instead
  heldElsewhere,
  availableElsewhere,
  exempt,
  seeQuestion,
  seeAttachment,
  // why there is none
  notPossible,
  notHeld,
  notApplicable,
  clarification,
  // figures, the most explicit reading first
  cellAsked,
  grid,
  bands,
  boundsInEachTime,
  boundsInOrder,
  bounds,
  shareBounds,
  masked,
  allOtherwise,
  headed,
  percentageHeaded,
  partAsked,
  bySex,
  toldEach,
  classes,
  total,
  lettered,
  respectively,
  ofTimes,
  inEachTime,
  byPeriod,
  andTime,
  timeEach,
  partOfThese,
  withShare,
  each,
  parts,
  posts,
  run,
  eitherOutcome,
  notAny,
  inOrder,
  sorts,
  alone,
  named,
  concluded,
  allBut,
  opening,
  askedUnit,
  numberOfAskedThing,
  leadingNumber,
  joined,
  times,
  none,
  hasNone,
  stated,
  first,
  moneyForEach,
  moneyParts,
  moneyRun,
  moneyInOrder,
  moneyEach,
  moneyTotal,
  sumOfAskedThing,
  amount,
  moneyNone,
  sharesInOrder,
  percentageParts,
  percentageRun,
  percentageTotal,
  shareOfAskedThing,
  share,
  // what has a form of its own
  askedTooDate,
  eachDate,
  dateOfAskedThing,
  stretchEach,
  dateStated,
  yearStated,
  yesNoEach,
  yesNo,
  saysSo,
  told,
  url,
  lines,
  givers,
  sentence,
];
