/** A place in a plan: keys and list positions, such as `['people', 0, 'stipend', 'rate']`. */
export type Path = readonly (string | number)[];

/** `people[0].stipend.rate`; a key that is no plain name is quoted, `alignment.notes["a b"]`. */
export function pathText(path: Path): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else if (/^[A-Za-z_][\w-]*$/.test(step)) text += text === '' ? step : `.${step}`;
    else text += `[${JSON.stringify(step)}]`;
  }
  return text;
}
