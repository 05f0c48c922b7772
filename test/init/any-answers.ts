/** Valid answers of every kind, for properties: each question's candidates, kept where the others allow them. */
import fc from 'fast-check';
import { civil, type Day, dayOf, iso } from '../../src/core/dates.ts';
import type { AnswerId } from '../../src/init/answers.ts';
import { type Filled, fill } from '../../src/init/fill.ts';
import { type Question, readAnswer } from '../../src/init/question.ts';
import { questions } from '../../src/init/questions/index.ts';

type Raw = string | readonly string[];

const TIMES = fc
  .tuple(fc.integer({ min: 5, max: 21 }), fc.constantFrom('00', '15', '30', '59'))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);

const NUMBERS = [0, 1, 2, 3, 5, 9, 10, 13, 17, 24, 31, 36, 48, 60, 90, 95, 120, 200, 1000];
const MONEY = [
  '0',
  '0.01',
  '12',
  '25',
  '50',
  '50.01',
  '62.50',
  '99.99',
  '180',
  '999.99',
  '70000',
  '123456.78',
];

/** Candidates of a question; most of them will do for some former answers. */
function candidates(question: Question, today: Day): fc.Arbitrary<Raw> {
  const { answers } = fill(new Map(), today);
  switch (question.kind) {
    case 'text':
      return fc.oneof(
        fc.string({ maxLength: 60, unit: 'grapheme' }),
        fc.constantFrom('- x', '"', "a: b # 'c'", '{', 'null'),
      );
    case 'whole':
      return fc.constantFrom(...NUMBERS).map(String);
    case 'money':
      return fc.constantFrom(...MONEY);
    case 'hours':
      return fc.constantFrom('4', '4.25', '12', '80');
    case 'share':
      return fc.constantFrom('0', '7.65%', '0.0145', '100%');
    case 'date':
      // From June to September, this year or one of the next two.
      return fc
        .tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 121 }))
        .map(([years, days]) => iso(dayOf(civil(today).year + years, 6, 1) + days));
    case 'time':
      return TIMES;
    case 'choice':
      return fc.constantFrom(...question.choices(answers).map((c) => c.value));
    case 'many':
      return fc.subarray(question.choices(answers).map((c) => c.value));
  }
}

export interface Answered {
  readonly today: Day;
  readonly filled: Filled;
}

/** Some questions answered, the rest proposed; on some day of the next three years. */
export const anyAnswers: fc.Arbitrary<Answered> = fc
  .integer({ min: dayOf(2026, 11, 22), max: dayOf(2029, 11, 22) })
  .chain((today) =>
    fc
      .tuple(...questions.map((q) => fc.option(candidates(q, today), { nil: undefined, freq: 4 })))
      .map((raws) => {
        const given = new Map<AnswerId, Raw>();
        for (const [i, question] of questions.entries()) {
          const raw = raws[i];
          if (raw === undefined) continue;
          if ('value' in readAnswer(question, raw, fill(given, today).answers, today))
            given.set(question.id, raw);
        }
        return { today, filled: fill(given, today) };
      }),
  );
