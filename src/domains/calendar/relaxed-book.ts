/** A day book with some items changed; what the traditions say is looked up in the first, which knows it already. */
import { DayBook, type DayBookItems } from '../../calendar/daybook.ts';
import type { Day } from '../../core/dates.ts';

export class RelaxedBook extends DayBook {
  constructor(
    private readonly original: DayBook,
    items: DayBookItems,
  ) {
    super(items);
  }

  override observed(d: Day): ReturnType<DayBook['observed']> {
    const never = new Map(this.items.honors.map((h) => [h.tradition, h.never]));
    return this.original.observed(d).map((o) => ({ ...o, never: never.get(o.tradition) ?? o.never }));
  }
}
