/**
 * The price book: what platforms cost, when that was read, and where. Two readings stand side by side: the
 * price table of the guidance (TF-SOC-2, 2021 or so), and the vendors' prices as read in November 2026.
 * Which needs a plan meets is our reading of what vendors say of their products: check before you sign.
 */
import type { Need } from './schema.ts';

export interface BookEntry {
  readonly id: string;
  readonly name: string;
  readonly plan: string;
  /** Dollars as a decimal; null where the vendor gives a price by quote only. */
  readonly price: string | null;
  readonly per: 'month' | 'member_month';
  /** YYYY-MM-DD; the first day of the month or year where no day is known. */
  readonly asOf: string;
  readonly source: string;
  readonly basis: 'guidance' | 'book';
  readonly note?: string;
  readonly meets: readonly Need[];
}

const TABLE = {
  per: 'month',
  asOf: '2021-01-01',
  basis: 'guidance',
  source: 'Early Literacy Tutor Professional Learning Framework, platform table',
} as const;

const VENDOR = { per: 'month', asOf: '2026-11-01', basis: 'book' } as const;

const FORUM: readonly Need[] = ['threads', 'private_groups', 'search', 'history'];
const NETWORK: readonly Need[] = [
  'events',
  'threads',
  'mobile',
  'private_groups',
  'files',
  'search',
  'history',
];
const DISCOURSE: readonly Need[] = ['threads', 'mobile', 'private_groups', 'files', 'search', 'history'];

export const BOOK: readonly BookEntry[] = [
  {
    ...VENDOR,
    id: 'bettermode',
    name: 'Bettermode',
    plan: 'Starter',
    price: '399',
    source: "Bettermode's price page",
    note: 'formerly Tribe',
    meets: ['events', ...FORUM],
  },
  {
    ...VENDOR,
    id: 'bettermode',
    name: 'Bettermode',
    plan: 'Growth',
    price: '1500',
    source: "Bettermode's price page",
    note: 'formerly Tribe',
    meets: ['events', ...FORUM],
  },
  {
    ...TABLE,
    id: 'discourse',
    name: 'Discourse',
    plan: 'Standard',
    price: '100',
    note: 'the table has lost the name of this site; price and plan fit Discourse, most likely',
    meets: DISCOURSE,
  },
  {
    ...VENDOR,
    id: 'discourse',
    name: 'Discourse',
    plan: 'Free',
    price: '0',
    source: "Discourse's price page, prices since July 14, 2026",
    meets: DISCOURSE,
  },
  {
    ...VENDOR,
    id: 'discourse',
    name: 'Discourse',
    plan: 'Pro',
    price: '100',
    source: "Discourse's price page, prices since July 14, 2026",
    meets: DISCOURSE,
  },
  {
    ...VENDOR,
    id: 'discourse',
    name: 'Discourse',
    plan: 'Business',
    price: '500',
    source: "Discourse's price page, prices since July 14, 2026",
    meets: DISCOURSE,
  },
  {
    ...TABLE,
    id: 'facebook_groups',
    name: 'Facebook Groups',
    plan: 'Free',
    price: '0',
    note: 'everyone needs a Facebook account',
    meets: NETWORK,
  },
  {
    ...TABLE,
    id: 'linkedin_groups',
    name: 'LinkedIn Groups',
    plan: 'Free',
    price: '0',
    note: 'everyone needs a LinkedIn account',
    meets: ['mobile', 'private_groups', 'history'],
  },
  {
    ...TABLE,
    id: 'mighty_networks',
    name: 'Mighty Networks',
    plan: '2021 price',
    price: '98',
    note: 'the table names no plan',
    meets: NETWORK,
  },
  {
    ...VENDOR,
    id: 'mighty_networks',
    name: 'Mighty Networks',
    plan: 'Launch',
    price: '95',
    source: "Mighty Networks' price page",
    note: '$79 a month if paid by the year',
    meets: NETWORK,
  },
  {
    ...VENDOR,
    id: 'mighty_networks',
    name: 'Mighty Networks',
    plan: 'Scale',
    price: '215',
    source: "Mighty Networks' price page",
    note: 'read as about $179 to $215; the higher is counted',
    meets: NETWORK,
  },
  {
    ...VENDOR,
    id: 'mighty_networks',
    name: 'Mighty Networks',
    plan: 'Growth',
    price: '354',
    source: "Mighty Networks' price page",
    note: '$295 a month if paid by the year',
    meets: NETWORK,
  },
  {
    ...VENDOR,
    id: 'slack',
    name: 'Slack',
    plan: 'Free',
    price: '0',
    basis: 'guidance',
    source:
      "Slack's price page; the Early Literacy Tutor Professional Learning Framework has the same price in 2021",
    note: 'shows 90 days of history since September 2022',
    meets: ['threads', 'mobile', 'private_groups', 'files'],
  },
  {
    ...VENDOR,
    id: 'slack',
    name: 'Slack',
    plan: 'Pro',
    price: '8.75',
    per: 'member_month',
    source: "Slack's price page",
    note: '$7.25 if paid by the year; 85% off for schools and districts, not for state agencies; free for non-profits of up to 250 members, schools excluded',
    meets: ['threads', 'mobile', 'private_groups', 'video', 'files', 'search', 'history'],
  },
  {
    ...TABLE,
    id: 'tribe',
    name: 'Tribe',
    plan: 'Plus',
    price: '49',
    note: 'now Bettermode; held 1,000 active members, each further 1,000 cost $19',
    meets: FORUM,
  },
  {
    ...TABLE,
    id: 'vanilla_forums',
    name: 'Vanilla Forums',
    plan: 'By quote',
    price: null,
    note: 'part of Higher Logic; about 90 days from first talk to opening',
    meets: FORUM,
  },
];
