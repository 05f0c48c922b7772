/** Sections, lists and tables of fields. */
import * as z from 'zod/mini';
import { Scalar } from '../source/tree.ts';
import { type FieldSchema, withJson } from './leaf.ts';

type Shape = Readonly<Record<string, z.core.$ZodType>>;

/** A fault in how the keys of a section go together, and the key that shows it. */
export interface SectionFault {
  readonly key?: string;
  readonly message: string;
  readonly hint?: string;
}

/** A section: the given keys and no other. `about` stands in the JSON Schema; `check` sees whole sections only. */
export function group<S extends Shape>(
  shape: S,
  about?: string,
  check?: (value: z.output<z.ZodMiniObject<S>>) => Iterable<SectionFault>,
) {
  const schema = z.strictObject(shape);
  const checked = check ? schema.check(whole(check)) : schema;
  return withJson(checked, about ? { description: about } : {});
}

function whole<T>(check: (value: T) => Iterable<SectionFault>): z.core.CheckFn<T> {
  return (context) => {
    for (const { key, message, hint } of check(context.value))
      context.issues.push({
        code: 'custom',
        input: context.value,
        path: key === undefined ? [] : [key],
        message,
        params: { rule: 'schema/inconsistent', hint },
      });
  };
}

/** A list of at most `most` items, and at least `least`. */
export const listOf = <T extends z.core.SomeType>(item: T, most = 1000, least = 0) =>
  withJson(z.array(item).check(z.maxLength(most), ...(least > 0 ? [z.minLength(least)] : [])), {});

/** Keys of the plan's own choosing, such as rule ids. */
export const table = <T extends z.core.SomeType>(value: T) => z.record(z.string(), value);

/** A key that may be left out; `about` is what an editor shows on hover. */
export function optional<T extends z.core.SomeType>(
  schema: T,
  about?: string,
  examples?: readonly unknown[],
) {
  const json: FieldSchema = { ...(about ? { description: about } : {}), ...(examples ? { examples } : {}) };
  return withJson(z.optional(schema), json);
}

/** A scalar, or a section: `jewish`, or `{ tradition: jewish, avoid: if_possible }`. */
export function either<A extends z.core.$ZodType, B extends z.core.$ZodType>(scalar: A, section: B) {
  const schema = z.transform((input: unknown, context): z.output<A> | z.output<B> => {
    const chosen = input instanceof Scalar || input === undefined ? scalar : section;
    const result = z.safeParse<A | B>(chosen, input);
    if (result.success) return result.data;
    for (const issue of result.error.issues) context.issues.push({ ...issue, input } as never);
    return z.NEVER;
  });
  eitherParts.set(schema, [scalar, section]);
  return schema;
}

const eitherParts = new WeakMap<object, readonly [object, object]>();
/** The two schemas of an `either`, for the JSON Schema's `anyOf`. */
export const partsOf = (schema: object): readonly [object, object] | undefined => eitherParts.get(schema);
