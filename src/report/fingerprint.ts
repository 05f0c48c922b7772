/**
 * Names for findings that last while lines move: by the rule and the trimmed text of the line, numbered
 * where one file has several that are alike.
 */
import type { ReportContext } from './report.ts';
import type { Reported, ReportedFile } from './reported.ts';

/** FNV-1a of 64 bits over UTF-8, as 16 hex digits (Fowler, Noll, Vo; offset and prime are the authors'). */
export function hash(text: string): string {
  let state = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text))
    state = BigInt.asUintN(64, (state ^ BigInt(byte)) * 0x100000001b3n);
  return state.toString(16).padStart(16, '0');
}

export interface Fingerprinted extends Reported {
  /** `hash:occurrence`, the first being 1. */
  readonly fingerprint: string;
}

/** The findings of one file. Without the line's text the place in the plan stands for it. */
export function fingerprinted(
  { file, findings }: ReportedFile,
  lineText: ReportContext['lineText'],
): Fingerprinted[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const line = lineText?.(file, finding.line)?.trim() ?? finding.path;
    const name = hash(`${finding.rule}\n${line}`);
    const occurrence = (seen.get(name) ?? 0) + 1;
    seen.set(name, occurrence);
    return { ...finding, fingerprint: `${name}:${occurrence}` };
  });
}
