import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Located } from '../../src/core/finding.ts';
import { displayWidth } from '../../src/formats/width.ts';
import { REPORT_NAMES, REPORTS, type ReportName } from '../../src/report/index.ts';
import { hostile, isHarmful } from '../formats/hostile.ts';
import { context, rateBelowFloor } from './sample.ts';

const report = (name: ReportName, file: string, findings: readonly Partial<Located>[], width = 100): string =>
  REPORTS[name]([{ file, findings: findings.map((part) => ({ ...rateBelowFloor, ...part })) }], {
    ...context,
    width,
    lineText: () => file,
  });

const finding = fc.record({
  message: hostile,
  hint: hostile,
  path: fc.array(hostile, { maxLength: 2 }),
  severity: fc.constantFrom('error', 'warning', 'info'),
}) as fc.Arbitrary<Partial<Located>>;

describe.each(REPORT_NAMES)('%s', (name) => {
  test('no text of a plan and no file name is harmful in it', () => {
    fc.assert(
      fc.property(
        hostile,
        fc.array(finding, { maxLength: 3 }),
        fc.constantFrom(60, 100),
        (file, findings, width) => {
          const text = report(name, file, findings, width);
          expect(isHarmful(text)).toBe(false);
          expect(text).not.toContain('##[');
          const commands = text.split('\n').filter((line) => /^\s*::/.test(line));
          expect(commands).toHaveLength(name === 'github' ? findings.length : 0);
          for (const line of commands) expect(line).toMatch(/^::(error|warning|notice) file=[^:,]*,line=/);
        },
      ),
    );
  });
});

test('a message shows its escapes', () => {
  const message = '\u001b[31mred\u202e\nnext';
  for (const name of REPORT_NAMES.filter(
    (n) => n !== 'json' && n !== 'jsonl' && n !== 'sarif' && n !== 'gitlab',
  ))
    expect(report(name, 'a.yaml', [{ message }])).toContain('\\u001b[31mred\\u202e next');
  const parsed = JSON.parse(report('json', 'a.yaml', [{ message }]));
  expect(parsed.files[0].findings[0].message).toBe('\\u001b[31mred\\u202e next');
});

test('machines get a file name as it is', () => {
  fc.assert(
    fc.property(hostile, (file) => {
      expect(JSON.parse(report('json', file, [])).files[0].file).toBe(file);
      expect(JSON.parse(report('jsonl', file, [{}])).file).toBe(file);
    }),
  );
});

test('concise and jsonl have one line a finding', () => {
  fc.assert(
    fc.property(hostile, fc.array(finding, { maxLength: 4 }), (file, findings) => {
      for (const name of ['concise', 'jsonl'] as const)
        expect(report(name, file, findings).split('\n')).toHaveLength(findings.length + 1);
    }),
  );
});

const ATTRIBUTE = '[a-z]+="[^"<>&]*(?:&(?:amp|lt|gt|quot|apos);[^"<>&]*)*"';
const TEXT = '[^<>&]*(?:&(?:amp|lt|gt|quot|apos);[^<>&]*)*';

test('junit stays well-formed', () => {
  const token = new RegExp(`<\\?xml[^>]*\\?>|</[a-z-]+>|<[a-z-]+(?: ${ATTRIBUTE})*/?>|${TEXT}`, 'y');
  fc.assert(
    fc.property(hostile, fc.array(finding, { maxLength: 3 }), (file, findings) => {
      const xml = report('junit', file, findings);
      const open: string[] = [];
      for (token.lastIndex = 0; token.lastIndex < xml.length; ) {
        const part = token.exec(xml)?.[0] ?? '';
        expect(part).not.toBe('');
        const name = /^<\/?([a-z-]+)/.exec(part)?.[1];
        if (part.startsWith('</')) expect(open.pop()).toBe(name);
        else if (name !== undefined && !part.endsWith('/>')) open.push(name);
      }
      expect(open).toEqual([]);
    }),
  );
});

test('pretty keeps within its width, the closing line apart', () => {
  fc.assert(
    fc.property(
      fc.array(finding, { minLength: 1, maxLength: 3 }),
      fc.constantFrom(80, 100),
      (findings, width) => {
        const lines = report('pretty', 'a.yaml', findings, width).split('\n').slice(0, -2);
        // A command that is kept apart makes its line a column longer.
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width + 8);
      },
    ),
  );
});
