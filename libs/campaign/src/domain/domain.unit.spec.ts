import { describe, expect, it } from '@jest/globals';
import { isWorkingDay } from '@vandong/kernel';
import { calendar2026 } from '@vandong/testing/calendar';
import { defaultRounds, parseCampaign, parseUnitRound, profilesOf, unitRoundStream } from './index.js';

describe('ids', () => {
  it('name streams and cases alike, and can be read back', () => {
    const ref = { campaign: 'CVD-2026-01', round: 2, unit: 'PC07-31-KV02' };
    expect(unitRoundStream(ref)).toBe('unitRound-CVD-2026-01.2.PC07-31-KV02');
    expect(parseUnitRound(unitRoundStream(ref))).toEqual(ref);
    expect(parseUnitRound('inspection-I1')).toBeUndefined();
    expect([parseCampaign('campaign-CVD-2026-01'), parseCampaign('unit-x')]).toEqual(['CVD-2026-01', undefined]);
  });
});

describe('default profiles', () => {
  const [first, second] = [profilesOf(defaultRounds[1]), profilesOf(defaultRounds[2])];

  it('owe inspection to offices and drawn teams only, and a numbered plan to whoever is not a team', () => {
    expect(
      first.filter(({ steps }) => steps.some(({ step }) => step === 'inspection')).map(({ profile }) => profile),
    ).toEqual(['office', 'drawnTeam']);
    expect(
      first.filter(({ steps }) => steps[0]?.criteria.includes('plan.basis')).map(({ profile }) => profile),
    ).toEqual(['department', 'office']);
  });

  it('have the deadlines of the dossier, all of them working days', () => {
    expect(first.map(({ steps }) => steps[0]?.dueOn)).toEqual(['2026-01-16', '2026-01-30', '2026-02-06', '2026-02-06']);
    expect(second[1]?.steps.map(({ step, dueOn }) => `${step} ${dueOn}`).slice(1)).toEqual([
      'briefing 2026-11-20',
      'implementation 2026-12-15',
      'inspection 2026-11-27',
      'review 2027-01-15',
      'commendation 2027-01-29',
      'accountability 2027-01-29',
    ]);
    expect(second[1]?.steps.map(({ carriedOver }) => carriedOver).filter(Boolean)).toEqual(['plan', 'briefing']);
    const due = [...first, ...second].flatMap(({ steps }) => steps.map(({ dueOn }) => dueOn));
    expect(due.filter((day) => !isWorkingDay(calendar2026, day))).toEqual([]);
  });
});
