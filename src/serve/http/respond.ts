import type { Context, ErrorHandler, NotFoundHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { z } from 'zod';
import { StoreError } from '../../store/index.ts';
import { NotAllowed, Unusable } from '../desk/index.ts';
import { kindOfStatus, ProblemError, problemDetails } from './problem.ts';

/** A problem as an answer. */
export function respondProblem(c: Context, error: ProblemError): Response {
  const details = problemDetails(error, c.req.path);
  return new Response(JSON.stringify(details), {
    status: details.status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...error.headers },
  });
}

/** What was thrown, as a problem; what nobody foresaw is told as our mistake and nothing of it is shown. */
function asProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  if (error instanceof NotAllowed) return new ProblemError('forbidden', error.message, { cause: error });
  if (error instanceof Unusable) return new ProblemError('unusable', error.message, { cause: error });
  if (error instanceof StoreError)
    return new ProblemError(error.code === 'cursor' ? 'invalid' : 'unavailable', error.message, { cause: error });
  if (error instanceof HTTPException)
    return new ProblemError(kindOfStatus(error.status), error.message || detailOfStatus(error.status), { cause: error });
  return new ProblemError('internal', 'Something went wrong here, not in your request. It stands in the log; please report it.', {
    cause: error,
  });
}

function detailOfStatus(status: number): string {
  return status === 403
    ? 'This write was sent by the page of another site, so it was refused. Send it from a page of Stemma, or without Origin.'
    : 'The request could not be understood.';
}

/** @param tell takes what nobody foresaw, for the log */
export function makeErrorHandler(tell: (error: unknown) => void): ErrorHandler {
  return (error, c) => {
    const problem = asProblem(error);
    if (problem.kind === 'internal') tell(error);
    return respondProblem(c, problem);
  };
}

export const respondNotFound: NotFoundHandler = (c) =>
  respondProblem(c, new ProblemError('not-found', `There is nothing at ${c.req.path}. What there is stands in /openapi.json.`));

/** What a schema found wrong, field by field. */
export function invalid(error: z.core.$ZodError, where: string): ProblemError {
  const errors = error.issues.map((issue) => ({ where: [where, ...issue.path.map(String)].join('.'), message: issue.message }));
  const [first] = errors;
  return new ProblemError('invalid', `${first?.where}: ${first?.message}`, { errors });
}
