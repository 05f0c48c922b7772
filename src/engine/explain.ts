/** What is known about rules and recommendations: explain/1, and the words for one of them. */
import { guidance, SOURCES } from '../guidance/index.ts';
import { parsePlan } from '../plan/parse.ts';
import { resolve } from '../plan/resolve.ts';
import { examplePlan } from './example.ts';
import { MODEL_PLAN } from './model-plan.ts';
import { rules } from './rules.ts';
import { sections } from './sections.ts';

/** For each recommendation, the generated parts that carry it out, read off the model plan's own documents. */
export function outputsByGuidance(): Map<string, string[]> {
  const parsed = parsePlan(MODEL_PLAN).parsed;
  if (parsed === undefined) throw new Error('the model plan does not parse');
  const program = resolve(parsed);
  const outputs = new Map<string, string[]>();
  for (const section of sections)
    for (const id of section.document(program).guidance)
      outputs.set(id, [...(outputs.get(id) ?? []), section.id]);
  return outputs;
}

export function explainAll(version: string) {
  const outputs = outputsByGuidance();
  return {
    schema: 'explain/1',
    lcplan: version,
    rules: rules.map((rule) => ({
      id: rule.id,
      severity: rule.severity,
      guidance: rule.guidance,
      summary: rule.summary,
      why: rule.why,
      bad: rule.bad === '' ? '' : examplePlan(rule.bad),
      good: rule.good === '' ? '' : examplePlan(rule.good),
    })),
    guidance: guidance.map((item) => ({
      id: item.id,
      source: SOURCES[item.source],
      section: item.section,
      figure: item.figure ?? null,
      text: item.text,
      rules: rules.filter((rule) => rule.guidance.includes(item.id)).map((rule) => rule.id),
      outputs: outputs.get(item.id) ?? [],
    })),
  };
}
