/** Colours and widths of the two output streams. */
import { type Colours, colourLevel, colours } from '../report/colour.ts';
import { type Io, UsageError } from './io.ts';

const FLAGS = ['always', 'never', 'auto'] as const;

/** The colours for a stream, by `--color`, NO_COLOR, FORCE_COLOR, and whether it is a terminal. */
export async function outputColours(
  flag: string | undefined,
  io: Io,
  stream: 'stdout' | 'stderr',
): Promise<Colours> {
  const wanted = FLAGS.find((f) => f === (flag ?? 'auto'));
  if (wanted === undefined)
    throw new UsageError(`--color ${flag} is not known`, 'Choose always, never or auto.');
  return colours(colourLevel({ isTTY: io.isTerminal[stream], env: io.env, flag: wanted }));
}
