/** The parts of a program that have a command, by name: all that the command line needs to know at its start. */
export const SECTION_NAMES = {
  team: 'who leads and plans, what is known, which seats are empty',
  onramp: 'the milestones before kick-off, planned back from it',
  calendar: 'every meeting, why a date moved, and the coaching rota',
  budget: 'every line with its formula, by month, year and source',
  platforms: 'what each platform costs over the program, and which needs it meets',
} as const;

export type SectionId = keyof typeof SECTION_NAMES;
