/**
 * The fields that plans are made of. Each is a zod schema over the source tree's scalars, so that values
 * are read from what was written, and each carries its JSON Schema and its description.
 */
import * as z from 'zod/mini';
import { Scalar, Sequence } from '../source/tree.ts';

/** What a field's JSON Schema says; kept beside the schema, since a transform has none of its own. */
export interface FieldSchema {
  readonly [keyword: string]: unknown;
}

const jsonSchemas = new WeakMap<object, FieldSchema>();
export const jsonSchemaOf = (schema: object): FieldSchema | undefined => jsonSchemas.get(schema);

/** Puts a JSON Schema beside a zod schema that has none of its own. */
export function withJson<S extends object>(schema: S, json: FieldSchema): S {
  jsonSchemas.set(schema, json);
  return schema;
}

/** The same field with what an editor shows on hover, for a key that has to be given. */
export const about = <S extends object>(schema: S, text: string): S =>
  withJson(schema, { ...jsonSchemaOf(schema), description: text });

/** A fault in a value: the rule it breaks, what is wrong, what to do. */
export class Fault {
  constructor(
    readonly rule: string,
    readonly message: string,
    readonly hint?: string,
  ) {}
}

/** The words for a value in a message: short, quoted. */
export function shown(value: unknown): string {
  if (value instanceof Scalar) {
    const flat = value.text.replace(/\s+/g, ' ');
    return `"${flat.length > 40 ? `${flat.slice(0, 39)}…` : flat}"`;
  }
  return Array.isArray(value) || value instanceof Sequence ? 'a list' : 'a section with keys';
}

/** Reads one scalar. `what` completes "expected …"; `read` gives the value or the fault. */
export function leaf<T>(what: string, json: FieldSchema, read: (scalar: Scalar) => T | Fault) {
  const schema = z.transform((input: unknown, context): T => {
    const fault = (f: Fault): T => {
      context.issues.push({
        code: 'custom',
        input,
        message: f.message,
        params: { rule: f.rule, hint: f.hint },
        continue: false,
      });
      return z.NEVER;
    };
    if (input === undefined) return fault(new Fault('schema/missing-key', `is missing: expected ${what}`));
    if (!(input instanceof Scalar))
      return fault(new Fault('schema/wrong-type', `is ${shown(input)}: expected ${what}`));
    const value = read(input);
    return value instanceof Fault ? fault(value) : value;
  });
  return withJson(schema, json);
}

/** The fault of a value that is not of the field's form. */
export const wrongValue = (scalar: Scalar, what: string, hint?: string): Fault =>
  new Fault('schema/wrong-value', `${shown(scalar)} is not ${what}`, hint);
