/** Text to the source tree: quickly where that is certain, else with the `yaml` package. */
import { readQuickly } from './quick.ts';
import { readYaml, type SourceFile } from './yaml.ts';

/** Reads one YAML document. The text has passed `guard`. Findings come from `readYaml` alone. */
export function readSource(text: string): SourceFile {
  const root = readQuickly(text);
  return root === undefined ? readYaml(text) : { root, findings: [] };
}
