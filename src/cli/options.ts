/** Options that several commands share, and reading them. */
import { type Day, parseDay } from '../core/dates.ts';
import type { SeverityChoice } from '../engine/check.ts';
import type { KeepGoing } from '../solver/problem.ts';
import { type Io, UsageError } from './io.ts';

export interface CommonOptions {
  readonly color?: string;
  readonly asOf?: string;
  readonly timeLimit?: string;
}

/** The only clock: `--as-of`, or the machine's date. */
export function asOf(options: CommonOptions, io: Io): Day {
  if (options.asOf === undefined) return io.today();
  const found = parseDay(options.asOf);
  if (found === undefined)
    throw new UsageError(`--as-of ${options.asOf} is not a date`, 'Write it as 2027-01-15.');
  return found;
}

/** Ends the search for a schedule after `--time-limit` seconds, 60 by default. */
export function timeLimit(options: CommonOptions, io: Io): KeepGoing {
  const seconds = Number(options.timeLimit ?? 60);
  if (!(seconds >= 0)) throw new UsageError(`--time-limit ${options.timeLimit} is not a number of seconds`);
  const until = io.elapsed() + seconds * 1000;
  return () => io.elapsed() < until;
}

const CHOICES = ['error', 'warning', 'info', 'off'] as const;

/** `--rule budget/rate-below-floor=off`, several times. */
export function ruleChoices(given: readonly string[] = []): Record<string, SeverityChoice> {
  const choices: Record<string, SeverityChoice> = {};
  for (const text of given) {
    const at = text.lastIndexOf('=');
    const severity = CHOICES.find((choice) => choice === text.slice(at + 1));
    if (at < 1 || severity === undefined)
      throw new UsageError(`--rule ${text} is not RULE=SEVERITY`, `Severities are ${CHOICES.join(', ')}.`);
    choices[text.slice(0, at)] = severity;
  }
  return choices;
}

export function oneOfWords<const W extends string>(option: string, given: string, words: readonly W[]): W {
  const found = words.find((word) => word === given);
  if (found === undefined)
    throw new UsageError(`${option} ${given} is not known`, `Choose one of ${words.join(', ')}.`);
  return found;
}
