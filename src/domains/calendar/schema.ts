/** Plan keys of the calendar, the meetings, the cohorts and the resources. */
import { monthOf } from '../../core/dates.ts';
import * as f from '../../fields/index.ts';

const avoid = () =>
  f.oneOf({
    never: 'No meeting is held on such a day.',
    if_possible: 'A meeting is held on such a day only where every other day is worse.',
  });

export const TRADITIONS = {
  us_federal: 'The eleven federal holidays of the United States, with their observed days.',
  us_state: 'The legal holidays of the state named in place.state, with their observed days.',
  jewish: 'Jewish holidays; days begin at sunset.',
  islamic: 'Islamic holidays by the Umm al-Qura calendar; days begin at sunset, and sighting may shift them.',
  christian: 'Western Christian holidays.',
  orthodox: 'Eastern Orthodox holidays.',
  hindu: 'Hindu festivals, by the dates of India.',
  sikh: 'Sikh days.',
  buddhist: 'Buddhist days.',
  jain: 'Jain days.',
  lunar: 'Lunar New Year and other days of the Chinese calendar.',
  nowruz: "Nowruz, by Iran's date.",
  bahai: "Bahá'í holy days; days begin at sunset.",
  kwanzaa: 'Kwanzaa, December 26 to January 1.',
  indigenous: "Indigenous Peoples' Day and Native American Heritage Day.",
} as const;

const period = {
  from: f.optional(f.calendarDate(), 'First day.'),
  to: f.optional(f.calendarDate(), 'Last day, included.'),
  on: f.optional(f.calendarDate(), 'The one day, in place of from and to.'),
};

type Period = { from?: number | undefined; to?: number | undefined; on?: number | undefined };

/** Either the one day, or both ends in order. */
function* periodFaults({ from, to, on }: Period): Generator<f.SectionFault> {
  if (on !== undefined ? from !== undefined || to !== undefined : from === undefined || to === undefined)
    yield { message: 'names no clear period', hint: 'Give either on, or both from and to.' };
  else if (from !== undefined && to !== undefined && to < from)
    yield { key: 'to', message: 'lies before from', hint: 'Swap the two dates.' };
}

const name = () => f.optional(f.text(200), 'What documents call it.');

const namedPeriod = f.group({ name: name(), ...period }, undefined, periodFaults);

const fixedMeeting = f.group({
  meeting: f.about(
    f.text(200),
    'Its id, such as whole_group/2027-10; `lcplan calendar` with --format json shows all of them.',
  ),
  on: f.about(f.calendarDate(), 'The day on which it is, or was, held.'),
});

const weight = (about: string) => f.optional(f.whole(0, 100_000), about);

export const weights = f.group({
  soft_day: weight('A day that an if_possible item covers. Default 40.'),
  soft_eve: weight('A late meeting on the day before a minor day that begins at sunset. Default 20.'),
  busy: weight("A day in a busy period, or among a term's last 14 days. Default 30."),
  edge: weight('The weekday before or after a closure of three or more weekdays. Default 10.'),
  weekday: weight('Each place down the list of permitted weekdays. Default 6.'),
  distance: weight("Each day away from the slot's preferred date. Default 1."),
  spacing: weight('Each day by which neighbors are too near or too far. Default 5.'),
});

export const calendar = f.group(
  {
    start: f.about(f.calendarDate(), 'Kick-off: no meeting is earlier.'),
    months: f.optional(
      f.whole(1, 120),
      "Calendar months spanned, the start's month being the first.",
      [10, 24],
    ),
    end: f.optional(f.calendarDate(), 'Last day of the program, in place of months.'),
    pause: f.optional(f.listOf(f.monthName(), 12), 'Months without meetings.'),
    onramp_months: f.optional(
      f.whole(0, 60),
      'Months of planning before the start. Default 6, the least that the guidance asks for.',
    ),
    honors: f.optional(
      f.listOf(
        f.either(
          f.oneOf(TRADITIONS),
          f.group({
            tradition: f.about(f.oneOf(TRADITIONS), 'Whose days.'),
            avoid: f.optional(avoid(), 'How strictly its major days are kept free. Default never.'),
          }),
        ),
        50,
      ),
      'Traditions whose days are kept free.',
    ),
    community: f.optional(
      f.listOf(
        f.group(
          {
            name: f.about(f.text(200), 'What documents call it.'),
            ...period,
            avoid: f.optional(avoid(), 'How strictly it is kept free. Default never.'),
          },
          undefined,
          periodFaults,
        ),
      ),
      'Community days and commitments; avoid: never unless said otherwise.',
    ),
    closed: f.optional(f.listOf(namedPeriod), 'Days on which schools are closed: never a meeting.'),
    busy: f.optional(f.listOf(namedPeriod), 'Busy periods, such as testing: avoided where possible.'),
    terms: f.optional(
      f.listOf(
        f.group(
          {
            name: name(),
            from: f.about(f.calendarDate(), 'Its first day.'),
            to: f.about(f.calendarDate(), 'Its last day, included.'),
          },
          undefined,
          periodFaults,
        ),
      ),
      'School terms.',
    ),
    import: f.optional(
      f.listOf(
        f.group({
          file: f.about(f.text(500), "The file's path, relative to the plan."),
          as: f.about(
            f.oneOf({
              closed: 'Schools closed.',
              busy: 'Avoided where possible.',
              community: 'Community days: never a meeting.',
            }),
            'What its events count as.',
          ),
          match: f.optional(f.text(500), 'Take only events whose title matches this pattern.'),
        }),
        20,
      ),
      'Calendar files (.ics) beside the plan.',
    ),
    held: f.optional(f.listOf(fixedMeeting), 'Meetings that took place: they never move.'),
    pinned: f.optional(f.listOf(fixedMeeting), 'Meetings that were announced: they are not moved.'),
    weights: f.optional(weights, 'Costs of the schedule, where they differ from the defaults.'),
  },
  'When the community runs, and which days are kept free.',
  function* ({ start, months, end }) {
    if (months === undefined && end === undefined)
      yield {
        key: 'months',
        message: 'is missing: expected the number of months',
        hint: 'Give months, or end in its place.',
      };
    if (months !== undefined && end !== undefined)
      yield { key: 'end', message: 'stands beside months', hint: 'Give one of the two.' };
    if (end !== undefined && end < start)
      yield { key: 'end', message: 'lies before start', hint: 'The program ends after it starts.' };
    if (end !== undefined && monthOf(end) - monthOf(start) >= 120)
      yield {
        key: 'end',
        message: 'lies more than 120 months after start',
        hint: 'A plan spans at most 120 months.',
      };
  },
);

export const resources = f.listOf(
  f.group({
    id: f.about(f.slug(), 'Its name in the resources of meetings and cohorts.'),
    title: f.optional(f.text(200), 'What documents call it. Default: the id.'),
    kind: f.about(
      f.oneOf({ facilitator: 'Leads meetings.', coach: 'Coaches.', room: 'A place to meet.' }),
      'What it is; the schedule treats all three alike.',
    ),
    unavailable: f.optional(
      f.listOf(f.group({ name: name(), ...period }, undefined, periodFaults)),
      'Days on which it takes no meeting.',
    ),
  }),
);

export const cohorts = f.listOf(
  f.group({
    id: f.about(f.slug(), 'Its name in the ids of meetings: whole_group/north/2027-09.'),
    title: f.optional(f.text(200), 'What documents call it. Default: the id.'),
    size: f.about(f.whole(0, 1_000_000), 'How many people are in it.'),
    resources: f.optional(f.listOf(f.slug(), 50), 'What its meetings take, beside what the series takes.'),
    on: f.optional(f.listOf(f.weekdayName(), 7, 1), "Permitted weekdays, best first. Default: the series'."),
    start: f.optional(f.clockTime(), "When its meetings begin. Default: the series' start."),
  }),
);

const every = () =>
  f.leaf(
    'month, week, "2 weeks", term or once',
    {
      anyOf: [{ enum: ['month', 'week', 'term', 'once'] }, { type: 'string', pattern: '^[1-9]\\d? weeks?$' }],
    },
    (s): Every | f.Fault => {
      const weeks = /^([1-9]\d?) weeks?$/.exec(s.text);
      if (weeks) return { unit: 'weeks', n: Number(weeks[1]) };
      switch (s.text) {
        case 'week':
          return { unit: 'weeks', n: 1 };
        case 'month':
        case 'term':
        case 'once':
          return { unit: s.text, n: 1 };
        default:
          return f.wrongValue(s, 'a rhythm', 'Write month, week, "2 weeks", term or once.');
      }
    },
  );

/** How often a series meets; `n` counts weeks and is 1 otherwise. */
export interface Every {
  readonly unit: 'month' | 'weeks' | 'term' | 'once';
  readonly n: number;
}

const week = () =>
  f.leaf('1 to 4, or last', { enum: [1, 2, 3, 4, 'last'] }, (s): 1 | 2 | 3 | 4 | 'last' | f.Fault => {
    if (s.text === 'last') return 'last';
    return /^[1-4]$/.test(s.text)
      ? (Number(s.text) as 1 | 2 | 3 | 4)
      : f.wrongValue(s, '1 to 4, or last', 'A month always has a fourth, not always a fifth: write last.');
  });

interface SeriesKeys {
  kind: string;
  every: Every;
  start?: number | undefined;
  minutes: number;
  with?: string | undefined;
  from?: number | undefined;
  to?: number | undefined;
  spacing?: { min?: number | undefined; max?: number | undefined } | undefined;
}

function* seriesFaults(s: SeriesKeys): Generator<f.SectionFault> {
  if (s.kind === 'coaching') {
    if (s.with === undefined)
      yield {
        key: 'with',
        message: 'is missing: expected the people group that coaches',
        hint: 'Name the id of a group in people.',
      };
    if (s.every.unit !== 'month')
      yield { key: 'every', message: 'is not month', hint: 'Coaching is a monthly rota between meetings.' };
  }
  if (s.start !== undefined && s.start + s.minutes > 1440)
    yield {
      key: 'minutes',
      message: 'runs past midnight',
      hint: 'A meeting ends on the day on which it starts.',
    };
  if (s.from !== undefined && s.to !== undefined && s.to < s.from)
    yield { key: 'to', message: 'lies before from', hint: 'Swap the two dates.' };
  if (s.spacing?.min !== undefined && s.spacing.max !== undefined && s.spacing.max < s.spacing.min)
    yield { key: 'spacing', message: 'has a max below its min', hint: 'Swap the two.' };
}

export const meetings = f.listOf(
  f.group(
    {
      id: f.about(f.slug(), 'What the ids of its meetings begin with.'),
      kind: f.about(
        f.oneOf({
          whole_group: 'Everyone together.',
          coaching: 'Touch-points between one coach and one person or small group, as a rota.',
          small_group: 'Small groups.',
          observation: 'Visits to classrooms or sessions.',
          affinity: 'Identity-based affinity groups or caucuses.',
          event: 'Events with a purpose: community, volunteering or networking.',
          showcase: 'Learning is shown beyond the community.',
        }),
        'What sort of meeting it is.',
      ),
      title: f.optional(f.text(200), 'What documents call it. Default: the id.'),
      every: f.about(every(), 'How often it meets; coaching is always monthly.'),
      on: f.optional(
        f.listOf(f.weekdayName(), 7, 1),
        'Permitted weekdays, best first. Default Monday to Friday.',
      ),
      week: f.optional(week(), 'Which one of its weekday in the month is preferred. Default 1.'),
      start: f.optional(f.clockTime(), 'When it begins, on the wall clock of place.timezone.'),
      minutes: f.about(f.whole(1, 1440), 'How long a meeting takes.'),
      format: f.optional(
        f.oneOf({ in_person: 'In one place.', virtual: 'Online.', hybrid: 'Both at once.' }),
        'How people come together; child care is counted for in_person and hybrid.',
      ),
      who: f.optional(f.listOf(f.slug(), 100), 'People groups that come.'),
      resources: f.optional(
        f.listOf(f.slug(), 50),
        'Facilitators, coaches and rooms that each meeting takes.',
      ),
      spacing: f.optional(
        f.group({
          min: f.optional(f.whole(0, 3660), 'Nearer costs. Default 21 for a month, 5N for N weeks.'),
          max: f.optional(f.whole(0, 3660), 'Farther costs. Default 42 for a month, 9N for N weeks.'),
        }),
        'Days between neighbors that cost nothing.',
      ),
      cohorts: f.optional(f.yesNo(), 'Each cohort has its own run of this series.'),
      food: f.optional(f.yesNo(), 'Food is provided.'),
      purpose: f.optional(
        f.oneOf({
          community: 'Ties people to the community and the mission.',
          volunteering: 'Engages people in volunteer work.',
          networking: 'Brings people together for exchange.',
        }),
        'What an event is for.',
      ),
      location: f.optional(f.text(300), 'Where it meets, in words.'),
      from: f.optional(f.calendarDate(), 'First day that a `once` meeting may take.'),
      to: f.optional(f.calendarDate(), 'Last day that a `once` meeting may take.'),
      with: f.optional(f.slug(), 'Coaching: the people group that gives it.'),
      group_size: f.optional(f.whole(1, 100), 'Coaching: people in one touch-point. Default 1.'),
    },
    undefined,
    seriesFaults,
  ),
  200,
);
