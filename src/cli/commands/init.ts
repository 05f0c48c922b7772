/** `lcplan init`: a commented plan from an interview, from a file of answers, or from what is proposed. */
import type { Day } from '../../core/dates.ts';
import { didYouMean } from '../../core/suggest.ts';
import { count } from '../../core/words.ts';
import { type Filled, fill, type Given } from '../../init/fill.ts';
import { STARTING_PLANS, startingPlan } from '../../init/starting.ts';
import { NO_COLOURS } from '../../report/colour.ts';
import { draftOf, openAnswers, openDraft, saveDraft } from '../answers-input.ts';
import { interview } from '../interview.ts';
import { type Io, UsageError } from '../io.ts';
import { asOf, type CommonOptions } from '../options.ts';
import { printFigures, refuseToOverwrite, writePlan } from '../plan-output.ts';
import { type Asker, asker, Stopped, type Terminal } from '../prompts.ts';
import { outputColours } from '../terminal.ts';

export interface InitArgs extends CommonOptions {
  readonly file?: string;
  readonly answers?: string;
  readonly yes?: boolean;
  readonly from?: string;
  readonly force?: boolean;
  readonly resume?: boolean;
}

const NOTHING: Given = new Map();

function proposals(from: string | undefined): Given {
  if (from === undefined) return NOTHING;
  const found = startingPlan(from);
  if (found !== undefined) return found;
  const names = STARTING_PLANS.join(', ');
  throw new UsageError(
    `there is no starting plan ${from}`,
    didYouMean(from, STARTING_PLANS) ?? `Choose one of ${names}.`,
  );
}

/** What one run is about, settled before anything is asked. */
interface Run {
  readonly file: string;
  readonly args: InitArgs;
  readonly today: Day;
  /** The answers of a starting plan, proposed in place of the defaults. */
  readonly proposed: Given;
  readonly io: Io;
}

/** What files say; undefined where one has faults, which have been told. */
async function fromFiles({ file, args, today, proposed, io }: Run): Promise<Given | undefined> {
  const draft = args.resume ? openDraft(file, proposed, today, io) : NOTHING;
  const answers = args.answers === undefined ? NOTHING : await openAnswers(args.answers, proposed, today, io);
  return draft && answers && new Map([...draft, ...answers]);
}

/** Offers a draft that lies beside the plan to whoever did not ask for it. */
async function foundDraft(run: Run, ask: Asker): Promise<Given | undefined> {
  const { file, args, io } = run;
  if (args.resume || !io.exists(draftOf(file))) return NOTHING;
  const draft = openDraft(file, run.proposed, run.today, io);
  if (draft === undefined) return undefined;
  const choices = [
    { value: 'resume', name: `Go on with its ${count(draft.size, 'answer')}` },
    { value: 'anew', name: 'Begin anew; the draft is overwritten' },
  ];
  const choice = await ask.one(`There is a draft, ${draftOf(file)}. What now?`, choices, 'resume');
  return choice === 'resume' ? draft : NOTHING;
}

/** The answers from the terminal; a number is an exit status with nothing written. */
async function asked(run: Run, given: Given, terminal: Terminal): Promise<Filled | number> {
  const { file, io } = run;
  const colours = await outputColours(run.args.color, io, 'stdout');
  const ask = asker(terminal, colours !== NO_COLOURS);
  const kept = `Your answers are in ${draftOf(file)}; \`lcplan init ${file} --resume\` goes on.`;
  try {
    const draft = await foundDraft(run, ask);
    if (draft === undefined) return 1;
    const filled = await interview({
      ...run,
      answered: new Map([...given, ...draft]),
      ask,
      save: (answered) => saveDraft(file, answered, io),
      print: (text) => io.stdout(text),
      colours,
      columns: io.columns,
    });
    if (filled === undefined) io.stderr(`Nothing was written. ${kept}\n`);
    return filled ?? 0;
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    io.stderr(`\nStopped: nothing was written.${io.exists(draftOf(file)) ? ` ${kept}` : ''}\n`);
    return 1;
  }
}

/** The answers without asking; undefined where some will not do, which has been told. */
function unasked({ today, proposed, io }: Run, given: Given): Filled | undefined {
  const filled = fill(given, today, proposed);
  for (const { id, message } of filled.faults) io.stderr(`lcplan: ${id}: ${message}\n`);
  if (filled.faults.length > 0) return undefined;
  printFigures(filled, today, io);
  return filled;
}

/** Without a terminal at both ends it never asks: `--yes` or `--answers` has to say that it need not. */
export async function initCommand(args: InitArgs, io: Io, terminal?: Terminal): Promise<number> {
  const file = args.file ?? 'plan.yaml';
  const asks = !args.yes && args.answers === undefined;
  const run: Run = { file, args, today: asOf(args, io), proposed: proposals(args.from), io };
  refuseToOverwrite(file, args.force, io);
  if (asks && !(io.isTerminal.stdin && io.isTerminal.stdout))
    throw new UsageError(
      'init asks its questions on a terminal, and there is none',
      'Add --yes to take what is proposed, or --answers FILE to take the answers from a file.',
    );
  const given = await fromFiles(run);
  if (given === undefined) return 1;
  const filled = asks
    ? await asked(run, given, terminal ?? { input: process.stdin, output: process.stdout })
    : unasked(run, given);
  if (filled === undefined) return 1;
  if (typeof filled === 'number') return filled;
  writePlan(file, filled, args.force, io);
  if (asks || args.resume) io.removeFile(draftOf(file));
  return 0;
}
