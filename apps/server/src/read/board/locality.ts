import { lastActivity, unitShares, unitSteps } from '@vandong/campaign/read-model';
import type { z } from 'zod';
import type { localityUnits } from '../../contract/index.js';
import { frameOf, grouped, type Reading } from '../reading/index.js';
import { both } from '../words/index.js';
import { openReviews } from './accountability.js';
import { unitCells } from './unit-cells.js';

export type Locality = Omit<z.infer<typeof localityUnits>, 'readAt'>;

/** The enrolled units of one row of the board, the worst first. */
export async function localityOf(reading: Reading, key: string, round?: number): Promise<Locality> {
  const { snapshot, moment, reader, calendar, soon } = reading;
  const frame = await frameOf(reading, round);
  const scope = {
    campaign: frame.campaign.campaign,
    round: frame.round.round,
    units: await reader.units('board.read'),
  };
  const steps = await unitSteps(snapshot, moment, scope, { locality: key });
  const shares = new Map(
    (await unitShares(snapshot, moment, [...new Set(steps.map(({ caseId }) => caseId))])).map((share) => [
      share.caseId,
      share,
    ]),
  );
  const byUnit = grouped(steps, ({ unit }) => unit);
  const activity = await lastActivity(snapshot, moment, [...byUnit.keys()]);
  const units = await reading.units();
  const reviews = await openReviews(reading, (unit) => unit);
  const rows = [...byUnit].map(([unit, owed]) => {
    const cells = unitCells(owed, shares.get(owed[0]?.caseId ?? ''), { day: moment.day, soon, calendar }).map(
      (cell) => {
        const open = cell.step === 'accountability' ? reviews.get(unit) : undefined;
        return open
          ? { ...cell, state: open.state, dueOn: open.dueOn, ...(open.lateDays > 0 && { lateDays: open.lateDays }) }
          : cell;
      },
    );
    const open = cells
      .filter(({ state }) => ['none', 'run', 'due'].includes(state))
      .flatMap(({ dueOn }) => dueOn ?? [])
      .sort();
    const at = activity.get(unit);
    const of = units.get(unit);
    return {
      unit,
      code: of?.code ?? unit,
      name: both(of?.name ?? unit, of?.nameEn ?? unit),
      shortName: of?.shortName ?? unit,
      cells,
      worstLateDays: Math.max(0, ...cells.filter(({ state }) => state === 'late').map(({ lateDays }) => lateDays ?? 0)),
      ...(open[0] && { nextDueOn: open[0] }),
      ...(at && { lastActivityAt: at }),
    };
  });
  const level = (unit: string) => (units.get(unit)?.kind === 'team' ? 1 : 0);
  rows.sort(
    (a, b) =>
      level(a.unit) - level(b.unit) ||
      b.worstLateDays - a.worstLateDays ||
      (a.nextDueOn ?? '9999').localeCompare(b.nextDueOn ?? '9999') ||
      a.code.localeCompare(b.code),
  );
  return { key, rows };
}
