import { describe, expect, it } from 'vitest';
import { proposedUse } from '../../src/engine/import-preview.ts';

describe('what an event of a district calendar looks like', () => {
  it.each([
    ['Diwali - District Closed', 'closed'],
    ['Professional Development Days - No Students', 'closed'],
    ['Winter Recess', 'closed'],
    ['Early Dismissal for All', 'busy'],
    ['Parent/Teacher Conferences', 'busy'],
    ['Diwali', 'community'],
    ['Harvest festival', 'community'],
    ['First Day of School', 'neither'],
    ['School Day - Snow Day Makeup', 'neither'],
    ['Board meeting', 'neither'],
  ])('%s: %s', (title, use) => {
    expect(proposedUse(title)).toBe(use);
  });
});
