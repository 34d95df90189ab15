import { z } from 'zod';

export const Problem = z
  .object({
    location: z.string().describe('File or address that it is about'),
    stage: z.string().describe('Stage that tells it'),
    message: z.string().describe('What is wrong and what to do about it'),
    fatal: z.boolean().describe('The input could not be used at all'),
  })
  .readonly();
export type Problem = z.infer<typeof Problem>;
