/** How a request is read and answered, whatever it is about: endpoints as values, paging, problems (RFC 9457). */
export { describeApi } from './describe.ts';
export { type Endpoint, endpoint, mount } from './endpoint.ts';
export { limitBody, refuseMethod } from './guards.ts';
export { flag, moment, pageOf, pageQuery } from './paging.ts';
export { ProblemError } from './problem.ts';
export { makeErrorHandler, respondNotFound, respondProblem } from './respond.ts';
