/** The drawing, in its own units. */
export const drawing = { width: 760, height: 430, margin: 56 } as const;

/** Names written on the map, the most told first; more would cover each other. */
export const mostLabels = 14;

/** Least half extent of the map in degrees, so that one town does not fill it. */
export const leastDegrees = 4;

/** Radius of a dot: least, and for the most told place. */
export const dot = { least: 3.2, most: 9 } as const;

/** Below this scale of the projection (units a radian) land is drawn at 1 : 110 million: 760 units then span more than about 60 degrees. */
export const coarseBelow = 700;
