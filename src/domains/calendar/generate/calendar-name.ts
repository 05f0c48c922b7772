/** A plan's name as the last part of its entries' ids in calendars. */

/** 32 bits that differ between texts: FNV-1a over UTF-16 units, as eight hexadecimal digits. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}

const MOST_LETTERS = 60;

/**
 * `riverbend-k-8-maker-learning-community`. A name that loses letters on the way gets a digest, so that only
 * names that differ in case and punctuation alone share it: of two plans with the same ids one calendar would
 * overwrite the other.
 */
export function calendarName(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '');
  const words = plain
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const slug = words.slice(0, MOST_LETTERS).replace(/-$/, '');
  const lost = /[^\x20-\x7e]/.test(name) || words.length > MOST_LETTERS || slug === '';
  return lost ? [slug, digest(name)].filter((part) => part !== '').join('-') : slug;
}
