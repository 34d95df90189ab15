/** Words that stand before or beside a person's name. General English; compiled by hand from style guides' lists of titles and offices. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Forms of address with their gender; they are no offices. */
export const honorifics: Readonly<Record<string, 'm' | 'f' | ''>> = {
  mr: 'm',
  'mr.': 'm',
  mister: 'm',
  messrs: 'm',
  mrs: 'f',
  'mrs.': 'f',
  ms: 'f',
  'ms.': 'f',
  miss: 'f',
  madam: 'f',
  madame: 'f',
  mme: 'f',
  monsieur: 'm',
  señor: 'm',
  señora: 'f',
  doña: 'f',
  herr: 'm',
  frau: 'f',
  sir: 'm',
  dame: 'f',
  lord: 'm',
  lady: 'f',
  dr: '',
  'dr.': '',
  prof: '',
  'prof.': '',
  rev: '',
  'rev.': '',
  hon: '',
  'hon.': '',
  honourable: '',
  honorable: '',
  datuk: '',
  dato: '',
  shri: 'm',
  smt: 'f',
  daw: 'f',
  sayyid: 'm',
  hajji: 'm',
  ustaz: 'm',
  auntie: 'f',
  aunt: 'f',
  uncle: 'm',
};

/** Offices, ranks, professions that can head a title before a name ("Foreign Minister", "Lt Gen", "farmer"). */
export const titleHeads = words(`
president vice-president premier chancellor minister ministers secretary secretary-general undersecretary under-secretary-general attorney-general solicitor-general
governor-general director-general consul-general
ambassador envoy delegate negotiator mediator commissioner governor mayor deputy senator congressman congresswoman representative lawmaker parliamentarian
mp mps councillor councilor councilwoman councilman alderman speaker chairman chairwoman chairperson chair chief head leader boss director manager ceo cfo coo cto executive officer
founder co-founder cofounder owner partner spokesman spokeswoman spokesperson spokespersons adviser advisor aide assistant counsel counsellor
judge justice magistrate prosecutor attorney lawyer advocate barrister sheriff marshal inspector superintendent constable detective sergeant sgt corporal cpl
lieutenant lt captain capt commander cmdr cdr major maj colonel col brigadier general gen admiral adm commodore commandant private pvt
king queen prince princess emperor empress sultan emir amir sheikh sheik shaikh shah tsar duke duchess count countess baron baroness pope cardinal archbishop bishop
father sister brother pastor priest rabbi imam ayatollah mullah mufti monk abbot patriarch reverend
professor doctor teacher lecturer economist analyst historian scientist researcher engineer architect doctor surgeon nurse
author writer novelist poet artist painter singer actor actress director filmmaker musician composer editor journalist reporter correspondent columnist presenter host
coach captain striker goalkeeper midfielder defender pitcher player boxer athlete champion
farmer fisherman driver worker student activist campaigner organiser organizer candidate nominee incumbent contender politician diplomat statesman
whip treasurer registrar rapporteur coordinator administrator auditor controller comptroller ombudsman trustee principal dean rector provost
czar strongman dictator warlord rebel militant militiaman cleric preacher businessman businesswoman entrepreneur tycoon magnate billionaire banker trader investor
regent viceroy chieftain elder
challenger frontrunner front-runner whistleblower whistle-blower medallist medalist rower sprinter cyclist swimmer skier wrestler golfer jockey
agent trooper paramedic pilot skipper warden chaplain usher bailiff coroner
sen rep reps sens gov gens gen. lt. col. capt. maj. sgt. cmdr. adm. brig. brig gov. sen. rep. pres. insp. supt. fr. amb. det. pte
`);

/** Words that qualify a title head from the left and are no names. */
export const titleModifiers = words(`
prime deputy vice assistant associate acting interim caretaker former ex late then outgoing incoming newly-elected president-elect elect first second third senior junior chief executive general
foreign interior exterior home defence defense finance financial economy economic economics trade commerce industry energy oil petroleum mines mining agriculture fisheries environment climate water
health education higher labour labor employment justice transport transportation communications information culture tourism sports sport youth women gender family social welfare housing
development planning infrastructure immigration security national public internal external relations affairs state federal regional provincial local district county city municipal
cabinet principal permanent parliamentary presidential senate house majority minority opposition party group managing non-executive lead special undercover joint central supreme high constitutional appeal
lieutenant lt lt. brigadier brig major rear wing air police army navy military fire crown grand chief- union european commission communist field staff
veteran retired longtime long-time founding honorary emeritus visiting independent ruling coalition press media legal technical medical scientific research marine
dr prof the his her their co- sub under supreme
`);

/** Title heads that name a relation or a plain trade: good beside a name, no office for "the …" later on without more. */
export const genderedTitles: Readonly<Record<string, 'm' | 'f'>> = {
  king: 'm',
  prince: 'm',
  emperor: 'm',
  sultan: 'm',
  emir: 'm',
  sheikh: 'm',
  sheik: 'm',
  duke: 'm',
  count: 'm',
  baron: 'm',
  pope: 'm',
  cardinal: 'm',
  father: 'm',
  brother: 'm',
  imam: 'm',
  ayatollah: 'm',
  mullah: 'm',
  chairman: 'm',
  spokesman: 'm',
  congressman: 'm',
  councilman: 'm',
  businessman: 'm',
  actor: 'm',
  fisherman: 'm',
  statesman: 'm',
  strongman: 'm',
  militiaman: 'm',
  queen: 'f',
  princess: 'f',
  empress: 'f',
  duchess: 'f',
  countess: 'f',
  baroness: 'f',
  sister: 'f',
  chairwoman: 'f',
  spokeswoman: 'f',
  congresswoman: 'f',
  councilwoman: 'f',
  businesswoman: 'f',
  actress: 'f',
};

/** Kin words: "his wife, X", "X's son". */
export const kinWords: Readonly<Record<string, 'm' | 'f' | ''>> = {
  father: 'm',
  mother: 'f',
  husband: 'm',
  wife: 'f',
  son: 'm',
  daughter: 'f',
  brother: 'm',
  sister: 'f',
  uncle: 'm',
  aunt: 'f',
  nephew: 'm',
  niece: 'f',
  grandfather: 'm',
  grandmother: 'f',
  grandson: 'm',
  widow: 'f',
  cousin: '',
  spouse: '',
  friend: '',
  colleague: '',
  fiancée: 'f',
};
