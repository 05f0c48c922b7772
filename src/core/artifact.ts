/**
 * What the domains make and the formats write: documents, sheets and calendars, free of any format.
 * Text is plain; a format escapes it. A domain never writes Markdown itself.
 */
import type { Clock, Day } from './dates.ts';

/** Plain text, or text with parts that stand out. */
export type Inline = string | readonly (string | { readonly strong: string } | { readonly code: string })[];

/** Text in which words stand between backticks, as messages have it, with those words as code. */
export const withCode = (text: string): Inline =>
  text.split('`').map((part, i) => (i % 2 === 0 ? part : { code: part }));

export interface Column {
  readonly title: string;
  readonly align?: 'right';
}

export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Inline[])[];
}

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'subheading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: Inline }
  | { readonly kind: 'list'; readonly items: readonly Inline[]; readonly ordered?: boolean }
  | { readonly kind: 'table'; readonly table: Table };

/** Something that the plan does not say, and the key that would say it. */
export interface Missing {
  readonly what: string;
  readonly key: string;
}

/**
 * A document for people. Every document opens with its title, one sentence on what it is and for whom, and
 * the facts at a glance; it ends with what is missing, where it comes from, what was assumed, what to do next.
 */
export interface Document {
  readonly kind: 'document';
  /** File name without ending: `schedule`. */
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly facts: readonly (readonly [label: string, value: Inline])[];
  readonly body: readonly Block[];
  readonly missing: readonly Missing[];
  /** Ids of the recommendations that the document carries out. */
  readonly guidance: readonly string[];
  /** Sources of figures that are not the guidance's: tables of dates, prices, law. */
  readonly sources: readonly string[];
  readonly assumptions: readonly string[];
  /** What the reader does next, in one sentence. */
  readonly next?: string;
}

/** A table for machines and spreadsheets: ISO dates, plain decimals, no separators. */
export interface Sheet {
  readonly kind: 'sheet';
  readonly id: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | undefined)[])[];
}

/** One entry of a calendar file: a meeting with its times, or a whole day without. */
export interface CalendarEntry {
  /** Stable as long as the thing is the same, also when its date moves. */
  readonly uid: string;
  readonly title: string;
  readonly day: Day;
  readonly time?: { readonly start: Clock; readonly end: Clock };
  readonly description: string;
  readonly location?: string;
  readonly category: 'meeting' | 'coaching' | 'milestone' | 'agenda' | 'story' | 'holiday';
}

export interface CalendarArtifact {
  readonly kind: 'calendar';
  readonly id: string;
  readonly title: string;
  readonly timezone: string;
  readonly entries: readonly CalendarEntry[];
}
