/**
 * Words by which a speaker promises to spare, to hold out or to remember, and refuses nobody anything: "we will not rest until", "no one will be left
 * behind". By hand from Levin 1993 (classes 10.9 cheat, 16 concealment, 31.1 amuse, 51.2 leave, 53 linger) and Searle's commissives (1976). Lemmas.
 */

/** What somebody promises not to do to those whom they care for, or not to be made to do. */
export const sparingVerbs: ReadonlySet<string> = new Set(
  (
    'abandon forget fail desert neglect hide conceal harm hurt endanger rest sleep relent waver falter flinch blink flag tire betray disappoint deceive lie cheat mislead ' +
    'discriminate waste interfere meddle intimidate silence bully cow blackmail distract break cower panic despair forsake shirk squander overlook ignore target invade'
  ).split(' '),
);

/** What people pay. */
const charges: readonly string[] = 'price prices fare fares tax taxes fee fees rent rents tariff tariffs duty duties bills'.split(' ');

/** Verbs with the word that makes an assurance of them. */
export const sparingPhrases: Readonly<Record<string, readonly string[]>> = {
  allow: ['distract', 'dominate', 'derail', 'divide', 'define', 'deter', 'stop', 'slow', 'intimidate', 'break', 'discourage', 'silence'],
  put: ['risk', 'danger', 'jeopardy', 'harm'],
  leave: ['behind', 'alone', 'stranded'],
  let: ['down', 'distract', 'dominate', 'derail', 'divide', 'define', 'stop', 'slow', 'intimidate', 'break', 'discourage', 'silence'],
  turn: ['away'],
  send: ['back'],
  go: ['away', 'hungry', 'unpunished', 'unanswered'],
  give: ['up on', 'up .', 'up ,', 'up until'],
  cut: ['corners', 'corner'],
  charge: ['penny', 'passengers', 'patients', 'customers', 'extra'],
  stop: ['until', 'till', 'fighting', 'looking', 'searching', 'working', 'trying', '.', ','],
  raise: charges,
  increase: charges,
  lose: ['job', 'jobs', 'home', 'homes', 'money', 'wages', 'pay', 'pension'],
};

/** Losses that nobody is to suffer: "no jobs will be lost", "no patient will be charged". */
export const sufferedVerbs: ReadonlySet<string> = new Set(
  'lose charge evict deport punish penalise penalize sack harm hurt forget displace dismiss close cut'.split(' '),
);

/** What is feared, and whose absence is promised: "there will be no job losses". Lemmas. */
export const feared: ReadonlySet<string> = new Set(
  'loss layoff redundancy cut closure shortage delay victim increase rise hike casualty harm danger risk famine panic war bloodshed repeat surprise problem rationing blackout eviction dismissal charge cost fee'.split(
    ' ',
  ),
);
