import { z } from 'zod';
import { words } from '../contract/index.js';

/** Number of an issued document, e.g. `123/QĐ-C07`. */
export const documentNo = words(60);
export const reason = words(2000);
/** A case id is its stream name, e.g. `inspection-KT-31-02`. */
export const caseId = z.string().regex(/^[A-Za-z]+-[A-Za-z0-9][A-Za-z0-9_.-]{0,240}$/);
export const round = z.int().min(1).max(20);
export const localTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
