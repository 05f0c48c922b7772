/** The one place where text gets its colour. Colour only repeats what the words say. */

/** 0 none, 1 sixteen colours, 2 256 colours, 3 all. */
export type ColourLevel = 0 | 1 | 2 | 3;

type Paint = (text: string) => string;

export interface Colours {
  readonly error: Paint;
  readonly warning: Paint;
  readonly info: Paint;
  readonly dim: Paint;
  readonly strong: Paint;
}

const same: Paint = (text) => text;

/** Every paint gives its text back. */
export const NO_COLOURS: Colours = { error: same, warning: same, info: same, dim: same, strong: same };

/** The paints of a level. chalk is loaded only where there is colour: it costs a third of a bare start. */
export async function colours(level: ColourLevel): Promise<Colours> {
  if (level === 0) return NO_COLOURS;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level });
  return {
    error: (text) => chalk.red(text),
    warning: (text) => chalk.yellow(text),
    info: (text) => chalk.blue(text),
    dim: (text) => chalk.dim(text),
    strong: (text) => chalk.bold(text),
  };
}

export interface ColourQuestion {
  /** Whether the stream that is written to is a terminal. */
  readonly isTTY: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** `--color`; absent is `auto`. */
  readonly flag?: 'always' | 'never' | 'auto' | undefined;
}

function terminalLevel(env: ColourQuestion['env']): ColourLevel {
  if (/^(truecolor|24bit)$/i.test(env.COLORTERM ?? '')) return 3;
  return /-256(color)?$/i.test(env.TERM ?? '') ? 2 : 1;
}

/** `0` and `false` are none, `2` and `3` ask for a level, anything else for colour as the terminal has it. */
function forcedLevel(force: string, env: ColourQuestion['env']): ColourLevel {
  if (force === '0' || force === 'false') return 0;
  if (force === '2') return 2;
  return force === '3' ? 3 : terminalLevel(env);
}

/**
 * How much colour to use: the option, then NO_COLOR (unless empty; no-color.org), then FORCE_COLOR, then
 * whether it is a terminal that has colours.
 */
export function colourLevel({ isTTY, env, flag = 'auto' }: ColourQuestion): ColourLevel {
  if (flag === 'never') return 0;
  if (flag === 'always') return terminalLevel(env);
  if (env.NO_COLOR) return 0;
  if (env.FORCE_COLOR !== undefined) return forcedLevel(env.FORCE_COLOR, env);
  return isTTY && env.TERM !== 'dumb' ? terminalLevel(env) : 0;
}
