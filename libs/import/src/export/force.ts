import { addDays } from '@vandong/kernel';
import { emptyCalendarState, evolveCalendar } from '@vandong/organisation/domain';
import type { RowOf, Sheets } from '../template/index.js';
import type { Rows } from '../write/index.js';
import type { Fact, Facts } from './facts.js';

type ForceSheets = 'units' | 'edges' | 'closings' | 'posts' | 'officers' | 'tenures' | 'accounts' | 'calendar';

/** Units, posts, people and the calendar as they are known, with their dates. */
export const forceRows = (facts: Facts, campaign: string | undefined): Required<Pick<Rows, ForceSheets>> => ({
  ...unitRows(facts),
  ...peopleRows(facts),
  ...accountRows(facts),
  ...calendarRows(facts, campaign),
});

function unitRows({ all, of }: Facts) {
  const strengths = new Map(of('StrengthRecorded').map(({ data }) => [`${data.unit}|${data.from}`, data.strength]));
  const fields = new Map(of('FieldsAssigned').map(({ data }) => [`${data.post}|${data.from}`, data.fields]));
  return {
    units: of('UnitEstablished').map(({ data }) => ({
      ...data,
      ...given('strength', strengths.get(`${data.unit}|${data.from}`)),
    })),
    edges: all.flatMap(edgeOf),
    closings: of('UnitClosed').map(({ data }) => data),
    posts: of('PostCreated').map(({ data }) => ({
      ...data,
      ...given('fields', fields.get(`${data.post}|${data.from}`)),
    })),
  };
}

function edgeOf(fact: Fact): RowOf<Sheets['edges']>[] {
  if (fact.type === 'LineSuperiorSet') {
    const { unit, superior: to, from } = fact.data;
    return [{ unit, kind: 'line', to, from }];
  }
  if (fact.type !== 'GuidanceSet') return [];
  const { unit, guide: to, from } = fact.data;
  return [{ unit, kind: 'guidance', to, from }];
}

function peopleRows({ of }: Facts) {
  const names = new Map(of('OfficerRegistered').map(({ data }) => [data.officer, data]));
  const left = of('PostLeft').map(({ data }) => data);
  return {
    officers: of('OfficerAssigned').flatMap(({ data: { officer, unit, from } }) => {
      const known = names.get(officer);
      if (!known) return [];
      const { middleName, ...name } = known;
      return [{ ...name, ...given('middleName', middleName || undefined), unit, from }];
    }),
    tenures: of('PostTaken').map(({ data: { unit: _, ...tenure } }) => {
      const end = left.find(
        ({ post, officer, on }) => post === tenure.post && officer === tenure.officer && on > tenure.from,
      );
      return { ...tenure, ...given('to', end && addDays(end.on, -1)) };
    }),
  };
}

/** Rights that were taken back are not given again. */
function accountRows({ of }: Facts) {
  const people = new Map(of('PersonRegistered').map(({ data }) => [data.person, data]));
  const revoked = new Set(of('RoleRevoked').map(({ data }) => `${data.person}|${data.role}|${data.unit ?? ''}`));
  const accounts = of('RoleGranted').flatMap(({ data: { person, role, unit, from } }) => {
    if (revoked.has(`${person}|${role}|${unit ?? ''}`)) return [];
    const registered = people.get(person);
    const displayName = registered && registered.officer === undefined ? registered.displayName : undefined;
    return [{ person, role, ...given('unit', unit), from, ...given('displayName', displayName) }];
  });
  return { accounts };
}

/** What people changed while a campaign ran is told with its history. */
function calendarRows({ of }: Facts, campaign: string | undefined) {
  const brought = of('CalendarDaySet').filter(({ person }) => person === undefined || campaign === undefined);
  const changes = [...of('CalendarYearPublished'), ...brought].sort((a, b) =>
    a.occurredAt < b.occurredAt ? -1 : a.occurredAt > b.occurredAt ? 1 : 0,
  );
  const { years } = changes.reduce(evolveCalendar, emptyCalendarState);
  const calendar = Object.values(years).flatMap(({ days, documentNo, status }) =>
    days.map((day) => ({
      ...day,
      ...given('documentNo', documentNo || undefined),
      ...given('status', status === 'expected' && documentNo ? status : undefined),
    })),
  );
  return { calendar };
}

/** An absent value is an absent cell. */
const given = <K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } =>
  value === undefined ? {} : ({ [key]: value } as { readonly [P in K]?: V });
