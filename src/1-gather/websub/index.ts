/** WebSub: news pushed by a hub instead of asked for. */
export {
  type HubRequest,
  hubInHeader,
  type Intent,
  LEASE_SECONDS,
  type Subscription,
  subscriptionRequest,
  verifyContent,
  verifyIntent,
} from './websub.ts';
