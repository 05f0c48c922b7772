import { didYouMean } from '../../core/suggest.ts';
import { explainAll, outputsByGuidance } from '../../engine/explain.ts';
import { ruleById, rules } from '../../engine/rules.ts';
import { toJson } from '../../formats/json.ts';
import { guidance, recommendation, SOURCES } from '../../guidance/index.ts';
import type { Rule } from '../../plan/rule.ts';
import { type Io, UsageError } from '../io.ts';
import { type CommonOptions, oneOfWords } from '../options.ts';
import { emit } from '../output.ts';
import { outputColours } from '../terminal.ts';
import { VERSION } from '../version.ts';

export interface ExplainCommand extends CommonOptions {
  readonly all?: boolean;
  readonly format?: string;
  readonly output?: string;
}

const indented = (text: string): string => text.trimEnd().replace(/^/gm, '    ');

function ruleWords(rule: Rule): string {
  const rests = rule.guidance.map((id) => `    ${id}  ${recommendation(id)?.text ?? ''}`);
  return [
    `${rule.id}  ${rule.severity}`,
    `  ${rule.summary}`,
    `  ${rule.why}`,
    ...(rests.length > 0 ? ['', '  Rests on', ...rests] : []),
    ...(rule.bad === ''
      ? []
      : ['', '  A plan like this is told', indented(rule.bad), '', '  This is fine', indented(rule.good)]),
    '',
    `  To switch it off in one plan: lint: { rules: { ${rule.id}: off } }`,
    '',
  ].join('\n');
}

function guidanceWords(id: string): string {
  const item = recommendation(id);
  if (item === undefined) return '';
  const carrying = rules.filter((rule) => rule.guidance.includes(id)).map((rule) => rule.id);
  const outputs = outputsByGuidance().get(id) ?? [];
  return [
    `${id}${item.figure === undefined ? '' : `  ${item.figure}`}`,
    `  ${item.text}.`,
    `  From: ${SOURCES[item.source]}, "${item.section}"`,
    `  Rules: ${carrying.length > 0 ? carrying.join(', ') : 'none'}`,
    `  Generated parts: ${outputs.length > 0 ? outputs.join(', ') : 'none'}`,
    '',
  ].join('\n');
}

export async function explainCommand(
  id: string | undefined,
  options: ExplainCommand,
  io: Io,
): Promise<number> {
  const format = oneOfWords('--format', options.format ?? 'table', ['table', 'json']);
  if (options.all || id === undefined) {
    if (id === undefined && !options.all)
      throw new UsageError('explain what?', 'Name a rule or a guidance id, or use --all.');
    const colours = await outputColours(options.color, io, 'stdout');
    const words = (): string =>
      [
        ...rules.map((r) => `${colours.strong(r.id.padEnd(40))} ${r.severity.padEnd(8)} ${r.summary}`),
        '',
        ...guidance.map((g) => `${colours.strong(g.id.padEnd(12))} ${g.text}`),
        '',
      ].join('\n');
    emit(format === 'json' ? toJson(explainAll(VERSION)) : words(), options.output, io);
    return 0;
  }
  const rule = ruleById(id);
  const item = recommendation(id.toUpperCase());
  if (rule === undefined && item === undefined) {
    const known = [...rules.map((r) => r.id), ...guidance.map((g) => g.id)];
    throw new UsageError(
      `"${id}" is neither a rule nor a recommendation`,
      didYouMean(id, known) ?? '`lcplan explain --all` lists both.',
    );
  }
  if (format === 'json') {
    const all = explainAll(VERSION);
    const narrowed = {
      ...all,
      rules: all.rules.filter((r) => r.id === id),
      guidance: all.guidance.filter((g) => g.id === item?.id),
    };
    emit(toJson(narrowed), options.output, io);
  } else emit(rule !== undefined ? ruleWords(rule) : guidanceWords(item?.id ?? ''), options.output, io);
  return 0;
}
