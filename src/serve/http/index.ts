/** How a request is read and answered, whatever it is about: endpoints as values, paging, problems (RFC 9457). */
export { type Asked, type Endpoint, endpoint, mount } from './endpoint.ts';
export { flag, moment, pageOf, pageQuery } from './paging.ts';
export { ProblemDetails, ProblemError } from './problem.ts';
export { asProblem, makeErrorHandler, respondNotFound, respondProblem } from './respond.ts';
