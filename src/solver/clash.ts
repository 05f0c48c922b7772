/** When two meetings cannot both be held with the same resource. */
import type { Candidate } from './problem.ts';

/** On the same day, and at the same time: meetings that merely touch do not clash. */
export const clash = (a: Candidate, b: Candidate): boolean =>
  a.day === b.day && a.start < b.end && b.start < a.end;
