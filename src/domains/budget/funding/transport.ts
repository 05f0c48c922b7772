/**
 * Maximum flow between two sides, a piece at a time. What a node on the left has sent never becomes less: later
 * pieces only change to whom it goes. Amounts are whole cents, so the flow is exact.
 */
import type { Cents } from '../../../core/exact.ts';

export function lesser(a: Cents, b: Cents): Cents {
  if (a < b) return a;
  return b;
}

/** How a node on the left was reached: through `right`, which then takes less from it. */
interface Step {
  readonly from: number;
  readonly right: number;
}

export class Transport {
  private readonly flows: Map<number, Cents>[];
  /** For each right node: the left nodes that send to it. */
  private readonly senders: Set<number>[];
  private readonly free: Cents[];
  /** Left nodes from which no free capacity can be reached, now or later. */
  private readonly stuck = new Set<number>();

  /** `neighbors`: for each left node the right ones, the preferred first. `capacity`: of each right node. */
  constructor(
    private readonly neighbors: readonly (readonly number[])[],
    capacity: readonly Cents[],
  ) {
    this.flows = neighbors.map(() => new Map());
    this.senders = capacity.map(() => new Set());
    this.free = [...capacity];
  }

  /** Sends as much of an amount as can be sent, and returns it. */
  push(left: number, amount: Cents): Cents {
    let sent = 0n;
    while (sent < amount) {
      const piece = this.augment(left, amount - sent);
      if (piece === 0n) break;
      sent += piece;
    }
    return sent;
  }

  /** What a left node sends, by right node. */
  sentBy(left: number): ReadonlyMap<number, Cents> {
    return this.flows[left]!;
  }

  /** Sends one piece along a shortest path; 0 where there is none. */
  private augment(start: number, most: Cents): Cents {
    if (this.stuck.has(start)) return 0n;
    const reached = new Map<number, Step | undefined>([[start, undefined]]);
    const seen = new Set<number>();
    for (const left of reached.keys())
      for (const right of this.neighbors[left]!) {
        if (seen.has(right)) continue;
        seen.add(right);
        if (this.free[right]! > 0n) return this.send(reached, left, right, most);
        for (const sender of this.senders[right]!)
          if (!reached.has(sender) && !this.stuck.has(sender)) reached.set(sender, { from: left, right });
      }
    for (const left of reached.keys()) this.stuck.add(left);
    return 0n;
  }

  private send(
    reached: ReadonlyMap<number, Step | undefined>,
    last: number,
    end: number,
    most: Cents,
  ): Cents {
    let piece = lesser(this.free[end]!, most);
    for (let left = last, step = reached.get(left); step; left = step.from, step = reached.get(left))
      piece = lesser(piece, this.flows[left]!.get(step.right)!);
    this.free[end]! -= piece;
    this.change(last, end, piece);
    for (let left = last, step = reached.get(left); step; left = step.from, step = reached.get(left)) {
      this.change(left, step.right, -piece);
      this.change(step.from, step.right, piece);
    }
    return piece;
  }

  private change(left: number, right: number, by: Cents): void {
    const now = (this.flows[left]!.get(right) ?? 0n) + by;
    if (now === 0n) {
      this.flows[left]!.delete(right);
      this.senders[right]!.delete(left);
    } else {
      this.flows[left]!.set(right, now);
      this.senders[right]!.add(left);
    }
  }
}
