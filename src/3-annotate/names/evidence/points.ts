/** Points for each thing that a name can be. */
export interface Points {
  readonly person: number;
  readonly place: number;
  readonly organisation: number;
  readonly other: number;
}

export const NO_POINTS: Points = { person: 0, place: 0, organisation: 0, other: 0 };

/** Sums what cues give; a cue names only what it speaks for or against. */
export function sumPoints(given: readonly Partial<Points>[]): Points {
  const sum = { ...NO_POINTS };
  for (const part of given) {
    if (part.person) sum.person += part.person;
    if (part.place) sum.place += part.place;
    if (part.organisation) sum.organisation += part.organisation;
    if (part.other) sum.other += part.other;
  }
  return sum;
}
