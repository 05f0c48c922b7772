import type { Recommendation } from './recommendation.ts';

export const tutorFramework: readonly Recommendation[] = [
  {
    id: 'TF-SOC-1',
    source: 'TF',
    section: 'A community of support and social learning',
    text: 'Build community on purpose, through social platforms and through in-person events',
  },
  {
    id: 'TF-SOC-2',
    source: 'TF',
    section: 'A community of support and social learning',
    figure: '7 rows',
    text: 'Platform price table: Facebook Groups $0; LinkedIn Groups $0; Mighty Networks $98/month; Tribe $49/month (Plus); a discussion site whose name the text has lost at $100/month (Standard), most likely Discourse; Vanilla Forums by quote; Slack $0 (free version)',
  },
  {
    id: 'TF-SOC-3',
    source: 'TF',
    section: 'A community of support and social learning',
    figure: '3 purposes',
    text: 'Events serve purposes: tie to community and mission, volunteer work, networking for learner-driven exchange',
  },
  {
    id: 'TF-SOC-4',
    source: 'TF',
    section: 'A community of support and social learning',
    text: 'Peer-driven groups and reduced isolation are what the spaces are for',
  },
  {
    id: 'TF-SOC-5',
    source: 'TF',
    section: 'A community of support and social learning',
    figure: '4 studies',
    text: 'Evidence: Rosenholtz 1989; Newmann & Wehlage 1995; Vescio, Ross & Adams 2008; Reeves 2010',
  },
  {
    id: 'TF-PLC-1',
    source: 'TF',
    section: 'Learning from further resources',
    figure: '4 questions',
    text: "A PLC design answers: advantages, what it looks like, facilitator's qualities, considerations for materials",
  },
  {
    id: 'TF-PLC-2',
    source: 'TF',
    section: 'Learning from further resources',
    text: 'Video clubs as a format for noticing',
  },
  {
    id: 'TF-CRSE-1',
    source: 'TF',
    section: 'Culturally responsive and sustaining education',
    text: 'Space to examine beliefs; caucuses and affinity groups',
  },
];
