/** Questions on a terminal: the only part that knows inquirer, which is loaded when the first one is asked. */
import { Writable } from 'node:stream';
import { wrapText } from '../formats/width.ts';
import type { Choice } from '../init/question.ts';
import { inquirerPackage } from './inquirer-package.cjs';

/** Both ends of a terminal. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/** The person stopped: Ctrl-C, Ctrl-D, or the input came to its end. */
export class Stopped extends Error {}

/** A fault keeps the question open; undefined lets the answer through. */
type Judge<T> = (answer: T) => string | undefined;

export interface Asker {
  typed(ask: string, proposal: string, judge: Judge<string>): Promise<string>;
  one(ask: string, choices: readonly Choice[], proposal: string): Promise<string>;
  many(
    ask: string,
    choices: readonly Choice[],
    proposal: readonly string[],
    judge: Judge<readonly string[]>,
  ): Promise<readonly string[]>;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape that begins a colour
const COLOUR = /\u001b\[[\d;]*m/g;

/**
 * Inquirer ends the stream that it writes to after each question, and colours always: each question gets a
 * stream of its own, which passes on what the real one may have.
 */
function passing(output: NodeJS.WritableStream, colour: boolean): Writable {
  const stream = new Writable({
    decodeStrings: false,
    write(chunk, _encoding, done) {
      const text = String(chunk);
      output.write(colour ? text : text.replace(COLOUR, ''));
      done();
    },
  });
  for (const key of ['columns', 'rows', 'isTTY'] as const)
    Object.defineProperty(stream, key, { get: () => (output as Partial<NodeJS.WriteStream>)[key] });
  return stream;
}

interface PublicQuestion {
  readonly type: 'input' | 'select' | 'checkbox';
  readonly message: string;
  readonly [setting: string]: unknown;
}

const ROWS = 12;
const MARGIN = 4;
const STOPS = ['ExitPromptError', 'AbortPromptError', 'CancelPromptError'];

export function asker(terminal: Terminal, colour: boolean): Asker {
  const stop = new AbortController();
  const { input, output } = terminal;
  input.once('end', () => stop.abort());
  // Ctrl-D closes inquirer's reader without a word, and its promise would never settle.
  input.on('keypress', (_: unknown, key?: { name?: string; ctrl?: boolean }) => {
    if (key?.ctrl && key.name === 'd') stop.abort();
  });

  async function ask(question: PublicQuestion): Promise<unknown> {
    const { default: inquirer } = inquirerPackage();
    const prompt = inquirer.createPromptModule({
      input,
      output: passing(output, colour),
      signal: stop.signal,
    });
    try {
      const answers: { value?: unknown } = await prompt([{ ...question, name: 'value' }]);
      return answers.value;
    } catch (error) {
      if (error instanceof Error && STOPS.includes(error.name)) throw new Stopped();
      throw error;
    }
  }

  /** Inquirer breaks long lines within words. */
  const lines = (fault: string): string =>
    wrapText(fault, ((output as Partial<NodeJS.WriteStream>).columns ?? 80) - MARGIN).join('\n  ');
  const verdict = (fault: string | undefined): string | true => (fault === undefined ? true : lines(fault));
  const listed = { loop: false, pageSize: ROWS };
  return {
    async typed(message, proposal, judge) {
      const validate = (text: string): string | true => verdict(judge(text));
      return String(await ask({ type: 'input', message, default: proposal, validate }));
    },
    async one(message, choices, proposal) {
      return String(await ask({ type: 'select', message, choices, default: proposal, ...listed }));
    },
    async many(message, choices, proposal, judge) {
      const validate = (picked: readonly { value: string }[]): string | true =>
        verdict(judge(picked.map((p) => p.value)));
      const ticked = choices.map((choice) => ({ ...choice, checked: proposal.includes(choice.value) }));
      return (await ask({ type: 'checkbox', message, choices: ticked, validate, ...listed })) as string[];
    },
  };
}
