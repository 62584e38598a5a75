import type { Answer, Exemption, Statement } from '../../model/answer.js';
import { cue } from '../../model/cue.js';
import { type Explanation, foldLabel, HIDDEN, notesIn } from './explanations.js';

const REASON_ELSEWHERE =
  /\b(?:(?:for|on) the (?:same )?(?:reasons?|grounds?|basis)|the same (?:exemptions?|reasons?|exceptions?|grounds?)|as (?:given|set out|stated|explained|in|for|with)|see|refer to)\b[^.\n]{0,60}?(?:\((?<roman>[a-z]{1,4})\)|\b(?:q(?:uestion)?s?|answer|response|part|point|item)\.?(?: to)?(?: question| q)? ?(?<number>\d{1,2}[a-z]?|\([a-z]{1,4}\))|\b(?<above>above|before|earlier))|\bfor the same reasons?\b(?<again>)/i;
const DECLINES = cue(
  /\b(?:exempt|withh[eo]ld|refus|redact|(?:blanked|blacked|taken|left) out|not (?:be )?(?:disclos|releas|giv|provid|suppl)|removed)\w*/,
);

/** Give exemptions that are explained elsewhere in the letter to the answers that they are for. */
export function apportion(answers: readonly Answer[], explanations: readonly Explanation[]): Answer[] {
  // a letter that answers nothing refuses nothing, whatever it says is being considered
  if (answers.every(({ kind }) => kind === 'unanswered' || kind === 'missing')) return [...answers];
  const claimed = new Set(answers.flatMap((answer) => provisionsOf(answer).map(({ provision }) => provision)));
  return answers.map((answer, index) => {
    if (provisionsOf(answer).length) return answer;
    const borrowed = reasonElsewhere(answer, answers, index);
    if (borrowed.length) return withExemptions(answer, borrowed, null);
    const label = foldLabel(answer.question.number);
    const named = explanations.filter(({ names }) => label && names.has(label));
    const noted = notesIn(answer.text);
    const referred =
      noted.size && !answer.question.text.includes(answer.text) ? explanations.filter(({ note }) => note !== null && noted.has(note)) : [];
    const hidden = explanations.filter(({ small, names }) => small && !names.size && HIDDEN.test(answer.text));
    const silent = explanations.filter(
      ({ names, small, exemptions }) => !names.size && !small && exemptions.some((one) => leftOpen(answer, one, claimed)),
    );
    const chosen = [referred, named, hidden, silent].find((some) => some.length) ?? [];
    const exemptions = chosen.flatMap((one) => one.exemptions).filter((one) => chosen !== silent || leftOpen(answer, one, claimed));
    return exemptions.length ? withExemptions(answer, exemptions, chosen[0] ?? null) : answer;
  });
}

const provisionsOf = ({ values }: Answer): readonly Exemption[] => values.flatMap((value) => value.exemptions ?? []);
const isElsewhere = ({ law, provision }: Exemption): boolean => /^21(?:\(|$)/.test(provision) && law === 'FOIA';

/** The answer declines, or points to where the information is published, and cites nothing. */
const leftOpen = ({ kind, text }: Answer, exemption: Exemption, claimed: ReadonlySet<string>): boolean =>
  isElsewhere(exemption)
    ? kind === 'available_elsewhere'
    : kind === 'refused' ||
      kind === 'ncnd' ||
      // what is left out of a file is hardly what another answer withholds as a whole
      (!claimed.has(exemption.provision) && /\b(?:redacted|withheld|not (?:been )?disclosed)\b/i.test(text));

/** "Withheld for the reason given at (a)". */
function reasonElsewhere(answer: Answer, answers: readonly Answer[], index: number): readonly Exemption[] {
  const match = DECLINES.test(answer.text) ? REASON_ELSEWHERE.exec(answer.text.replace(/\s+/g, ' ')) : null;
  if (!match) return [];
  const { roman, number, above, again } = match.groups ?? {};
  const label = foldLabel(roman ?? number ?? '');
  const target =
    above || again !== undefined
      ? answers.slice(0, index).findLast((other) => provisionsOf(other).length)
      : answers.find(({ question }) => foldLabel(question.number) === label);
  return target && target !== answer ? provisionsOf(target) : [];
}

/** "This letter is a refusal notice. We hold what you ask for at Q1 to Q5": nothing is told but that there is something to tell. */
const onlyHolds = ({ kind, text }: Answer): boolean =>
  kind === 'text' && text.length < 400 && text.split(/(?<=[.!?])\s+/).every((sentence) => HOLDS.test(sentence));
/** "We will not be giving this. See note A": no rule knows it for a refusal, the provision says that it is one. */
const onlyDeclines = ({ kind, text, values }: Answer): boolean =>
  kind === 'text' && values.every((value) => value.kind === 'text') && WILL_NOT.test(text.split(/(?<=[.!?])\s+/)[0] ?? '');
const WILL_NOT = cue(
  /\b(?:will not|won't|can ?not|can't|do not|don't|shall not|are not|not able to) (?:be )?(?:giv|provid|suppl|disclos|releas|shar|able to (?:giv|provid|suppl|disclos|releas|shar))/,
);
const HOLDS = cue(
  /\brefusal notice\b|\b(?:do|does|can confirm that (?:we|it|the [a-z ]{3,40})) holds?\b|\b(?:we|it|the [a-z ]{3,40}) holds? (?:the |some |this |all |relevant )*(?:information|data|records)\b|\binformation[^.]{0,60} is held\b/,
);

/** The exemptions stand on what was withheld: a refusal, a hidden figure; where neither was read, on a refusal of their own. */
function withExemptions(answer: Answer, exemptions: readonly Exemption[], by: Explanation | null): Answer {
  const bearer = (['refused', 'ncnd', 'available_elsewhere', 'range'] as const)
    .flatMap((kind) => answer.values.filter((value) => value.kind === kind))
    .at(0);
  if (bearer) return { ...answer, values: answer.values.map((value): Statement => (value === bearer ? { ...value, exemptions } : value)) };
  const span = by?.span ?? answer.span;
  if (!span) return answer;
  const refusal: Statement = { kind: 'refused', value: null, rule: 'refusal/exempt', entity: null, period: null, span, exemptions };
  const declines = onlyDeclines(answer);
  const silent = answer.kind === 'unanswered' || answer.kind === 'missing' || onlyHolds(answer) || declines;
  // what was doubted of the words that stood there before
  const doubts = answer.doubts.filter(({ code }) => code !== 'reading/unexpected-kind');
  return {
    ...answer,
    values: [...(silent ? answer.values.filter(({ kind }) => kind !== 'text') : answer.values), refusal],
    ...(silent
      ? {
          kind: 'refused' as const,
          value: null,
          doubts,
          confidence: doubts.length ? ('low' as const) : ('high' as const),
          ...(by && !declines && { text: by.told.text, span: by.told.span }),
        }
      : { status: answer.status === 'answered' ? ('part_answered' as const) : answer.status }),
  };
}
