import type { RuleOf } from '../core/rule.ts';
import type { Program } from './program.ts';

/** A rule over a resolved program. */
export type Rule = RuleOf<Program>;
