/** The recommendations that the product carries out, in our own words, with the documents they come from. */

export interface Recommendation {
  /** Permanent: `QG-CAL-3`. */
  readonly id: string;
  readonly source: SourceId;
  /** The part of the source that says it. */
  readonly section: string;
  /** The figure that it gives, where it gives one. */
  readonly figure?: string;
  readonly text: string;
}

/** The five documents. */
export const SOURCES = {
  QG: 'Maker Ed and Portland Public Schools, quick guide to educator learning communities, 2021',
  TF: 'Early Literacy Tutor Professional Learning Framework, a community of support and social learning',
  HT: 'Arizona State University, Community Educator Learning Hub, shaping high-impact tutors',
  DL: "State and district leaders' learning community, highlights on high-impact tutoring",
  LF: 'Learning Forward, Standards for Professional Learning: Learning Communities',
} as const;
export type SourceId = keyof typeof SOURCES;
