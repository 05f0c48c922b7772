import type { Tradition } from '../tradition.ts';
import { bahai } from './bahai.ts';
import { buddhist } from './buddhist.ts';
import { christian } from './christian.ts';
import { hindu } from './hindu.ts';
import { indigenous } from './indigenous.ts';
import { islamic } from './islamic.ts';
import { jain } from './jain.ts';
import { jewish } from './jewish.ts';
import { kwanzaa } from './kwanzaa.ts';
import { lunar } from './lunar.ts';
import { nowruz } from './nowruz.ts';
import { orthodox } from './orthodox.ts';
import { sikh } from './sikh.ts';
import { usFederal } from './us-federal.ts';
import { usState } from './us-state.ts';

/** Every tradition, in the order in which lists show them. A new one is its file and a line here. */
export const traditions: readonly Tradition[] = [
  usFederal,
  usState,
  jewish,
  islamic,
  christian,
  orthodox,
  hindu,
  sikh,
  buddhist,
  jain,
  lunar,
  nowruz,
  bahai,
  kwanzaa,
  indigenous,
];

export const traditionById = (id: string): Tradition | undefined => traditions.find((t) => t.id === id);
