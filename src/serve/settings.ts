/** The port tried first: "STEM" on the keys of a telephone. The next ones are tried where it is taken and none was asked for. */
export const port = { default: 7836, tries: 10 } as const;

/** Items in a part of a listing; as the ports of the store have it. */
export const pageSize = { default: 50, most: 200 } as const;

/** Bytes of a request's body: an OPML file of some ten thousand feeds is below 4 MiB; everything else is small. */
export const bodyBytes = { default: 256 * 1024, opml: 8 * 1024 * 1024 } as const;
