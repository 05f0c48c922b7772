/** The report for people: by file, the finding, then what to do. */
import type { FileFindings } from '../core/finding.ts';
import { count } from '../core/words.ts';
import { oneLine, withoutCommands } from '../formats/safe.ts';
import { displayWidth, widest, wrapText } from '../formats/width.ts';
import type { Colours } from './colour.ts';
import { countsOf, inFigures } from './counts.ts';
import type { Report, ReportContext } from './report.ts';
import { type Reported, reportedFiles } from './reported.ts';

const SEVERITY_WIDTH = 'warning'.length;
/** A message in fewer columns is hard to read: then the rule goes on a line of its own. */
const READABLE = 40;
const GAP = 2;

interface Layout {
  readonly place: number;
  readonly message: number;
  /** Columns for the rule at the right; 0 where there is no room. */
  readonly rule: number;
  readonly colours: Colours;
}

const placeOf = (f: Reported): string => `${f.line}:${f.column}`;
const spaces = (n: number): string => ' '.repeat(Math.max(0, n));

function layoutOf(findings: readonly Reported[], { width, colours }: ReportContext): Layout {
  const place = widest(findings.map(placeOf));
  const rule = widest(findings.map((f) => f.rule));
  const room = width - (GAP + place + GAP + SEVERITY_WIDTH + GAP);
  const beside = room - rule - GAP;
  if (beside < READABLE) return { place, message: Math.max(READABLE / 2, room), rule: 0, colours };
  const texts = findings.flatMap((f) => [f.message, f.hint ?? '']);
  return { place, message: Math.min(beside, widest(texts)), rule, colours };
}

/** What stands at the right: the rule beside the message, the guidance beside the hint. */
function besideLines(f: Reported, messageLines: number, layout: Layout): string[] {
  const guidance = wrapText(f.guidance.join(', '), layout.rule);
  return [f.rule, ...Array.from({ length: messageLines - 1 }, () => ''), ...guidance];
}

function findingLines(f: Reported, layout: Layout): string[] {
  const { place, message: width, rule, colours } = layout;
  const message = wrapText(f.message, width);
  const below = rule > 0 ? [] : wrapText([f.rule, ...f.guidance].join(' · '), width).map(colours.dim);
  const text = [...message, ...wrapText(f.hint ?? '', width), ...below];
  const beside = rule > 0 ? besideLines(f, message.length, layout) : [];
  const head = `${placeOf(f).padStart(place)}  ${colours[f.severity](f.severity)}${spaces(SEVERITY_WIDTH - f.severity.length)}`;
  return Array.from({ length: Math.max(text.length, beside.length) }, (_, i) => {
    const left = i === 0 ? head : spaces(place + GAP + SEVERITY_WIDTH);
    const right = beside[i] ? spaces(width - displayWidth(text[i] ?? '') + GAP) + colours.dim(beside[i]) : '';
    return `  ${left}  ${text[i] ?? ''}${right}`.trimEnd();
  });
}

/** `Checked 3 files: 1 error, 1 warning. 2 files clean.`, and where to read why. */
function closing(files: readonly FileFindings[], { rules }: ReportContext): string {
  const found = inFigures(countsOf(files));
  const checked = `Checked ${count(files.length, 'file')}`;
  if (files.length === 0) return `${checked}.`;
  if (found === '') return `${checked}: all clean.`;
  const clean = files.filter((f) => f.findings.length === 0).length;
  const explained = files.flatMap((f) => f.findings).find((f) => rules(f.rule) !== undefined);
  return [
    `${checked}: ${found}.`,
    ...(clean > 0 ? [`${count(clean, 'file')} clean.`] : []),
    ...(explained ? [`\`lcplan explain ${explained.rule}\` tells why.`] : []),
  ].join(' ');
}

export const pretty: Report = (files, context) => {
  const shown = reportedFiles(files).filter((f) => f.findings.length > 0);
  const layout = layoutOf(
    shown.flatMap((f) => f.findings),
    context,
  );
  const parts = shown.map(({ file, findings }) => [
    context.colours.strong(oneLine(file)),
    ...findings.flatMap((f) => findingLines(f, layout)),
  ]);
  const text = [...parts, [closing(files, context)]].map((lines) => lines.join('\n')).join('\n\n');
  return `${withoutCommands(text)}\n`;
};
