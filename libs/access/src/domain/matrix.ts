import type { Role } from './events/index.js';
import type { Permission } from './permissions.js';

/**
 * `whole`: every unit · `own`: the unit of the grant and all below it along line command · `ownCase`: only what is about
 * the person himself, or what his own post has to decide. "Not self" is a rule of the deciders: nobody decides a case of his own or one that can reach him.
 */
export type Reach = 'whole' | 'own' | 'ownCase';
export type Rights = Readonly<Partial<Record<Permission, Reach>>>;

const everywhere = (reach: Reach, ...names: readonly Permission[]): Rights =>
  Object.fromEntries(names.map((name) => [name, reach]));
const whole = everywhere.bind(null, 'whole');
const own = everywhere.bind(null, 'own');
const ownCase = everywhere.bind(null, 'ownCase');

/** What every role brings: the session itself, its notices, its own review and those its post decides. */
const everyone: Rights = {
  ...whole('session', 'demo', 'notice.open'),
  ...ownCase('leaderReview.read', 'leaderReview.explain', 'leaderReview.decide'),
};
const boards = [
  'board.read',
  'unit.read',
  'plan.read',
  'briefing.read',
  'inspection.read',
  'followUp.read',
  'commendation.read',
] as const;
/** Step 7's counts, never a name; the file is `violation.read` and `leaderReview.read`. */
const counts = 'violation.register';
/** The committee's leaders see files only where they are line-competent: the unit of their grant is the department. */
const competentFiles = ['violation.read', 'leaderReview.read', 'violation.annul', 'leaderReview.decide'] as const;
const unitWork = ['plan.write', 'briefing.write', 'review.record', 'commendation.propose', 'followUp.write'] as const;

/** Dossier 9.1, row by row. */
export const matrix: Readonly<Record<Role, Rights>> = {
  committeeHead: {
    ...everyone,
    ...whole(
      ...boards,
      counts,
      'plan.decide',
      'campaign.direct',
      'campaign.launch',
      'reminder.decide',
      'commendation.decide',
      'setup.read',
    ),
    ...own(...competentFiles),
  },
  standingDeputy: {
    ...everyone,
    ...whole(
      ...boards,
      counts,
      ...unitWork,
      'plan.decide',
      'campaign.direct',
      'campaign.launch',
      'reminder.decide',
      'setup.read',
    ),
    ...whole('inspection.schedule', 'inspection.record'),
    ...own(...competentFiles, 'violation.report'),
  },
  committeeMember: { ...everyone, ...whole(...boards) },
  assistant: {
    ...everyone,
    ...whole(
      ...boards,
      'plan.write',
      'briefing.write',
      'review.record',
      'followUp.write',
      'inspection.schedule',
      'inspection.record',
    ),
    ...whole('commendation.propose', 'setup.read', 'setup.write'),
  },
  inspectionLead: {
    ...everyone,
    ...whole('board.read', 'unit.read', 'plan.read', 'inspection.read'),
    // of a unit he inspects the figures stand on its page; lists with names are the units' own
    ...own('briefing.read', 'inspection.record', 'inspection.schedule', 'followUp.read', 'followUp.write'),
    // whatever unit he inspects: he refers what he finds there and reads no file
    ...whole('violation.report'),
  },
  provincialLeader: {
    ...everyone,
    ...own(
      ...boards,
      counts,
      ...competentFiles,
      'plan.decide',
      'reminder.decide',
      'followUp.write',
      'commendation.decide',
      'violation.conclude',
    ),
  },
  caseOfficer: {
    ...everyone,
    ...own(
      ...boards,
      counts,
      'violation.read',
      'violation.report',
      'violation.conclude',
      'leaderReview.read',
      'commendation.propose',
    ),
    // writes down what a superior outside the system decided; the decider refuses the rest
    ...own('leaderReview.decide'),
  },
  officeHead: {
    ...everyone,
    // no `commendation.decide`: whether he may give a Giấy khen waits for the customer's answer (dossier 10(i))
    ...own(
      ...boards,
      counts,
      ...unitWork,
      'violation.report',
      'plan.decide',
      'reminder.decide',
      'violation.read',
      'violation.conclude',
    ),
  },
  officeDeputy: {
    ...everyone,
    ...own(...boards, counts, ...unitWork, 'violation.report', 'violation.readOwnField'),
    ...ownCase('violation.read'),
  },
  teamLeader: { ...everyone, ...own(...boards, counts, ...unitWork, 'violation.report') },
  officer: {
    ...everyone,
    ...own('board.read', 'unit.read', 'plan.read', 'briefing.read'),
    ...ownCase('commendation.read', 'violation.read'),
  },
  auditor: {
    ...everyone,
    ...whole(...boards, counts, 'violation.read', 'leaderReview.read', 'log.read', 'setup.read'),
  },
  administrator: { ...everyone, ...whole('setup.read', 'setup.write', 'people.manage', 'board.read', 'unit.read') },
};

/** A role with a right on its own unit means nothing without the unit; without this a slip would give the whole force. */
export const isBoundToUnit = (role: Role): boolean => Object.values(matrix[role]).includes('own');
