/** Micro-credentials: (seats − scholarships) × fee, in the last active month. Without seats or a fee there is no line. */
import { ratio } from '../../../core/exact.ts';
import { dollarRate } from '../../../core/money.ts';
import { count } from '../../../core/words.ts';
import type { BudgetInput, Line } from '../facts.ts';
import { evenly, payMonths } from '../spread.ts';
import { line, placeOf } from './line.ts';

export function recognitionLines(input: BudgetInput): Line[] {
  const credential = input.plan.recognition?.micro_credential;
  const { seats, fee, scholarships = 0 } = credential ?? {};
  if (credential === undefined || seats === undefined || fee === undefined) return [];
  const words =
    scholarships === 0
      ? count(seats, 'seat')
      : `(${count(seats, 'seat')} − ${count(scholarships, 'scholarship')})`;
  return [
    line(input, {
      id: 'recognition/micro_credential',
      category: 'recognition',
      item: 'Micro-credential',
      quantity: ratio(Math.max(seats - scholarships, 0)),
      unit: 'seat',
      unitCost: fee,
      formula: `${words} × ${dollarRate(fee)}`,
      place: placeOf(input, credential),
      guidance: ['HT-CRED-4', 'QG-VALUE-4'],
      basis: 'plan',
      weights: evenly(payMonths(input.period).slice(-1)),
    }),
  ];
}
