import { toJson } from '../../formats/json.ts';
import { planJsonSchema } from '../../plan/json-schema.ts';
import type { Io } from '../io.ts';
import { emit } from '../output.ts';

export async function schemaCommand(options: { readonly output?: string }, io: Io): Promise<number> {
  emit(toJson(planJsonSchema()), options.output, io);
  return 0;
}
