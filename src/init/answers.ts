/**
 * What `init` asks and a designer answers, in plain text forms: dates `2027-08-11`, times `16:30`, money and
 * hours as decimals `62.50`, shares as `7.65%` or `0.0765`. A draft file holds exactly this.
 */
export interface Answers {
  readonly name: string;
  readonly serves: string;
  readonly stage: string;
  readonly scope: string;
  readonly aim: string;
  /** Calendar months spanned. */
  readonly months: number;
  /** USPS code, or `none`. */
  readonly state: string;
  readonly timezone: string;
  readonly work_start: string;
  readonly work_end: string;
  /** First day of classes of the school year in which the community starts. */
  readonly classes: string;
  /** Kick-off. */
  readonly start: string;
  /** English month names. */
  readonly pause: readonly string[];
  readonly participants: number;
  readonly leads: number;
  readonly coaches: number;
  readonly administrators: number;
  /** Family and community members who plan. */
  readonly families: number;
  /** Dollars an hour. */
  readonly rate: string;
  readonly hours: string;
  readonly leader_rate: string;
  readonly coach_rate: string;
  /** Dollars a year. */
  readonly salary: string;
  readonly honors: readonly string[];
  readonly weekday: string;
  /** Which of its weekday in the month: 1 to 4. */
  readonly week: string;
  readonly meeting_start: string;
  readonly minutes: number;
  readonly format: string;
  readonly gatherings: readonly string[];
  /** Dollars a person. */
  readonly food: string;
  /** Dollars an hour and caregiver. */
  readonly child_care: string;
  /** Dollars a day. */
  readonly substitute: string;
  /** Dollars a person; 0 for none. */
  readonly kits: string;
  readonly platforms: readonly string[];
  readonly payroll_tax: string;
  readonly funding: string;
}

export type AnswerId = keyof Answers;
export type Answer = Answers[AnswerId];
