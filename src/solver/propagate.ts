/** What follows at once: a slot with one option left takes it, and a row that is full rules the others out. */
import { type Model, membership, optionCount, slotCount } from './model.ts';

/** The state of one propagation. */
interface Front {
  readonly model: Model;
  readonly alive: Uint8Array;
  readonly slotOf: Int32Array;
  /** By slot: options left. */
  readonly left: Int32Array;
  readonly taken: Uint8Array;
  /** Slots with one option left that have not been taken yet. */
  readonly queue: number[];
}

/** Drops every member of row `r` that is not taken; false if a slot then has none left. */
function close(front: Front, r: number): boolean {
  for (const o of front.model.rows[r]!.members) {
    const s = front.slotOf[o]!;
    if (!front.alive[o] || front.taken[s]) continue;
    front.alive[o] = 0;
    front.left[s]!--;
    if (front.left[s] === 0) return false;
    if (front.left[s] === 1) front.queue.push(s);
  }
  return true;
}

function start(model: Model, alive: Uint8Array, slotOf: Int32Array): Front | undefined {
  const left = new Int32Array(slotCount(model));
  for (let o = 0; o < alive.length; o++) if (alive[o]) left[slotOf[o]!]!++;
  const queue: number[] = [];
  for (let s = 0; s < left.length; s++) {
    if (left[s] === 0) return undefined;
    if (left[s] === 1) queue.push(s);
  }
  return { model, alive, slotOf, left, taken: new Uint8Array(left.length), queue };
}

/** Narrows `alive`; false where some slot has no option left or a row holds too many. */
export function propagate(model: Model, alive: Uint8Array, slotOf: Int32Array): boolean {
  const front = start(model, alive, slotOf);
  if (!front) return false;
  const room = Int32Array.from(model.rows, (row) => row.cap);
  for (let r = 0; r < room.length; r++) if (room[r] === 0 && !close(front, r)) return false;
  const inRows = membership(model.rows, optionCount(model));
  for (let s = front.queue.pop(); s !== undefined; s = front.queue.pop()) {
    front.taken[s] = 1;
    let only = model.at[s]!;
    while (!alive[only]) only++;
    for (let i = inRows.at[only]!; i < inRows.at[only + 1]!; i++) {
      const r = inRows.list[i]!;
      room[r]!--;
      if (room[r]! < 0 || (room[r] === 0 && !close(front, r))) return false;
    }
  }
  return true;
}
