/**
 * Reads what a designer types or an answers file holds into an answer's plain form. The plan's own fields do
 * the reading, so that an answer that is accepted here is accepted in the plan.
 */
import * as z from 'zod/mini';
import { iso, isoClock } from '../core/dates.ts';
import * as f from '../fields/index.ts';
import { Scalar } from '../source/tree.ts';

/** How an answer is written. `choice` is one of a list, `many` any of a list. */
export type Kind = 'text' | 'whole' | 'money' | 'hours' | 'share' | 'date' | 'time' | 'choice' | 'many';
/** Kinds that are typed, not chosen. */
export type TypedKind = Exclude<Kind, 'choice' | 'many'>;

export type Read<T> = { readonly value: T } | { readonly fault: string };

/** Reads with a field of the plan; the fault is its message and hint as sentences. */
function withField<T>(field: z.ZodMiniType<T>, text: string): Read<T> {
  const scalar = new Scalar(text, false, { from: 0, to: text.length });
  const result = z.safeParse(field, scalar);
  if (result.success) return { value: result.data };
  const issue = result.error.issues[0];
  const { hint } = (issue && 'params' in issue ? issue.params : {}) as { hint?: string };
  const message = issue?.message ?? 'This cannot be read';
  return { fault: `${message}.${hint ? ` ${hint}` : ''}` };
}

function keep<T, U>(read: Read<T>, form: (value: T) => U): Read<U> {
  return 'fault' in read ? read : { value: form(read.value) };
}

/** `$1,250.00` as people write it becomes `1250.00`; other text is left for the field to refuse. */
function plainNumber(text: string): string {
  const bare = text.replace(/^\$\s*/, '');
  const joined = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare) ? bare.replaceAll(',', '') : bare;
  return joined.replace(/^0+(?=\d)/, '');
}

/** `8/11/2027`, month first, becomes `2027-08-11`. */
function isoForm(text: string): string {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (!match) return text;
  const [, month = '', date = '', year = ''] = match;
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
}

const NAME_LENGTH = 200;
const NAME = f.text(NAME_LENGTH);
const WHOLE = f.whole(0, 1_000_000);
const MONEY = f.money();
const HOURS = f.quantity('hours', 744);
const SHARE = f.share();
const DATE = f.calendarDate();
const TIME = f.clockTime();

/** Reads one typed answer; a whole number comes back as a number, everything else in its plain text form. */
export function readTyped(kind: TypedKind, typed: string): Read<string | number> {
  const text = typed.trim();
  switch (kind) {
    case 'text':
      return withField(NAME, text);
    case 'whole':
      return withField(WHOLE, plainNumber(text));
    case 'money':
      return keep(withField(MONEY, plainNumber(text)), () => plainNumber(text));
    case 'hours':
      return keep(withField(HOURS, plainNumber(text)), () => plainNumber(text));
    case 'share':
      return keep(withField(SHARE, plainNumber(text)), () => plainNumber(text).replace(/\s/g, ''));
    case 'date':
      return keep(withField(DATE, isoForm(text)), iso);
    case 'time':
      return keep(withField(TIME, text), isoClock);
  }
}
