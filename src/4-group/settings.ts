export const GROUP = {
  titleWeight: 1.5,
  leadWeight: 3,
  leadTerms: 100,
  pairWeight: 0.4,
  background: 60,
  keptTerms: 250,
  threshold: 0.18,
  floorShare: 0.15,
  windowDays: 3,
  decayDays: 4,
} as const;
