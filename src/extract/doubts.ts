import { type Claim, DOUBTS, type Doubt, type Passage } from '../model/answer.js';
import type { Question } from '../model/questionnaire.js';
import { countedIn } from './clauses.js';
import { figuresOf } from './figures.js';
import type { Headline } from './headline.js';
import { foldPeriod } from './labels.js';

const doubt = (code: Doubt['code'], detail = ''): Doubt => ({ code, message: DOUBTS[code] + (detail && ` ${detail}`) });

/** What a person should look at before using the answer. */
export function doubtsOf(
  headline: Headline,
  claims: readonly Claim[],
  passages: readonly Passage[],
  question: Question,
  asked: string | null,
): Doubt[] {
  const found: Doubt[] = [];
  const { claim, kind } = headline;
  const figure = kind === 'count' || kind === 'money' || kind === 'range' || kind === 'percentage';
  const text = passages.map((passage) => passage.text).join('\n');
  if (claim && kind !== 'several') {
    const rivals = claims.filter(
      (other) =>
        other !== claim &&
        other.kind === claim.kind &&
        figure &&
        JSON.stringify(other.value) !== JSON.stringify(claim.value) &&
        other.entity === claim.entity &&
        other.period === claim.period &&
        !/total$/.test(claim.rule),
    );
    if (rivals.length) found.push(doubt('reading/compete', rivals.map((rival) => `"${String(JSON.stringify(rival.value))}"`).join(', ')));
    if (claim.period && asked && figure && foldPeriod(claim.period) !== foldPeriod(asked) && /\d{4}/.test(claim.period))
      found.push(doubt('reading/other-period', claim.period));
  }
  if (kind === 'count' || (kind === 'text' && question.expects === 'count')) {
    const used = claims.map(({ span }) => span);
    const unused = passages.flatMap((passage) =>
      figuresOf(passage.text)
        .filter(({ role }) => role === 'plain')
        .filter(({ span }) => !used.some((one) => one.start <= span.start + passage.start && span.end + passage.start <= one.end)),
    );
    // the number stands with the asked thing's own name ("5 females") and no other number does
    const nouns = passages.flatMap((passage) =>
      countedIn(passage.text).map((counted) => ({ at: counted.figure.span.start + passage.start, noun: counted.noun })),
    );
    const own = nouns.find(({ at }) => at === claim?.span.start)?.noun;
    const named =
      claim?.rule === 'count/number-of-asked-thing' &&
      Boolean(own) &&
      nouns.filter(({ noun }) => noun === own).length === 1 &&
      unused.length < 2;
    if (unused.length && claim?.rule !== 'count/total' && !named)
      found.push(
        doubt(
          'reading/unused-number',
          unused
            .slice(0, 4)
            .map(({ text: shown }) => shown)
            .join(', '),
        ),
      );
  }
  if (question.expects !== 'text' && kind === 'text') found.push(doubt('reading/unexpected-kind', `${question.expects} was asked for.`));
  if (figure && question.expects !== 'text' && !fits(question.expects, kind))
    found.push(doubt('reading/unexpected-kind', `${question.expects} was asked for, ${kind} was read.`));
  if (figure && text.length > 900) found.push(doubt('reading/long'));
  return found;
}

const fits = (expects: string, kind: string): boolean => expects === kind || kind === 'range';
