/** The keys of one mapping. */
import type { Scalar } from '../tree.ts';
import { unsure } from './cursor.ts';

/** YAML ends a key's search for its colon after 1,024 characters; well below that nothing depends on how. */
const LONGEST_KEY = 1000;

export class Keys {
  private readonly seen = new Set<string>();

  /** Given twice, a merge key or too long: not for us. */
  add(key: Scalar, colonAt: number): void {
    if (this.seen.has(key.text) || key.text === '<<' || colonAt - key.span.from > LONGEST_KEY) unsure();
    this.seen.add(key.text);
  }
}
