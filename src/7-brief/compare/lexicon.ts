/** Nouns and participles of counts that go on by the hour: in one story they count one thing. General news English. */
export const runningCounts: ReadonlySet<string> = words(
  'injured injuries hurt wounded missing unaccounted survivors rescued displaced homeless stranded hospitalised hospitalized evacuees evacuated',
);

/** … and those that only grow; a smaller number is a part of them ("three dead were found in the engine room"). */
export const growingCounts: ReadonlySet<string> = words(
  'dead deaths died killed fatalities casualties toll victims cases infections arrests arrested detained',
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
