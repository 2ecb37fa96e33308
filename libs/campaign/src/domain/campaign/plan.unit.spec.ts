import { describe, expect, it } from '@jest/globals';
import { given } from '@vandong/testing/decider';
import {
  after,
  at,
  committee,
  DEPUTY,
  directive,
  draft,
  facts,
  HEAD,
  issue,
  plan,
  round1,
  setUp,
  task,
} from './fixtures.spec.js';
import { campaign } from './index.js';

const decider = campaign(facts());
const ready = [draft, directive, plan, { kind: 'submitPlan' }, { kind: 'approvePlan', by: HEAD }] as const;

describe('directive and plan', () => {
  it('drafts once, registers directives once, and refuses other words for the same', () => {
    given(decider)
      .when(draft)
      .then([
        {
          type: 'CampaignDrafted',
          occurredAt: at('2026-01-13'),
          data: { campaign: 'CVD', name: draft.name, nameEn: draft.nameEn, from: draft.from, to: draft.to },
        },
      ]);
    given(decider, after([draft]))
      .when(draft)
      .thenNothing();
    given(decider, after([draft]))
      .when({ ...draft, name: 'Khác' })
      .refuses('campaign.exists');
    given(decider)
      .when({ ...draft, campaign: 'CVD.1' })
      .refuses('campaign.idInvalid');
    given(decider)
      .when({ ...draft, to: '2025-01-01' })
      .refuses('campaign.periodBackwards');
    given(decider, after([draft, directive]))
      .when(directive)
      .thenNothing();
    given(decider, after([draft, directive]))
      .when({ ...directive, subject: 'Khác' })
      .refuses('campaign.directiveExists');
    given(decider, after([draft]))
      .when({ ...directive, issuedOn: '2026-02-01' })
      .refuses('campaign.dayInFuture');
  });

  it('goes draft → submitted → approved → issued, each step once', () => {
    given(decider, after(ready))
      .when(issue)
      .then([
        {
          type: 'PlanIssued',
          occurredAt: at('2026-01-13'),
          data: { campaign: 'CVD', documentNo: '15/KH', issuedOn: '2026-01-12', signedBy: HEAD },
        },
      ]);
    given(decider, after([...ready, issue]))
      .when(issue)
      .thenNothing();
    given(decider, after([...ready, issue]))
      .when({ ...issue, documentNo: '16/KH' })
      .refuses('campaign.planIssued');
    given(decider, after([...ready, issue]))
      .when({ ...plan, aims: 'Khác' })
      .refuses('campaign.planIssued');
    given(decider, after(ready)).when({ kind: 'submitPlan' }).thenNothing();
    given(decider, after([draft, directive, plan]))
      .when({ kind: 'approvePlan', by: HEAD })
      .refuses('campaign.planNotSubmitted');
    given(decider, after([draft, directive, plan]))
      .when(issue)
      .refuses('campaign.planNotApproved');
    given(decider, after([draft]))
      .when(issue)
      .refuses('campaign.planMissing');
  });

  it('is never issued without a basis, a number or a signer with authority', () => {
    given(decider, after([draft, { ...plan, basis: [] }]))
      .when({ kind: 'submitPlan' })
      .refuses('campaign.planIncomplete', ['plan.basis']);
    given(decider, after([draft, { ...plan, basis: [] }]))
      .when({ ...issue, documentNo: '' })
      .refuses('campaign.planIncomplete', ['plan.basis', 'plan.document']);
    given(decider, after([draft]))
      .when(plan)
      .refuses('campaign.directiveUnknown', ['directive.unknown']);
    given(decider, after([...ready, committee]))
      .when({ ...issue, signedBy: 'GL-000003' })
      .refuses('campaign.noAuthority');
    given(decider, after(ready))
      .when({ ...issue, issuedOn: '2026-01-14' })
      .refuses('campaign.dayInFuture');
  });

  it('a change after submission needs the way up again', () => {
    given(decider, after([...ready, { ...plan, aims: 'Khác' }]))
      .when(issue)
      .refuses('campaign.planNotApproved');
  });
});

describe('tasks', () => {
  it('have all six clarities, in a round and for profiles that exist', () => {
    const past = after([draft, round1]);
    given(decider, past)
      .when({ ...task, assignee: ' ', deliverable: '', authority: '' })
      .refuses('campaign.taskUnclear', ['task.assignee', 'task.deliverable', 'task.authority']);
    given(decider, past)
      .when({ ...task, dueOn: '2026-07-25' })
      .refuses('campaign.outsideRound');
    given(decider, past)
      .when({ ...task, round: 2 })
      .refuses('campaign.roundUnknown');
    given(decider, past)
      .when({ ...task, profiles: ['squad'] })
      .refuses('campaign.profileUnknown');
    given(decider, after([draft, round1, task]))
      .when(task)
      .thenNothing();
    given(decider, after([draft, round1, task]))
      .when({ ...task, title: 'Khác' })
      .refuses('campaign.taskExists');
    expect(after([draft, round1, task]).at(-1)?.type).toBe('TaskAssigned');
  });
});

describe('a campaign that does not exist or is over', () => {
  it('takes no command', () => {
    given(decider).when(directive).refuses('campaign.unknown');
    const over = [
      ...after([...setUp, { kind: 'launch', by: DEPUTY }]),
      { type: 'CampaignClosed', occurredAt: at('2027-01-30'), data: { campaign: 'CVD', complete: true } },
    ] as const;
    given(decider, over).when(directive).refuses('campaign.closed');
  });
});
