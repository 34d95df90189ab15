/** Nouns and participles of counts that go on by the hour: in one story they count one thing. General news English. */
export const runningCounts: ReadonlySet<string> = new Set(
  (
    'dead deaths died killed fatalities casualties toll bodies victims injured injuries hurt wounded missing unaccounted survivors rescued ' +
    'cases infections arrests arrested detained evacuees evacuated displaced homeless stranded hospitalised hospitalized'
  ).split(' '),
);
