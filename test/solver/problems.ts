/** Small random scheduling problems: shared resources, overlapping times, fixed slots, pauses, spacing. */
import fc from 'fast-check';
import type { Chain, Problem, Slot } from '../../src/solver/problem.ts';

const candidate = fc.record({ offset: fc.integer({ min: 0, max: 6 }), cost: fc.integer({ min: 0, max: 6 }) });

const slotShape = fc.record({
  days: fc.uniqueArray(candidate, { maxLength: 3, selector: (c) => c.offset }),
  fixed: fc.boolean(),
  afterPause: fc.boolean(),
});

const chainShape = fc.record({
  start: fc.constantFrom(600, 630, 660),
  resources: fc.subarray(['room', 'kim']),
  spacing: fc.option(
    fc.record({
      min: fc.integer({ min: 0, max: 8 }),
      max: fc.integer({ min: 8, max: 12 }),
      weight: fc.integer({ min: 0, max: 3 }),
    }),
    { nil: undefined },
  ),
  slots: fc.array(slotShape, { minLength: 1, maxLength: 3 }),
});

type ChainShape = typeof chainShape extends fc.Arbitrary<infer T> ? T : never;

function toProblem(shapes: readonly ChainShape[]): Problem {
  const chains = shapes.map(
    (shape, c): Chain => ({
      series: `s${c % 2}`,
      cohort: `c${c}`,
      resources: shape.resources,
      spacing: shape.spacing,
      slots: shape.slots.map((s, i): Slot => {
        const days = [...s.days]
          .sort((a, b) => a.offset - b.offset)
          .map(({ offset, cost }) => ({
            day: i * 7 + offset,
            cost,
            start: shape.start,
            end: shape.start + 60,
          }));
        const fixed = s.fixed && days.length > 0;
        return {
          id: `${c}/${i}`,
          first: i * 7,
          candidates: fixed ? days.slice(0, 1) : days,
          fixed,
          afterPause: s.afterPause,
        };
      }),
    }),
  );
  return { chains };
}

export const problem = fc.array(chainShape, { minLength: 1, maxLength: 3 }).map(toProblem);
