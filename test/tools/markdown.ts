/** Markdown for the generated parts of README.md. */

export const code = (text: string | number): string => `\`${text}\``;

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim() || '–';

export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |\n`;
  return line(heads) + line(heads.map(() => '---')) + rows.map(line).join('');
}

export const fenced = (text: string, language = 'text'): string =>
  `\`\`\`${language}\n${text.trimEnd()}\n\`\`\`\n`;
