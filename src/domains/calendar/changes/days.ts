/** One closure less, a community day or a tradition that is only avoided where possible. */
import type { Cause, DayBook, DayBookItems, NamedPeriod } from '../../../calendar/daybook.ts';
import type { Day } from '../../../core/dates.ts';
import { compare, dateRange } from '../../../core/words.ts';
import { type Change, covers, distinct } from './change.ts';

const same = (a: NamedPeriod, b: NamedPeriod): boolean =>
  a.name === b.name && a.from === b.from && a.to === b.to;
const named = (p: NamedPeriod): string => `${p.name} (${dateRange(p.from, p.to)})`;
const inOrder = <P extends NamedPeriod>(periods: readonly P[]): P[] =>
  [...periods].sort((a, b) => a.from - b.from || a.to - b.to || compare(a.name, b.name));

export function dayBookChanges(
  { items }: DayBook,
  days: readonly Day[],
  against: readonly Cause[],
): Change[] {
  const closures = inOrder(items.closed.filter((p) => covers(p, days)));
  const wishes = inOrder(items.community.filter((p) => p.never && covers(p, days)));
  const honors = items.honors.filter(
    (h) => h.never && against.some((c) => c.tradition === h.tradition.id && c.kind !== 'soft'),
  );
  const change = (key: string, words: string, apply: (all: DayBookItems) => DayBookItems): Change => ({
    key,
    subject: key,
    words,
    items: apply,
  });
  return distinct([
    ...closures.map((p) =>
      change(`closed ${p.from} ${p.to} ${p.name}`, `do without the closure ${named(p)}`, (all) => ({
        ...all,
        closed: all.closed.filter((other) => !same(p, other)),
      })),
    ),
    ...wishes.map((p) =>
      change(`community ${p.from} ${p.to} ${p.name}`, `avoid ${named(p)} only if possible`, (all) => ({
        ...all,
        community: all.community.map((other) => (same(p, other) ? { ...other, never: false } : other)),
      })),
    ),
    ...honors.map(({ tradition }) =>
      change(`honors ${tradition.id}`, `avoid ${tradition.name} only if possible`, (all) => ({
        ...all,
        honors: all.honors.map((h) => (h.tradition === tradition ? { ...h, never: false } : h)),
      })),
    ),
  ]);
}
