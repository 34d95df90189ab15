import { z } from '@hono/zod-openapi';

/** An error as RFC 9457 tells it: every error of the API is one of these, as application/problem+json. */
export const ProblemDetails = z
  .object({
    type: z.string().describe('URI of the kind of problem; urn:stemma:problem:…'),
    title: z.string().describe('The kind of problem in words'),
    status: z.int().describe('The HTTP status'),
    detail: z.string().describe('What is wrong here and what to do about it'),
    instance: z.string().optional().describe('The path that was asked for'),
    errors: z
      .array(z.object({ where: z.string(), message: z.string() }).readonly())
      .readonly()
      .optional()
      .describe('Each field that is wrong'),
  })
  .readonly()
  .openapi('ProblemDetails');
export type ProblemDetails = z.infer<typeof ProblemDetails>;

/** Every kind of problem that the API tells of. */
const kinds = {
  invalid: { status: 400, title: 'The request is not valid' },
  unauthorised: { status: 401, title: 'Sign in first' },
  forbidden: { status: 403, title: 'Not allowed' },
  'not-found': { status: 404, title: 'Not found' },
  'method-not-allowed': { status: 405, title: 'Method not allowed' },
  conflict: { status: 409, title: 'Conflict' },
  gone: { status: 410, title: 'No longer there' },
  'too-large': { status: 413, title: 'Too large' },
  'media-type': { status: 415, title: 'Unsupported media type' },
  misdirected: { status: 421, title: 'Wrong host' },
  unusable: { status: 422, title: 'It cannot be used' },
  'too-many': { status: 429, title: 'Too many requests' },
  internal: { status: 500, title: 'Stemma made a mistake' },
  unavailable: { status: 503, title: 'Not available now' },
} as const;
export type ProblemKind = keyof typeof kinds;

/** Thrown by whatever answers a request; becomes a ProblemDetails answer. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly kind: ProblemKind;
  readonly errors: ProblemDetails['errors'];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    kind: ProblemKind,
    detail: string,
    more: {
      readonly errors?: ProblemDetails['errors'];
      readonly headers?: Readonly<Record<string, string>>;
      readonly cause?: unknown;
    } = {},
  ) {
    super(detail, { cause: more.cause });
    this.kind = kind;
    this.errors = more.errors;
    this.headers = more.headers ?? {};
  }
}

/** @returns the problem as a record, for the path asked for */
export function problemDetails(error: ProblemError, instance: string): ProblemDetails {
  const { status, title } = kinds[error.kind];
  return {
    type: `urn:stemma:problem:${error.kind}`,
    title,
    status,
    detail: error.message,
    instance,
    ...(error.errors ? { errors: error.errors } : {}),
  };
}

/** The problem that an HTTP status thrown by a library stands for. */
export function kindOfStatus(status: number): ProblemKind {
  const found = Object.entries(kinds).find(([, kind]) => kind.status === status);
  return (found?.[0] as ProblemKind | undefined) ?? (status >= 500 ? 'internal' : 'invalid');
}
