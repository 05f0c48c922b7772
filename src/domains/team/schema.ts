/** Plan keys of the people: groups and counts, never named individuals. */
import * as f from '../../fields/index.ts';

export const ROLES = {
  educator: 'Teachers and other educators who take part.',
  tutor: 'Tutors who take part.',
  leader: 'Teacher leaders.',
  coach: 'Coaches.',
  facilitator: 'Facilitators.',
  administrator: 'School or district administrators.',
  family: 'Family members.',
  community: 'Community members.',
  higher_ed: 'Partners from colleges and universities.',
} as const;
export type Role = keyof typeof ROLES;

export const KNOWLEDGE = {
  contracts: 'Teacher contracts.',
  operations: 'School or district operations.',
  administration: 'Administration.',
  curriculum: 'Curriculum.',
  community: 'The community and its families.',
  data: 'Data and evidence.',
  facilitation: 'Facilitation.',
} as const;

export const people = f.listOf(
  f.group(
    {
      id: f.about(f.slug(), 'Its name in references and in ids of budget lines.'),
      title: f.optional(
        f.text(200),
        'How the group is called in documents, in the plural. Default: the id in words.',
        ['Teachers'],
      ),
      role: f.about(f.oneOf(ROLES), 'What most of the group are.'),
      count: f.about(f.whole(0, 1_000_000), 'How many people are in the group.'),
      leads: f.optional(f.yesNo(), 'Holds a leadership role.'),
      plans: f.optional(f.yesNo(), 'Sits on the planning team.'),
      knows: f.optional(f.listOf(f.oneOf(KNOWLEDGE), 20), 'What the group knows well.'),
      bipoc: f.optional(
        f.whole(0, 1_000_000),
        'How many describe themselves as Black, Indigenous or people of color.',
      ),
      stipend: f.optional(
        f.group(
          {
            rate: f.optional(f.rate(), 'Dollars an hour. The guidance asks for at least 50.', [50]),
            hours_per_month: f.optional(
              f.quantity('hours a month', 744),
              'Hours a month that the stipend pays for.',
              [4],
            ),
            amount: f.optional(
              f.money(),
              'Dollars a person for the whole program, in place of a rate.',
              [2000],
            ),
            months: f.optional(f.whole(1, 120), 'Months that are paid. Default: the active months.'),
          },
          undefined,
          function* ({ rate, hours_per_month, amount }) {
            if (amount !== undefined && (rate !== undefined || hours_per_month !== undefined))
              yield {
                key: 'amount',
                message: 'stands beside a rate',
                hint: 'Give either amount, or rate and hours_per_month.',
              };
            else if (amount === undefined && rate === undefined)
              yield { message: 'names no pay', hint: 'Give rate and hours_per_month, or amount.' };
            else if (amount === undefined && hours_per_month === undefined)
              yield {
                key: 'hours_per_month',
                message: 'is missing: expected hours a month',
                hint: 'Give the hours that the rate pays for.',
              };
          },
        ),
        'What each person is paid: rate and hours_per_month, or amount. Payroll tax falls on it.',
      ),
      buyout: f.optional(
        f.group({
          share: f.about(
            f.share(),
            'How much of their working time is bought out. The guidance asks for about half.',
          ),
          salary: f.about(f.money(), 'Dollars a year and person.'),
          fringe: f.optional(f.share(5), 'Benefits as a share of salary.'),
          years: f.optional(f.quantity('years', 20), 'Default: active months / 10.'),
        }),
        'The share of working time that the program pays the employer for.',
      ),
      contract: f.optional(
        f.group({
          rate: f.about(f.rate(), 'Dollars an hour.'),
          hours_per_month: f.about(
            f.quantity('hours a month', 744),
            'Hours a month that are paid, for each person.',
          ),
        }),
        'Paid by contract: no payroll tax.',
      ),
      capacity_hours: f.optional(
        f.quantity('hours', 744),
        'Coaching hours that one of them can give in a month.',
      ),
    },
    undefined,
    function* ({ bipoc, count }) {
      if (bipoc !== undefined && bipoc > count)
        yield {
          key: 'bipoc',
          message: `is ${bipoc}, more than the group's ${count}`,
          hint: 'It is a count of people in this group.',
        };
    },
  ),
  500,
);

export const program = f.group({
  serves: f.optional(
    f.oneOf({ educators: 'A community of educators.', tutors: 'A community of tutors.' }),
    'Whom the community is for.',
  ),
  stage: f.optional(
    f.oneOf({
      starting: 'Just getting off the ground.',
      running: 'Up and running.',
      scaling: 'Growing to more people or sites.',
      refining: 'Scaling back to refine.',
    }),
    'Where the program stands.',
  ),
  scope: f.optional(
    f.oneOf({ district: '', school: '', state: '', network: '', university: '' }),
    'How far it reaches.',
  ),
  aim: f.optional(
    f.oneOf({
      teacher_identity: 'A shift in teacher identity: at least a year.',
      student_identity: 'Measurable shifts in student identity: at least two years.',
      student_outcomes: 'Measurable shifts in student outcomes: three to five years.',
    }),
    'What the community is to shift.',
  ),
  vision: f.optional(f.text(), 'What will be so when it works, in a sentence or two.'),
  focus: f.optional(f.text(), 'The subject or practice that the work is about.'),
  goals: f.optional(
    f.listOf(
      f.group({
        id: f.about(f.slug(), 'Its name in references, such as g1.'),
        for: f.about(f.oneOf({ educators: '', students: '', system: '' }), 'Who or what is to change.'),
        text: f.about(f.text(), 'The goal in words.'),
      }),
      50,
    ),
    'What is to be different in the end; measures refer to goals.',
  ),
  students: f.optional(
    f.group({
      count: f.optional(f.whole(0, 100_000_000), 'How many students are served.'),
      bipoc_share: f.optional(
        f.share(),
        'Share of the students served who are Black, Indigenous or people of color.',
      ),
      grades: f.optional(f.text(100), 'Their grades, in words.', ['K-8']),
    }),
    'The students whom the educators or tutors serve.',
  ),
  tutoring: f.optional(
    f.group({
      sessions_per_week: f.optional(f.whole(0, 50), 'Sessions a week that each student has.'),
      minutes: f.optional(f.whole(1, 480), 'Minutes of one session.'),
      group_size: f.optional(f.whole(1, 100), 'Students in one session.'),
      in_school_day: f.optional(f.yesNo(), 'Sessions are held in the school day.'),
      same_tutor: f.optional(f.yesNo(), 'Each student keeps the same tutor.'),
      monitoring: f.optional(f.text(), "How students' knowledge and skills are followed."),
      curriculum: f.optional(f.text(), 'The curriculum that sessions are aligned with.'),
      oversight: f.optional(f.text(), 'How the quality of sessions is assured.'),
      attendance: f.optional(f.text(), 'How attendance is kept up.'),
      families: f.optional(f.text(), 'How families take part.'),
      training: f.optional(f.text(), 'How tutors are trained.'),
    }),
    'When the community serves tutors: the sessions that they give.',
  ),
});

export const place = f.group({
  state: f.optional(
    f.leaf('a two-letter state code such as OR', { type: 'string', pattern: '^[A-Z]{2}$' }, (s) =>
      STATE_CODES.includes(s.text)
        ? s.text
        : f.wrongValue(s, 'the two-letter code of a state or DC', 'Write it as the post office does: OR.'),
    ),
    'USPS code, for the state holidays.',
    ['OR'],
  ),
  timezone: f.optional(f.zone(), 'IANA name of the zone in which times are given.'),
  work_day: f.optional(
    f.group(
      {
        start: f.optional(f.clockTime(), 'When it begins. Default 08:00.'),
        end: f.optional(f.clockTime(), 'When it ends. Default 15:30.'),
      },
      undefined,
      function* (day) {
        if ((day.end ?? 15 * 60 + 30) <= (day.start ?? 8 * 60))
          yield { key: 'end', message: 'is not after start', hint: 'A work day ends later than it begins.' };
      },
    ),
    'The contract day of educators. Default 08:00 to 15:30.',
  ),
});

const STATE_CODES =
  'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY'.split(
    ' ',
  );
