import { onward } from './chain.ts';
import { priced } from './lagrange.ts';
import { type Answer, type Membership, type Model, membership, slotCount, slotOfOptions } from './model.ts';

export const fstats = { runs: 0, wide: 0, arcs: 0 };

/** States of one layer, found by their fields. */
class Layer {
  size = 0;
  fields: Int16Array;
  excess: Float64Array;
  firstArc: Int32Array;
  private table = new Int32Array(64).fill(-1);
  constructor(readonly width: number) { this.fields = new Int16Array(32 * width); this.excess = new Float64Array(32); this.firstArc = new Int32Array(33); }
  find(state: Int16Array): number {
    const { width, fields } = this;
    let hash = 17;
    for (let i = 0; i < width; i++) hash = Math.imul(hash ^ state[i]!, 0x01000193) ^ (hash >>> 15);
    let mask = this.table.length - 1;
    let at = (hash ^ (hash >>> 13)) & mask;
    for (;;) {
      const s = this.table[at]!;
      if (s < 0) break;
      let i = 0;
      const base = s * width;
      while (i < width && fields[base + i] === state[i]) i++;
      if (i === width) return s;
      at = (at + 1) & mask;
    }
    const s = this.size++;
    if (s === this.excess.length) this.grow();
    this.fields.set(state, s * width);
    this.excess[s] = Infinity;
    this.table[at] = s;
    if (this.size * 2 > this.table.length) this.rehash();
    return s;
  }
  private grow() { const n = this.excess.length * 2; const f = new Int16Array(n * this.width); f.set(this.fields); this.fields = f; const e = new Float64Array(n); e.set(this.excess); this.excess = e; const a = new Int32Array(n + 1); a.set(this.firstArc); this.firstArc = a; }
  private rehash() { const t = new Int32Array(this.table.length * 2).fill(-1); const mask = t.length - 1; for (let s = 0; s < this.size; s++) { let hash = 17; for (let i = 0; i < this.width; i++) hash = Math.imul(hash ^ this.fields[s * this.width + i]!, 0x01000193) ^ (hash >>> 15); let at = (hash ^ (hash >>> 13)) & mask; while (t[at]! >= 0) at = (at + 1) & mask; t[at] = s; } this.table = t; }
}

/** The first in the order of ties of the cheapest answers of at most `limit`; 'wide' where more than `most` arcs would be needed. */
export function frontier(model: Model, prices: Float64Array, bound: number, limit: number, most: number): Answer | undefined | 'wide' {
  fstats.runs++;
  const n = slotCount(model);
  const m = model.rows.length;
  const cost = priced(model, prices);
  const back = onward(model, cost);
  const order = Array.from({ length: n }, (_, s) => s).sort((a, b) => model.rank[a]! - model.rank[b]!);
  const place = new Int32Array(n);
  order.forEach((s, i) => { place[s] = i; });
  for (let s = 0; s + 1 < n; s++) if (model.link[s] && place[s]! > place[s + 1]!) return 'wide';
  const slotOf = slotOfOptions(model);
  const inRows: Membership = membership(model.rows, model.key.length);
  const firstOf = new Int32Array(m).fill(n), lastOf = new Int32Array(m).fill(-1);
  model.rows.forEach((row, r) => { for (const o of row.members) { const p = place[slotOf[o]!]!; if (p < firstOf[r]!) firstOf[r] = p; if (p > lastOf[r]!) lastOf[r] = p; } });
  const spare = limit - bound;
  let arcOpt = new Int32Array(1024), arcTo = new Int32Array(1024), arcInc = new Float64Array(1024); let arcs = 0;
  let tracked: number[] = []; let open: number[] = [];
  let layer = new Layer(0); layer.find(new Int16Array(0)); layer.excess[0] = 0;
  const layers = [layer];
  const posRow = new Int32Array(m).fill(-1), posSlot = new Int32Array(n).fill(-1);
  for (let i = 0; i < n; i++) {
    const s = order[i]!; const from = model.at[s]!, to = model.at[s + 1]!, width = to - from;
    const link = s > 0 ? model.link[s - 1] : undefined; const before = link ? posSlot[s - 1]! : -1; const low = s > 0 ? model.at[s - 1]! : 0;
    const nextTracked = tracked.filter((q) => q !== s - 1 || !link); if (model.link[s]) nextTracked.push(s);
    const nextOpen: number[] = []; const closing: number[] = [];
    for (const r of open) (lastOf[r]! > i ? nextOpen : closing).push(r);
    for (let r = 0; r < m; r++) if (firstOf[r] === i) (lastOf[r]! > i ? nextOpen : closing).push(r);
    const copyFrom = Int32Array.from([...nextTracked.map((q) => (q === s ? -1 : posSlot[q]!)), ...nextOpen.map((r) => (firstOf[r] === i ? -2 : posRow[r]!))]);
    const W = copyFrom.length; const own = model.link[s] ? nextTracked.length - 1 : -1;
    // per option: row checks on old state, updates on new
    const checkPos: number[][] = [], checkCap: number[][] = [], update: number[][] = [], closeOwn: Float64Array = new Float64Array(width);
    const closePos = closing.filter((r) => firstOf[r]! < i);
    let closeFull = 0; for (const r of closing) closeFull += prices[r]! * model.rows[r]!.cap;
    for (let o = from; o < to; o++) { const cp: number[] = [], cc: number[] = [], up: number[] = []; let own_ = 0; for (let k = inRows.at[o]!; k < inRows.at[o + 1]!; k++) { const r = inRows.list[k]!; if (firstOf[r]! < i) { cp.push(posRow[r]!); cc.push(model.rows[r]!.cap); } if (lastOf[r]! > i) up.push(nextTracked.length + nextOpen.indexOf(r)); else own_ += prices[r]!; } checkPos.push(cp); checkCap.push(cc); update.push(up); closeOwn[o - from] = own_; }
    let least = 0; if (!link) { least = Infinity; for (let o = from; o < to; o++) least = Math.min(least, cost[o]! + back[o]!); }
    const next = new Layer(W); const state = new Int16Array(W); const cur = layer; const CW = cur.width;
    for (let p = 0; p < cur.size; p++) {
      cur.firstArc[p] = arcs; const base = p * CW; const acc0 = cur.excess[p]!;
      let close = closeFull; for (const r of closePos) close -= prices[r]! * cur.fields[base + posRow[r]!]!;
      const a = before >= 0 ? cur.fields[base + before]! : 0; const ba = link ? back[low + a]! : least;
      for (let j = 0; j < width; j++) {
        const o = from + j;
        const inc = cost[o]! + back[o]! - ba + (link ? link[a * width + j]! : 0) + close - closeOwn[j]!;
        if (acc0 + inc > spare) continue;
        const cp = checkPos[j]!, cc = checkCap[j]!; let ok = true; for (let k = 0; k < cp.length; k++) if (cur.fields[base + cp[k]!]! >= cc[k]!) { ok = false; break; }
        if (!ok) continue;
        for (let w = 0; w < W; w++) { const c = copyFrom[w]!; state[w] = c >= 0 ? cur.fields[base + c]! : 0; }
        if (own >= 0) state[own] = j; for (const u of update[j]!) state[u]!++;
        if (arcs >= most) { fstats.wide++; fstats.arcs += arcs; return 'wide'; }
        const t = next.find(state); if (acc0 + inc < next.excess[t]!) next.excess[t] = acc0 + inc;
        if (arcs === arcOpt.length) { const x = new Int32Array(arcs * 2); x.set(arcOpt); arcOpt = x; const y = new Int32Array(arcs * 2); y.set(arcTo); arcTo = y; const z = new Float64Array(arcs * 2); z.set(arcInc); arcInc = z; }
        arcOpt[arcs] = o; arcTo[arcs] = t; arcInc[arcs] = inc; arcs++;
      }
    }
    cur.firstArc[cur.size] = arcs;
    if (!next.size) { fstats.arcs += arcs; return undefined; }
    layer = next; layers.push(next); tracked = nextTracked; open = nextOpen;
    posRow.fill(-1); posSlot.fill(-1); tracked.forEach((q, k) => { posSlot[q] = k; }); open.forEach((r, k) => { posRow[r] = tracked.length + k; });
  }
  fstats.arcs += arcs;
  let h = new Float64Array(layer.size); const hs = [h];
  for (let i = n - 1; i >= 0; i--) { const L = layers[i]!; const g = new Float64Array(L.size); for (let p = 0; p < L.size; p++) { let b = Infinity; for (let a = L.firstArc[p]!; a < L.firstArc[p + 1]!; a++) { const v = arcInc[a]! + h[arcTo[a]!]!; if (v < b) b = v; } g[p] = b; } h = g; hs.push(g); }
  hs.reverse();
  const best = h[0]!; if (best === Infinity) return undefined;
  let p = 0; const keys: number[] = [];
  for (let i = 0; i < n; i++) { const L = layers[i]!; for (let a = L.firstArc[p]!; a < L.firstArc[p + 1]!; a++) if (arcInc[a]! + hs[i + 1]![arcTo[a]!]! === hs[i]![p]) { keys.push(model.key[arcOpt[a]!]!); p = arcTo[a]!; break; } }
  return { cost: bound + best, keys };
}
