/** A rule as an object: its examples are its test and its documentation. */
import type { Severity } from './finding.ts';
import type { Path } from './path.ts';

/** What a rule reports; the engine adds the rule's id, severity and guidance. */
export interface Report {
  readonly path: Path;
  readonly at?: 'key' | 'value';
  /** The value seen, and what is wrong with it. */
  readonly message: string;
  /** What to do, with its consequence in dates or dollars where they can be computed. */
  readonly hint?: string;
}

export interface RuleOf<P> {
  /** `domain/fault`: permanent, named for the fault, equal to the file's path. */
  readonly id: string;
  readonly severity: Severity;
  readonly guidance: readonly string[];
  readonly summary: string;
  readonly why: string;
  /** A change to the model plan that makes this rule fire, and this rule alone. */
  readonly bad: string;
  /** A change to the model plan on which the rule is silent. */
  readonly good: string;
  check(program: P): Iterable<Report>;
}
