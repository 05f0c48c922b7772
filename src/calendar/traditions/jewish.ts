import { civil, type Day, weekday } from '../../core/dates.ts';
import { hebrewDay } from '../hebrew.ts';
import type { HolyDay, Level, Tradition } from '../tradition.ts';

const FRIDAY = 5;
const SATURDAY = 6;
/** Minutes of the day: the Sabbath and every feast begin at sunset, for which the afternoon is kept free. */
const AFTERNOON = 15 * 60;

/** The days as they are kept outside Israel, where the feasts have a second day. */
export const jewish: Tradition = {
  id: 'jewish',
  name: 'Jewish holidays',
  begins: 'sunset',
  years: { first: 2000, last: 2100 },
  sources: [
    'Maimonides, Sanctification of the New Moon, chapters 6 to 8: the fixed calendar, about 1178',
    'Nachum Dershowitz and Edward Reingold, Calendrical Calculations: the Hebrew calendar, 2018',
    'Checked against: Unicode ICU, Hebrew calendar; vacanza/holidays 0.105, tables of Hebrew dates, 2026',
  ],
  days(year) {
    // The Hebrew year begins in autumn: its Hanukkah and spring fall to the civil year after.
    const ending = year + 3760;
    const days = [...hanukkah(ending), ...spring(ending), ...autumn(ending + 1), ...hanukkah(ending + 1)];
    return days.filter(({ day }) => civil(day).year === year);
  },
  weekly: {
    name: 'Shabbat',
    touches: (on, _start, end) => on === SATURDAY || (on === FRIDAY && end > AFTERNOON),
  },
};

function autumn(year: number): readonly HolyDay[] {
  return [
    ...run(hebrewDay(year, 'tishri', 1), 'Rosh Hashanah', ['major', 'major']),
    holyDay(hebrewDay(year, 'tishri', 10), 'Yom Kippur', 'major'),
    ...run(hebrewDay(year, 'tishri', 15), 'Sukkot', ['major', 'major', 'minor', 'minor', 'minor', 'minor']),
    holyDay(hebrewDay(year, 'tishri', 21), 'Sukkot, seventh day (Hoshana Rabbah)', 'minor'),
    holyDay(hebrewDay(year, 'tishri', 22), 'Shemini Atzeret', 'major'),
    holyDay(hebrewDay(year, 'tishri', 23), 'Simchat Torah', 'major'),
  ];
}

function hanukkah(year: number): readonly HolyDay[] {
  return run(hebrewDay(year, 'kislev', 25), 'Hanukkah', Array<Level>(8).fill('minor'));
}

function spring(year: number): readonly HolyDay[] {
  const passover: readonly Level[] = ['major', 'major', 'minor', 'minor', 'minor', 'minor', 'major', 'major'];
  return [
    holyDay(hebrewDay(year, 'adar', 14), 'Purim', 'minor'),
    ...run(hebrewDay(year, 'nisan', 15), 'Passover', passover),
    ...run(hebrewDay(year, 'sivan', 6), 'Shavuot', ['major', 'major']),
    holyDay(tishaBAv(year), "Tisha B'Av", 'minor'),
  ];
}

/** 9 Av; the fast gives way to a Sabbath and is kept on the Sunday. */
function tishaBAv(year: number): Day {
  const ninth = hebrewDay(year, 'av', 9);
  return weekday(ninth) === SATURDAY ? ninth + 1 : ninth;
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];

/** A feast of several days: `Passover, second day`. */
function run(first: Day, feast: string, levels: readonly Level[]): readonly HolyDay[] {
  return levels.map((level, i) => holyDay(first + i, `${feast}, ${ORDINALS[i]} day`, level));
}

function holyDay(day: Day, name: string, level: Level): HolyDay {
  return { day, name, level, estimated: false, eve: true };
}
