import { unitShares, unitSteps } from '@vandong/campaign/read-model';
import type { ViolationFile } from '@vandong/conduct/read-model';
import { inspectionsOfUnit } from '@vandong/inspection/read-model';
import { daysBetween } from '@vandong/kernel';
import type { Reading } from '../reading/index.js';
import { both, date } from '../words/index.js';
import type { CasePage } from './case.js';

/** What the system itself knows for and against the leaders (dossier 6.6): shown, never weighed. */
export async function evidenceOf(reading: Reading, file: ViolationFile): Promise<CasePage['evidence']> {
  const { snapshot, moment } = reading;
  const steps = await unitSteps(snapshot, moment, { campaign: file.campaign, round: file.round, units: [file.unit] });
  const [share] = await unitShares(snapshot, moment, [...new Set(steps.map(({ caseId }) => caseId))]);
  const visited = (await inspectionsOfUnit(snapshot, moment, file.unit)).find(
    ({ conductedOn }) => conductedOn !== null && conductedOn <= file.occurredOn,
  );
  const days = daysBetween(file.occurredOn, file.detectedOn);
  return [
    ...(share && share.strength > 0
      ? [
          {
            name: both(
              `Quán triệt Đề cương bản ${share.outlineVersion}`,
              `Briefed on outline version ${share.outlineVersion}`,
            ),
            value: `${share.present}/${share.strength}`,
          },
        ]
      : []),
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
