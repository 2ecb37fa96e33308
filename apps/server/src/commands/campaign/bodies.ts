import { z } from 'zod';
import { day, id } from '../../contract/index.js';
import { documentNo, reason } from '../fields.js';

/** Without `subtree` the whole campaign; with it that unit and all below it along line command. */
export const suspendCampaign = z.strictObject({ subtree: id.optional(), reason, documentNo: documentNo.optional() });
export const resumeCampaign = z.strictObject({ subtree: id.optional() });
export const publishOutline = z.strictObject({ version: z.int().min(1).max(1000), documentNo, publishedOn: day });
