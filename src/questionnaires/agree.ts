import type { LetterRecord } from '../model/letter-record.js';
import type { Question, Questionnaire } from '../model/questionnaire.js';
import { wordSet } from '../model/words.js';

/** Questions lent to a letter that prints none, and on what ground. */
export interface Loan {
  readonly questionnaire: Questionnaire;
  /** Two other letters or more agree on the only request of the batch, and the letter's numbers are exactly its numbers. */
  readonly sure: boolean;
  /** The ground, as a sentence. */
  readonly message: string;
}

/** A request of the batch: what several letters print alike. */
export interface Request {
  readonly questionnaire: Questionnaire;
  /** The letters that print it, copies of one letter counted once. */
  readonly letters: number;
}

interface Group {
  readonly prints: { readonly questionnaire: Questionnaire; readonly words: readonly ReadonlySet<string>[] }[];
  readonly senders: Set<string>;
}

/** Collects what the letters of a batch ask, in the order of the inputs. */
export class Agreement {
  readonly #groups: Group[] = [];

  /** Take in a letter that prints questions of its own (or a questionnaire that is built in). */
  add(record: LetterRecord): void {
    const questionnaire = printed(record);
    if (!questionnaire) return;
    const words = questionnaire.questions.map(({ text }) => wordSet(text));
    const print = { questionnaire, words };
    const group = this.#groups.find(({ prints }) => prints.some((other) => sameRequest(print, other)));
    const sender = senderOf(record);
    if (!group) this.#groups.push({ prints: [print], senders: new Set([sender]) });
    else {
      group.senders.add(sender);
      // enough wordings to choose one from; the rest would only cost time
      if (group.prints.length < 12) group.prints.push(print);
    }
  }

  /** The requests, the one that most letters print first. */
  requests(): Request[] {
    return this.#groups
      .map(({ prints, senders }) => ({ questionnaire: typical(prints), letters: senders.size }))
      .sort((a, b) => b.letters - a.letters);
  }
}

/**
 * The request that a letter without questions answers; null where that would be a guess: where no two other letters agree (nor is there only
 * one), or fewer letters do than ask for something else, so that this one may too, or where the letter's numbers fit none of the requests, or
 * several. Without numbers only the one request is lent that the letters of the batch agree on.
 */
export function lend(requests: readonly Request[], labels: readonly string[]): Loan | null {
  const only = requests.length === 1;
  const agreed = requests.filter(({ letters }) => letters > 1);
  const sound = only ? requests : lettersOf(agreed) * 2 > lettersOf(requests) ? agreed : [];
  // … or the one request on which three other letters and more agree, and more letters than ask for anything else
  const common = only || (sound.length === 1 && (sound[0]?.letters ?? 0) > 2);
  const rated = sound.map((request) => ({ request, fit: labels.length ? fitOf(labels, request.questionnaire.questions) : Number(common) }));
  const top = Math.max(0, ...rated.map(({ fit }) => fit));
  const best = rated.filter(({ fit }) => fit === top);
  const [chosen] = best;
  if (!top || !chosen || best.length > 1) return null;
  const { questionnaire, letters } = chosen.request;
  const others = letters === 1 ? 'the one other letter that prints questions' : `${letters} other letters of the batch`;
  const how =
    top === 2
      ? 'their numbers are the numbers of its answers'
      : labels.length
        ? 'its numbers are among theirs'
        : 'its answers have no numbers';
  return {
    questionnaire,
    sure: only && letters > 1 && top === 2,
    message: `the letter prints no questions; those of ${others} were put to it, ${how}`,
  };
}

const lettersOf = (requests: readonly Request[]): number => requests.reduce((sum, { letters }) => sum + letters, 0);

/** 2 where the labels are the numbers of the questions exactly, 1 where they are most of them, 0 where they do not fit. */
function fitOf(labels: readonly string[], questions: readonly Question[]): number {
  const covered = new Set<Question>();
  for (const label of labels) {
    const own = questions.filter(
      ({ number }) => number === label || (number?.startsWith(label) && /^[a-z]/.test(number.slice(label.length))),
    );
    if (!own.length) return 0;
    for (const question of own) covered.add(question);
  }
  const numbered = questions.filter(({ number }) => number !== null).length;
  if (covered.size === numbered) return 2;
  return covered.size >= 2 && covered.size >= numbered * 0.6 ? 1 : 0;
}

/** The questionnaire as the record tells it, so that a record of an earlier run serves as well as a letter. */
function printed(record: LetterRecord): Questionnaire | null {
  const { questionnaire, answers } = record;
  if (!questionnaire || !answers.length || questionnaire.origin === 'batch' || questionnaire.origin === 'file') return null;
  if (record.diagnostics.some(({ code }) => code === 'batch/no-agreement')) return null;
  return {
    id: questionnaire.id,
    title: questionnaire.title,
    period: questionnaire.period ?? null,
    origin: questionnaire.origin === 'builtin' ? 'builtin' : 'letter',
    questions: answers.map(({ question, id, asked, expects }) => ({
      id,
      number: question,
      text: asked,
      expects: expects as Question['expects'],
      also: [],
    })),
  };
}

/** Copies of one letter, in whatever format, agree with themselves and prove nothing. */
const senderOf = ({ letter, source }: LetterRecord): string =>
  letter?.authority ? `${letter.authority} ${letter.references[0] ?? ''}` : (source.sha256 ?? source.path);

type Print = Group['prints'][number];

/** Four fifths of the questions of the longer one stand in the other, under the same number and in about the same words. */
function sameRequest(a: Print, b: Print): boolean {
  if (a.questionnaire.origin === 'builtin' || b.questionnaire.origin === 'builtin') return a.questionnaire.id === b.questionnaire.id;
  const longest = Math.max(a.words.length, b.words.length);
  return shared(a, b) >= longest * 0.8;
}

function shared(a: Print, b: Print): number {
  const taken = new Set<number>();
  let same = 0;
  for (const [index, question] of a.questionnaire.questions.entries()) {
    const at = b.questionnaire.questions.findIndex(
      ({ number }, other) =>
        !taken.has(other) && number === question.number && alike(a.words[index] as Set<string>, b.words[other] as Set<string>) >= 0.6,
    );
    if (at < 0) continue;
    taken.add(at);
    same += 1;
  }
  return same;
}

/** Words in common over words of both (Dice). */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (!a.size || !b.size) return 0;
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  return (2 * common) / (a.size + b.size);
}

/** The print that has most in common with the others; the first of those that have. */
function typical(prints: readonly Print[]): Questionnaire {
  const rated = prints.map((print) =>
    prints.reduce((sum, other) => sum + shared(print, other) / Math.max(print.words.length, other.words.length), 0),
  );
  return (prints[rated.indexOf(Math.max(...rated))] as Print).questionnaire;
}
