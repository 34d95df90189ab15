/** Verbs of saying that something is so after all. WordNet: admit, concede, confirm. */
export const owningVerbs: ReadonlySet<string> = new Set('admit acknowledge concede confirm confess own accept'.split(' '));
/** Words that stand for what somebody is charged with: alone they tell nothing of it. */
export const chargeWords: ReadonlySet<string> = new Set(
  'accusation charge claim allegation report it this that so much rumour rumor suggestion assertion'.split(' '),
);

/** Bodies and groups of people by kind: two kinds are never one body. A person's office is left out, for it may speak for the body. */
export const powers: ReadonlyMap<string, string> = new Map(
  Object.entries({
    court: 'court tribunal judge judges magistrate magistrates jury jurors',
    parliament:
      'parliament congress senate assembly legislature lawmakers legislators mps diet knesset bundestag parliamentarians deputies',
    government: 'government cabinet ministry administration',
    police: 'police constabulary gendarmerie policemen detectives',
    army: 'army military navy troops soldiers forces',
    union: 'union unions',
    church: 'church diocese bishop bishops',
    company: 'company firm manufacturer operator owner owners maker supplier employer',
    regulator: 'regulator inspectorate watchdog',
    council: 'council councillors',
    voters: 'voters electorate',
    shareholders: 'shareholders investors',
    prosecutor: 'prosecutor prosecutors',
    bank: 'bank banks lender',
    insurer: 'insurer insurers insurance',
    club: 'club team',
    league: 'league federation',
    university: 'university college',
    hospital: 'hospital clinic',
    school: 'school',
    hackers: 'hackers hacker cybercriminals',
    rebels: 'rebels rebel insurgents guerrillas militants separatists fighters gunmen',
    students: 'students pupils',
    doctors: 'doctors physicians surgeons nurses medics',
    passengers: 'passengers passenger',
    crew: 'crew sailors crewmen',
    fishermen: 'fishermen fisherman trawlermen',
    divers: 'divers diver',
    hikers: 'hikers hiker walkers climbers climber mountaineers',
    farmers: 'farmers farmer shepherd shepherds',
    firefighters: 'firefighters firemen firefighter',
    neighbours: 'neighbours neighbors neighbour neighbor',
    auditors: 'auditors auditor audit',
    customs: 'customs',
    workers: 'workers employees staff employee worker',
    parents: 'parents parent',
    engineers: 'engineers engineer',
    passers: 'jogger joggers tourist tourists passer-by passers-by motorist motorists cyclist cyclists',
    board: 'board directors',
    exchange: 'exchange',
    fund: 'fund',
    scientists: 'scientists scientist researchers researcher',
    tenants: 'tenants tenant',
    guards: 'guards guard warders',
  }).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);
/**
 * Deeds that are done once and by one: who tells another doer contradicts. Verbs of approval, blame and speech are left out, for many may do them.
 * After Levin's (1993) verbs of creation, discovery, appointment, killing and change of possession.
 */
export const singleDeeds: ReadonlySet<string> = new Set(
  'order close shut ban block annul find discover spot rescue save arrest shoot kill stab sentence convict acquit appoint suspend sack dismiss fire cancel design build invent found write draft compose commission launch hack leak score win buy sell steal shoot organise organize pilot steer drive sign hire expel evict start raise sound call alert fund finance sponsor pay blow bomb attack destroy kidnap abduct assassinate seize capture loot torch poison ambush shell storm raid burn set'.split(
    ' ',
  ),
);
/** Verbs by which a body with power brings something about. */
export const decidingVerbs: ReadonlySet<string> = new Set(
  'order commission impose ban close shut halt suspend annul block approve authorise authorize permit veto overturn call cancel'.split(' '),
);
/** Verbs that make another do something. */
export const forcingVerbs: ReadonlySet<string> = new Set('order force compel require oblige tell instruct direct make'.split(' '));
/** Deeds of one sort under several verbs, for who did them and whether freely. WordNet synsets of recall, close, resign, apologise, pay. */
export const kindredDeeds: readonly ReadonlySet<string>[] = [
  'recall withdraw pull remove take',
  'close shut halt suspend stop',
  'resign quit leave go step',
  'pay refund reimburse compensate',
  'evacuate leave clear empty',
  'publish release disclose reveal',
].map((row) => new Set(row.split(' ')));
