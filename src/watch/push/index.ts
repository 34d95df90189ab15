/**
 * News that hubs push (WebSub): hubs are asked, what they ask back is answered, what they bring makes its source due at once. Polling goes on
 * all the same, so that a hub that falls silent costs nothing. In: a store, the protocol as functions. Out: what is agreed, in the store.
 */
export { answerIntent, type HubAnswer, takePush } from './answer-hub.ts';
export { askHubs } from './ask-hubs.ts';
export { lookAgain } from './look-again.ts';
export { PUSH_PATH, type Reachable, wantPush } from './want-push.ts';
