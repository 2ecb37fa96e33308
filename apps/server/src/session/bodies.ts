import { z } from 'zod';

export const changePassword = z.strictObject({
  current: z.string().min(1).max(200),
  next: z.string().min(12).max(200),
});
