import { describe, expect, it } from 'vitest';
import { diwali, hindu } from '../../src/calendar/traditions/hindu.ts';
import { civil, type Day, dayOf, iso } from '../../src/core/dates.ts';
import {
  afternoon,
  dayAtSunrise,
  dayInIndia,
  daysAt,
  daysTouching,
  evening,
  lunarMonth,
  midday,
  midnight,
  riseOf,
  sankranti,
  setOf,
  tithi,
} from './tithi.ts';

const YEARS = Array.from({ length: 12 }, (_, i) => 2024 + i);
const MINUTES = 1 / 1440;

/** The date of a festival in a year, without the year. */
function dateOf(year: number, name: string): string {
  const found = hindu.days(year).filter((holy) => holy.name === name);
  expect(found).toHaveLength(1);
  return iso(found[0]!.day).slice(5);
}

/**
 * Drik Panchang, New Delhi, from 2024 on, as others transcribed its page of each festival in October 2026. Its
 * Holi is the day after the bonfire, its Janmashtami the Smarta one.
 */
const DRIK_PANCHANG: readonly (readonly [name: string, dates: string])[] = [
  ['Makar Sankranti', '01-15 01-14 01-14 01-15 01-15 01-14 01-14'],
  ['Maha Shivaratri', '03-08 02-26 02-15 03-06 02-23 02-11 03-02'],
  ['Holi', '03-25 03-14 03-04 03-22 03-11 03-01 03-20'],
  ['Rama Navami', '04-17 04-06 03-26 04-15 04-03 04-23 04-12'],
  ['Raksha Bandhan', '08-19 08-09 08-28 08-17 08-05 08-23 08-13'],
  ['Krishna Janmashtami', '08-26 08-15 09-04 08-25 08-13 09-01 08-21 08-09 08-28 08-17'],
  ['Ganesh Chaturthi', '09-07 08-27 09-14 09-04 08-23 09-11 09-01 09-20 09-08 08-28'],
  ['Navaratri, first day', '10-03 09-22 10-11 09-30 09-19 10-08 09-28'],
  ['Dussehra', '10-12 10-02 10-20 10-09 09-27'],
  ['Diwali', '11-01 10-20 11-08 10-29 10-17 11-05 10-26 11-14 11-02 10-22'],
];

/**
 * Lists of India's government: 2024 as given by ICAR-CRIDA and, for Janmashtami, the Department of Personnel;
 * 2025 by ICAR-ATARI Hyderabad and, for Janmashtami, Lakshadweep; 2026 by NIEPVD, gazetted days only.
 */
const GOVERNMENT: readonly (readonly [name: string, y2024: string, y2025: string, y2026?: string])[] = [
  ['Makar Sankranti', '01-14', '01-14'],
  ['Maha Shivaratri', '03-08', '02-26'],
  ['Holi', '03-25', '03-14', '03-04'],
  ['Rama Navami', '04-17', '04-06', '03-26'],
  ['Raksha Bandhan', '08-19', '08-09'],
  ['Krishna Janmashtami', '08-26', '08-16', '09-04'],
  ['Ganesh Chaturthi', '09-07', '08-27'],
  ['Dussehra', '10-12', '10-02', '10-20'],
  ['Diwali', '10-31', '10-20', '11-08'],
];

/** Where the two lists part, ours is the second date; the reasons stand with the table. */
const DIFFERENT: readonly string[] = [
  'Makar Sankranti 2024: 01-15, 01-14',
  'Krishna Janmashtami 2025: 08-15, 08-16',
  'Krishna Janmashtami 2031: 08-09, 08-10',
  'Diwali 2024: 11-01, 10-31',
];

/** The rule of each festival, as the almanacs of India tell it. */
const RULES: Readonly<Record<string, (year: number) => Day | undefined>> = {
  // The day on which the sun enters Makara, or the next one if it does so after sunset.
  'Makar Sankranti': (year) => {
    const at = sankranti(9, dayOf(year, 1, 14));
    return dayInIndia(at) + (at > setOf(dayInIndia(at)) ? 1 : 0);
  },
  // The 14th of the dark half of Magha at midnight, or else in the evening.
  'Maha Shivaratri': (year) => {
    const span = tithi(lunarMonth('Magha', year), 29);
    return daysTouching(span, midnight)[0] ?? daysTouching(span, evening)[0];
  },
  Holi: (year) => bonfire(year) + 1,
  // The 9th of the bright half of Chaitra at midday, the later day if both have it.
  'Rama Navami': (year) => daysTouching(tithi(lunarMonth('Chaitra', year), 9), midday).at(-1),
  // The full moon of Shravana, if it lasts three muhurtas (of 15 in the daylight) after sunrise; else the day before.
  'Raksha Bandhan': (year) => {
    const span = tithi(lunarMonth('Shravana', year), 15);
    const last = dayInIndia(span[1]);
    const muhurta = (setOf(last) - riseOf(last)) / 15;
    return span[1] >= riseOf(last) + 3 * muhurta ? last : last - 1;
  },
  // The Vaishnavas' day: the 8th of the dark half of Shravana at sunrise, or else the day on which it ends.
  'Krishna Janmashtami': (year) => {
    const span = tithi(lunarMonth('Shravana', year), 23);
    return daysAt(span, riseOf)[0] ?? dayInIndia(span[1]);
  },
  // The 4th of the bright half of Bhadrapada at midday, the earlier day if both have it.
  'Ganesh Chaturthi': (year) => daysTouching(tithi(lunarMonth('Bhadrapada', year), 4), midday)[0],
  'Navaratri, first day': (year) => dayAtSunrise(tithi(lunarMonth('Ashvina', year), 1)),
  // The 10th of the bright half of Ashvina in the afternoon, the earlier day if both have it.
  Dussehra: (year) => daysTouching(tithi(lunarMonth('Ashvina', year), 10), afternoon)[0],
  // The new moon of Ashvina, the later evening on which it lasts a ghati (24 minutes) after sunset.
  Diwali: (year) => daysAt(tithi(lunarMonth('Ashvina', year), 30), (day) => setOf(day) + 24 * MINUTES).at(-1),
};

/**
 * The full moon of Phalguna in the evening. Its first half (Bhadra) is shunned: where that fills the evening up
 * to midnight and the full moon lasts three and a half quarters of the next daylight, the next day is taken.
 */
function bonfire(year: number): Day {
  const span = tithi(lunarMonth('Phalguna', year), 15);
  const on = daysTouching(span, evening)[0]!;
  const bhadraEnds = (span[0] + span[1]) / 2;
  const [rise, set] = [riseOf(on + 1), setOf(on + 1)];
  const shunned = bhadraEnds > midnight(on)[1] && span[1] > rise + ((set - rise) / 4) * 3.5;
  return shunned ? on + 1 : on;
}

describe('hindu', () => {
  it('has the dates of Drik Panchang, but where the government has others', () => {
    const differences = DRIK_PANCHANG.flatMap(([name, dates]) =>
      dates.split(' ').flatMap((date, i) => {
        const ours = dateOf(2024 + i, name);
        return ours === date ? [] : [`${name} ${2024 + i}: ${date}, ${ours}`];
      }),
    );
    expect(differences.sort()).toEqual([...DIFFERENT].sort());
  });

  it("has the dates of India's government", () => {
    for (const [name, ...dates] of GOVERNMENT) {
      dates.forEach((date, i) => {
        expect(`${name} ${dateOf(2024 + i, name)}`).toBe(`${name} ${date}`);
      });
    }
  });

  it('has the dates that the rules give, but for two days of 2024 that the government set otherwise', () => {
    const differences = YEARS.flatMap((year) =>
      hindu.days(year).flatMap(({ name, day }) => {
        const ruled = RULES[name]?.(year);
        return ruled === day ? [] : [`${iso(day)} ${name}, by rule ${ruled && iso(ruled)}`];
      }),
    );
    expect(differences).toEqual([
      '2024-01-14 Makar Sankranti, by rule 2024-01-15',
      '2024-10-31 Diwali, by rule 2024-11-01',
    ]);
  });

  it('gives ten days a year, in order, in that civil year, two of them major', () => {
    for (const year of YEARS) {
      const found = hindu.days(year);
      expect(found).toHaveLength(10);
      expect(found.map(({ day }) => day)).toEqual(
        [...new Set(found.map(({ day }) => day))].sort((a, b) => a - b),
      );
      expect(found.every(({ day, eve }) => civil(day).year === year && !eve)).toBe(true);
      expect(found.filter(({ level }) => level === 'major').map(({ name }) => name)).toEqual([
        'Holi',
        'Diwali',
      ]);
    }
  });

  it('calls a date estimated until the government has published it', () => {
    expect(hindu.days(2026).some(({ estimated }) => estimated)).toBe(false);
    expect(hindu.days(2027).every(({ estimated }) => estimated)).toBe(true);
  });

  it('tells the day of Diwali, and refuses a year outside its table', () => {
    expect(iso(diwali(2027).day)).toBe('2027-10-29');
    expect(hindu.years).toEqual({ first: 2024, last: 2035 });
    expect(() => hindu.days(2036)).toThrow('2036');
    expect(() => diwali(2023)).toThrow('2023');
  });
});
