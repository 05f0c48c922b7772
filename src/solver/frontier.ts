import { onward } from './chain.ts';
import { priced } from './lagrange.ts';
import { type Answer, type Model, membership, slotCount, slotOfOptions } from './model.ts';

export const fstats = { runs: 0, wide: 0, arcs: 0 };

/** The first in the order of ties of the cheapest answers of at most `limit`; 'wide' where more than `most` arcs would be needed. */
export function frontier(model: Model, prices: Float64Array, bound: number, limit: number, most: number): Answer | undefined | 'wide' {
  fstats.runs++;
  const n = slotCount(model);
  const cost = priced(model, prices);
  const back = onward(model, cost);
  const order = Array.from({ length: n }, (_, s) => s).sort((a, b) => model.rank[a]! - model.rank[b]!);
  const place = new Int32Array(n);
  order.forEach((s, i) => {
    place[s] = i;
  });
  const slotOf = slotOfOptions(model);
  const inRows = membership(model.rows, model.key.length);
  // rows: last place of a member slot
  const lastOf = model.rows.map((row) => row.members.reduce((m, o) => Math.max(m, place[slotOf[o]!]!), -1));
  const firstOf = model.rows.map((row) => row.members.reduce((m, o) => Math.min(m, place[slotOf[o]!]!), n));
  const closing: number[][] = Array.from({ length: n }, () => []);
  lastOf.forEach((p, r) => closing[p]!.push(r));
  const spare = limit - bound;
  // state: array of frontier values; variables kept after place i: slots with link to later neighbour (either direction), rows open
  type State = { acc: number; h: number; opts: Int16Array; used: Int8Array; arcs: number[] };
  // opts: for each tracked slot (by index list), used: per open row
  interface Layer { tracked: number[]; open: number[]; states: State[] }
  // slot s is tracked after place i if place[s] <= i and (link[s] && place[s+1] > i || link[s-1] && place[s-1] > i)
  const arcsFrom: number[] = [], arcsOpt: number[] = [], arcsTo: number[] = [], arcsInc: number[] = [];
  const layers: Layer[] = [{ tracked: [], open: [], states: [{ acc: 0, h: Infinity, opts: new Int16Array(0), used: new Int8Array(0), arcs: [] }] }];
  let total = 0;
  for (let i = 0; i < n; i++) {
    const s = order[i]!;
    const [from, to] = [model.at[s]!, model.at[s + 1]!];
    const prev = layers[i]!;
    const tracked: number[] = [];
    for (let j = 0; j <= i; j++) { const q = order[j]!; if ((model.link[q] && place[q + 1]! > i) || (q > 0 && model.link[q - 1] && place[q - 1]! > i)) tracked.push(q); }
    const open: number[] = [];
    for (let r = 0; r < lastOf.length; r++) if (firstOf[r]! <= i && lastOf[r]! > i) open.push(r);
    const where = new Map(prev.tracked.map((q, k) => [q, k]));
    const whereRow = new Map(prev.open.map((r, k) => [r, k]));
    const before = s > 0 && model.link[s - 1] && place[s - 1]! < i ? where.get(s - 1)! : -1;
    const after = model.link[s] && place[s + 1]! < i ? where.get(s + 1)! : -1;
    if (after >= 0) return 'wide';
    const segStart = !(s > 0 && model.link[s - 1]);
    let least = Infinity;
    if (segStart) for (let o = from; o < to; o++) least = Math.min(least, cost[o]! + back[o]!);
    const width = to - from;
    const index = new Map<string, number>();
    const states: State[] = [];
    for (let p = 0; p < prev.states.length; p++) {
      const st = prev.states[p]!;
      for (let o = from; o < to; o++) {
        let inc: number;
        if (segStart) inc = cost[o]! + back[o]! - least;
        else { const a = st.opts[before]! + model.at[s - 1]!; inc = model.link[s - 1]![(a - model.at[s - 1]!) * width + (o - from)]! + cost[o]! + back[o]! - back[a]!; }
        if (st.acc + inc > spare) continue;
        let ok = true;
        for (let k = inRows.at[o]!; k < inRows.at[o + 1]!; k++) { const r = inRows.list[k]!; const w = whereRow.get(r); const u = w === undefined ? 0 : st.used[w]!; if (u + 1 > model.rows[r]!.cap) { ok = false; break; } }
        if (!ok) continue;
        for (const r of closing[i]!) { const w = whereRow.get(r); let u = w === undefined ? 0 : st.used[w]!; for (let k = inRows.at[o]!; k < inRows.at[o + 1]!; k++) if (inRows.list[k] === r) u++; inc += prices[r]! * (model.rows[r]!.cap - u); }
        const acc = st.acc + inc;
        if (acc > spare) continue;
        if (++total > most) { fstats.wide++; fstats.arcs += total; return 'wide'; }
        const opts = new Int16Array(tracked.length);
        tracked.forEach((q, k) => { opts[k] = q === s ? o - from : st.opts[where.get(q)!]!; });
        const used = new Int8Array(open.length);
        open.forEach((r, k) => { const w = whereRow.get(r); used[k] = w === undefined ? 0 : st.used[w]!; });
        for (let k = inRows.at[o]!; k < inRows.at[o + 1]!; k++) { const w = open.indexOf(inRows.list[k]!); if (w >= 0) used[w]!++; }
        const key = `${opts.join()}|${used.join('')}`;
        let t = index.get(key);
        if (t === undefined) { t = states.length; index.set(key, t); states.push({ acc, h: Infinity, opts, used, arcs: [] }); }
        else if (acc < states[t]!.acc) states[t]!.acc = acc;
        st.arcs.push(arcsOpt.length); arcsFrom.push(p); arcsOpt.push(o); arcsTo.push(t); arcsInc.push(inc);
      }
    }
    if (!states.length) { fstats.arcs += total; return undefined; }
    layers.push({ tracked, open, states });
  }
  fstats.arcs += total;
  for (const st of layers[n]!.states) st.h = 0;
  for (let i = n - 1; i >= 0; i--) for (const st of layers[i]!.states) for (const a of st.arcs) st.h = Math.min(st.h, arcsInc[a]! + layers[i + 1]!.states[arcsTo[a]!]!.h);
  let at = layers[0]!.states[0]!;
  const best = at.h; let g = 0; const keys: number[] = [];
  if (best === Infinity) return undefined;
  for (let i = 0; i < n; i++) for (const a of at.arcs) { const next = layers[i + 1]!.states[arcsTo[a]!]!; if (g + arcsInc[a]! + next.h === best) { g += arcsInc[a]!; keys.push(model.key[arcsOpt[a]!]!); at = next; break; } }
  return { cost: bound + best, keys };
}
