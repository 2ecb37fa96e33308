import { sessions, unitShares, unitSteps } from '@vandong/campaign/read-model';
import type { ViolationFile } from '@vandong/conduct/read-model';
import { inspectionsOfUnit } from '@vandong/inspection/read-model';
import { daysBetween, endOfDay } from '@vandong/kernel';
import type { Reading } from '../reading/index.js';
import { both, date } from '../words/index.js';
import type { CasePage } from './case.js';

type Evidence = CasePage['evidence'];

/** What the system itself knows for and against the leaders (dossier 6.6): shown, never weighed. */
export async function evidenceOf(reading: Reading, file: ViolationFile): Promise<Evidence> {
  const { snapshot, moment } = reading;
  const visited = (await inspectionsOfUnit(snapshot, moment, file.unit)).find(
    ({ conductedOn }) => conductedOn !== null && conductedOn <= file.occurredOn,
  );
  const days = daysBetween(file.occurredOn, file.detectedOn);
  return [
    ...(await briefedThen(reading, file)),
    ...(visited?.conductedOn
      ? [
          {
            name: both('Kiểm tra gần nhất trước ngày xảy ra', 'Last inspection before the act'),
            value: `${date(visited.conductedOn)}, ${visited.findingCount ?? 0}`,
          },
        ]
      : []),
    {
      name: both('Từ xảy ra đến phát hiện (ngày)', 'From act to detection (days)'),
      value: String(Math.max(0, days)),
      position: file.position,
    },
  ];
}

/** Who was briefed by the end of the day of the act, on the newest outline briefed by then: a later briefing proves nothing. */
async function briefedThen({ snapshot, moment }: Reading, file: ViolationFile): Promise<Evidence> {
  const { campaign, round, unit, occurredOn } = file;
  const then = { ...moment, day: occurredOn, at: endOfDay(occurredOn) };
  const [step] = await unitSteps(snapshot, then, { campaign, round, units: [unit] });
  if (!step) return [];
  const [share] = await unitShares(snapshot, then, [step.caseId]);
  if (!share || share.strength === 0) return [];
  const held = (await sessions(snapshot, then, step.caseId)).filter((session) => session.held);
  const outline = Math.max(...held.map(({ outlineVersion }) => outlineVersion ?? 0), 0);
  const present = held
    .filter(({ outlineVersion }) => (outlineVersion ?? 0) === outline)
    .reduce((sum, session) => sum + (session.present ?? 0), 0);
  const day = date(occurredOn);
  return [
    {
      name:
        outline > 0
          ? both(
              `Quán triệt Đề cương bản ${outline}, tính đến hết ngày ${day}`,
              `Briefed on outline version ${outline} by the end of ${day}`,
            )
          : both(`Quán triệt Đề cương, tính đến hết ngày ${day}`, `Briefed on the outline by the end of ${day}`),
      value: `${present}/${share.strength}`,
    },
  ];
}
