import type { Rule } from '../../../plan/rule.ts';
import { facilitates } from '../facts.ts';

export const noFacilitation: Rule = {
  id: 'team/no-facilitation',
  severity: 'warning',
  guidance: ['TF-PLC-1'],
  summary: 'Nobody is there who can facilitate.',
  why: "A community's design answers what its facilitator has to be good at; somebody has to hold the room.",
  bad: `people:
  - { id: coaches, role: higher_ed }
  - { id: leads, knows: [contracts, operations, administration, curriculum] }`,
  good: `people:
  - { id: coaches, role: higher_ed, knows: [facilitation] }
  - { id: leads, knows: [contracts, operations, administration, curriculum] }`,
  *check({ plan, people, places }) {
    if (people.total === 0 || facilitates(plan, people)) return;
    yield {
      path: places.of(plan, 'people'),
      at: 'key',
      message: 'no group coaches or facilitates, and no leader is said to know facilitation',
      hint: 'Add facilitation to the knows of those who lead, or a group of role facilitator or coach.',
    };
  },
};
