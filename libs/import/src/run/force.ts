import { addDays, type Day } from '@vandong/kernel';
import { GrantRole, RegisterPerson } from '@vandong/access/application';
import {
  AssignFields,
  AssignOfficer,
  CloseUnits,
  CreatePost,
  EstablishUnit,
  LeavePost,
  RecordStrength,
  RegisterOfficer,
  SetGuidance,
  SetLineSuperior,
  TakePost,
} from '@vandong/organisation/application';
import type { Workbook } from '../read/index.js';
import { grouped } from './grouped.js';
import { dawn, present, type Plan } from './planned.js';

/** Units, edges, posts, officers and who holds what: each row takes effect on its day. */
export function planForce(book: Workbook, plan: Plan): void {
  units(book, plan);
  posts(book, plan);
  officers(book, plan);
  tenures(book, plan);
  closings(book, plan);
  accounts(book, plan);
}

function units({ units: rows, edges }: Workbook, plan: Plan): void {
  for (const { row, at } of rows) {
    const { kind: unitKind, strength, ...unit } = row;
    plan.add({ sheet: 'units', at }, unit.unit, dawn(unit.from), EstablishUnit, { ...unit, unitKind });
    if (strength === undefined) continue;
    plan.add({ sheet: 'units', at }, `${unit.unit}|${unit.from}`, dawn(unit.from), RecordStrength, {
      unit: unit.unit,
      strength,
      from: unit.from,
    });
  }
  for (const { row, at } of edges) {
    const { unit, to, from, kind } = row;
    const key = `${unit}|${kind}|${from}`;
    if (kind === 'line')
      plan.add({ sheet: 'edges', at }, key, dawn(from), SetLineSuperior, { unit, superior: to, from });
    else plan.add({ sheet: 'edges', at }, key, dawn(from), SetGuidance, { unit, guide: to, from });
  }
}

function posts({ posts: rows }: Workbook, plan: Plan): void {
  for (const { row, at } of rows) {
    const { fields, ...post } = row;
    plan.add({ sheet: 'posts', at }, post.post, dawn(post.from), CreatePost, post);
    if (!fields) continue;
    plan.add({ sheet: 'posts', at }, `${post.post}|${post.from}`, dawn(post.from), AssignFields, {
      unit: post.unit,
      post: post.post,
      fields,
      from: post.from,
    });
  }
}

/** An officer who moves stands in several rows; his name and number are registered with the first. */
function officers({ officers: rows }: Workbook, plan: Plan): void {
  const known = new Set<string>();
  for (const { row, at } of rows) {
    const { unit, from, middleName = '', ...officer } = row;
    if (!known.has(officer.officer))
      plan.add({ sheet: 'officers', at }, officer.officer, dawn(from), RegisterOfficer, { ...officer, middleName });
    known.add(officer.officer);
    const assigned = { officer: officer.officer, unit, as: 'member', from } as const;
    plan.add({ sheet: 'officers', at }, `${officer.officer}|${from}`, dawn(from), AssignOfficer, assigned);
  }
}

/**
 * The last day of a holding is written in the sheet; what the log knows is the first day without it. On a day on which one
 * follows the other, the one who leaves comes first.
 */
function tenures({ tenures: rows }: Workbook, plan: Plan): void {
  const keyOf = ({ post, officer, from }: (typeof rows)[number]['row']) => `${post}|${officer}|${from}`;
  for (const { row, at } of rows) {
    const { to, post, officer } = row;
    if (to === undefined) continue;
    const on = addDays(to, 1);
    plan.add({ sheet: 'tenures', at }, keyOf(row), dawn(on), LeavePost, { unit: unitOf(post), post, officer, on });
  }
  for (const { row, at } of rows) {
    const { to: _, ...tenure } = row;
    plan.add({ sheet: 'tenures', at }, keyOf(row), dawn(tenure.from), TakePost, {
      unit: unitOf(tenure.post),
      ...tenure,
    });
  }
}

/** Units that end on one day with one decision for the same heirs end together: a merger is one command. */
function closings({ closings: rows }: Workbook, plan: Plan): void {
  for (const [, together] of grouped(rows, ({ row: { unit: _, ...rest } }) => JSON.stringify(rest))) {
    const [first] = together;
    const { unit: _, ...closing } = first.row;
    const gone = together.map(({ row }) => row.unit);
    plan.add({ sheet: 'closings', at: first.at, others: together }, gone.join(), dawn(closing.on), CloseUnits, {
      units: gone,
      ...closing,
    });
  }
}

function accounts({ accounts: rows, officers: people }: Workbook, plan: Plan): void {
  const names = new Map(people.map(({ row }) => [row.officer, row.fullName]));
  const known = new Set<string>();
  for (const { row, at } of rows) {
    const { person, role, unit, from, displayName } = row;
    const registered =
      displayName === undefined
        ? { person, displayName: names.get(person) ?? person, officer: person }
        : { person, displayName };
    if (!known.has(person)) plan.add({ sheet: 'accounts', at }, person, dawn(from), RegisterPerson, registered);
    known.add(person);
    plan.add({ sheet: 'accounts', at }, `${person}|${role}|${unit ?? ''}|${from}`, dawn(from), GrantRole, {
      person,
      role,
      from,
      ...present({ unit }),
    });
  }
}

const unitOf = (post: string): string => post.slice(0, post.indexOf('.'));
/** The day on which the force in the workbook begins; of an addition to a force that stands, its earliest row. */
export const firstDay = ({ units: rows, campaign, calendar }: Workbook): Day | undefined =>
  [...rows.map(({ row }) => row.from), ...campaign.map(({ row }) => row.from)].sort()[0] ??
  calendar.map(({ row }) => row.date).sort()[0];
