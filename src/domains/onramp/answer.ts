/** onramp/1: the planning onramp for programs. */
import { iso } from '../../core/dates.ts';
import type { Program } from '../../plan/program.ts';

export function onrampAnswer({ onramp, period }: Pick<Program, 'onramp' | 'period'>, version: string) {
  return {
    schema: 'onramp/1',
    lcplan: version,
    start: iso(onramp.start),
    kickoff: iso(period.start),
    begin_by: iso(onramp.beginBy),
    days_short: onramp.daysShort,
    milestones: onramp.milestones.map((m) => ({
      id: m.id,
      date: iso(m.date),
      start_by: iso(m.startBy),
      title: m.title,
      strand: m.strand,
      owner: m.owner,
      needs: m.needs,
      lead_weeks: m.leadWeeks,
      guidance: m.guidance,
    })),
  };
}
