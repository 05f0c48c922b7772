/** A rule's example as a whole plan: its change laid over the model plan. */
import { parse, stringify } from 'yaml';
import { MODEL_PLAN } from './model-plan.ts';

type Value = string | number | boolean | null | Value[] | { [key: string]: Value };

const isSection = (v: Value | undefined): v is { [key: string]: Value } =>
  typeof v === 'object' && v !== null && !Array.isArray(v);

const idOf = (v: Value): Value | undefined => (isSection(v) ? v.id : undefined);

/**
 * Lays `change` over `base`. Sections are merged key by key, `null` removes a key; list items with an id are
 * merged with the item of that id or added, and one that holds nothing but its id removes it; other lists
 * replace.
 */
function overlay(base: Value | undefined, change: Value): Value {
  if (isSection(change)) {
    const merged: { [key: string]: Value } = isSection(base) ? { ...base } : {};
    for (const [key, value] of Object.entries(change)) {
      if (value === null) delete merged[key];
      else merged[key] = overlay(merged[key], value);
    }
    return merged;
  }
  if (Array.isArray(change) && change.length > 0 && change.every((item) => idOf(item) !== undefined)) {
    const items = Array.isArray(base) ? [...base] : [];
    for (const item of change) {
      const at = items.findIndex((old) => idOf(old) === idOf(item));
      const only = isSection(item) && Object.keys(item).length === 1;
      if (only && at >= 0) items.splice(at, 1);
      else if (at >= 0) items[at] = overlay(items[at], item);
      else items.push(item);
    }
    return items;
  }
  return change;
}

/** The whole plan of an example, as YAML text. */
export function examplePlan(change: string): string {
  // Dates and times stay text in YAML 1.2's core schema, and are written back without a change.
  const plan = overlay(parse(MODEL_PLAN) as Value, parse(change) as Value);
  return stringify(plan, { lineWidth: 0 });
}
