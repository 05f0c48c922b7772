/** How many findings there are, in figures and in words. */
import { type FileFindings, SEVERITIES, type Severity } from '../core/finding.ts';
import { count, list } from '../core/words.ts';

export type Counts = Record<Severity, number>;

export function countsOf(files: readonly FileFindings[]): Counts {
  const counts: Counts = { error: 0, warning: 0, info: 0 };
  for (const { findings } of files) for (const { severity } of findings) counts[severity]++;
  return counts;
}

const named = (counts: Counts): string[] =>
  SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => count(counts[severity], severity));

/** `1 error, 2 warnings`; nothing of what there is none of. */
export const inFigures = (counts: Counts): string => named(counts).join(', ');
/** `1 error and 2 warnings`. */
export const inSentence = (counts: Counts): string => list(named(counts));
