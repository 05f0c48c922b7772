/** What a question is asked of: the program, its file, and what lint says of it. */
import type { Document } from '../../core/artifact.ts';
import type { Located } from '../../core/finding.ts';
import { type Path, pathText } from '../../core/path.ts';
import type { PlanSource } from '../../plan/parse.ts';
import type { Program } from '../../plan/program.ts';
import { Lines, spanOfPath } from '../../source/locate.ts';
import type { Node } from '../../source/tree.ts';

export interface Asked {
  readonly program: Program;
  readonly findings: readonly Located[];
  readonly root: Node | undefined;
  /** The line on which the plan file says something, or would say it. */
  readonly lineOf: (path: Path) => number;
}

export function askedOf(
  program: Program,
  { text, root }: Pick<PlanSource, 'text' | 'root'>,
  findings: readonly Located[],
): Asked {
  const lines = new Lines(text);
  return { program, findings, root, lineOf: (path) => lines.at(spanOfPath(root, path).from).line };
}

/** The keys of why/1 behind `schema`, `lcplan` and `question`, and the same in words. */
export interface Answered {
  readonly answer: { readonly kind: string } & Readonly<Record<string, unknown>>;
  readonly document: Document;
}

/** `calendar.closed[0], line 57`. */
export const placeWords = ({ lineOf }: Asked, path: Path): string =>
  `${pathText(path)}, line ${lineOf(path)}`;

/** A document that answers one question. */
export const answerDocument = (
  title: string,
  lead: string,
  rest: Partial<Pick<Document, 'facts' | 'body' | 'guidance' | 'sources' | 'next'>>,
): Document => ({
  kind: 'document',
  id: 'why',
  title,
  lead,
  facts: [],
  body: [],
  missing: [],
  guidance: [],
  sources: [],
  assumptions: [],
  ...rest,
});
