/** A rule as SARIF's reporting descriptor, with the help that code scanning shows beside a finding. */
import type { Severity } from '../core/finding.ts';
import { capital } from '../core/words.ts';
import type { RuleDocs } from './report.ts';

export const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<
  Severity,
  string
>;

/** GitHub's own words for how bad a finding is. */
const PROBLEMS = { error: 'error', warning: 'warning', info: 'recommendation' } as const satisfies Record<
  Severity,
  string
>;

const indented = (yaml: string): string => yaml.trim().replace(/^/gm, '    ');

/** The faults of files that cannot be read as a plan have no docs of their own: their id says what they are. */
function plainDocs(id: string, severity: Severity): RuleDocs {
  const summary = capital((id.split('/').at(-1) ?? id).replace(/-/g, ' '));
  const why = /^(yaml|schema)\//.test(id)
    ? 'The file cannot be read as a plan until this is put right.'
    : summary;
  return { id, severity, guidance: [], summary, why, bad: '', good: '' };
}

function help(rule: RuleDocs): string {
  const parts = [rule.why];
  if (rule.bad) parts.push('A change to a plan that it speaks about:', indented(rule.bad));
  if (rule.good) parts.push('A change that it accepts:', indented(rule.good));
  if (rule.guidance.length > 0) parts.push(`Guidance: ${rule.guidance.join(', ')}`);
  return parts.join('\n\n');
}

export function descriptor(id: string, severity: Severity, docs: RuleDocs | undefined) {
  const rule = docs ?? plainDocs(id, severity);
  const text = help(rule);
  return {
    id,
    shortDescription: { text: rule.summary },
    fullDescription: { text: rule.why },
    // Indented text is code in Markdown as well, so one text serves both.
    help: { text, markdown: text },
    defaultConfiguration: { level: LEVELS[rule.severity] },
    properties: { tags: [...rule.guidance], 'problem.severity': PROBLEMS[rule.severity] },
  };
}
