/**
 * The model plan: a plan that no rule complains about. The rules' examples are changes to it, so that an
 * example shows only what it is about.
 */
export const MODEL_PLAN = `version: 1
name: Model community
program:
  serves: educators
  stage: starting
  scope: district
  aim: teacher_identity
  vision: Every teacher grows with colleagues.
  focus: Learner-centered teaching
  goals:
    - { id: g1, for: educators, text: Each of us tries one change a month. }
    - { id: g2, for: students, text: Students say what they learned and how they know. }
  students: { count: 900, bipoc_share: 0.3, grades: K-8 }
place:
  state: OH
  timezone: America/New_York
  work_day: { start: "08:00", end: "15:30" }
people:
  - { id: teachers, title: Teachers, role: educator, count: 12, stipend: { rate: 50, hours_per_month: 5 } }
  - { id: leads, title: Teacher leads, role: leader, count: 2, leads: true, plans: true, knows: [contracts, operations, administration, curriculum, facilitation], bipoc: 1, stipend: { rate: 65, hours_per_month: 5 }, buyout: { share: 0.5, salary: 70000, fringe: 0.3 } }
  - { id: coaches, title: Coaches, role: coach, count: 1, contract: { rate: 65, hours_per_month: 12 }, capacity_hours: 12 }
  - { id: principals, title: Principals, role: administrator, count: 1, plans: true, knows: [administration, data] }
  - { id: families, title: Family partners, role: family, count: 1, plans: true, knows: [community] }
calendar:
  start: 2027-08-11
  months: 12
  pause: [june, july]
  onramp_months: 6
  honors: [us_federal, us_state, jewish, christian]
  closed:
    - { name: Winter break, from: 2027-12-20, to: 2027-12-31 }
  busy:
    - { name: State testing, from: 2028-04-03, to: 2028-04-14 }
  terms:
    - { name: Fall, from: 2027-08-18, to: 2028-01-14 }
    - { name: Spring, from: 2028-01-18, to: 2028-06-09 }
meetings:
  - { id: whole_group, kind: whole_group, title: Monthly meeting, every: month, on: [wednesday, thursday], week: 2, start: "16:00", minutes: 120, format: in_person, who: [teachers, leads, coaches, principals], food: true }
  - { id: small_groups, kind: small_group, title: Small groups, every: month, on: [tuesday], week: 4, start: "15:30", minutes: 60, format: virtual, who: [teachers, leads], food: true }
  - { id: visits, kind: observation, title: Classroom visits, every: term, on: [tuesday, wednesday, thursday], start: "09:00", minutes: 90, format: in_person, who: [teachers, leads] }
  - { id: affinity, kind: affinity, title: Affinity groups, every: term, on: [monday], start: "16:00", minutes: 60, format: virtual, who: [teachers, leads], food: true }
  - { id: social, kind: event, title: Community evening, purpose: community, every: term, on: [tuesday], start: "17:00", minutes: 90, format: in_person, who: [teachers, leads], food: true }
  - { id: showcase, kind: showcase, title: Spring showcase, every: once, from: 2028-05-01, to: 2028-05-12, on: [thursday, wednesday], start: "17:00", minutes: 90, format: in_person, who: [teachers, leads, principals], food: true }
  - { id: coaching, kind: coaching, title: Coaching, every: month, minutes: 45, with: coaches, who: [teachers, leads] }
agenda:
  model: inquiry
  question: What do students show us when they choose how to show it?
  publish_days_before: 7
budget:
  payroll_tax: 7.65%
  substitutes: { per_day: 180, who: [teachers, leads] }
  food: { per_person: 12 }
  child_care: { per_hour: 25, caregivers: 2 }
  kits: { per_person: 100, who: [teachers, leads] }
  contingency: 0.05
  fiscal_year_starts: july
  funding:
    - { id: local, title: District funds, kind: local, amount: 400000, from: 2027-01-01, to: 2028-12-31 }
platforms:
  use: [slack, discourse]
  prices:
    - { id: discourse, name: Discourse, plan: Standard, per_month: 100, per: month, as_of: 2027-01-15, source: Quote to the district, meets: [events, threads, mobile, private_groups, search, history] }
  needs: [threads, mobile]
recognition:
  ceu: { hours_per_ceu: 10 }
  micro_credential: { seats: 6, fee: 100, scholarships: 6, courses: 24, issuer: State university, worth: A step on the salary schedule }
evidence:
  questions: [What changes in what students decide?]
  measures:
    - { id: m1, kind: input, text: Share of people at each meeting, goal: g1, every: month, owner: Teacher leads, baseline_by: 2027-08-06 }
    - { id: m2, kind: outcome, text: "Choices that students make in one task, and how they make their learning visible", goal: g2, every: term, owner: Coaches, baseline_by: 2027-08-06 }
    - { id: m3, kind: outcome, text: "Belonging: one person here to whom I would show a failure", goal: g1, every: term, owner: Teacher leads, baseline_by: 2027-08-06 }
sustainability:
  actions:
    - { actor: district, lever: funding, text: Put the community in the budget, owner: Principals, by: 2028-01-20 }
    - { actor: district, lever: staffing, text: Name who follows each lead, owner: Teacher leads, by: 2028-03-15 }
    - { actor: district, lever: buy_in, text: Say one purpose in one sentence to every school, owner: Principals, by: 2027-10-15 }
    - { actor: district, lever: evidence, text: Publish what the measures show, owner: Principals, by: 2028-05-12 }
    - { actor: community, lever: funding, text: Ask two foundations what they would pay for, owner: Principals, by: 2028-02-10 }
    - { actor: community, lever: staffing, text: Invite retired teachers to help, owner: Teacher leads, by: 2028-02-10 }
    - { actor: community, lever: buy_in, text: Families do a task with us, owner: Family partners, by: 2027-11-18 }
    - { actor: community, lever: evidence, text: A university reads our survey, owner: Principals, by: 2028-03-15 }
    - { actor: state, lever: funding, text: Ask which set-aside could pay, owner: Principals, by: 2028-01-20 }
    - { actor: state, lever: staffing, text: Offer our agendas to a preparation program, owner: Teacher leads, by: 2028-04-12 }
    - { actor: state, lever: buy_in, text: Invite a state official to the showcase, owner: Principals, by: 2028-04-12 }
    - { actor: state, lever: evidence, text: Match our measures to the state's standards, owner: Principals, by: 2028-04-12 }
stories:
  - { on: 2027-11-15, audience: administrators, text: What one class made and said about it }
`;
