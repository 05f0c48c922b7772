import { list } from '../../../core/words.ts';
import type { Rule } from '../../../plan/rule.ts';
import { ACTORS, actionsOf, cellsOf, LEVERS, matrixExample } from '../matrix.ts';

export const emptyCell: Rule = {
  id: 'sustainability/empty-cell',
  severity: 'info',
  guidance: ['DL-SUST-1'],
  summary: 'Cells of the sustainability matrix have no action.',
  why: 'What lasts is carried by the district, the community and the state, each with money, people, support and evidence.',
  bad: 'sustainability: { actions: [{ actor: district, lever: funding, text: Put it in the budget, owner: Principals, by: 2028-01-20 }] }',
  good: matrixExample(),
  *check({ plan, places }) {
    const actions = actionsOf(plan);
    const cells = cellsOf(plan);
    const empty = cells.filter((cell) => cell.actions.length === 0);
    // With no action at all there is no matrix yet: sustainability/no-plan says so where it matters.
    if (actions.length === 0 || empty.length === 0) return;
    const rows = Object.entries(ACTORS).flatMap(([actor, name]) => {
      const levers = empty.filter((c) => c.actor === actor).map((c) => LEVERS[c.lever].toLowerCase());
      return levers.length === 0 ? [] : [`${name.toLowerCase()} (${list(levers)})`];
    });
    yield {
      path: places.of(actions),
      at: 'key',
      message: `${empty.length} of the ${cells.length} cells of the sustainability matrix have no action: ${rows.join(', ')}`,
      hint: 'Add an action to each with its owner and a date, or say in a comment why one stays empty.',
    };
  },
};
