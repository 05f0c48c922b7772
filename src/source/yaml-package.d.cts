/** The `yaml` package, loaded at the first call. */
export function yamlPackage(): typeof import('yaml');
