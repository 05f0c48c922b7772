import { compare } from '../../../core/words.ts';
import { agendas } from './agendas.ts';
import { calendars } from './calendars.ts';
import { commitment } from './commitment.ts';
import type { Definition } from './definition.ts';
import { goals } from './goals.ts';

/** Every milestone that an onramp may have, needs before what needs them. */
export const catalog: readonly Definition[] = [...goals, ...agendas, ...calendars, ...commitment].sort(
  (a, b) => a.share - b.share || compare(a.id, b.id),
);
