/** One question of the interview, as data; and how an answer to it is read and judged. */
import type { Day } from '../core/dates.ts';
import { didYouMean } from '../core/suggest.ts';
import type { Answer, AnswerId, Answers } from './answers.ts';
import { type Read, readTyped, type TypedKind } from './kinds.ts';

/** The parts of the interview, in the order in which a designer thinks. */
export const SECTIONS = {
  community: 'The community',
  place: 'The place',
  time: 'The time',
  people: 'The people',
  pay: 'What their time is worth',
  days: 'The days kept free',
  meetings: 'The meetings',
  care: 'Care and tools',
  money: 'Where the money comes from',
} as const;
export type SectionId = keyof typeof SECTIONS;

export interface Choice {
  readonly value: string;
  /** As the list shows it. */
  readonly name: string;
}

interface Asked {
  readonly id: AnswerId;
  readonly section: SectionId;
  /** The question itself. */
  readonly ask: string;
  /** Why it is asked, in one or two sentences. */
  readonly why: string;
  /** The recommendations that the reason rests on. */
  readonly guidance: readonly string[];
  /** A finer point: asked only of those who want to set every value. */
  readonly fine?: boolean;
  /** False where the answers before leave nothing to ask. */
  when?(former: Answers): boolean;
}

/**
 * `former` holds the answers to the questions before this one, and only those may be read. `today` is the
 * only clock. A default is a valid answer wherever the former answers allow one.
 */
interface Judged<T> {
  default(former: Answers, today: Day): T;
  /** What is wrong with an answer, as a sentence that says what to do; undefined where it will do. */
  validate?(value: T, former: Answers, today: Day): string | undefined;
}

export interface TypedQuestion extends Asked, Judged<string> {
  readonly kind: Exclude<TypedKind, 'whole'>;
  /** Answers worth proposing, best first; others may be typed. */
  proposals?(former: Answers, today: Day): readonly Choice[];
}
export interface WholeQuestion extends Asked, Judged<number> {
  readonly kind: 'whole';
}
export interface ChoiceQuestion extends Asked, Judged<string> {
  readonly kind: 'choice';
  choices(former: Answers): readonly Choice[];
}
export interface ManyQuestion extends Asked, Judged<readonly string[]> {
  readonly kind: 'many';
  choices(former: Answers): readonly Choice[];
}
export type Question = TypedQuestion | WholeQuestion | ChoiceQuestion | ManyQuestion;

/** What is wrong with an answer that was read, if anything is. */
export function faultOf(question: Question, value: Answer, former: Answers, today: Day): string | undefined {
  if (question.kind === 'whole')
    return typeof value === 'number' ? question.validate?.(value, former, today) : 'A number is expected.';
  if (question.kind === 'many')
    return typeof value === 'object' ? question.validate?.(value, former, today) : 'A list is expected.';
  return typeof value === 'string' ? question.validate?.(value, former, today) : 'Text is expected.';
}

/** What the list shows, without what explains it: `Oregon (OR)` is `oregon`. */
const word = ({ name }: Choice): string => (name.split(/[:(]/)[0] ?? '').trim().toLowerCase();

/** Reads a choice by its value, or by what the list calls it. */
function oneOf(choices: readonly Choice[], given: string): Read<string> {
  const folded = given.trim().toLowerCase();
  const found =
    choices.find(({ value }) => value.toLowerCase() === folded) ?? choices.find((c) => word(c) === folded);
  if (found !== undefined) return { value: found.value };
  const values = choices.map(({ value }) => value);
  const hint = didYouMean(given.trim(), values) ?? `Choose one of ${values.join(', ')}.`;
  return { fault: `"${given.trim().slice(0, 40)}" is not one of the choices. ${hint}` };
}

/** Reads and judges what was given: text, or for `many` a list (text is split at commas). */
export function readAnswer(
  question: Question,
  given: string | readonly string[],
  former: Answers,
  today: Day,
): Read<Answer> {
  const read = readForm(question, given, former);
  if ('fault' in read) return read;
  const fault = faultOf(question, read.value, former, today);
  return fault === undefined ? read : { fault };
}

function readForm(question: Question, given: string | readonly string[], former: Answers): Read<Answer> {
  if (question.kind === 'many') {
    const listed = typeof given === 'string' ? given.split(',').filter((w) => w.trim() !== '') : given;
    const choices = question.choices(former);
    const chosen = new Set<string>();
    for (const item of listed) {
      const read = oneOf(choices, item);
      if ('fault' in read) return read;
      chosen.add(read.value);
    }
    // In the order of the choices, so that the order of ticking means nothing.
    return { value: choices.map(({ value }) => value).filter((value) => chosen.has(value)) };
  }
  if (typeof given !== 'string') return { fault: 'A list is given where one answer is expected.' };
  if (question.kind === 'choice') return oneOf(question.choices(former), given);
  return readTyped(question.kind, given);
}
