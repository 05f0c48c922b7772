/** A person at the terminal, played from a script: each question is answered by name, else as proposed. */
import { type Asker, Stopped } from '../../src/cli/prompts.ts';

export interface Scripted extends Asker {
  /** Every question that was put, in order. */
  readonly put: string[];
  /** Every fault that kept a question open. */
  readonly faults: string[];
}

type Reply = string | readonly string[];

/**
 * `replies` are matched by the beginning of a question, each used once, in order. Whoever is asked for
 * something that will not do gives the next reply to that question. `STOP` breaks off.
 */
export const STOP = '\u0003';

export function scripted(replies: readonly (readonly [question: string, reply: Reply])[]): Scripted {
  const left = [...replies];
  const put: string[] = [];
  const faults: string[] = [];
  const next = (ask: string, proposal: Reply): Reply => {
    const at = left.findIndex(([question]) => ask.startsWith(question));
    const reply = at < 0 ? proposal : left.splice(at, 1)[0]![1];
    if (reply === STOP) throw new Stopped();
    return reply;
  };
  return {
    put,
    faults,
    async typed(ask, proposal, judge) {
      put.push(ask);
      for (;;) {
        const reply = String(next(ask, proposal));
        const fault = judge(reply);
        if (fault === undefined) return reply;
        faults.push(fault);
        if (faults.length > 50) throw new Error(`never answered: ${ask}`);
      }
    },
    async one(ask, choices, proposal) {
      put.push(ask);
      const reply = String(next(ask, proposal));
      if (!choices.some((c) => c.value === reply)) throw new Error(`${reply} is no choice of: ${ask}`);
      return reply;
    },
    async many(ask, _choices, proposal, judge) {
      put.push(ask);
      const reply = next(ask, proposal) as readonly string[];
      const fault = judge(reply);
      if (fault !== undefined) throw new Error(fault);
      return reply;
    },
  };
}
