import { describe, expect, it } from 'vitest';
import { interview } from '../../src/cli/interview.ts';
import { Stopped } from '../../src/cli/prompts.ts';
import { day } from '../../src/core/dates.ts';
import type { Given } from '../../src/init/fill.ts';
import { questions } from '../../src/init/questions/index.ts';
import { startingPlan } from '../../src/init/starting.ts';
import { NO_COLOURS } from '../../src/report/colour.ts';
import { STOP, scripted } from './scripted.ts';

const NONE: Given = new Map();

async function talk(
  replies: Parameters<typeof scripted>[0],
  options: { answered?: Given; proposed?: Given } = {},
) {
  const ask = scripted(replies);
  const saved: Given[] = [];
  let printed = '';
  const result = interview({
    today: day('2026-11-22'),
    file: 'plan.yaml',
    answered: NONE,
    proposed: NONE,
    ...options,
    ask,
    save: (answered) => saved.push(new Map(answered)),
    print: (text) => {
      printed += text;
    },
    colours: NO_COLOURS,
    columns: 80,
  });
  const filled = await result.catch((error: unknown) => {
    if (error instanceof Stopped) return 'stopped' as const;
    throw error;
  });
  return { filled, ask, saved, printed };
}

const answersOf = ({ filled }: Awaited<ReturnType<typeof talk>>) => {
  if (filled === undefined || filled === 'stopped') throw new Error('nothing to write');
  return filled.answers;
};

describe('the interview', () => {
  it('asks the main questions in order, each once, and assumes the rest', async () => {
    const { ask, filled } = await talk([['In which state', 'OR']]);
    const main = questions.filter((q) => !q.fine).map((q) => q.ask);
    expect(ask.put.slice(1, -1)).toEqual(main);
    expect(ask.put.at(-1)).toBe('What next?');
    const assumed = filled !== undefined && filled !== 'stopped' ? [...filled.assumed] : [];
    expect(assumed).toEqual(questions.filter((q) => q.fine).map((q) => q.id));
  });

  it('asks every question of those who want to', async () => {
    const { ask, filled } = await talk([['How much do you want', 'every']]);
    expect(ask.put.slice(1, -1)).toEqual(questions.map((q) => q.ask));
    expect(filled !== undefined && filled !== 'stopped' && filled.assumed.size).toBe(0);
  });

  it('leaves out what former answers settle', async () => {
    const { ask } = await talk([
      ['How much do you want', 'every'],
      ['In which state', 'Ohio'],
      ['How many coaches', '0'],
    ]);
    expect(ask.put).not.toContain('In which time zone?');
    expect(ask.put.join()).not.toContain('paid by contract');
  });

  it('numbers the parts that it asks about, and tells why with its sources', async () => {
    const { printed } = await talk([]);
    expect(printed).toContain('\n1 of 8  The community\n');
    expect(printed).toContain('\n8 of 8  Where the money comes from\n');
    expect(printed).toContain("An educator's time is worth at least $50 an hour. (QG-VALUE-1)");
    expect(printed.split('\n').every((line) => line.length < 80)).toBe(true);
  });

  it('keeps a question open until the answer will do', async () => {
    const told = await talk([
      ['How many dollars an hour', '45'],
      ['How many dollars an hour', '$60.00'],
    ]);
    expect(told.ask.faults).toEqual([expect.stringContaining("under the guidance's floor of $50.00")]);
    expect(answersOf(told).rate).toBe('60.00');
  });

  it('takes a proposed kick-off or another one', async () => {
    const summer = await talk([['When does it kick off?', '2027-06-16']]);
    expect(answersOf(summer).start).toBe('2027-06-16');
    const other = await talk([
      ['When does it kick off?', 'other'],
      ['When does it kick off?', '8/16/2027'],
    ]);
    expect(answersOf(other).start).toBe('2027-08-16');
  });

  it('saves after each answer', async () => {
    const { saved } = await talk([]);
    expect(saved.map((s) => s.size)).toEqual(saved.map((_, i) => i + 1));
    expect(saved.at(-1)?.get('name')).toBe('Our learning community');
  });

  it('asks only what a draft leaves open', async () => {
    const { ask, saved } = await talk([], {
      answered: new Map([
        ['name', 'Ours'],
        ['rate', '75'],
      ]) as Given,
    });
    expect(ask.put).not.toContain('What is the community called?');
    expect(ask.put).not.toContain('How many dollars an hour is the stipend?');
    expect(saved.at(-1)?.get('rate')).toBe('75');
  });

  it('proposes what a starting plan has, which counts as assumed until it is answered', async () => {
    const told = await talk([], { proposed: startingPlan('riverbend-maker')! });
    expect(answersOf(told)).toMatchObject({ participants: 24, kits: '150', meeting_start: '16:30' });
    const { filled } = told;
    expect(filled !== undefined && filled !== 'stopped' && filled.assumed.has('kits')).toBe(true);
    expect(filled !== undefined && filled !== 'stopped' && filled.assumed.has('participants')).toBe(false);
  });

  it('shows what the answers come to before anything is written', async () => {
    const { printed } = await talk([]);
    expect(printed).toMatch(/Kick-off {4}Wed, Aug 18, 2027\n/);
    expect(printed).toMatch(/Costs {7}\$\d{3},\d{3}\.\d\d/);
    expect(printed).toContain('no errors, no warnings');
  });

  it('lets any answer be changed in the review, and asks again for those that no longer fit', async () => {
    const told = await talk([
      ['What is it to shift?', 'teacher_identity'],
      ['How many months', '12'],
      ['How many of their peers', '2'],
      ['What next?', 'change'],
      ['Which one?', 'leads'],
      ['How many of their peers', '3'],
      ['What next?', 'change'],
      ['Which one?', 'aim'],
      ['What is it to shift?', 'student_identity'],
      ['How many months', '30'],
    ]);
    expect(answersOf(told)).toMatchObject({ leads: 3, aim: 'student_identity', months: 30 });
    expect(told.printed).toContain('12 months are too few for this aim, which takes at least 24.');
    expect(told.ask.put.filter((q) => q === 'What next?')).toHaveLength(3);
  });

  it('writes nothing where the person stops, before or in the review', async () => {
    const early = await talk([['How many people take part?', STOP]]);
    expect(early.filled).toBe('stopped');
    expect(early.saved.at(-1)?.has('start')).toBe(true);
    expect((await talk([['What next?', 'stop']])).filled).toBeUndefined();
  });
});
