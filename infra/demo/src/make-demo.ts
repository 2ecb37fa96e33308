import type { Rows } from '@vandong/import/write';
import type { ActRow } from './campaign/act.js';
import { NOW } from './campaign/dates.js';
import { makeHistory } from './campaign/index.js';
import { campaign, committee, directives, enrolments, phases, profiles, rounds, tasks } from './campaign/set-up.js';
import { seedYears } from './campaign/working-days.js';
import { makePeople } from './force/people.js';
import { makePosts } from './force/posts.js';
import { closings, makeEdges, makeUnits } from './force/units.js';
import { seeded } from './random.js';

export const SEED = 20_260_105;

export interface Demo {
  /** every sheet; its history ends at the demo's clock */
  readonly rows: Rows;
  /** what the scripted people do after it, unless somebody is signed in as one of them */
  readonly ahead: readonly ActRow[];
}

/** The demo campaign of dossier 8, the same to the letter for the same seed. Nobody in it exists. */
export function makeDemo(seed = SEED): Demo {
  const random = seeded(seed);
  const units = makeUnits(random);
  const posts = makePosts(units);
  const people = makePeople(units, posts, random);
  const { inspections, acts } = makeHistory(units, people, random);
  const rows: Rows = {
    units: units.map(({ superior: _, guide: __, ...unit }) => unit),
    edges: makeEdges(units),
    closings,
    posts,
    ...people,
    calendar: seedYears,
    campaign,
    directives,
    committee,
    phases,
    rounds,
    profiles,
    tasks,
    enrolments: enrolments(units),
    inspections,
    history: acts.filter(({ at }) => at <= NOW),
  };
  return { rows, ahead: acts.filter(({ at }) => at > NOW) };
}
