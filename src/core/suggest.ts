/** "Did you mean": the nearest of the known words, where it is near enough to be meant. */

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = a[i - 1] === b[j - 1] ? 0 : 1;
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + swap);
    }
    row = next;
  }
  return row[b.length]!;
}

const folded = (text: string): string => text.toLowerCase().replace(/[\s-]+/g, '_');

/** The nearest known word within a third of its length, at most three letters off; the first of equals. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > 60) return undefined;
  let best: { word: string; off: number } | undefined;
  for (const candidate of known) {
    const off = distance(folded(word), folded(candidate));
    const allowed = Math.min(3, Math.max(1, Math.floor(candidate.length / 3)));
    if (off <= allowed && (best === undefined || off < best.off)) best = { word: candidate, off };
  }
  return best?.word;
}

/** A hint such as `Did you mean "months"?`, or undefined. */
export function didYouMean(word: string, known: readonly string[]): string | undefined {
  const found = nearest(word, known);
  return found === undefined ? undefined : `Did you mean "${found}"?`;
}
