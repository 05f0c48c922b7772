import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { whyCommand } from '../../../src/cli/commands/why.ts';
import { UsageError } from '../../../src/cli/io.ts';
import { iso } from '../../../src/core/dates.ts';
import { chosenOf, optionsOf } from '../../../src/domains/calendar/candidates.ts';
import { lintPlan } from '../../../src/engine/lint.ts';
import { baseLines, inputPaths } from '../../../src/engine/why/inputs.ts';
import { amountIds } from '../../../src/engine/why/money.ts';
import { allPaths, inFile, readPath, stableText } from '../../../src/engine/why/plan-path.ts';
import { type Asked, askedOf, isUnknown, why } from '../../../src/engine/why.ts';
import { documentToMarkdown } from '../../../src/formats/markdown.ts';
import { memoryIo } from '../../support/memory-io.ts';

const EXAMPLES = ['cedar-plc', 'riverbend-maker', 'lakeshore-cohorts'];

function asked(text: string): Asked {
  const { program, source, findings } = lintPlan(new TextEncoder().encode(text));
  if (program === undefined) throw new Error(findings.map((f) => f.message).join('\n'));
  return askedOf(program, source, findings);
}

const examples = new Map<string, Asked>();
function example(name: string): Asked {
  const url = new URL(`../../../examples/${name}.yaml`, import.meta.url);
  const found = examples.get(name) ?? asked(readFileSync(url, 'utf8'));
  examples.set(name, found);
  return found;
}

type Json = { readonly [key: string]: unknown };
interface MeetingJson {
  readonly id: string;
  readonly status: string;
  readonly date: string | null;
  readonly about: string;
  readonly causes: readonly Json[];
  readonly move: { cost: number; staying: number | null } | null;
  readonly candidates: readonly {
    date: string;
    cost: number;
    chosen: boolean;
    parts: Json[];
    forbidden: Json[];
  }[];
  readonly relaxations: readonly string[];
}

/** The answer as a program reads it, and as a person does. */
function ask(of: Asked, question: string) {
  const found = why(of, question, '1.2.3');
  if (isUnknown(found)) throw new Error(found.message);
  const answer = JSON.parse(JSON.stringify(found.answer)) as Json;
  return {
    answer,
    meetings: (answer.meetings ?? []) as readonly MeetingJson[],
    text: documentToMarkdown(found.document),
  };
}

const unknown = (of: Asked, question: string): string => {
  const found = why(of, question, '1.2.3');
  return isUnknown(found) ? `${found.message}. ${found.hint}` : 'known';
};

describe('a date', () => {
  const { answer, meetings, text } = ask(example('riverbend-maker'), '2027-11-25');
  const [meeting] = meetings;

  it('opens with the question', () => {
    expect(Object.entries(answer).slice(0, 5)).toEqual([
      ['schema', 'why/1'],
      ['lcplan', '1.2.3'],
      ['question', '2027-11-25'],
      ['kind', 'date'],
      ['date', '2027-11-25'],
    ]);
  });

  it('names the cause with its tradition, level and source', () => {
    expect(meeting?.causes).toEqual([
      {
        cause: 'Thanksgiving Day',
        kind: 'tradition',
        tradition: 'us_federal',
        level: 'major',
        source: expect.stringContaining('5 U.S.C. 6103'),
      },
    ]);
    expect(text).toContain(
      "Thu Nov 25, 2027 was the pattern's date for Monthly studio (fourth Thursday). It cannot be used:",
    );
  });

  it('tells the days that were left, by cost, and what the move costs', () => {
    const open = (meeting?.candidates ?? []).filter((c) => c.forbidden.length === 0);
    expect(open.slice(0, 3).map((c) => [c.date, c.cost, c.chosen])).toEqual([
      ['2027-11-18', 7, true],
      ['2027-11-23', 8, false],
      ['2027-11-16', 25, false],
    ]);
    expect(open[2]?.parts).toEqual([
      { kind: 'distance', cost: 9, words: '9 days away' },
      { kind: 'weekday', cost: 6, words: 'second weekday choice' },
      { kind: 'spacing', cost: 10, words: '19 days after the meeting on Oct 28, too near' },
    ]);
    expect(meeting?.move).toEqual({ cost: 7, staying: null });
    expect(text).toContain('Best of the 7 days left in November 2027:');
    expect(text).toContain('The move costs 7: 7 days away.');
  });

  it('says what staying would have cost where that was possible', () => {
    const soft = ask(example('riverbend-maker'), '2028-01-27');
    expect(soft.meetings[0]?.move).toEqual({ cost: 7, staying: 40 });
    expect(soft.meetings[0]?.causes[0]).toMatchObject({ kind: 'soft', tradition: 'lunar', level: 'minor' });
    expect(soft.text).toContain('Another day is better:');
    expect(soft.text).toContain('Staying on Thu Jan 27, 2028 would cost 40: Lunar New Year, second day.');
  });

  it('of another weekday says which are permitted', () => {
    expect(ask(example('riverbend-maker'), '2027-11-24').text).toContain(
      'Monthly studio is held on Thu Nov 18, 2027, not on Wed Nov 24, 2027. It permits Thursdays and Tuesdays only.',
    );
  });

  it.each([
    ['2027-01-01', 'It lies before the program starts, on Thu Aug 26, 2027.'],
    ['2030-01-01', 'It lies after the program ends, on Tue Jul 31, 2029.'],
    ['2028-06-15', 'The plan pauses in June 2028: no meeting is held.'],
  ])('%s is none of the days on which the community meets', (d, words) => {
    expect(ask(example('riverbend-maker'), d).text).toContain(words);
  });

  it('names a closure by its place and line in the plan', () => {
    const line =
      1 +
      readFileSync('examples/riverbend-maker.yaml', 'utf8')
        .split('\n')
        .findIndex((l) => l.includes('Winter break'));
    expect(ask(example('riverbend-maker'), '2027-12-23').meetings[0]?.causes).toEqual([
      {
        cause: 'Winter break',
        kind: 'closed',
        tradition: null,
        level: null,
        source: `calendar.closed[0], line ${line}`,
      },
    ]);
  });
});

const SMALL = `version: 1
name: Small
people: [{ id: coaches, role: coach, count: 1, capacity_hours: 2 }, { id: teachers, role: educator, count: 3 }]
resources: [{ id: lib, title: Library, kind: room, unavailable: [{ name: Repairs, on: 2027-10-04 }] }]
cohorts: [{ id: a, size: 3 }, { id: b, size: 3 }]
calendar:
  start: 2027-09-01
  months: 4
  honors: [jewish]
  closed: [{ name: Flood, from: 2027-12-01, to: 2027-12-31 }]
  pinned: [{ meeting: s/2027-10, on: 2027-10-11 }]
meetings:
  - { id: m, title: Studio, kind: whole_group, cohorts: true, every: month, on: [wednesday, monday], week: 2, start: "16:00", minutes: 90, resources: [lib] }
  - { id: s, title: Social, kind: event, every: month, on: [wednesday], week: last, start: "16:00", minutes: 90 }
  - { id: coaching, kind: coaching, every: month, minutes: 45, with: coaches, who: [teachers] }
`;

describe('a meeting', () => {
  const small = asked(SMALL);

  it('that two cohorts want tells whose the room is', () => {
    const all = ['a', 'b'].flatMap((id) => ask(small, `m/${id}/2027-10`).meetings);
    const moved = all.find((m) => m.date !== '2027-10-13');
    expect(all.map((m) => m.date).sort()).toEqual(['2027-10-06', '2027-10-13']);
    expect(moved?.causes).toMatchObject([{ kind: 'taken', tradition: null }]);
    const repairs = moved?.candidates.find((c) => c.date === '2027-10-04');
    expect(repairs?.forbidden).toMatchObject([
      { kind: 'unavailable', source: 'resources[0].unavailable[0], line 4' },
    ]);
  });

  it('that the plan fixed had no choice, and what stands against its day is told', () => {
    const { meetings, text } = ask(small, 's/2027-10');
    expect(meetings[0]).toMatchObject({ status: 'pinned', date: '2027-10-11', about: '2027-10-11' });
    expect(meetings[0]?.causes).toMatchObject([{ cause: 'Yom Kippur', tradition: 'jewish', level: 'major' }]);
    expect(meetings[0]?.candidates).toHaveLength(1);
    expect(text).toContain('Social is held on Mon Oct 11, 2027: the plan has it under calendar.pinned.');
    expect(text).toContain('No other day was tried:');
  });

  it('without a day names what would place it', () => {
    const { meetings, text } = ask(small, 's/2027-12');
    const [relaxation] = small.program.schedule.unplaced.find((u) => u.id === 's/2027-12')?.relaxations ?? [];
    expect(relaxation).toMatch(/^Do without the closure Flood/);
    expect(meetings[0]).toMatchObject({
      status: 'unplaced',
      date: null,
      move: null,
      relaxations: [relaxation],
    });
    expect(meetings[0]?.candidates.every((c) => c.forbidden.length > 0 && !c.chosen)).toBe(true);
    expect(text).toContain(relaxation);
  });

  it('of the coaching rota shows its window and its hours', () => {
    const { answer, text } = ask(small, 'coaching/2027-10');
    expect(answer).toMatchObject({ kind: 'coaching', month: '2027-10', hours: '2.25', capacity: '2.00' });
    expect(answer.touch_points).toHaveLength(
      small.program.rota.touchPoints.filter((t) => t.meeting === 'coaching/2027-10').length,
    );
    expect(text).toContain('It takes 2.25 hours and the coaches have 2.00: 0.25 too few.');
  });
});

describe('every slot of the examples', () => {
  it.each(EXAMPLES)('%s: the chosen day is the first of the possible ones, and its parts add up', (name) => {
    const { program } = example(name);
    const { setting, schedule } = program;
    const chosen = chosenOf(setting, schedule.meetings);
    let sum = 0;
    for (const slot of setting.slots.flat()) {
      const meeting = schedule.meetings.find((m) => m.id === slot.id);
      const options = optionsOf(setting, chosen, slot);
      expect(options.map((o) => o.day).sort()).toEqual([...slot.days].sort());
      expect([options[0]?.chosen, options[0]?.day]).toEqual([true, meeting?.date]);
      for (const option of options) {
        expect(option.parts.reduce((all, part) => all + part.cost, 0)).toBe(option.cost);
        expect(option.parts.every((part) => part.cost > 0 && part.words !== '')).toBe(true);
      }
      const own = (options[0]?.parts ?? []).filter((part) => part.kind !== 'spacing');
      expect(own.reduce((all, part) => all + part.cost, 0)).toBe(meeting?.cost);
      const gaps = (options[0]?.parts ?? []).filter((part) => part.kind === 'spacing');
      // Each gap belongs to two meetings.
      sum += (meeting?.cost ?? 0) + gaps.reduce((all, part) => all + part.cost, 0) / 2;
    }
    expect(sum).toBe(schedule.objective.cost);
  });

  it.each(EXAMPLES)('%s: answers to its id', (name) => {
    const of = example(name);
    for (const m of of.program.schedule.meetings) {
      const { meetings, text } = ask(of, m.id);
      expect(meetings).toMatchObject([{ id: m.id, date: iso(m.date) }]);
      if (m.moved) expect(meetings[0]?.causes.map((c) => c.cause)).toEqual(m.reasons.map((r) => r.cause));
      expect(text).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});

describe('an amount', () => {
  it.each(EXAMPLES)('of %s is the sum of its parts, whose value is the budget’s', (name) => {
    const of = example(name);
    const { budget } = of.program;
    interface Node {
      id: string;
      value: string;
      formula: string;
      inputs: { path: string; value: string; line: number }[];
      computed_on: { value: string }[];
      parts: Node[];
    }
    const cents = (text: string): bigint => BigInt(text.replace('.', ''));
    const addsUp = (node: Node): void => {
      if (node.parts.length > 0)
        expect(node.parts.reduce((sum, part) => sum + cents(part.value), 0n)).toBe(cents(node.value));
      node.parts.forEach(addsUp);
    };
    for (const id of amountIds(of.program)) addsUp(ask(of, id).answer as unknown as Node);
    expect(cents((ask(of, 'budget.total').answer as unknown as Node).value)).toBe(budget.total);
    for (const line of budget.lines) {
      const node = ask(of, `budget.lines.${line.id}`).answer as unknown as Node;
      expect(cents(node.value)).toBe(line.amount);
      expect(node.formula).toBe(line.formula);
      const base = baseLines(of.program, line);
      if (base.length > 0)
        expect(base.reduce((sum, l) => sum + l.amount, 0n) * line.quantity.d).toBe(line.quantity.n * 100n);
      const text = readFileSync(`examples/${name}.yaml`, 'utf8').split('\n');
      for (const input of node.inputs) expect(text[input.line - 1]).toContain(input.value);
    }
  });

  it('names the values that a line is counted from', () => {
    const { answer } = ask(example('riverbend-maker'), 'budget.lines.stipends/leads');
    const inputs = answer.inputs as { path: string; value: string }[];
    expect(inputs.map((i) => `${i.path}=${i.value}`)).toEqual([
      'people[1].stipend.rate=75',
      'people[1].stipend.hours_per_month=4',
      'people[1].count=3',
      'calendar.start=2027-08-26',
      'calendar.months=24',
      'calendar.pause[0]=june',
      'calendar.pause[1]=july',
    ]);
  });

  it('changes when one of them does', () => {
    const text = readFileSync('examples/cedar-plc.yaml', 'utf8');
    const before = ask(asked(text), 'budget.lines.food/whole_group').answer.value;
    const { program } = asked(text);
    const line = program.budget.lines.find((l) => l.id === 'food/whole_group');
    expect(line && inputPaths(program, line).map((p) => p.join('.'))).toContain('people.0.count');
    expect(
      ask(asked(text.replace('count: 8', 'count: 9')), 'budget.lines.food/whole_group').answer.value,
    ).not.toBe(before);
  });
});

describe('a place in the plan', () => {
  const of = example('cedar-plc');

  it('is found by position and by id, and tells what rests on it', () => {
    const byId = ask(of, 'people[teachers].stipend.rate').answer;
    expect(ask(of, 'people[0].stipend.rate').answer).toEqual({ ...byId, question: 'people[0].stipend.rate' });
    expect(byId).toMatchObject({
      kind: 'place',
      path: 'people[0].stipend.rate',
      stable_path: 'people[teachers].stipend.rate',
      stated: true,
      values: [{ path: 'people[0].stipend.rate', value: '50' }],
    });
    const lines = (byId.lines as { id: string }[]).map((l) => l.id);
    expect(lines).toEqual(['stipends/teachers', 'payroll_tax/stipends', 'indirect']);
  });

  it('lists the findings in it', () => {
    const { answer } = ask(of, 'platforms');
    expect((answer.findings as { rule: string }[]).map((f) => f.rule)).toEqual(
      of.findings.filter((f) => f.path[0] === 'platforms').map((f) => f.rule),
    );
    expect((answer.findings as unknown[]).length).toBeGreaterThan(0);
  });

  it('that the plan leaves out is told as such', () => {
    const { answer, text } = ask(of, 'calendar.community');
    expect(answer).toMatchObject({ stated: false, line: null, values: [] });
    expect(text).toContain('The plan does not say it.');
  });

  it.each(EXAMPLES)('%s: every path of the file is answered, in both spellings', (name) => {
    const { root } = example(name);
    const paths = allPaths(root);
    expect(paths.length).toBeGreaterThan(100);
    for (const text of paths) {
      const path = readPath(text);
      const found = inFile(root, path ?? []);
      expect([text, found.stated]).toEqual([text, true]);
      expect(inFile(root, readPath(stableText(root, found.path)) ?? []).path).toEqual(found.path);
    }
  });

  it.each([
    ['a["b c"].d', ['a', 'b c', 'd']],
    ['a[3][x-1]', ['a', 3, 'x-1']],
    ['a..b', undefined],
    ['a[', undefined],
    ['', undefined],
    ['a b', undefined],
  ])('%s is read', (text, expected) => {
    expect(readPath(text)).toEqual(expected);
  });
});

describe('what nobody knows', () => {
  const of = example('riverbend-maker');

  it.each([
    ['whole_group', 'Name one of its meetings, such as whole_group/2027-08.'],
    ['whole_grup/2027-11', 'Did you mean "whole_group/2027-11"?'],
    ['budget.totl', 'Did you mean "budget.total"?'],
    ['people[9].count', 'Did you mean'],
    ['calendar.honours', 'Did you mean "calendar.honors"?'],
    ['2027-02-30', 'There is no such day.'],
    ['something else altogether', 'Ask for a date such as 2027-08-26, or for'],
    ['__proto__', 'Ask for a date'],
    ['constructor.name', 'Ask for a date'],
  ])('%s', (question, words) => {
    expect(unknown(of, question)).toContain(words);
  });
});

describe('the command', () => {
  const run = async (what: string, format?: string) => {
    const io = memoryIo({ files: { 'small.yaml': SMALL } });
    const status = await whyCommand('small.yaml', what, format === undefined ? {} : { format }, io);
    return { status, out: io.out(), err: io.err() };
  };

  it('prints the words, or JSON; the status is that of the plan', async () => {
    const { status, out, err } = await run('2027-09-08');
    expect(status).toBe(1);
    expect(out).toMatch(/^Wed Sep 8, 2027\n/);
    expect(err).toContain('calendar/unplaced');
    expect(JSON.parse((await run('2027-09-08', 'json')).out)).toMatchObject({ schema: 'why/1' });
    expect((await run('2027-09-08', 'md')).out).toMatch(/^# Wed Sep 8, 2027\n/);
    const clean = memoryIo();
    expect(await whyCommand('examples/cedar-plc.yaml', '2027-10-13', {}, clean)).toBe(0);
  });

  it('refuses what it does not know', async () => {
    await expect(run('nothing')).rejects.toThrow(UsageError);
    await expect(run('2027-09-08', 'ics')).rejects.toThrow(UsageError);
  });
});
