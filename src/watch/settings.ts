/** Times and bounds of the watching. Units in the names. */
export const settings = {
  /** Sources polled at the same time: what the net holds back costs no work here, but each may bring pages to read. */
  parallelPolls: 8,
  /** Rounds of polls in one cycle at most: a source with a long backlog gives the rest next time. */
  mostRounds: 500,
  /** A poll that takes longer is given up; the fetcher's own bounds are far below. */
  pollTimeoutMs: 5 * 60_000,
  /** How often is looked for what another process put into the folder: a source added on the command line, a correction. */
  tickMs: 15_000,
  /** How often is looked whether something can still be kept, before a poll finds out: a full disk is told within a minute. */
  probeEveryMs: 60_000,
  /** After a poll, how long is waited for the next one before the stories are brought up to date: one burst of polls, one update. */
  settleQuietMs: 2_000,
  /** … and how long at most. */
  settleLatestMs: 10_000,
  /** An unexpected failure of one source holds it back: at first, doubled each time, at most. */
  holdFirstMs: 60_000,
  holdMostMs: 60 * 60_000,
  /** Failed polls in a row after which an outage is told as an alert; single failures stand in the source's log. A source that never answered is told at once. */
  failuresToTell: 3,
  /** How long a stop waits for what is being done. */
  stopMs: 1_000,
  /** … and how long for its thread to end, before that is ended. */
  threadEndMs: 1_500,
  /** Wait before the thread that watches is started again; doubled each time, at most; a thread that lived for `steadyMs` begins anew. */
  restartFirstMs: 1_000,
  restartMostMs: 60_000,
  steadyMs: 5 * 60_000,
  /** How often planned dates are held against the clock. They are told by the day. */
  datesEveryMs: 6 * 60 * 60_000,
  /** When old reports are removed, where they are not kept for ever: at night, in the time zone of the machine (crontab). */
  removalsAt: '10 4 * * *',
  /** Stories without a report for longer are not looked at for missed dates. */
  datesWithinDays: 60,
  /** Changes held against the rules in one transaction. */
  judgedAtOnce: 200,
  /** Alerts taken from the outbox at a time; more, up to `outboxMost`, where more are due, as a message tried again must not go out in parts. */
  outboxAtOnce: 1_000,
  outboxMost: 16_000,
  /** Alerts in one message at most; the rest go in another. A message of a thousand has about three megabytes. */
  alertsPerMessage: 1_000,
  /** How often a message is sent again that Stemma was stopped in the middle of: it may have arrived. */
  mostInterruptions: 1,
  /** Tries of a delivery before it is given up: with the waits below over two days. */
  mostAttempts: 9,
  /** Wait after the first failed try; four times as long after each further one, at most `retryMostMs`. */
  retryFirstMs: 30_000,
  retryMostMs: 14 * 60 * 60_000,
  /** Share by which a wait varies, so that many deliveries to one host do not come back together. */
  retryJitter: 0.2,
  /** A web hook must answer within this time. */
  hookTimeoutMs: 15_000,
  /** Messages under way at the same time. */
  parallelDeliveries: 4,
} as const;
