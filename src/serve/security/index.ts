/** Who may ask: host names, origins of writes, headers, password, sessions and token. */
export { keepPassword, loadCredentials, makeToken } from './credentials.ts';
export { setHeaders } from './headers.ts';
export { checkHost, isLoopback } from './hosts.ts';
export { checkOrigin } from './origins.ts';
export { mountSignIn, requireSignIn } from './sessions.ts';
export { nameUser, userOf } from './user.ts';
