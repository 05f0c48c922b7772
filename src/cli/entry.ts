/** What `bin/lcplan.js` starts. */
import { run } from './main.ts';
import { nodeIo } from './node-io.ts';

export async function main(argv: readonly string[]): Promise<void> {
  process.exitCode = await run(argv, nodeIo());
}
