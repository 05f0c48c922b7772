import { list } from '../../../core/words.ts';
import type { Rule } from '../../../plan/rule.ts';
import { knowsContracts, planners, unknown } from '../facts.ts';

export const noContractKnowledge: Rule = {
  id: 'team/no-contract-knowledge',
  severity: 'warning',
  guidance: ['QG-TEAM-3'],
  summary: 'Nobody on the planning team knows teacher contracts and how the school or district is run.',
  why: 'Dates, pay and release time are promised early; someone has to know what the contract and the office allow.',
  bad: 'people: [{ id: leads, knows: [operations, curriculum, facilitation] }]',
  good: 'people: [{ id: leads, knows: [contracts, curriculum, facilitation] }]',
  *check({ plan, people, places }) {
    const group = planners(people)[0];
    if (group === undefined || knowsContracts(plan, people)) return;
    const gaps = unknown(plan, people);
    const missing = [
      ...(gaps.includes('contracts') ? ['teacher contracts'] : []),
      ...(gaps.includes('operations') && gaps.includes('administration')
        ? ['administration or operations']
        : []),
    ];
    yield {
      path: places.of(group, 'knows'),
      message: `nobody on the planning team is said to know ${list(missing)}`,
      hint: 'Add it to the knows of the group that does, or ask someone who does to join: a union representative, for one.',
    };
  },
};
