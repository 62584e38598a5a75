import type { Judgement, Verdict } from './judge.js';

/** So many of so many. */
export interface Share {
  readonly of: number;
  readonly count: number;
}
const share = <T>(all: readonly T[], is: (one: T) => boolean): Share => ({ of: all.length, count: all.filter(is).length });
/** Of those that apply (null: does not). */
const shareOfKnown = (all: readonly (boolean | null)[]): Share =>
  share(
    all.filter((one) => one !== null),
    Boolean,
  );

/** How questions were read. */
export interface Figures {
  readonly questions: number;
  readonly located: Share;
  readonly kind: Share;
  /** Of the right kinds. */
  readonly value: Share;
  readonly exact: Share;
  readonly high: Share;
  /** Of those marked high. */
  readonly silent: Share;
}

/** How letters were read, beside their questions. */
export interface LetterFigures {
  readonly read: Share;
  readonly extra: number;
  readonly silence: Share;
  readonly reference: Share;
  readonly date: Share;
  readonly authority: Share;
  readonly exemptions: Share;
  readonly falseExemptions: number;
  readonly evidence: Share;
  readonly withoutEvidence: number;
}

export function figuresOf(verdicts: readonly Verdict[]): Figures {
  return {
    questions: verdicts.length,
    located: share(verdicts, ({ located }) => located),
    kind: share(verdicts, ({ kindRight }) => kindRight),
    value: share(
      verdicts.filter(({ kindRight }) => kindRight),
      ({ valueRight }) => valueRight,
    ),
    exact: share(verdicts, ({ exact }) => exact),
    high: share(verdicts, ({ high }) => high),
    silent: share(
      verdicts.filter(({ high }) => high),
      ({ silent }) => silent,
    ),
  };
}

export function letterFigures(judgements: readonly Judgement[]): LetterFigures {
  const verdicts = judgements.flatMap((judgement) => judgement.verdicts);
  const sum = (number: (one: Judgement) => number) => judgements.reduce((all, one) => all + number(one), 0);
  return {
    read: share(judgements, ({ read }) => read),
    extra: sum(({ extra }) => extra),
    silence: shareOfKnown(judgements.map(({ silence }) => silence)),
    reference: shareOfKnown(judgements.map(({ reference }) => reference)),
    date: shareOfKnown(judgements.map(({ date }) => date)),
    authority: shareOfKnown(judgements.map(({ authority }) => authority)),
    exemptions: shareOfKnown(verdicts.map(({ exemptionsFound }) => exemptionsFound)),
    falseExemptions: verdicts.filter(({ exemptionsFalse }) => exemptionsFalse).length,
    evidence: { count: sum(({ evidence }) => evidence.right), of: sum(({ evidence }) => evidence.all) },
    withoutEvidence: sum(({ evidence }) => evidence.absent),
  };
}

/** The verdicts of each kind of the labels, the most frequent first. */
export function byKind(verdicts: readonly Verdict[]): (readonly [string, readonly Verdict[]])[] {
  return [...new Set(verdicts.map(({ kind }) => kind))]
    .map((kind) => [kind, verdicts.filter((verdict) => verdict.kind === kind)] as const)
    .sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1));
}

/** What one doubt code did: how often it fired and the answer was wrong, and the same for when no other doubt stood beside it. */
export interface DoubtFigures {
  readonly code: string;
  readonly wrong: Share;
  readonly alone: Share;
}

export function doubtFigures(verdicts: readonly Verdict[], codes: readonly string[]): DoubtFigures[] {
  return codes.map((code) => {
    const fired = verdicts.filter((verdict) => codesOf(verdict).has(code));
    const isWrong = ({ wrong }: Verdict) => wrong;
    return {
      code,
      wrong: share(fired, isWrong),
      alone: share(
        fired.filter((verdict) => codesOf(verdict).size === 1),
        isWrong,
      ),
    };
  });
}

const codesOf = ({ answer }: Verdict): ReadonlySet<string> => new Set(answer?.doubts.map(({ code }) => code));

/** What a user gets who believes the answers marked high, and those whose doubts are all among the forgiven ones. */
export interface CurvePoint {
  /** The code forgiven at this point; null at the start, where none is. */
  readonly forgiven: string | null;
  /** Believed, of all questions. */
  readonly coverage: Share;
  /** Wrong, of those believed. */
  readonly risk: Share;
}

/** From "none forgiven" to "all", each time the code that lets in the fewest errors for the answers that it gains. */
export function curveOf(verdicts: readonly Verdict[]): CurvePoint[] {
  const answered = verdicts.filter(({ answer }) => answer);
  const codes = new Set(answered.flatMap((verdict) => [...codesOf(verdict)]));
  const forgiven = new Set<string>();
  const believed = (more?: string) =>
    answered.filter((verdict) => [...codesOf(verdict)].every((code) => forgiven.has(code) || code === more));
  const point = (code: string | null): CurvePoint => ({
    forgiven: code,
    coverage: { count: believed().length, of: verdicts.length },
    risk: share(believed(), ({ wrong }) => wrong),
  });
  const points = [point(null)];
  while (codes.size) {
    const now = believed();
    const [best] = [...codes]
      .map((code) => {
        const gained = believed(code).filter((verdict) => !now.includes(verdict));
        // a code that gains nothing yet is forgiven last
        const risk = gained.length ? gained.filter(({ wrong }) => wrong).length / gained.length : 2;
        return { code, risk, gained: gained.length };
      })
      .sort((a, b) => a.risk - b.risk || b.gained - a.gained || (a.code < b.code ? -1 : 1));
    const { code } = best as { code: string };
    codes.delete(code);
    forgiven.add(code);
    points.push(point(code));
  }
  return points;
}
