import type { Draft } from '../../offline/draft.js';

export interface PartProps {
  draft: Draft;
  change: (patch: Partial<Draft>) => void;
  /** one wanted to go on: what is missing is said now */
  tried: boolean;
}
