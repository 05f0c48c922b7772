/** The keys of every answer in JSON, read off real answers. */
import { run } from '../../src/cli/main.ts';
import { memoryIo } from '../support/memory-io.ts';
import { code } from './markdown.ts';

/** A plan with one month that has no day left, and costs that nobody pays. */
const SHORT_OF_DAYS = `version: 1
name: Short of days
people: [{ id: teachers, role: educator, count: 4, stipend: { rate: 50, hours_per_month: 4 } }]
calendar: { start: 2027-09-01, months: 2, closed: [{ name: Repairs, from: 2027-10-01, to: 2027-10-31 }] }
meetings: [{ id: studio, kind: whole_group, every: month, start: "16:00", minutes: 90, who: [teachers] }]
budget: { funding: [{ id: local, amount: 100 }] }
`;

const PLANS = ['examples/cedar-plc.yaml', 'examples/riverbend-maker.yaml', 'short.yaml'];

const onPlans = (...command: readonly string[]): string[][] =>
  PLANS.map((plan) => [command[0] ?? '', plan, ...command.slice(1)]);

const ANSWERS: readonly { readonly command: string; readonly argvs: readonly (readonly string[])[] }[] = [
  { command: 'lcplan lint PATHS --format json', argvs: onPlans('lint') },
  ...['calendar', 'onramp', 'team', 'budget', 'platforms'].map((part) => ({
    command: `lcplan ${part} PLAN --format json`,
    argvs: onPlans(part),
  })),
  {
    command: 'lcplan holidays --format json',
    argvs: [['holidays', '--from', '2027-09-01', '--to', '2027-12-31']],
  },
  { command: 'lcplan explain --all --format json', argvs: [['explain', '--all']] },
  {
    command: 'lcplan why PLAN WHAT --format json',
    argvs: [
      ['why', 'examples/riverbend-maker.yaml', '2027-11-25'],
      ['why', 'examples/riverbend-maker.yaml', 'budget.total'],
      ['why', 'examples/riverbend-maker.yaml', 'people[0].stipend.rate'],
    ],
  },
  {
    command: 'lcplan replan PLAN --dry-run --format json',
    argvs: [['replan', 'examples/riverbend-maker.yaml', '--dry-run']],
  },
];

/** Their keys are the plan's own words. */
const BY_NAME = new Set(['categories']);

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
const isObject = (v: Json | undefined): v is { readonly [key: string]: Json } =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const isList = (v: Json | undefined): v is readonly Json[] => Array.isArray(v);

/** The keys of several values of the same kind, in order, with the keys below each. */
function keysOf(values: readonly Json[]): string {
  const objects = values.filter(isObject);
  const names = [...new Set(objects.flatMap((o) => Object.keys(o)))];
  return names
    .map((name) => {
      const children = objects.flatMap((o) => (o[name] === undefined ? [] : [o[name]]));
      const items = children.flatMap((c) => (isList(c) ? c : []));
      const inner = BY_NAME.has(name) ? 'by name' : keysOf([...items, ...children.filter(isObject)]);
      return `${code(name + (children.some(isList) ? '[]' : ''))}${inner === '' ? '' : ` (${inner})`}`;
    })
    .join(', ');
}

async function answer(argv: readonly string[]): Promise<Json> {
  const io = memoryIo({ files: { 'short.yaml': SHORT_OF_DAYS } });
  await run([...argv, '--format', 'json', '--as-of', '2027-01-15'], io);
  return JSON.parse(io.out()) as Json;
}

/** A list of the answers: the schema's name, the command, the keys. */
export async function answerKeys(): Promise<string> {
  const lines: string[] = [];
  for (const { command, argvs } of ANSWERS) {
    const answers: Json[] = [];
    for (const argv of argvs) answers.push(await answer(argv));
    const [first] = answers;
    const name = isObject(first) ? String(first.schema) : '';
    lines.push(`- **${name}** (${code(command)}): ${keysOf(answers)}.\n`);
  }
  return lines.join('');
}
