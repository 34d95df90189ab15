-- Alerts of which a delivery was given up: they are looked for, and sent again by hand.
ALTER TABLE alert ADD COLUMN undelivered INTEGER NOT NULL DEFAULT 0;
UPDATE alert SET undelivered = 1 WHERE record LIKE '%"state":"failed"%';
CREATE INDEX alert_undelivered ON alert (num) WHERE undelivered = 1;
