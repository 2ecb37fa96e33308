import { addDays } from '@vandong/kernel';
import type { RowOf, Sheets } from '@vandong/import/template';
import type { Random } from '../random.js';
import { FIRST_FREE_NUMBER, fixedPeople, namedPost, story } from './fixed-people.js';
import { invented, nameOf } from './names.js';
import type { PostRow } from './posts.js';
import { merged, TREE_FROM, type DemoUnit } from './units.js';

export type OfficerRow = RowOf<Sheets['officers']>;
export type TenureRow = RowOf<Sheets['tenures']>;
export type AccountRow = RowOf<Sheets['accounts']>;
export interface People {
  readonly officers: OfficerRow[];
  readonly tenures: TenureRow[];
  readonly accounts: AccountRow[];
}

/** Full rosters are made for these provinces only (dossier 2.6). */
const FULL_ROSTERS = new Set(['01', '31', '48', '79', '92', '14']);
const ranks: Record<DemoUnit['kind'], readonly string[]> = {
  department: ['Thiếu tướng', 'Đại tá'],
  division: ['Thượng tá', 'Trung tá'],
  provincialPolice: ['Đại tá', 'Thượng tá'],
  office: ['Thượng tá', 'Trung tá'],
  team: ['Thiếu tá', 'Đại úy'],
};
const roleOf: Partial<Record<DemoUnit['kind'], Record<PostRow['rank'], AccountRow['role']>>> = {
  division: { head: 'officeHead', deputy: 'officeDeputy', staff: 'officer' },
  provincialPolice: { head: 'provincialLeader', deputy: 'provincialLeader', staff: 'caseOfficer' },
  office: { head: 'officeHead', deputy: 'officeDeputy', staff: 'officer' },
  team: { head: 'teamLeader', deputy: 'teamLeader', staff: 'officer' },
};
const soldiers = ['Binh nhì', 'Binh nhất', 'Trung sĩ', 'Thượng sĩ', 'Thiếu úy', 'Trung úy', 'Thượng úy'];

export function makePeople(units: readonly DemoUnit[], posts: readonly PostRow[], random: Random): People {
  const officers: OfficerRow[] = [];
  const tenures: TenureRow[] = [];
  const accounts: AccountRow[] = [];
  let number = FIRST_FREE_NUMBER;
  const enter = (officer: string, fullName: string, rank: string, unit: string) =>
    officers.push({ officer, ...nameOf(fullName), rank, unit, from: TREE_FROM });
  const hold = (post: string, officer: string, from = TREE_FROM, to?: string) =>
    tenures.push({ post, officer, mode: 'appointed', from, ...(to && { to }) });

  for (const { officer, fullName, rank, unit, role, roleUnit, post } of fixedPeople) {
    enter(officer, fullName, rank, unit);
    accounts.push({ person: officer, role, ...(roleUnit && { unit: roleUnit }), from: TREE_FROM });
    if (post) hold(post, officer);
  }
  storyOfTheTeam(enter, hold, accounts);
  // whose holder came later than the tree had somebody before him
  const takenFrom = new Map(tenures.map(({ post, from }) => [post, from]).reverse() as [string, string][]);
  const byUnit = new Map(units.map((unit) => [unit.unit, unit]));
  for (const { post, unit, rank } of posts.filter((each) => takenFrom.get(each.post) !== TREE_FROM)) {
    const { kind } = byUnit.get(unit)!;
    const officer = `GL-${String(number++).padStart(6, '0')}`;
    // drawn for the named one too, so that nothing drawn later changes
    const drawn = invented(random).fullName;
    const fullName = post === namedPost.post ? namedPost.fullName : drawn;
    enter(officer, fullName, ranks[kind][rank === 'head' ? 0 : 1]!, unit);
    const next = takenFrom.get(post);
    hold(post, officer, TREE_FROM, next ? addDays(next, -1) : unit === merged.unit ? merged.on : undefined);
    const role = roleOf[kind]?.[rank];
    if (role && !next) accounts.push({ person: officer, role, unit, from: TREE_FROM });
  }
  for (const unit of units.filter(({ kind, locality }) => kind === 'team' && FULL_ROSTERS.has(locality ?? ''))) {
    const known = officers.filter((officer) => officer.unit === unit.unit).length;
    const roster = unit.unit === story.team ? (unit.strength ?? 0) : Math.min(unit.strength ?? 0, 15);
    for (let n = known; n < roster; n += 1) {
      const officer = `GL-${String(number++).padStart(6, '0')}`;
      enter(officer, invented(random).fullName, random.pick(soldiers), unit.unit);
      accounts.push({ person: officer, role: 'officer', unit: unit.unit, from: TREE_FROM });
    }
  }
  return { officers, tenures, accounts };
}

/** Who led PC07-31-KV02 on 15/08/2026, and who leads it since 01/10. */
function storyOfTheTeam(
  enter: (officer: string, fullName: string, rank: string, unit: string) => void,
  hold: (post: string, officer: string, from?: string, to?: string) => void,
  accounts: AccountRow[],
): void {
  const { leaderThen, deputyThen, officer, team, nextTeam, changedOn } = story;
  for (const one of [leaderThen, deputyThen, officer]) enter(one.officer, one.fullName, one.rank, team);
  hold(`${team}.head`, leaderThen.officer, TREE_FROM, '2026-09-30');
  hold(`${nextTeam}.head`, leaderThen.officer, changedOn);
  hold(`${team}.head`, 'GL-000008', changedOn);
  hold(`${team}.deputy`, deputyThen.officer, '2026-03-01');
  accounts.push(
    { person: leaderThen.officer, role: 'teamLeader', unit: nextTeam, from: changedOn },
    { person: deputyThen.officer, role: 'teamLeader', unit: team, from: TREE_FROM },
    { person: officer.officer, role: 'officer', unit: team, from: TREE_FROM },
  );
}
