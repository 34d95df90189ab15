-- What was agreed with the hubs of sources (WebSub).
CREATE TABLE hub_subscription (
  source INTEGER PRIMARY KEY REFERENCES source (num) ON DELETE CASCADE,
  -- The end of the address that the hub calls.
  token TEXT NOT NULL UNIQUE,
  next_ask TEXT NOT NULL,
  record TEXT NOT NULL
);
CREATE INDEX hub_subscription_due ON hub_subscription (next_ask);
