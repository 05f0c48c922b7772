/**
 * A small reader for the YAML that plans are written in, because loading the `yaml` package takes longer
 * than all of `lint`. What it gives is exactly what `readYaml` gives; whatever it is not sure of, it leaves
 * to that one: anchors, tags, directives, document marks, `?` keys, tabs, text over several lines outside of
 * `|` and `>`, keys given twice, and everything that is wrong.
 */
import { BlockReader } from './quick/block.ts';
import { Cursor, Unsure } from './quick/cursor.ts';
import type { Node } from './tree.ts';

/** A carriage return alone, a control character, a space other than the common one, an invisible mark. */
const UNCOMMON =
  /\r(?!\n)|[^\t\n\r -~\u00a1-\u167f\u1681-\u1fff\u2010-\u2027\u2030-\u205e\u2065-\u2fff\u3001-\ufefe\uff00-\uffef]/;

/** The tree of a text that has passed `guard`; undefined where `readYaml` must have a look. */
export function readQuickly(text: string): Node | undefined {
  if (UNCOMMON.test(text)) return undefined;
  try {
    return new BlockReader(new Cursor(text)).root();
  } catch (error) {
    if (error instanceof Unsure) return undefined;
    throw error;
  }
}
