import { addMonths } from '../../../core/dates.ts';
import { date } from '../../../core/words.ts';
import type { Rule } from '../../../plan/rule.ts';
import { placeOfUse } from '../uses.ts';
import { priceWords, rowName } from '../words.ts';

/** A price is old at kick-off when it was read earlier than this. */
const MONTHS = 24;

export const priceOld: Rule = {
  id: 'platforms/price-old',
  severity: 'info',
  guidance: ['TF-SOC-2'],
  summary: 'The price of a platform in use was read more than two years before kick-off.',
  why: 'Vendors change prices, names and free plans. Of the seven platforms in the guidance, most have changed since 2021.',
  bad: 'platforms: { prices: [{ id: discourse, as_of: 2021-01-01 }] }',
  good: 'platforms: { prices: [{ id: discourse, as_of: 2027-05-03 }] }',
  *check({ plan, places, platforms, period }) {
    const oldest = addMonths(period.start, -MONTHS);
    for (const use of platforms.uses) {
      if (use.row?.asOf === undefined || use.row.price === undefined || use.row.asOf >= oldest) continue;
      const today = platforms.rows.filter(
        (row) => row.id === use.id && row.asOf !== undefined && row.asOf >= oldest && row !== use.row,
      );
      const now = today.map((row) => `${row.plan} ${priceWords(row)}`).join(', ');
      yield {
        path: placeOfUse(plan, places, use, 'id'),
        message: `the price of ${rowName(use.row)}, ${priceWords(use.row)} a month, was read on ${date(use.row.asOf)}`,
        hint: `Ask for the price of today, and add it under platforms.prices.${now ? ` Read later: ${now}.` : ''}`,
      };
    }
  },
};
