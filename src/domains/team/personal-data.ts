/** Finds e-mail addresses and phone numbers in a plan's texts. Web addresses are no personal data. */

export interface PersonalData {
  /** The section that holds the text, and the key or place in it. */
  readonly section: object;
  readonly key: string | number;
  readonly what: 'an e-mail address' | 'a phone number';
  /** So much of it that it can be found, and no more: findings are passed on too. */
  readonly masked: string;
}

const WEB_ADDRESS = /\bhttps?:\/\/\S+/gi;
const EMAIL = /[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})+/;
/** A number of the North American plan with its area code, or one that begins with + and a country code. */
const PHONE =
  /(?<![\d.,$-])(?:\+?1[ .-]?)?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[ .-])[2-9]\d{2}[ .-]\d{4}(?![\d-])|(?<!\w)\+\d{1,3}(?:[ .-]?\d{2,4}){3,4}(?!\d)/;

/** What one text holds; undefined where it holds neither. */
export function personalDataIn(text: string): Pick<PersonalData, 'what' | 'masked'> | undefined {
  const plain = text.replace(WEB_ADDRESS, ' ');
  const email = EMAIL.exec(plain)?.[0];
  if (email !== undefined)
    return { what: 'an e-mail address', masked: `${email[0]}…${email.slice(email.lastIndexOf('@'))}` };
  const phone = PHONE.exec(plain)?.[0];
  return phone === undefined ? undefined : { what: 'a phone number', masked: `…${phone.slice(-2)}` };
}

/** Every text of a section that holds personal data, in the order of its keys. */
export function* findPersonalData(section: object): Generator<PersonalData> {
  const entries: [string | number, unknown][] = Array.isArray(section)
    ? [...section.entries()]
    : Object.entries(section);
  for (const [key, value] of entries) {
    if (typeof value === 'string') {
      const found = personalDataIn(value);
      if (found) yield { section, key, ...found };
    } else if (typeof value === 'object' && value !== null) yield* findPersonalData(value);
  }
}
