import type { Question } from '../question.ts';
import { care } from './care.ts';
import { community } from './community.ts';
import { days } from './days.ts';
import { meetings } from './meetings.ts';
import { money } from './money.ts';
import { pay } from './pay.ts';
import { people } from './people.ts';
import { place } from './place.ts';
import { time } from './time.ts';

/** Every question, in the order in which it is asked. */
export const questions: readonly Question[] = [
  ...community,
  ...place,
  ...time,
  ...people,
  ...pay,
  ...days,
  ...meetings,
  ...care,
  ...money,
];
