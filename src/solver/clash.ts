/** When two meetings that need the same resource cannot both be held. */
import type { Candidate } from './problem.ts';

/** On the same day, at the same time: meetings that merely touch do not clash. */
export const clash = (a: Candidate, b: Candidate): boolean =>
  a.day === b.day && a.start < b.end && b.start < a.end;
