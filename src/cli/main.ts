/** The command line: `run` takes the words and the port, and gives the exit status. */
import { Command, CommanderError, Option } from 'commander';
import { SECTION_NAMES, type SectionId } from '../engine/section-names.ts';
import { type Io, UsageError } from './io.ts';
import { asOf, type CommonOptions } from './options.ts';
import { VERSION } from './version.ts';

/** Exit statuses of the contract: 0 done, 1 the plan has errors, 2 wrong use, 3 our own fault. */
const USAGE = 2;
const FAULT = 3;

type Action = (...args: never[]) => Promise<number>;

class Cli {
  status = 0;
  readonly program: Command;

  constructor(private readonly io: Io) {
    this.program = new Command('lcplan')
      .description('Plan learning communities: one YAML plan in, every planning document out.')
      .version(VERSION)
      .configureOutput({
        writeOut: (text) => io.stdout(text),
        writeErr: (text) => io.stderr(text),
        getOutHelpWidth: () => Math.min(io.columns, 100),
        getErrHelpWidth: () => Math.min(io.columns, 100),
      })
      .showSuggestionAfterError()
      .exitOverride()
      .addHelpText(
        'after',
        '\nExamples:\n  lcplan init                              answer some questions, get a plan\n  lcplan lint plans/                       check every plan below a folder\n  lcplan build plan.yaml -o out            write all documents\n  lcplan budget plan.yaml --format csv     one part, for a spreadsheet\n  lcplan explain budget/rate-below-floor   why a rule exists',
      );
  }

  /** A command whose options all commands share. */
  command(usage: string, about: string): Command {
    return this.program
      .command(usage)
      .description(about)
      .addOption(new Option('--color <when>', 'always, never or auto').default('auto'))
      .option('--as-of <date>', "the date to plan from; default: the machine's today")
      .exitOverride()
      .configureOutput(this.program.configureOutput());
  }

  /** Runs an action and keeps its status. */
  action(run: Action) {
    return async (...args: unknown[]): Promise<void> => {
      const options = args.at(-2) as CommonOptions;
      asOf(options, this.io);
      this.status = await (run as (...a: unknown[]) => Promise<number>)(...args);
    };
  }
}

const withTimeLimit = (command: Command): Command =>
  command.option('--time-limit <seconds>', 'end the search for a better schedule after this long', '60');

const collect = (value: string, all: readonly string[] = []): string[] => [...all, value];

function lint(cli: Cli, io: Io): void {
  withTimeLimit(cli.command('lint [paths...]', 'check plans: files, folders, or - for standard input'))
    .alias('check')
    .option('--format <name>', 'pretty, concise, json, jsonl, github, sarif, junit or gitlab', 'pretty')
    .option('--fail-on <severity>', 'error, warning, info or never', 'error')
    .option('--max-warnings <n>', 'fail where there are more')
    .option('--quiet', 'show errors only')
    .option('--rule <id=severity>', 'set a rule to error, warning, info or off; may be repeated', collect)
    .action(
      cli.action(async (paths: string[], options: object) => {
        const { lintCommand } = await import('./commands/lint.ts');
        return lintCommand(paths, options, io);
      }),
    );
}

function sectionOptions(command: Command, id: string): Command {
  command.option('-o, --output <file>', 'write to a file');
  if (id !== 'calendar') return command.option('--format <name>', 'table, md, csv or json', 'table');
  return command
    .usage('[options] <plan>\n       lcplan calendar import <file.ics> [options]')
    .option('--format <name>', 'table, md, csv, json or ics', 'table')
    .option('--previous <file>', 'for ics: the file that was published before; its revision numbers go on')
    .option(
      '--model <file>',
      'also write the scheduling problem as a CPLEX LP file, for other solvers to check',
    )
    .option('--match <pattern>', 'for import: only events whose title matches');
}

function sectionCommands(cli: Cli, io: Io): void {
  for (const [id, about] of Object.entries(SECTION_NAMES))
    sectionOptions(
      withTimeLimit(cli.command(`${id} <plan>${id === 'calendar' ? ' [file]' : ''}`, about)),
      id,
    ).action(
      cli.action(async (plan: string, ...rest: unknown[]) => {
        const options = rest.at(-2) as object;
        const file = rest.length > 2 ? (rest[0] as string | undefined) : undefined;
        if (id === 'calendar' && file !== undefined) {
          const { importCommand } = await import('./commands/calendar-import.ts');
          return importCommand(plan, file, options, io);
        }
        const { sectionCommand } = await import('./commands/section.ts');
        return sectionCommand(id as SectionId, plan, options, io);
      }),
    );
}

function build(cli: Cli, io: Io): void {
  withTimeLimit(cli.command('build <plan>', 'write every document and sheet of a plan into a folder'))
    .requiredOption('-o, --output <folder>', 'the folder; it is made if it is missing')
    .action(
      cli.action(async (plan: string, options: { output: string }) => {
        const { buildCommand } = await import('./commands/build.ts');
        return buildCommand(plan, options, io);
      }),
    );
}

function why(cli: Cli, io: Io): void {
  withTimeLimit(
    cli.command(
      'why <plan> <what>',
      'the reasons behind a date, a meeting, an amount or a place in the plan',
    ),
  )
    .option('--format <name>', 'table, md or json', 'table')
    .option('-o, --output <file>', 'write to a file')
    .action(
      cli.action(async (plan: string, what: string, options: object) => {
        const { whyCommand } = await import('./commands/why.ts');
        return whyCommand(plan, what, options, io);
      }),
    );
}

function replan(cli: Cli, io: Io): void {
  withTimeLimit(
    cli.command('replan <plan>', 'plan anew from a day on, and write held and pinned back into the plan'),
  )
    .option('--format <name>', 'table, md or json', 'table')
    .option(
      '-o, --output <file>',
      "write the new plan to a file, in place of the plan's own; - is standard output",
    )
    .option('--dry-run', 'show the changes and write nothing')
    .option('--previous <plan>', 'the plan as it was: its dates are the ones that people were told')
    .action(
      cli.action(async (plan: string, options: object) => {
        const { replanCommand } = await import('./commands/replan.ts');
        return replanCommand(plan, options, io);
      }),
    );
}

function init(cli: Cli, io: Io): void {
  cli
    .command('init [file]', 'answer some questions and get a commented plan')
    .option('--answers <file>', 'take the answers from a YAML or JSON file')
    .option('--yes', 'take every default')
    .option('--from <example>', 'begin with a starting plan')
    .option('--resume', 'go on with a draft')
    .option('--force', 'overwrite an existing file')
    .action(
      cli.action(async (file: string | undefined, options: object) => {
        const { initCommand } = await import('./commands/init.ts');
        return initCommand({ ...(file === undefined ? {} : { file }), ...options }, io);
      }),
    );
}

function reference(cli: Cli, io: Io): void {
  cli
    .command('explain [id]', 'tell about a rule or a recommendation')
    .option('--all', 'all of them')
    .option('--format <name>', 'table or json', 'table')
    .option('-o, --output <file>', 'write to a file')
    .action(
      cli.action(async (id: string | undefined, options: object) => {
        const { explainCommand } = await import('./commands/explain.ts');
        return explainCommand(id, options, io);
      }),
    );
  cli
    .command('holidays', 'list the days of traditions')
    .option('--from <date>', 'first day; default: today')
    .option('--to <date>', 'last day; default: a year on')
    .option('--traditions <ids>', 'separated by commas; default: all')
    .option('--state <code>', 'two letters, for us_state')
    .option('--format <name>', 'table, md, csv, json or ics', 'table')
    .option('-o, --output <file>', 'write to a file')
    .action(
      cli.action(async (options: object) => {
        const { holidaysCommand } = await import('./commands/holidays.ts');
        return holidaysCommand(options, io);
      }),
    );
  cli
    .command('schema', "print the plan file's JSON Schema")
    .option('-o, --output <file>', 'write to a file')
    .action(
      cli.action(async (options: object) => {
        const { schemaCommand } = await import('./commands/schema.ts');
        return schemaCommand(options, io);
      }),
    );
}

function failed(error: unknown, io: Io): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE;
  if (error instanceof UsageError) {
    io.stderr(`lcplan: ${error.message}\n${error.hint === undefined ? '' : `  ${error.hint}\n`}`);
    return USAGE;
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  io.stderr(
    `lcplan: this is a fault of lcplan, not of your plan. Please report it with the text below.\n${detail}\n`,
  );
  return FAULT;
}

export async function run(argv: readonly string[], io: Io): Promise<number> {
  const cli = new Cli(io);
  init(cli, io);
  lint(cli, io);
  build(cli, io);
  sectionCommands(cli, io);
  why(cli, io);
  replan(cli, io);
  reference(cli, io);
  try {
    if (argv.length === 0) {
      io.stdout(cli.program.helpInformation());
      return 0;
    }
    await cli.program.parseAsync([...argv], { from: 'user' });
    return cli.status;
  } catch (error) {
    return failed(error, io);
  }
}
