/** Temporal, loaded at the first call. */
export function temporalPackage(): typeof import('temporal-polyfill');
