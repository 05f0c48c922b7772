/** Completes what was given to a whole set of answers: each read, judged, or taken from its default. */
import type { Day } from '../core/dates.ts';
import type { Answer, AnswerId, Answers } from './answers.ts';
import { faultOf, type Question, readAnswer } from './question.ts';
import { questions } from './questions/index.ts';

/** What a file, a draft or a former plan says, by question. */
export type Given = ReadonlyMap<AnswerId, string | readonly string[]>;

export interface Fault {
  readonly id: AnswerId;
  /** What is wrong, and what to do. */
  readonly message: string;
}

export interface Filled {
  readonly answers: Answers;
  /** Answers that nobody gave, where there was something to answer. */
  readonly assumed: ReadonlySet<AnswerId>;
  readonly faults: readonly Fault[];
}

/** The answers so far. Later keys are missing, which the order of the questions keeps from being read. */
type Partly = { [K in AnswerId]?: Answer };
const asFormer = (partly: Partly): Answers => partly as Answers;

/** What stands in for an answer, and what is wrong with it where the former answers leave none that will do. */
function proposed(
  question: Question,
  former: Answers,
  today: Day,
  instead: string | readonly string[] | undefined,
): { value: Answer; fault?: string } {
  const read = instead === undefined ? undefined : readAnswer(question, instead, former, today);
  if (read !== undefined && 'value' in read) return read;
  const value = question.default(former, today);
  const fault = faultOf(question, value, former, today);
  return fault === undefined ? { value } : { value, fault };
}

/**
 * Goes through the questions in order. A given answer that will not do is a fault, and what is proposed goes
 * on in its place: the proposal of `instead` where it will do, else the question's own default.
 */
export function fill(given: Given, today: Day, instead: Given = new Map()): Filled {
  const partly: Partly = {};
  const assumed = new Set<AnswerId>();
  const faults: Fault[] = [];
  for (const question of questions) {
    const { id } = question;
    const former = asFormer(partly);
    const raw = given.get(id);
    const read = raw === undefined ? undefined : readAnswer(question, raw, former, today);
    if (read !== undefined && 'value' in read) {
      partly[id] = read.value;
      continue;
    }
    if (read !== undefined) faults.push({ id, message: read.fault });
    const { value, fault } = proposed(question, former, today, instead.get(id));
    // Where a former answer is at fault already, that its followers have no default says nothing new.
    if (fault !== undefined && faults.length === 0) faults.push({ id, message: fault });
    partly[id] = value;
    if (question.when?.(former) !== false) assumed.add(id);
  }
  return { answers: asFormer(partly), assumed, faults };
}
