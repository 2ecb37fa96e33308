import { z } from 'zod';
import {
  attachmentId,
  bilingual,
  count,
  day,
  id,
  instant,
  person,
  readAt,
  shownEvent,
  shownState,
  stepKey,
  words,
} from './common.js';

export const unitPage = z.strictObject({
  readAt,
  unit: id,
  code: z.string(),
  name: bilingual,
  kind: z.enum(['department', 'division', 'provincialPolice', 'office', 'team']),
  path: z.array(z.strictObject({ unit: id.optional(), name: bilingual, locality: z.string().optional() })),
  closed: z.strictObject({ on: day, successors: z.array(id) }).optional(),
  /** line command as of the day shown, from the top down; guidance stands apart */
  chain: z.array(
    z.strictObject({
      unit: id,
      code: z.string(),
      post: bilingual,
      holder: person.optional(),
      mode: z.enum(['appointed', 'acting', 'inCharge']).optional(),
      since: day.optional(),
      guidance: z.boolean(),
    }),
  ),
  enrolled: z.boolean(),
  round: count,
  caseId: z.string().optional(),
  standsAt: stepKey.optional(),
  paused: z.strictObject({ reason: z.string(), since: instant }).optional(),
  steps: z.array(
    z.strictObject({
      step: stepKey,
      /** what the step is called here: a team's first one and an interim review have names of their own */
      name: bilingual,
      state: shownState,
      opensOn: day.optional(),
      firstDueOn: day.optional(),
      dueOn: day.optional(),
      enteredOn: day.optional(),
      completedOn: day.optional(),
      /** working days against the current deadline: negative = early */
      varianceDays: z.int().optional(),
      carriedOver: z.boolean(),
      waived: z.strictObject({ reason: z.string(), by: z.string() }).optional(),
      share: z.strictObject({ of: count, done: count }).optional(),
      note: bilingual.optional(),
    }),
  ),
  /** unmet criteria of the earliest expected step that is not done, each with the place where it is met */
  gate: z
    .strictObject({
      step: stepKey,
      met: count,
      of: count,
      missing: z.array(
        z.strictObject({ code: z.string(), text: bilingual, action: z.string(), owner: z.string().optional() }),
      ),
    })
    .optional(),
  deadlines: z.array(
    z.strictObject({
      what: bilingual,
      step: stepKey,
      firstDueOn: day,
      dueOn: day,
      state: shownState,
      lateDays: count.optional(),
      moves: z.array(
        z.strictObject({
          from: day,
          to: day,
          cause: z.enum(['extension', 'calendar', 'pause', 'reschedule', 'newOutline']),
          reason: z.string().optional(),
          approvedBy: z.string().optional(),
        }),
      ),
    }),
  ),
  tasks: z.array(
    z.strictObject({
      task: id,
      title: z.string(),
      dueOn: day,
      owner: z.string(),
      deliverable: z.string(),
      state: z.enum(['open', 'delivered', 'accepted', 'waived']),
      acceptedOn: day.optional(),
    }),
  ),
  /** of the recorded review: each a task for the time after it (C18); the owner only for those to whom the unit's names are shown */
  conclusions: z.array(
    z.strictObject({
      task: id,
      title: z.string(),
      dueOn: day,
      owner: z.string().optional(),
      documentNo: z.string(),
      state: shownState,
    }),
  ),
  briefing: z.strictObject({
    outlineVersion: count,
    strength: count,
    present: count,
    coverage: z.number().optional(),
    /** who still has to be briefed: officer numbers, or names; only for those who record briefings */
    makeUpList: z.array(z.string()),
    sessions: z.array(
      z.strictObject({
        session: id,
        on: day,
        time: z.string().optional(),
        held: z.boolean(),
        outlineVersion: count,
        present: count.optional(),
        absentees: z.array(z.strictObject({ name: z.string(), reason: z.string().optional() })),
        makeUpOn: day.optional(),
        signedList: attachmentId.optional(),
        makeUp: z.boolean(),
      }),
    ),
  }),
  inspections: z.array(
    z.strictObject({
      inspection: id,
      caseId: z.string(),
      opensOn: day,
      dueOn: day,
      state: shownState,
      conductedOn: day.optional(),
      minutesNo: z.string().optional(),
      result: z.string().optional(),
      findingCount: count.optional(),
    }),
  ),
  people: z.array(person),
  extensionRequests: z.array(
    z.strictObject({
      request: id,
      step: stepKey,
      to: day,
      reason: z.string(),
      state: z.enum(['waiting', 'granted', 'refused']),
    }),
  ),
  /** what this person may do here now */
  actions: z.array(
    z.enum([
      'recordPlan',
      'receiveAssignment',
      'planBriefing',
      'holdBriefing',
      'deliverTask',
      'acceptTask',
      'waiveTask',
      'requestExtension',
      'decideExtension',
      'waiveStep',
      'pause',
      'resume',
      'recordReview',
      'nothingArose',
      'completeStep',
      'scheduleInspection',
      'recordInspection',
      'reportViolation',
      'propose',
    ]),
  ),
  /** what the commands above choose from; each only beside its action */
  choices: z.strictObject({
    acts: z.array(z.strictObject({ act: id, name: bilingual })),
    forms: z.array(z.strictObject({ form: id, name: bilingual })),
    /** the day on which a theme's list closes: ten working days before the round's review */
    listClosesOn: day.optional(),
    /** steps of which *Không phát sinh* can be said */
    confirmable: z.array(z.enum(['commendation', 'accountability'])),
    teams: z.array(z.strictObject({ teamName: z.string(), leadPost: id, lead: z.string(), chairUnit: id })),
  }),
  timeline: z.array(shownEvent),
});
export const unitList = z.strictObject({
  readAt,
  total: count,
  units: z.array(
    z.strictObject({
      unit: id,
      code: z.string(),
      name: bilingual,
      kind: z.string(),
      superior: id.optional(),
      guide: id.optional(),
      locality: z.string().optional(),
      head: z.string().optional(),
      enrolled: z.boolean(),
      closedOn: day.optional(),
    }),
  ),
});

export const searchRequest = z.strictObject({ text: words(100) });
export const searchAnswer = z.strictObject({
  readAt,
  hits: z.array(
    z.strictObject({
      kind: z.enum(['unit', 'person', 'document']),
      id: z.string(),
      title: z.string(),
      detail: bilingual,
      href: z.string(),
    }),
  ),
});
