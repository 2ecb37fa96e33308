import type { UnitPage } from '../../api/types.js';
import type { Key } from '../../i18n/i18n.js';

type Action = UnitPage['actions'][number];
export interface UnitDialogProps {
  page: UnitPage;
  caseId: string;
  onClose: () => void;
}

/** Commands that open a dialog of the unit's page, in the order of its menu; the address names them. */
export const unitCommands = [
  { action: 'recordPlan', lenh: 'ke-hoach', label: 'unit:plan' },
  { action: 'receiveAssignment', lenh: 'tiep-nhan', label: 'unit:assignment' },
  { action: 'planBriefing', lenh: 'lap-phien', label: 'briefing:plan' },
  { action: 'recordReview', lenh: 'tong-ket', label: 'unit:review' },
  { action: 'nothingArose', lenh: 'khong-phat-sinh', label: 'unit:confirmNothing' },
  { action: 'completeStep', lenh: 'xong-buoc', label: 'unit:complete' },
  { action: 'requestExtension', lenh: 'gia-han', label: 'unit:extend' },
  { action: 'decideExtension', lenh: 'duyet-gia-han', label: 'unit:decideExtension' },
  { action: 'scheduleInspection', lenh: 'lap-kiem-tra', label: 'inspection:schedule' },
  { action: 'propose', lenh: 'de-nghi-khen', label: 'award:propose' },
  { action: 'reportViolation', lenh: 'bao-cao-vi-pham', label: 'review:reportCase' },
  { action: 'waiveStep', lenh: 'khong-ap-dung', label: 'unit:waive' },
  { action: 'pause', lenh: 'tam-dung', label: 'unit:suspend' },
  { action: 'resume', lenh: 'chay-lai', label: 'unit:resume' },
] as const satisfies readonly { action: Action; lenh: string; label: Key }[];
export type Lenh = (typeof unitCommands)[number]['lenh'];

/** What is done first where the unit stands. */
const firstAt: Record<NonNullable<UnitPage['standsAt']>, readonly Action[]> = {
  plan: ['recordPlan', 'receiveAssignment'],
  briefing: ['planBriefing'],
  implementation: ['completeStep'],
  inspection: ['scheduleInspection'],
  review: ['recordReview'],
  commendation: ['nothingArose'],
  accountability: ['nothingArose'],
};

/** The commands of this page: those that stand as buttons, and those that wait in the menu. */
export function splitCommands(page: Pick<UnitPage, 'actions' | 'standsAt'>, room: number) {
  const may = unitCommands.filter((c) => page.actions.includes(c.action));
  const urgent: readonly Action[] = [
    'decideExtension',
    'resume',
    ...(page.standsAt ? firstAt[page.standsAt] : []),
    'requestExtension',
  ];
  const buttons = urgent.flatMap((action) => may.filter((c) => c.action === action)).slice(0, room);
  // One command alone needs no menu.
  const rest = may.filter((c) => !buttons.includes(c));
  return rest.length === 1 ? { buttons: [...buttons, ...rest], rest: [] } : { buttons, rest };
}
