import type { Instant } from '@vandong/kernel';
import type { Workbook } from '../read/index.js';
import { acts, signedActs, wordFor, type Act } from '../template/index.js';
import { caseUses } from './uses/cases.js';
import { roundUses } from './uses/rounds.js';
import type { Uses } from './uses/use.js';
import { titleOf, type Plan } from './planned.js';
import { Lacking, Said } from './said.js';

const uses: Uses<Act> = { ...roundUses, ...caseUses };

const SIGNED = {
  vi: 'việc này người có thẩm quyền tự làm trên màn hình; tệp tải lên không ký thay ai',
  en: 'whoever is competent does this himself on his screen; an uploaded file signs for nobody',
};

/** What already happened, act by act; who did it signs for it. */
export function planHistory({ history, campaign }: Workbook, plan: Plan): void {
  const named = campaign[0]?.row.campaign;
  for (const { row, at } of history) {
    const place = { sheet: 'history', at, person: row.person } as const;
    if (named === undefined) {
      plan.wrong(place, '', '', { vi: 'sổ phải có Cuộc vận động', en: 'the workbook must name the campaign' });
      continue;
    }
    if (!plan.signs && signedActs.has(row.act)) {
      plan.wrong(place, titleOf('history', 'act'), wordFor(acts, row.act), SIGNED);
      continue;
    }
    try {
      uses[row.act](new Said(named, row), (Use, input) => plan.add(place, keyOf(row), row.at, Use, input));
    } catch (error) {
      if (!(error instanceof Lacking)) throw error;
      plan.wrong(place, error.column, error.found, error.expected);
    }
  }
}

/** Two acts of one kind at one instant in one unit differ in what they are about. */
const keyOf = ({
  at,
  act,
  unit,
  round,
  ref,
  person,
}: {
  at: Instant;
  act: string;
  unit?: string;
  round?: number;
  ref?: string;
  person: string;
}): string => [at, act, unit ?? '', round ?? '', ref ?? '', person].join('|');
