/** Verbs that name no deed: states, changes, perceptions and feelings. Levin 1993 (English Verb Classes: 30, 31, 35, 45, 47, 48, 54) and Vendler 1957, by hand. Lemmas. */
export const statives: ReadonlySet<string> = new Set(
  (
    'become seem appear remain stay look sound feel know think believe hope wish like love hate want need mean matter happen occur rise fall grow shrink drop climb increase decrease ' +
    'cost last depend belong contain include consist exist suffice lead result cause bring make rain snow freeze melt collapse die survive suffer lose win see hear understand remember ' +
    'forget realise realize find enjoy benefit hurt harm affect endanger cripple ruin bankrupt undermine threaten create prove require arrive come begin start continue end finish expire follow ' +
    'worsen improve spread reach exceed average total weigh measure expect face struggle fail succeed depend hinge say tell add note ask get go focus work try strive'
  ).split(' '),
);

/** What is done against somebody: CAMEO roots 13 to 18 as single verbs, with the steps of labour disputes, courts and boards. Lemmas. */
export const hostileVerbs: ReadonlySet<string> = new Set(
  (
    'seize attack destroy capture strike close cut suspend expel impose ban block retaliate punish fire sue boycott quit prosecute arrest shell bomb invade storm shut sack dismiss evict fine ' +
    'picket blockade occupy withhold sever veto sanction confiscate resist fight challenge contest appeal withdraw resign bar outlaw revoke strip freeze disqualify'
  )
    .split(' ')
    .concat(['walk out', 'shut down', 'pull out', 'walk away', 'down tools', 'cut off', 'lay off', 'take legal']),
);
