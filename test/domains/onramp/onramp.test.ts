import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { iso, isWeekend } from '../../../src/core/dates.ts';
import { onrampAnswer } from '../../../src/domains/onramp/answer.ts';
import { catalog } from '../../../src/domains/onramp/catalog/index.ts';
import { guidance } from '../../../src/guidance/index.ts';
import { example, model } from './plans.ts';

type Planned = ReturnType<typeof model>;
const ids = ({ onramp }: Planned): string[] => onramp.milestones.map((m) => m.id);
const titleOf = ({ onramp }: Planned, id: string) => onramp.milestones.find((m) => m.id === id)?.title;

describe('the catalog', () => {
  test('names needs before what needs them, and leads back to the first meeting', () => {
    const seen = new Map<string, number>();
    for (const d of catalog) {
      for (const need of d.needs) expect(seen.get(need), `${d.id} needs ${need}`).toBeLessThan(d.share);
      if (d.id !== 'planning-team-meets') expect(d.needs.length).toBeGreaterThan(0);
      expect(seen.has(d.id)).toBe(false);
      seen.set(d.id, d.share);
    }
    expect(catalog[0]?.id).toBe('planning-team-meets');
  });

  test('rests on recommendations that exist', () => {
    const known = new Set(guidance.map((r) => r.id));
    for (const d of catalog) expect(d.guidance.filter((id) => !known.has(id))).toEqual([]);
  });
});

describe('Riverbend', () => {
  const riverbend = example('riverbend-maker');

  test('has its milestones on working days, back-planned over six months', () => {
    expect(riverbend.onramp.milestones.map((m) => `${iso(m.date)} ${m.id}`)).toEqual([
      '2027-02-26 planning-team-meets',
      '2027-03-05 questionnaire-out',
      '2027-03-12 dates-listed',
      '2027-03-19 answers-shared',
      '2027-04-01 design-session',
      '2027-04-09 dates-agreed',
      '2027-04-15 goals-agreed',
      '2027-04-30 time-in-writing',
      '2027-04-30 first-question',
      '2027-05-13 data-plan-settled',
      '2027-05-18 pilot',
      '2027-05-20 credential-designed',
      '2027-05-27 agendas-outlined',
      '2027-06-17 contracts-signed',
      '2027-07-15 places-booked',
      '2027-08-19 first-agenda-published',
      '2027-08-19 kits-in-hand',
    ]);
  });

  test('tells what the plan says, and who does it', () => {
    expect(titleOf(riverbend, 'questionnaire-out')).toBe('Questionnaire is with all 27 educators');
    expect(titleOf(riverbend, 'places-booked')).toBe(
      'Rooms, food and 3 caregivers booked for the first year',
    );
    expect(titleOf(riverbend, 'kits-in-hand')).toBe('27 kits in hand (ordered by Jul 22)');
    expect(titleOf(riverbend, 'contracts-signed')).toBe('Coaches (2) under contract, hours stated');
    expect(new Set(riverbend.onramp.milestones.map((m) => m.owner))).toEqual(
      new Set(['Teacher leads', 'Administrators', 'Planning team']),
    );
  });

  test('answers as onramp/1', () => {
    const answer = onrampAnswer(riverbend, '1.2.3');
    expect(answer).toMatchObject({
      schema: 'onramp/1',
      lcplan: '1.2.3',
      start: '2027-02-26',
      kickoff: '2027-08-26',
      days_short: 0,
    });
    expect(answer.milestones[4]).toEqual({
      id: 'design-session',
      date: '2027-04-01',
      start_by: '2027-03-25',
      title: 'Design session held with educators, families and students',
      strand: 'goals',
      owner: 'Teacher leads',
      needs: ['answers-shared'],
      lead_weeks: 1,
      guidance: ['HT-CRED-5', 'LF-GROWTH-1', 'QG-AGENDA-2'],
    });
  });
});

describe('what the plan has decides on the milestones', () => {
  test.each([
    ['budget: { kits: null }', 'kits-in-hand'],
    ['recognition: { micro_credential: null }', 'credential-designed'],
    ['people: [{ id: coaches, contract: null }]', 'contracts-signed'],
  ])('%s leaves out %s', (change, id) => {
    expect(ids(model())).toContain(id);
    expect(ids(model(change))).not.toContain(id);
  });

  test('a platform that takes months to launch has its own milestone', () => {
    expect(ids(model())).not.toContain('platform-launched');
    expect(ids(model('platforms: { use: [slack, vanilla_forums] }'))).toContain('platform-launched');
  });

  test.each([
    ['starting', ['design-session', 'pilot'], ['review-session', 'what-to-stop', 'sites-paired']],
    ['running', ['review-session', 'agenda-review'], ['design-session', 'pilot', 'what-to-stop']],
    ['scaling', ['design-session', 'pilot', 'sites-paired'], ['review-session', 'agenda-review']],
    ['refining', ['what-to-stop', 'pilot'], ['design-session', 'review-session', 'sites-paired']],
  ])('stage %s', (stage, there, gone) => {
    const found = ids(model(`program: { stage: ${stage} }`));
    expect(found).toEqual(expect.arrayContaining(there));
    expect(found.filter((id) => gone.includes(id))).toEqual([]);
  });

  test('a community of tutors is told of tutors, sessions and training', () => {
    const tutors = model('{ program: { serves: tutors }, people: [{ id: teachers, role: tutor }] }');
    expect(titleOf(tutors, 'questionnaire-out')).toBe('Questionnaire is with all 14 tutors');
    expect(ids(tutors)).toEqual(expect.arrayContaining(['sessions-timetabled', 'tutors-trained']));
  });

  test('without leads or administrators the planning team owns all', () => {
    const change = `people:
      - { id: leads, role: educator, leads: null }
      - { id: principals, role: family }
      - { id: coaches, contract: { rate: 65, hours_per_month: 12 } }`;
    const { onramp } = model(change);
    const contracts = onramp.milestones.find((m) => m.id === 'contracts-signed')!;
    for (const m of onramp.milestones)
      if (m.date < contracts.date) expect(m.owner).toBe('Planning team');
      else expect(['Coaches', 'Planning team']).toContain(m.owner);
  });
});

describe('a short onramp', () => {
  test.each([
    // From 27 April to the onramp's first day, less weekends and the last days of Passover, April 28 and 29.
    [6, 0],
    [5, 0],
    [4, 0],
    [3, 19],
  ])('of %i months is %i working days short', (months, short) => {
    const riverbend = example('riverbend-maker');
    const { plan } = riverbend;
    const text = `calendar: { start: ${iso(plan.calendar.start)}, onramp_months: ${months}, honors: [us_federal, us_state, jewish, islamic, christian, hindu, lunar] }`;
    expect(model(text).onramp.daysShort).toBe(short);
  });

  test('of 0 months has no milestones and says how much lead time is missing', () => {
    const { onramp } = model('calendar: { onramp_months: 0 }');
    expect(onramp.milestones).toEqual([]);
    expect(onramp.daysShort).toBeGreaterThan(60);
  });
});

const plans = fc.record({
  start: fc.date({ min: new Date('2026-01-01'), max: new Date('2031-12-31'), noInvalidDate: true }),
  months: fc.integer({ min: 1, max: 14 }),
  stage: fc.constantFrom('starting', 'running', 'scaling', 'refining'),
  serves: fc.constantFrom('educators', 'tutors'),
  pause: fc.subarray(['may', 'june', 'july', 'december']),
  ahead: fc.integer({ min: 0, max: 60 }),
});

describe('any plan', () => {
  test('has milestones of all strands, in order, on days on which people work', () => {
    fc.assert(
      fc.property(plans, ({ start, months, stage, serves, pause, ahead }) => {
        const kickoff = start.toISOString().slice(0, 10);
        const { onramp, period, days } = model(`
program: { serves: ${serves}, stage: ${stage} }
calendar:
  start: ${kickoff}
  onramp_months: ${months}
  pause: [${pause.join(', ')}]
  closed: [{ name: Break, from: 2028-03-20, to: 2028-03-31 }]
agenda: { publish_days_before: ${ahead} }`);
        const byId = new Map(onramp.milestones.map((m) => [m.id, m]));
        expect(new Set(onramp.milestones.map((m) => m.strand))).toEqual(
          new Set(['goals', 'agendas', 'calendars', 'commitment']),
        );
        for (const m of onramp.milestones) {
          expect(isWeekend(m.date) || days.forbidden(m.date, 0).length > 0).toBe(false);
          expect(m.date).toBeGreaterThanOrEqual(period.onramp.start);
          expect(m.date).toBeLessThan(period.start);
          expect(m.startBy).toBeLessThanOrEqual(m.date);
          for (const id of m.needs) expect(byId.get(id)!.date).toBeLessThanOrEqual(m.startBy);
        }
        const dates = onramp.milestones.map((m) => m.date);
        expect(dates).toEqual([...dates].sort((a, b) => a - b));
        expect(onramp.milestones[0]?.id).toBe('planning-team-meets');
      }),
      { numRuns: 60 },
    );
  });
});
