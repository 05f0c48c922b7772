/** inquirer, loaded at the first call. */
export function inquirerPackage(): typeof import('inquirer');
