/** Runs the rules over a program, with the plan's own severities. */
import type { Finding, Severity } from '../core/finding.ts';
import { didYouMean } from '../core/suggest.ts';
import { IMPORT_RULES } from '../plan/imports.ts';
import type { Program } from '../plan/program.ts';
import type { Rule } from '../plan/rule.ts';
import { rules } from './rules.ts';

export type SeverityChoice = Severity | 'off';

const own = (rule: Rule, program: Program): SeverityChoice =>
  program.plan.lint?.rules?.[rule.id] ?? rule.severity;

/** Findings of every rule that is not switched off. `choices` (from the command line) win over the plan's. */
export function check(program: Program, choices: Readonly<Record<string, SeverityChoice>> = {}): Finding[] {
  const findings: Finding[] = unknownRules(program);
  for (const finding of program.importFindings) {
    const severity = choices[finding.rule] ?? program.plan.lint?.rules?.[finding.rule] ?? finding.severity;
    if (severity !== 'off') findings.push({ ...finding, severity });
  }
  for (const rule of rules) {
    const severity = choices[rule.id] ?? own(rule, program);
    if (severity === 'off') continue;
    for (const report of rule.check(program))
      findings.push({ rule: rule.id, severity, guidance: rule.guidance, ...report });
  }
  return findings;
}

/** Entries of `lint.rules` that name no rule: a severity that is never applied is a mistake. */
function unknownRules({ plan, places }: Program): Finding[] {
  const known = [...rules.map((rule) => rule.id), ...Object.keys(IMPORT_RULES)];
  return Object.keys(plan.lint?.rules ?? {})
    .filter((id) => !known.includes(id))
    .map((id) => ({
      rule: 'schema/unknown-reference',
      severity: 'error',
      message: `"${id}" is not a rule`,
      hint: didYouMean(id, known) ?? '`lcplan explain --all` lists the rules.',
      path: places.of(plan.lint?.rules ?? {}, id),
      at: 'key',
      guidance: [],
    }));
}
