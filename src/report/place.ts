/** Paths of files as other programs want them. */

const WINDOWS = /^[A-Za-z]:[\\/]/;

/** With `/`, relative to `cwd` where the file is below it, without a leading `./`. */
export function relativePath(file: string, cwd: string | undefined): string {
  const windows = WINDOWS.test(cwd ?? '') || WINDOWS.test(file);
  const slashed = (path: string): string => (windows ? path.replaceAll('\\', '/') : path);
  const base = slashed(cwd ?? '').replace(/\/+$/, '');
  const path = slashed(file);
  const below = base !== '' && path.startsWith(`${base}/`) ? path.slice(base.length + 1) : path;
  return below.replace(/^(\.\/+)+/, '');
}

/** A relative URI reference, or a `file:` URI where the file is not below `cwd`. */
export function fileUri(file: string, cwd: string | undefined): string {
  const path = relativePath(file, cwd).replace(/\p{Cs}/gu, '\ufffd');
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  if (path.startsWith('/')) return `file://${encoded}`;
  return WINDOWS.test(path) ? `file:///${encoded}` : encoded;
}
