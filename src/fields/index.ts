export { about, Fault, jsonSchemaOf, leaf, shown, withJson, wrongValue } from './leaf.ts';
export { money, quantity, rate, share, whole } from './number.ts';
export { either, group, listOf, optional, partsOf, type SectionFault, table } from './structure.ts';
export { oneOf, slug, text, yesNo } from './text.ts';
export { calendarDate, clockTime, monthName, weekdayName, zone } from './time.ts';
