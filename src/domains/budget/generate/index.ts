export { budgetSheet, byMonthSheet } from './sheets.ts';
export { budgetDocument } from './summary.ts';
