import { allowsAnything, scopeOf, type Grant, type Permission } from '@vandong/access/domain';
import type { Day } from '@vandong/kernel';
import type { z } from 'zod';
import type { me } from '../contract/index.js';

export type Entry = z.infer<typeof me>['entries'][number];

/** What each entry of the menu needs; the inbox is everyone's. */
const needs: Readonly<Record<Entry, Permission>> = {
  board: 'board.read',
  inbox: 'session',
  units: 'unit.read',
  inspections: 'inspection.read',
  followUp: 'followUp.read',
  reviews: 'violation.register',
  commendation: 'commendation.read',
  reports: 'board.read',
  setup: 'setup.read',
};

/** The entries this person can use (ui.md, "Map"). */
export const entriesOf = (grants: readonly Grant[], today: Day): Entry[] =>
  (Object.keys(needs) as Entry[]).filter((entry) => allowsAnything(scopeOf(grants, needs[entry], today)));
