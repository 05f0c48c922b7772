import { agendaRules } from '../domains/agenda/rules/index.ts';
import { alignmentRules } from '../domains/alignment/rules/index.ts';
import { budgetRules } from '../domains/budget/rules/index.ts';
import { calendarRules } from '../domains/calendar/rules/index.ts';
import { evidenceRules } from '../domains/evidence/rules/index.ts';
import { onrampRules } from '../domains/onramp/rules/index.ts';
import { platformsRules } from '../domains/platforms/rules/index.ts';
import { recognitionRules } from '../domains/recognition/rules/index.ts';
import { sustainabilityRules } from '../domains/sustainability/rules/index.ts';
import { teamRules } from '../domains/team/rules/index.ts';
import type { Rule } from '../plan/rule.ts';

/** Every rule, by domain, then by id. */
export const rules: readonly Rule[] = [
  ...teamRules,
  ...calendarRules,
  ...onrampRules,
  ...agendaRules,
  ...budgetRules,
  ...platformsRules,
  ...recognitionRules,
  ...evidenceRules,
  ...sustainabilityRules,
  ...alignmentRules,
];

export const ruleById = (id: string): Rule | undefined => rules.find((rule) => rule.id === id);
