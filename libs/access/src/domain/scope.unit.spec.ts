import { roles } from './events/index.js';
import { matrix } from './matrix.js';
import { permissions, type Permission } from './permissions.js';
import { allowsAnything, scopeOf } from './scope.js';

const day = '2026-11-16';
const scope = (role: (typeof roles)[number], permission: Permission, unit?: string) =>
  scopeOf([{ role, ...(unit !== undefined && { unit }), from: '2026-01-01' }], permission, day);

describe('rights of dossier 9.1', () => {
  it('let a provincial leader annul in his own tree only', () => {
    expect(scope('provincialLeader', 'violation.annul', 'CAT-31')).toEqual({
      whole: false,
      units: ['CAT-31'],
      ownCase: false,
    });
  });
  it('show the standing deputy all boards, and files of the department only', () => {
    expect(scope('standingDeputy', 'board.read', 'C07').whole).toBe(true);
    expect(scope('standingDeputy', 'violation.read', 'C07')).toEqual({ whole: false, units: ['C07'], ownCase: false });
  });
  it('keep violation files from members, assistants, inspectors and administrators', () => {
    for (const role of ['committeeMember', 'assistant', 'inspectionLead', 'administrator', 'teamLeader'] as const) {
      expect(allowsAnything(scope(role, 'violation.read', 'C07'))).toBe(false);
    }
  });
  it('leave accounts and roles to the administrator, and the log to the auditor', () => {
    const those = (permission: Permission) => roles.filter((role) => allowsAnything(scope(role, permission, 'C07')));
    expect([those('people.manage'), those('log.read')]).toEqual([['administrator'], ['auditor']]);
  });
  it('keep an officer to his own case', () => {
    expect(scope('officer', 'violation.read', 'T1')).toEqual({ whole: false, units: [], ownCase: true });
  });
  it('hold from the first day to the day before the revocation', () => {
    const grants = [{ role: 'teamLeader', unit: 'T1', from: '2026-11-16', until: '2026-11-17' }] as const;
    const allowed = (on: string) => allowsAnything(scopeOf(grants, 'plan.write', on));
    expect(['2026-11-15', '2026-11-16', '2026-11-17'].map(allowed)).toEqual([false, true, false]);
  });
  it('take the widest of two roles', () => {
    const grants = [
      { role: 'teamLeader', unit: 'T1', from: day },
      { role: 'committeeMember', from: day },
    ] as const;
    expect(scopeOf(grants, 'board.read', day)).toEqual({ whole: true, units: ['T1'], ownCase: false });
  });
  it('reach nothing by a grant that names no unit where one is needed', () => {
    expect(allowsAnything(scope('inspectionLead', 'inspection.record'))).toBe(false);
    expect(scope('inspectionLead', 'inspection.read').whole).toBe(true);
  });
  it('give an inspection lead no award file, and only his own unit’s reminders', () => {
    expect(allowsAnything(scope('inspectionLead', 'commendation.read', 'C07-P03'))).toBe(false);
    expect(scope('inspectionLead', 'followUp.read', 'C07-P03')).toEqual({
      whole: false,
      units: ['C07-P03'],
      ownCase: false,
    });
  });
  it('leave awards to the top of the line of command', () => {
    const deciding = roles.filter((role) => matrix[role]['commendation.decide']);
    expect(deciding).toEqual(['committeeHead', 'provincialLeader']);
  });
  it('limit an office deputy to files of his own field', () => {
    expect(scope('officeDeputy', 'violation.read', 'PC07-31')).toEqual({ whole: false, units: [], ownCase: true });
    expect(scope('officeDeputy', 'violation.readOwnField', 'PC07-31').units).toEqual(['PC07-31']);
  });
  it('let everyone decide the reviews of his own post and no others', () => {
    expect(scope('officeHead', 'leaderReview.decide', 'PC07-31')).toEqual({ whole: false, units: [], ownCase: true });
  });
  it('give every permission to some role', () => {
    const given = new Set(roles.flatMap((role) => Object.keys(matrix[role])));
    expect(permissions.filter((permission) => !given.has(permission))).toEqual([]);
  });
});
