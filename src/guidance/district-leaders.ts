import type { Recommendation } from './recommendation.ts';

export const districtLeaders: readonly Recommendation[] = [
  {
    id: 'DL-AREA-1',
    source: 'DL',
    section: 'What is known in four areas',
    text: 'Staffing: varied backgrounds work with training and curriculum; pay raises availability',
  },
  {
    id: 'DL-AREA-2',
    source: 'DL',
    section: 'What is known in four areas',
    text: 'Scheduling: in the school day is more consistent',
  },
  {
    id: 'DL-AREA-3',
    source: 'DL',
    section: 'What is known in four areas',
    text: 'Attendance: day-time scheduling, parents, relationship with the tutor',
  },
  {
    id: 'DL-AREA-4',
    source: 'DL',
    section: 'What is known in four areas',
    figure: 'before kick-off',
    text: 'Data: settle the data plan before the start; track inputs and outcomes to show return on time and money',
  },
  {
    id: 'DL-STAGE-1',
    source: 'DL',
    section: 'The districts in attendance',
    figure: '4 stages',
    text: 'Programs are starting, running, scaling or refining',
  },
  {
    id: 'DL-SUST-1',
    source: 'DL',
    section: 'Actions to support sustainability',
    figure: '3 × 4',
    text: 'Sustainability matrix: district, community organisation, state × funding, staffing, buy-in, evidence',
  },
  {
    id: 'DL-SUST-2',
    source: 'DL',
    section: 'Actions to support sustainability',
    text: 'Funding: Title I, IDEA, state formula, set-asides, philanthropy, outcomes-based contracts; what comes after one-off relief funds',
  },
];
