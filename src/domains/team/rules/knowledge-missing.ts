import { list } from '../../../core/words.ts';
import type { Rule } from '../../../plan/rule.ts';
import { knowsContracts, planners, unknown } from '../facts.ts';

/** Left to rules of their own: team/no-contract-knowledge and team/no-facilitation. */
const CONTRACTS = new Set(['contracts', 'operations', 'administration']);

export const knowledgeMissing: Rule = {
  id: 'team/knowledge-missing',
  severity: 'info',
  guidance: ['QG-TEAM-1', 'QG-TEAM-3'],
  summary: 'Some knowledge that planning needs is held by nobody on the planning team.',
  why: 'What no planner knows is found out late. The team page names whom to ask, and by when.',
  bad: 'people: [{ id: principals, knows: [administration] }]',
  good: 'people: [{ id: principals, knows: [data] }]',
  *check({ plan, people, places }) {
    const group = planners(people)[0];
    if (group === undefined) return;
    const contracts = knowsContracts(plan, people);
    const missing = unknown(plan, people).filter(
      (k) => k !== 'facilitation' && (contracts || !CONTRACTS.has(k)),
    );
    if (missing.length === 0) return;
    yield {
      path: places.of(group, 'knows'),
      message: `nobody on the planning team is said to know ${list(missing, 'or')}`,
      hint: 'Add it to the knows of a planning group, or ask someone to join; `lcplan team` says whom, and by when.',
    };
  },
};
