import { emptyCalendar } from '@vandong/kernel';
import { given as givenBy } from '@vandong/testing/decider';
import type { CommendationEvent } from '../events/index.js';
import {
  approve,
  checked,
  clean,
  concluded,
  morning,
  propose,
  proposed,
  reject,
  reported,
  withdraw,
} from './commendation.fixture.spec.js';
import { listClosesOn } from './deadline.js';
import { commendationDecider } from './decide.js';

const given = (...events: readonly CommendationEvent[]) => givenBy(commendationDecider, events);
const { kind: _kind, at, facts: _facts, ...decision } = approve;
const approved: CommendationEvent = { type: 'CommendationApproved', occurredAt: at, data: decision };
const withChange = (change: object) => ({ ...propose, proposal: { ...propose.proposal, ...change } });

describe('proposing', () => {
  it('is written down with what the gates answer, and with five working days for the decision', () => {
    given().when(propose).then([proposed, checked]);
    given(proposed, checked).when(propose).thenNothing();
    given(proposed, checked)
      .when({ ...propose, proposal: { ...propose.proposal, form: 'bang-khen' } })
      .refuses('commendation.alreadyProposed');
  });
  it('to the Minister leaves seven working days for the submission', () => {
    const made = given()
      .when(withChange({ form: 'ministerMerit' }))
      .events();
    expect(made[0]?.data).toMatchObject({ decideBy: '2026-11-23' });
    expect(proposed.data).toMatchObject({ decideBy: '2026-11-19' });
  });
  it('is possible for who is not eligible, and says so', () => {
    const history = { ...clean, violations: [reported] };
    given()
      .when({ ...propose, facts: { ...propose.facts, history } })
      .then([proposed, { ...checked, data: { eligible: false, blocking: ['G3'], warnings: [] } } as CommendationEvent]);
  });
  it.each([
    [{ achievement: ' ' }, 'commendation.achievementMissing'],
    [{ deedOn: '2026-11-31' }, 'commendation.dayInvalid'],
    [{ deedOn: '2026-11-13' }, 'commendation.deedInFuture'],
    [{ kind: 'thematic' }, 'commendation.decideByMissing'],
    [{ kind: 'thematic', decideBy: '2026-11-31' }, 'commendation.dayInvalid'],
    [{ kind: 'thematic', decideBy: '2026-11-11' }, 'commendation.listClosed'],
  ])('refuses %j', (change, code) => given().when(withChange(change)).refuses(code));
  it('needs a unit and a subject that are there', () => {
    given()
      .when({ ...propose, facts: { ...propose.facts, unitOpen: false } })
      .refuses('commendation.unitNotOpen');
    given()
      .when({ ...propose, facts: { ...propose.facts, subjectKnown: false } })
      .refuses('commendation.subjectUnknown');
  });
  it('for a theme keeps the day on which the list closes, ten working days before the conference', () => {
    const decideBy = listClosesOn(emptyCalendar, '2026-12-18');
    expect(decideBy).toBe('2026-12-04');
    expect(
      given()
        .when(withChange({ kind: 'thematic', decideBy }))
        .events()[0]?.data,
    ).toMatchObject({ decideBy });
  });
});

describe('approving', () => {
  it('is an event, once', () => {
    given(proposed, checked).when(approve).then([approved]);
    given(proposed, checked, approved).when(approve).thenNothing();
    given(proposed, checked, approved)
      .when({ ...approve, decisionNo: '2' })
      .refuses('commendation.alreadyApproved');
    given().when(approve).refuses('commendation.unknown');
  });
  it.each([
    [{ by: 'GL-000008' }, 'commendation.ownProposal'],
    [{ by: 'GL-000009' }, 'commendation.ownCase'],
    [{ decisionNo: ' ' }, 'commendation.decisionNoMissing'],
    [{ decidedOn: '2026-02-30' }, 'commendation.dayInvalid'],
    [{ decidedOn: '2026-11-19' }, 'commendation.decidedInFuture'],
    [{ decidedOn: '2026-11-09' }, 'commendation.decidedBeforeDeed'],
  ])('refuses %j', (change, code) =>
    given(proposed, checked)
      .when({ ...approve, ...change })
      .refuses(code),
  );

  it('asks the gates anew, and does not say which one holds', () => {
    const history = { ...clean, violations: [concluded('warning', '2026-11-17')] };
    given(proposed, checked)
      .when({ ...approve, facts: { history } })
      .refuses('commendation.notEligible', []);
    const awards = [{ proposal: 'KT-1', approvedAt: morning('2026-11-13') }];
    given(proposed, checked)
      .when({ ...approve, facts: { history: { ...clean, awards } } })
      .refuses('commendation.notEligible', []);
  });
  it('over a warning needs a reason', () => {
    const facts = { history: { ...clean, reviews: [{ leader: 'GL-000009', openedAt: morning('2026-11-13') }] } };
    given(proposed, checked)
      .when({ ...approve, facts })
      .refuses('commendation.overrideNeeded');
    given(proposed, checked)
      .when({ ...approve, facts, overrideReason: '  ' })
      .refuses('commendation.overrideNeeded');
    given(proposed, checked)
      .when({ ...approve, facts, overrideReason: 'Đã cân nhắc' })
      .then([{ ...approved, data: { ...decision, overrideReason: 'Đã cân nhắc' } }]);
  });
  it('is not for the head of the unit that is commended', () => {
    const ofUnit = {
      ...proposed,
      data: { ...proposed.data, subject: { kind: 'unit', id: 'PC07-31' } },
    } as CommendationEvent;
    given(ofUnit, checked)
      .when({ ...approve, by: 'GL-000006', facts: { history: clean, subjectHead: 'GL-000006' } })
      .refuses('commendation.ownCase');
  });
});

describe('rejecting and withdrawing', () => {
  const rejected: CommendationEvent = {
    type: 'CommendationRejected',
    occurredAt: reject.at,
    data: { reason: reject.reason, decidedOn: reject.decidedOn, by: reject.by },
  };
  const withdrawn: CommendationEvent = {
    type: 'CommendationWithdrawn',
    occurredAt: withdraw.at,
    data: { reason: withdraw.reason, by: withdraw.by },
  };

  it('need a reason, happen once, and end the case', () => {
    given(proposed, checked).when(reject).then([rejected]);
    given(proposed, checked, rejected).when(reject).thenNothing();
    given(proposed, checked)
      .when({ ...reject, reason: '' })
      .refuses('commendation.reasonMissing');
    given(proposed, checked)
      .when({ ...reject, by: 'GL-000008' })
      .refuses('commendation.ownProposal');
    given(proposed, checked).when(withdraw).then([withdrawn]);
    given(proposed, checked, withdrawn).when(withdraw).thenNothing();
    given(proposed, checked)
      .when({ ...withdraw, reason: '' })
      .refuses('commendation.reasonMissing');
    given(proposed, checked, withdrawn).when(approve).refuses('commendation.alreadyWithdrawn');
    given(proposed, checked, rejected).when(withdraw).refuses('commendation.alreadyRejected');
  });
});
