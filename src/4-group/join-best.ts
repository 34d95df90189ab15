import type { Likeness, LikeRow } from './cosines.ts';

/** One text comes in beside another that is in. */
export interface Joined {
  readonly at: number;
  readonly to: number;
  readonly likeness: number;
}

/**
 * The order in which the texts of a story come in: each time the one most like those that are in, so that every joining is the best there is (Prim 1957).
 * @param members indexes into the texts; the first is there from the beginning
 */
export function joinBest(members: readonly number[], like: Likeness): readonly Joined[] {
  const [first] = members;
  if (first === undefined) return [];
  const placeOf = new Int32Array(like.length).fill(-1);
  for (const [place, at] of members.entries()) placeOf[at] = place;
  const nearest = new Int32Array(members.length).fill(first);
  const likeness = new Float64Array(members.length);
  const isIn = new Uint8Array(members.length);
  const takeIn = (at: number): void => {
    isIn[placeOf[at] as number] = 1;
    const { others, values } = like[at] as LikeRow;
    for (let k = 0; k < others.length; k++) {
      const place = placeOf[others[k] as number] as number;
      if (place < 0 || isIn[place] === 1 || (values[k] as number) <= (likeness[place] as number)) continue;
      nearest[place] = at;
      likeness[place] = values[k] as number;
    }
  };
  takeIn(first);
  return members.slice(1).map((): Joined => {
    let next = -1;
    for (let place = 0; place < isIn.length; place++)
      if (isIn[place] === 0 && (next < 0 || (likeness[place] as number) > (likeness[next] as number))) next = place;
    const at = members[next] as number;
    takeIn(at);
    return { at, to: nearest[next] as number, likeness: likeness[next] as number };
  });
}
