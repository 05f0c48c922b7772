/** The interview: each question with its reason, judged in place, then a review before anything is written. */
import type { Day } from '../core/dates.ts';
import { count } from '../core/words.ts';
import { wrapText } from '../formats/width.ts';
import type { Answer, AnswerId, Answers } from '../init/answers.ts';
import { comesTo, keyFigures } from '../init/comes-to.ts';
import { type Filled, fill, type Given } from '../init/fill.ts';
import { type Choice, type Question, readAnswer, SECTIONS, type SectionId } from '../init/question.ts';
import { questions } from '../init/questions/index.ts';
import type { Colours } from '../report/colour.ts';
import type { Asker } from './prompts.ts';

export interface InterviewOptions {
  readonly today: Day;
  /** The plan's file, as the review names it. */
  readonly file: string;
  /** Answers of a draft: kept, not asked again. */
  readonly answered: Given;
  /** Answers of a starting plan: proposed in place of the defaults. */
  readonly proposed: Given;
  readonly ask: Asker;
  /** Keeps the answers so far. */
  readonly save: (answered: Given) => void;
  readonly print: (text: string) => void;
  readonly colours: Colours;
  readonly columns: number;
}

const MAIN = 'main';
const EVERY = 'every';
const OTHER = 'other';
/** Lists longer than this are typed into, not walked through. */
const LONGEST_LIST = 20;

/** What is wrong with an answer. */
type Judge = (given: string | readonly string[]) => string | undefined;

class Interview {
  private readonly answered: Map<AnswerId, string | readonly string[]>;
  private sections: readonly SectionId[] = [];
  private section: SectionId | undefined;

  constructor(private readonly o: InterviewOptions) {
    this.answered = new Map(o.answered);
  }

  /** Everything said so far, with proposals for the rest. */
  filled(): Filled {
    return fill(this.answered, this.o.today, this.o.proposed);
  }

  private say(text: string, paint: (line: string) => string = (line) => line): void {
    for (const line of wrapText(text, this.o.columns - 1)) this.o.print(`${paint(line)}\n`);
  }

  /** Numbered among the sections of this interview; on its own where a single answer is changed. */
  private heading({ section }: Question): void {
    if (section === this.section) return;
    this.section = section;
    const at = this.sections.indexOf(section) + 1;
    const number = at === 0 ? '' : `${at} of ${this.sections.length}  `;
    this.o.print(`\n${this.o.colours.strong(`${number}${SECTIONS[section]}`)}\n`);
  }

  async question(question: Question): Promise<void> {
    const { today, colours, save } = this.o;
    const { answers } = this.filled();
    const judge = (given: string | readonly string[]): string | undefined => {
      const read = readAnswer(question, given, answers, today);
      return 'fault' in read ? read.fault : undefined;
    };
    this.heading(question);
    this.o.print('\n');
    const sources = question.guidance.length === 0 ? '' : ` (${question.guidance.join(', ')})`;
    this.say(`${question.why}${sources}`, colours.dim);
    this.answered.set(question.id, await this.put(question, answers, judge));
    save(this.answered);
  }

  /** Asks in the way that suits the question; `answers` hold what is proposed. */
  private async put(question: Question, answers: Answers, judge: Judge): Promise<string | readonly string[]> {
    const { ask, today } = this.o;
    const proposal = answers[question.id];
    if (typeof proposal === 'object') {
      const choices = question.kind === 'many' ? question.choices(answers) : [];
      return ask.many(question.ask, choices, proposal, judge);
    }
    const typed = (): Promise<string> => ask.typed(question.ask, String(proposal), judge);
    if (question.kind === 'choice') {
      const choices = question.choices(answers);
      return choices.length > LONGEST_LIST
        ? typed()
        : this.chosen(question, choices, String(proposal), judge);
    }
    const proposals = 'proposals' in question ? question.proposals(answers, today) : [];
    if (proposals.length === 0) return typed();
    const choices = [...proposals, { value: OTHER, name: 'Another one' }];
    const picked = await this.chosen(question, choices, String(proposal), judge);
    return picked === OTHER ? typed() : picked;
  }

  /** A list cannot say why a choice will not do before it is made: it is asked again. */
  private async chosen(
    question: Question,
    choices: readonly Choice[],
    proposal: string,
    judge: Judge,
  ): Promise<string> {
    for (;;) {
      const picked = await this.o.ask.one(question.ask, choices, proposal);
      const fault = picked === OTHER ? undefined : judge(picked);
      if (fault === undefined) return picked;
      this.say(fault, this.o.colours.error);
    }
  }

  /** Asks again for answers that a later change has made impossible. */
  async mend(): Promise<void> {
    for (;;) {
      const [fault] = this.filled().faults;
      if (fault === undefined) return;
      this.say(fault.message, this.o.colours.error);
      this.answered.delete(fault.id);
      await this.question(byId(fault.id));
    }
  }

  async all(): Promise<void> {
    const { ask } = this.o;
    const fine = questions.filter((q) => q.fine).length;
    const depth = await ask.one(
      'How much do you want to settle now?',
      [
        { value: MAIN, name: `The main questions: ${questions.length - fine} of ${questions.length}` },
        { value: EVERY, name: `Every question: ${questions.length}` },
      ],
      MAIN,
    );
    const asked = questions.filter((q) => depth === EVERY || !q.fine);
    this.sections = [...new Set(asked.map((q) => q.section))];
    for (const question of asked) {
      if (this.answered.has(question.id) || question.when?.(this.filled().answers) === false) continue;
      await this.question(question);
    }
    this.sections = [];
  }

  /** Shows what the answers come to; true where the plan is to be written. */
  async review(): Promise<boolean> {
    for (;;) {
      await this.mend();
      this.o.print('\n');
      this.say('Working out the schedule and the costs …', this.o.colours.dim);
      const filled = this.filled();
      const result = comesTo(filled);
      for (const [label, value] of keyFigures(result, this.o.today)) this.figure(label, value);
      for (const finding of result.findings)
        if (finding.severity !== 'info') this.say(`${finding.severity}: ${finding.message}`);
      const next = await this.o.ask.one(
        'What next?',
        [
          {
            value: 'write',
            name: `Write ${this.o.file} (${count(filled.assumed.size, 'value')} marked as assumed)`,
          },
          { value: 'change', name: 'Change an answer' },
          { value: 'stop', name: 'Stop without writing; the answers are kept' },
        ],
        'write',
      );
      if (next !== 'change') return next === 'write';
      await this.change();
    }
  }

  private figure(label: string, value: string): void {
    const [first = '', ...rest] = wrapText(value, Math.max(this.o.columns - 13, 20));
    this.o.print(`${this.o.colours.strong(label.padEnd(12))}${first}\n`);
    for (const line of rest) this.o.print(`${' '.repeat(12)}${line}\n`);
  }

  private async change(): Promise<void> {
    const { answers } = this.filled();
    const open = questions.filter((q) => q.when?.(answers) !== false);
    const choices = open.map((q) => ({ value: q.id, name: `${q.ask} ${shown(answers[q.id])}` }));
    const id = await this.o.ask.one('Which one?', choices, open[0]!.id);
    this.section = undefined;
    await this.question(byId(id as AnswerId));
  }
}

const shown = (answer: Answer): string =>
  `[${typeof answer === 'object' ? answer.join(', ') : String(answer).replace(/\s+/g, ' ')}]`;

function byId(id: AnswerId): Question {
  const found = questions.find((q) => q.id === id);
  if (found === undefined) throw new Error(`no question ${id}`);
  return found;
}

/**
 * Asks, reviews, and gives the answers to write; undefined where the person chose to write nothing. Throws
 * `Stopped` where they broke off. Every answer is saved as soon as it is given.
 */
export async function interview(options: InterviewOptions): Promise<Filled | undefined> {
  const session = new Interview(options);
  await session.all();
  return (await session.review()) ? session.filled() : undefined;
}
