/** The port tried first: "STEM" on the keys of a telephone. The next ones are tried where it is taken and none was asked for. closeMs: how long running answers have to end when Stemma stops. */
export const port = { default: 7836, tries: 10, closeMs: 1_500 } as const;

/** Items in a part of a listing; as the ports of the store have it. */
export const pageSize = { default: 50, most: 200 } as const;

/** Bytes of a request's body: an OPML file of some ten thousand feeds is below 4 MiB; what a hub pushes is a feed; everything else is small. */
export const bodyBytes = { default: 256 * 1024, opml: 8 * 1024 * 1024, pushed: 8 * 1024 * 1024 } as const;

/** Cost of scrypt: about 50 ms and 16 MiB a try (OWASP's N = 2^14 with r = 8, p = 5 or better; N = 2^15, p = 3). */
export const passwordHash = { N: 2 ** 15, r: 8, p: 3, bytes: 32 } as const;

/** Signing in: wrong passwords from one address in a window; how long a session lasts. */
export const signIn = { tries: 10, windowMs: 15 * 60_000, sessionSeconds: 14 * 24 * 3600 } as const;

/**
 * Live events: how often the store is looked into (an indexed read of 0.01 ms, and nobody notices half a second), a comment that
 * keeps proxies from closing (they do after 30 to 60 s), how many may listen, events that wait for a slow one before it is sent away.
 */
export const live = { lookMs: 400, batch: 200, heartbeatMs: 15_000, retryMs: 3_000, listeners: 100, backlog: 1_000 } as const;

/**
 * The past of a story is computed when it is asked for. Up to so many reports in the thread that answers (twelve reports took 0.17 s on a
 * machine of two busy cores), else beside it, one at a time; so many may wait; the thread ends when nobody asked for so long.
 */
export const lookingBack = { here: 12, queue: 20, idleMs: 60_000 } as const;

/** How often is looked for what commands at the terminal have decided: an indexed read of 0.01 ms, and "at once" to who typed it. */
export const heeding = { everyMs: 1_000, batch: 500 } as const;

/** Asking the store whether something can be kept: how long the answer is good for, and how long it is waited for. Transactions take under 0.1 s. */
export const probing = { goodForMs: 5_000, waitMs: 2_000 } as const;

/** Silence of the thread that watches after which it is said to be stuck: it looks every 15 s, and one long turn takes no minutes. */
export const watching = { silentMs: 10 * 60_000 } as const;
