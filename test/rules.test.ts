import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../src/engine/check.ts';
import { examplePlan } from '../src/engine/example.ts';
import { MODEL_PLAN } from '../src/engine/model-plan.ts';
import { rules } from '../src/engine/rules.ts';
import { recommendation } from '../src/guidance/index.ts';
import { parsePlan } from '../src/plan/parse.ts';
import { resolve } from '../src/plan/resolve.ts';

/** Rules that a plan file alone cannot make fire, and where they are tested. */
const ELSEWHERE = new Set(['calendar/not-proven']);

/** The rules that a plan is told, each once. */
function told(text: string): string[] {
  const { parsed, findings } = parsePlan(text);
  if (parsed === undefined) throw new Error(findings.map((f) => `${f.rule}: ${f.message}`).join('\n'));
  return [...new Set(check(resolve(parsed)).map((f) => f.rule))];
}

/** `budget/rate-below-floor` for each file of a rule. */
function ruleFiles(): string[] {
  const domains = new URL('../src/domains/', import.meta.url);
  return readdirSync(domains)
    .sort()
    .flatMap((domain) => {
      const folder = new URL(`${domain}/rules/`, domains);
      try {
        return readdirSync(folder)
          .filter((name) => name !== 'index.ts')
          .map((name) => `${domain}/${name.replace(/\.ts$/, '')}`);
      } catch {
        return [];
      }
    });
}

describe('rules', () => {
  it('are silent about the model plan', () => {
    expect(told(MODEL_PLAN)).toEqual([]);
  });

  it('are all in the registry, each id equal to its file', () => {
    expect(rules.map((rule) => rule.id).sort()).toEqual(ruleFiles().sort());
  });

  it('are at least 25', () => {
    expect(rules.length).toBeGreaterThanOrEqual(25);
  });

  it('rest on recommendations that exist', () => {
    expect(rules.flatMap((rule) => rule.guidance).filter((id) => recommendation(id) === undefined)).toEqual(
      [],
    );
  });

  it('say in whole sentences what they are about', () => {
    for (const rule of rules)
      for (const text of [rule.summary, rule.why]) expect(text).toMatch(/^[A-Z].*\.$/s);
  });

  const withExamples = rules.filter((rule) => !ELSEWHERE.has(rule.id));

  it.each(withExamples.map((rule) => [rule.id, rule] as const))(
    '%s fires on its bad example, alone',
    (id, rule) => {
      expect(told(examplePlan(rule.bad))).toEqual([id]);
    },
  );

  it.each(withExamples.map((rule) => [rule.id, rule] as const))(
    '%s is silent on its good example',
    (id, rule) => {
      expect(told(examplePlan(rule.good))).not.toContain(id);
    },
  );

  it.each(withExamples.map((rule) => [rule.id, rule] as const))(
    '%s says something without a final stop',
    (_, rule) => {
      const { parsed } = parsePlan(examplePlan(rule.bad));
      for (const finding of check(resolve(parsed!))) {
        expect(finding.message).not.toMatch(/\.$/);
        expect(finding.hint ?? 'x').not.toBe('');
      }
    },
  );
});
