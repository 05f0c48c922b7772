/** The plan format as tables, from its JSON Schema: what an editor shows and what README.md says are one. */
import { grouped, MONTHS, WEEKDAYS } from '../../src/core/words.ts';
import { planJsonSchema } from '../../src/plan/json-schema.ts';
import { code, table } from './markdown.ts';

/** What our JSON Schema uses of draft-07. */
interface Schema {
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: string | number;
  readonly enum?: readonly (string | number)[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly multipleOf?: number;
}

/** In words, the forms that a pattern stands for. A new pattern wants its words here. */
const PATTERNS: Readonly<Record<string, string>> = {
  '^\\d{4}-\\d{2}-\\d{2}$': 'date',
  '^\\d{1,2}(:\\d{2})?( ?[AaPp]\\.?[Mm]\\.?)?$': 'time of day',
  '^[a-z0-9][a-z0-9_-]*$': 'id',
  '^[A-Z]{2}$': 'two capital letters',
  '^[1-9]\\d? weeks?$': 'a number of weeks such as "2 weeks"',
  '^\\d+(\\.\\d+)?%$': 'a percentage such as 7.65%',
};

/** More words than this are listed without what each means. */
const MOST_EXPLAINED = 10;

const number = (n: number): string => grouped(BigInt(n));
const same = (words: readonly (string | number)[], names: readonly string[]): boolean =>
  words.join() === names.join().toLowerCase();

function wordsForm(words: readonly Schema[]): string {
  if (words.length > MOST_EXPLAINED || words.every((w) => w.description === undefined))
    return `one of ${words.map((w) => code(w.const ?? '')).join(', ')}`;
  return words.map((w) => `${code(w.const ?? '')}${w.description ? `: ${w.description}` : '.'}`).join(' ');
}

function enumForm(words: readonly (string | number)[]): string {
  if (same(words, WEEKDAYS)) return 'name of a weekday';
  if (same(words, MONTHS)) return 'name of a month';
  return `one of ${words.map(code).join(', ')}`;
}

function numberForm({ type, minimum = 0, maximum, multipleOf }: Schema): string {
  if (Array.isArray(type)) return 'dollars';
  if (multipleOf !== undefined) return multipleOf === 0.01 ? 'dollars' : 'dollars, up to four decimals';
  const what = type === 'integer' ? 'whole number' : 'number';
  return maximum === undefined ? what : `${what} from ${number(minimum)} to ${number(maximum)}`;
}

function anyForm(parts: readonly Schema[]): string {
  const section = parts.some((p) => p.properties);
  const percent = parts.find((p) => p.type === 'number' && p.maximum !== undefined);
  if (percent) return `share from 0 to ${percent.maximum}, or a percentage such as 7.65%`;
  const forms = parts.filter((p) => !p.properties).map((p) => form(p));
  return [...forms, ...(section ? ['a section with the keys below'] : [])].join(', or ');
}

function listForm(items: Schema): string {
  if (items.properties) return 'list, each item with the keys below';
  return `list, each item: ${form(items)}`;
}

/** How a value is written. */
function form(schema: Schema): string {
  const { type, pattern } = schema;
  if (schema.const !== undefined) return `always ${code(schema.const)}`;
  if (schema.oneOf) return wordsForm(schema.oneOf);
  if (schema.enum) return enumForm(schema.enum);
  if (schema.anyOf) return anyForm(schema.anyOf);
  if (schema.items) return listForm(schema.items);
  if (schema.properties) return 'section';
  if (typeof schema.additionalProperties === 'object')
    return `keys of your own, each: ${form(schema.additionalProperties)}`;
  if (pattern !== undefined) {
    const words = PATTERNS[pattern];
    if (words === undefined) throw new Error(`no words for the pattern ${pattern}`);
    return words;
  }
  if (type === 'boolean') return `${code('true')} or ${code('false')}`;
  if (type === 'string') return 'text';
  return numberForm(schema);
}

const DEFAULT = /\s*Default:? (.+)\.$/;

const sentence = (text: string): string => {
  const whole = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.]$/.test(whole) ? whole : `${whole}.`;
};

function row(key: string, schema: Schema, required: boolean): string[] {
  const about = schema.description ?? '';
  const otherwise = required ? 'required' : (DEFAULT.exec(about)?.[1] ?? '');
  return [code(key), `${about.replace(DEFAULT, '')} ${sentence(form(schema))}`, otherwise];
}

/** The keys of a section and of everything below it: `stipend.rate`, `goals[].id`. */
function* rows(schema: Schema, prefix = ''): Generator<string[]> {
  for (const [key, child] of Object.entries(schema.properties ?? {})) {
    yield row(`${prefix}${key}`, child, schema.required?.includes(key) ?? false);
    yield* rows(child, `${prefix}${key}.`);
    if (child.items) yield* below(child.items, `${prefix}${key}[].`);
  }
}

/** The keys of a list's items, also where an item may be a word or a section. */
function* below(items: Schema, prefix: string): Generator<string[]> {
  yield* rows(items, prefix);
  for (const part of items.anyOf ?? []) yield* rows(part, prefix);
}

const HEADS = ['Key', 'What it is', 'Default'];

/** One table of the plan's own keys, then one for each section. */
export function planKeys(): string {
  const schema = planJsonSchema() as Schema;
  const sections = Object.entries(schema.properties ?? {});
  const own = sections.map(([key, child]) => {
    const [name = '', what = '', otherwise = ''] = row(key, child, schema.required?.includes(key) ?? false);
    const structured = child.properties !== undefined || child.items !== undefined;
    return [name, structured ? (child.description ?? '') : what, otherwise];
  });
  const parts = sections.flatMap(([key, child]) => {
    const found = [...rows(child), ...(child.items ? below(child.items, '') : [])];
    if (found.length === 0) return [];
    const each = child.items ? ' (a list; each item has these keys)' : '';
    return `#### ${code(key)}${each}\n\n${table(HEADS, found)}`;
  });
  return [table(HEADS, own), ...parts].join('\n');
}
