import type { Key } from '../../i18n/i18n.js';
import type { Part } from '../../offline/draft.js';

export const partNames: Record<Part, Key> = {
  anh: 'minutes:photo',
  'ket-qua': 'minutes:result',
  so: 'minutes:number',
  'ton-tai': 'minutes:findings',
  'xem-lai': 'minutes:review',
};
