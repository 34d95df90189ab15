import { z } from 'zod';
import { Id, Span } from './span.ts';

/** Fields that many records share, so that they read the same everywhere. */
export const members = z.array(Span).readonly().describe('The places in the reports that it rests on');
export const accountIds = z.array(Id).readonly().describe('Accounts that tell it');
