import { askedOf, isUnknown, why } from '../../engine/why.ts';
import { toJson } from '../../formats/json.ts';
import { documentToMarkdown } from '../../formats/markdown.ts';
import { documentToTerminal } from '../../formats/terminal.ts';
import { guidanceSource } from '../guidance-names.ts';
import { type Io, UsageError } from '../io.ts';
import { type CommonOptions, oneOfWords } from '../options.ts';
import { emit } from '../output.ts';
import { openPlan } from '../plan-input.ts';
import { outputColours } from '../terminal.ts';
import { VERSION } from '../version.ts';

export interface WhyCommand extends CommonOptions {
  readonly format?: string;
  readonly output?: string;
}

/** Status 2 where nothing in the plan is called so. */
export async function whyCommand(plan: string, what: string, options: WhyCommand, io: Io): Promise<number> {
  const format = oneOfWords('--format', options.format ?? 'table', ['table', 'md', 'json']);
  const { program, source, findings, status } = await openPlan(plan, options, io);
  if (program === undefined) return 1;
  const found = why(askedOf(program, source, findings), what, VERSION);
  if (isUnknown(found)) throw new UsageError(found.message, found.hint);
  const { answer, document } = found;
  const colours = await outputColours(options.output === undefined ? options.color : 'never', io, 'stdout');
  const texts = {
    table: () => documentToTerminal(document, { width: io.columns, colours }),
    md: () => documentToMarkdown(document, { guidance: guidanceSource }),
    json: () => toJson(answer),
  };
  emit(texts[format](), options.output, io);
  return status;
}
