/** Words: free text, ids, one of a few, yes or no. */
import { didYouMean } from '../core/suggest.ts';
import { Fault, leaf, wrongValue } from './leaf.ts';

/** Free text. Plain numbers are words here too: a title may be `2027`. */
export const text = (most = 20_000) =>
  leaf('text', { type: 'string' }, (s) => {
    if (s.text.trim() === '') return wrongValue(s, 'text', 'Write something, or remove the key.');
    return s.text.length > most
      ? wrongValue(
          s,
          `at most ${most} characters long`,
          'Shorten it; a plan refers to documents, it does not hold them.',
        )
      : s.text.trim();
  });

const SLUG = '^[a-z0-9][a-z0-9_-]*$';

/** An id: a lower-case slug. */
export const slug = () =>
  leaf('an id', { type: ['string', 'integer'], pattern: SLUG }, (s) =>
    /^[a-z0-9][a-z0-9_-]*$/.test(s.text) && s.text.length <= 100
      ? s.text
      : wrongValue(
          s,
          'an id',
          'Use lower-case letters, digits, "-" and "_", beginning with a letter or digit.',
        ),
  );

/** One of a fixed set of words; each word with what it means, for editors and messages. */
export function oneOf<const W extends string>(words: Readonly<Record<W, string>>) {
  const known = Object.keys(words) as W[];
  const json = {
    oneOf: known.map((word) => ({ const: word, ...(words[word] ? { description: words[word] } : {}) })),
  };
  return leaf(`one of ${known.join(', ')}`, json, (s) => {
    const found = known.find((word) => word === s.text);
    if (found !== undefined) return found;
    const hint = didYouMean(s.text, known);
    return new Fault(
      'schema/wrong-value',
      `${JSON.stringify(s.text.slice(0, 40))} is not one of ${known.join(', ')}`,
      hint,
    );
  });
}

/** `true` or `false`; YAML 1.1's yes and no are refused, since they are words elsewhere in a plan. */
export const yesNo = () =>
  leaf('true or false', { type: 'boolean' }, (s) => {
    if (!s.quoted && /^(true|True|TRUE)$/.test(s.text)) return true;
    if (!s.quoted && /^(false|False|FALSE)$/.test(s.text)) return false;
    return wrongValue(s, 'true or false', 'Write true or false, without quotes.');
  });
