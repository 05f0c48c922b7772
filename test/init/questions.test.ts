import { describe, expect, it } from 'vitest';
import { day, dayOf, iso } from '../../src/core/dates.ts';
import { recommendation } from '../../src/guidance/index.ts';
import type { Answer, AnswerId, Answers } from '../../src/init/answers.ts';
import { fill, type Given } from '../../src/init/fill.ts';
import { faultOf, type Question, readAnswer } from '../../src/init/question.ts';
import { questions } from '../../src/init/questions/index.ts';

const TODAY = day('2026-11-22');
const given = (answers: Readonly<Record<string, string | readonly string[]>>): Given =>
  new Map(Object.entries(answers)) as Given;
const named = (id: AnswerId): Question => questions.find((q) => q.id === id)!;

/** The fault of one answer, the rest being given or proposed. */
function judged(
  id: AnswerId,
  answer: string | readonly string[],
  rest: Readonly<Record<string, string | readonly string[]>> = {},
  today = TODAY,
): string | undefined {
  const read = readAnswer(named(id), answer, fill(given(rest), today).answers, today);
  return 'fault' in read ? read.fault : undefined;
}

describe('the questions', () => {
  it('have ids of their own, sections in one piece, and sentences', () => {
    const ids = questions.map((q) => q.id);
    expect(new Set(ids).size).toBe(ids.length);
    const sections = questions.map((q) => q.section).filter((s, i, all) => s !== all[i - 1]);
    expect(new Set(sections).size).toBe(sections.length);
    for (const { why, ask } of questions) {
      expect(why).toMatch(/^[A-Z].*\.$/s);
      expect(ask).toMatch(/^[A-Z]/);
    }
  });

  it('rest on recommendations that there are', () => {
    for (const { guidance } of questions)
      for (const id of guidance) expect(recommendation(id), id).toBeDefined();
  });

  it('ask fewer than twenty of those who are busy', () => {
    const main = questions.filter((q) => !q.fine);
    expect(main.length).toBeGreaterThanOrEqual(14);
    expect(main.length).toBeLessThan(20);
  });

  it.each(questions.map((q, i) => [q.id, q, i] as const))(
    '%s reads only what was asked before it',
    (_, q, i) => {
      const before = new Set(questions.slice(0, i).map((x) => x.id));
      const { answers } = fill(new Map(), TODAY);
      const former = new Proxy(answers, {
        get(target, key) {
          if (!before.has(key as AnswerId)) throw new Error(`${q.id} reads ${String(key)}`);
          return target[key as AnswerId];
        },
        ownKeys: () => [...before],
      }) as Answers;
      q.when?.(former);
      if ('choices' in q) q.choices(former);
      if ('proposals' in q) q.proposals?.(former, TODAY);
      const value: Answer = q.default(former, TODAY);
      expect(faultOf(q, value, former, TODAY)).toBeUndefined();
    },
  );

  it('propose answers that will do, on any day', () => {
    for (let today = dayOf(2026, 1, 1); today < dayOf(2033, 1, 1); today += 11)
      expect(fill(new Map(), today).faults, iso(today)).toEqual([]);
  });

  it.each(questions.flatMap((q) => (q.kind === 'choice' ? [[q.id, q] as const] : [])))(
    'take each choice of %s by its value',
    (id, q) => {
      const { answers } = fill(new Map(), TODAY);
      for (const { value } of q.choices(answers)) {
        const fault = judged(id, value);
        if (fault !== undefined) expect(fault).not.toContain('not one of the choices');
      }
    },
  );
});

describe('what follows from the aim', () => {
  it.each([
    ['teacher_identity', 12, '9', '8'],
    ['student_identity', 24, '24', '23'],
    ['student_outcomes', 36, '36', '35'],
  ])('%s proposes %i months', (aim, proposed, least, tooFew) => {
    expect(fill(given({ aim }), TODAY).answers.months).toBe(proposed);
    expect(judged('months', least, { aim })).toBeUndefined();
    expect(judged('months', tooFew, { aim })).toContain(`${tooFew} months are too few`);
  });

  it('keeps nine months with meetings in each year', () => {
    const summer = ['june', 'july'];
    expect(fill(new Map(), TODAY).answers.pause).toEqual(summer);
    expect(judged('pause', ['may', ...summer])).toBeUndefined();
    expect(judged('pause', ['april', 'may', ...summer])).toContain('8 months with meetings would be left');
    expect(fill(given({ months: '10' }), TODAY).answers.pause).toEqual([]);
  });
});

describe('the kick-off', () => {
  it.each([
    ['2026-11-22', '2027-08-25', '2027-08-18'],
    ['2027-02-18', '2027-08-25', '2027-08-18'],
    ['2027-02-19', '2028-08-23', '2028-08-16'],
    ['2027-07-01', '2028-08-23', '2028-08-16'],
  ])('on %s is proposed six months ahead, the week before classes on %s', (today, classes, start) => {
    const { answers } = fill(new Map(), day(today));
    expect([answers.classes, answers.start]).toEqual([classes, start]);
  });

  it('may fall into the summer or the days before classes, not into the year', () => {
    const classes = { classes: '2027-08-25' };
    expect(judged('start', '2027-08-24', classes)).toBeUndefined();
    expect(judged('start', '2027-06-01', classes)).toBeUndefined();
    expect(judged('start', '2027-05-31', classes)).toContain('is in the school year before');
    expect(judged('start', '2027-08-25', classes)).toContain('is not before classes begin on Aug 25, 2027');
    expect(judged('start', '2026-11-21', classes)).toContain('has passed');
  });

  it('follows classes that begin on a school day in late summer', () => {
    expect(judged('classes', '2027-09-07')).toBeUndefined();
    expect(judged('classes', '2027-08-28')).toContain('is on a weekend');
    expect(judged('classes', '2028-01-10')).toContain('not the first day of a school year');
    expect(judged('classes', '2025-08-20')).toContain('has passed');
  });

  it('proposes no date that has passed, and says where planning would be late', () => {
    const start = named('start');
    const today = day('2027-07-01');
    const { answers } = fill(given({ classes: '2027-08-25' }), today);
    const proposals = 'proposals' in start ? start.proposals!(answers, today) : [];
    expect(proposals.map((p) => p.value)).toEqual(['2027-08-18', '2027-08-11']);
    expect(proposals[0]?.name).toBe(
      'Wed, Aug 18, 2027: the week before classes; planning would have begun on Feb 18, 2027',
    );
  });

  it('ends within the tables of holidays', () => {
    expect(judged('classes', '2034-08-23', { months: '24' })).toContain('run past 2035');
    expect(judged('classes', '2034-08-23', { months: '12' })).toBeUndefined();
  });
});

describe('the floors of the guidance', () => {
  it.each<[AnswerId, string, Readonly<Record<string, string>>, RegExp]>([
    ['rate', '49.99', {}, /\$49\.99 an hour is under the guidance's floor of \$50\.00/],
    ['coach_rate', '45', { coaches: '2' }, /under the guidance's floor/],
    ['leader_rate', '50', {}, /\$50\.00 is no more than the others' \$50\.00/],
    ['hours', '3', {}, /give 4 to 80/],
    ['minutes', '89', {}, /give 90 to 120/],
    ['minutes', '121', {}, /give 90 to 120/],
    ['leads', '1', {}, /cannot share the lead/],
    ['administrators', '3', { leads: '2' }, /3 administrators would outnumber 2 leaders/],
    ['families', '0', { administrators: '0' }, /one voice/],
    ['coaches', '0', { participants: '200', leads: '2' }, /each leader 75 hours a month\. 4 or more coaches/],
    ['coaches', '1', { participants: '200', leads: '2' }, /each coach 152 hours a month/],
    ['week', '2', { months: '17', pause: '' }, /December/],
    ['food', '0', {}, /more than 0/],
    ['platforms', 'slack', {}, /at least 2/],
    ['honors', '', {}, /at least one/],
    ['name', 'Ask jo@school.example', {}, /an e-mail address/],
    ['meeting_start', '06:00', {}, /too early/],
    ['meeting_start', '20:00', {}, /too late/],
    ['work_end', '11:00', {}, /no work day of 4 to 12 hours/],
    ['state', 'ZZ', {}, /not one of the choices/],
  ])('%s refuses %s', (id, answer, rest, fault) => {
    expect(judged(id, answer, rest)).toMatch(fault);
  });

  it('proposes a quarter more for leaders, which the guidance does not say', () => {
    expect(fill(given({ rate: '60' }), TODAY).answers.leader_rate).toBe('75.00');
    expect(named('leader_rate').why).toContain('assumed');
  });
});

describe('the place', () => {
  it('proposes the zone of the state, and asks only where there are several', () => {
    expect(fill(given({ state: 'OH' }), TODAY).answers.timezone).toBe('America/New_York');
    expect(fill(given({ state: 'or' }), TODAY).answers).toMatchObject({
      state: 'OR',
      timezone: 'America/Los_Angeles',
    });
    const when = (state: string): boolean | undefined =>
      named('timezone').when?.(fill(given({ state }), TODAY).answers);
    expect([when('OH'), when('OR'), when('none')]).toEqual([false, true, true]);
  });

  it('takes a state by its name', () => {
    expect(fill(given({ state: 'new york' }), TODAY).answers.state).toBe('NY');
  });

  it('honors state holidays where there is a state', () => {
    expect(fill(given({ state: 'OR' }), TODAY).answers.honors).toContain('us_state');
    expect(fill(new Map(), TODAY).answers.honors).not.toContain('us_state');
    expect(judged('honors', 'us_state')).toContain('not one of the choices');
  });
});
