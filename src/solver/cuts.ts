import type { Model, Row } from './model.ts';

const MOST = 24;
function independent(set: readonly number[], foes: readonly ReadonlySet<number>[]): number {
  if (set.length < 2) return set.length;
  let v = set[0]!;
  let most = -1;
  for (const a of set) {
    let d = 0;
    for (const b of set) if (foes[a]!.has(b)) d++;
    if (d > most) [v, most] = [a, d];
  }
  if (most <= 0) return set.length;
  if (most === 1) {
    const pairs = set.filter((a) => set.some((b) => foes[a]!.has(b))).length;
    return set.length - pairs / 2;
  }
  const w =
    1 +
    independent(
      set.filter((x) => x !== v && !foes[v]!.has(x)),
      foes,
    );
  const wo = independent(
    set.filter((x) => x !== v),
    foes,
  );
  return Math.max(w, wo);
}
/** Sets of clashing options of which fewer can be taken together than `mean` takes. */
export function separate(model: Model, mean: Float64Array, floor = 0.05, slackness = 0.05): Row[] {
  const n = model.key.length;
  const foes: Set<number>[] = Array.from({ length: n }, () => new Set<number>());
  for (const row of model.rows) {
    if (row.cap !== 1) continue;
    const live = [...row.members].filter((o) => mean[o]! > floor);
    for (const a of live) for (const b of live) if (a !== b) foes[a]!.add(b);
  }
  const seen = new Uint8Array(n);
  const cuts: Row[] = [];
  for (let i = 0; i < n; i++) {
    if (seen[i] || mean[i]! <= floor || !foes[i]!.size) continue;
    const comp: number[] = [];
    const stack = [i];
    seen[i] = 1;
    while (stack.length) {
      const v = stack.pop()!;
      comp.push(v);
      for (const w of foes[v]!)
        if (!seen[w]) {
          seen[w] = 1;
          stack.push(w);
        }
    }
    if (comp.length < 5 || comp.length > MOST) continue;
    let set = comp.sort((a, b) => mean[a]! - mean[b]! || a - b);
    let cap = independent(set, foes);
    let sum = set.reduce((s, v) => s + mean[v]!, 0);
    if (sum <= cap + slackness) continue;
    for (const v of [...set]) {
      const rest = set.filter((w) => w !== v);
      const c = independent(rest, foes);
      const s = sum - mean[v]!;
      if (s - c >= sum - cap - 1e-12) {
        set = rest;
        cap = c;
        sum = s;
      }
    }
    cuts.push({ cap, members: Int32Array.from(set).sort(), price: 0 });
  }
  return cuts;
}
