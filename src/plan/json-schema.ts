/** The plan's JSON Schema (draft-07, what YAML editors read), from the very schema that reads plans. */
import * as z from 'zod/mini';
import { jsonSchemaOf, partsOf } from '../fields/index.ts';
import { planSchema } from './schema.ts';

type Json = Record<string, unknown>;

/** Copies what our fields say over what zod can derive by itself. */
function describe(schema: object, json: Json): void {
  const { shape } = schema as { shape?: Record<string, z.core.$ZodType> };
  if (shape) {
    // Our fields are transforms, which zod takes for optional on the way in.
    const required = Object.keys(shape).filter((key) => shape[key]?._zod.def.type !== 'optional');
    if (required.length > 0) json.required = required;
    else delete json.required;
  }
  const parts = partsOf(schema);
  if (parts) json.anyOf = parts.map((part) => convert(part as z.core.$ZodType));
  const own = jsonSchemaOf(schema);
  if (own) Object.assign(json, own);
}

function convert(schema: z.core.$ZodType): Json {
  const json = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => describe(zodSchema, jsonSchema as Json),
  }) as Json;
  delete json.$schema;
  return json;
}

export function planJsonSchema(): Json {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'lcplan plan file, version 1',
    description:
      'A learning community as data: who meets, when, what it costs, and how success will be known.',
    ...convert(planSchema),
  };
}
