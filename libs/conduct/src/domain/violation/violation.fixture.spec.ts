import type { Instant } from '@vandong/kernel';
import type { ViolationEvent } from '../events/index.js';

/** The case V06 of dossier 8.8, as it is reported. */
export const violation = 'HS-2026-007';
export const told = {
  violation,
  campaign: 'CVD-2026-01',
  round: 2,
  officer: 'nam',
  act: 'V06',
  summary: 'Uống bia trong ca trực',
  occurredOn: '2026-08-15',
  detectedOn: '2026-08-20',
};
export const reportedAt = (occurredAt: Instant): ViolationEvent => ({
  type: 'ViolationReported',
  occurredAt,
  data: { ...told, unit: 'PC07-31-KV02' },
});
