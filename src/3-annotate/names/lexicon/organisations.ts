/** Words by which an organisation is known. General English with the commonest forms of other languages; compiled by hand. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** A name that ends in (or, before "of", begins with) one of these is an organisation. */
export const organisationHeads = words(`
ministry ministries department departments agency agencies authority authorities administration bureau office commission commissions committee committees council councils board directorate inspectorate secretariat
government parliament congress senate assembly legislature knesset duma bundestag cabinet court courts tribunal judiciary prosecution
party parties coalition movement front league union unions alliance federation confederation association associations society societies organisation organization organisations organizations
club team academy institute institution university universities college school faculty seminary laboratory laboratories lab observatory library
bank banks fund funds exchange treasury company companies corporation corp corp. inc inc. incorporated ltd ltd. limited llc llp plc gmbh ag sa s.a. nv bv co co. oy ab asa spa pty sdn bhd
securities insurance telecom telecommunications telecoms logistics foods mills breweries brands works rail railway railways ferries construction engineering properties realty estates trading exports imports transport shipping marine services solutions consulting communications pharmacy entertainment sports
group groups holdings holding enterprises enterprise industries industry partners ventures capital associates consortium conglomerate cooperative co-operative
airlines airline airways air rail railway railways ferries lines line motors motor electric electronics energy petroleum oil gas steel pharma pharmaceuticals laboratories technologies technology systems software media studios pictures entertainment records
wire online news newspaper newspapers times post herald tribune gazette journal chronicle telegraph guardian observer daily press agency television tv radio broadcasting network
army navy force forces guard guards police brigade brigades battalion regiment division corps command militia legion troops airforce marines
church diocese archdiocese mission ministries order foundation trust charity charities initiative network centre center campaign service services system centres centers institutes
hospital clinic hospitals museum gallery theatre theater orchestra choir ballet
guild guilds fellowship syndicate collective caucus panel watchdog regulator ombudsman survey shipyard shipyards shipbuilders yards forge foundry steelworks ironworks glassworks brewery distillery creamery textiles chemicals aerospace aviation automotive minerals mining plastics ceramics fisheries timber paper cement bakery bakeries dairies
embassy consulate delegation mission taskforce chamber secretariat registry
cartel gang mafia brotherhood resistance jihad hezbollah
united fc afc cf sc utd athletic wanderers rovers
community nations nato
hotel hotels resorts restaurant store stores supermarket
`);

/** Heads that make an organisation only together with another capitalised word before them, and that are often something else. */
export const weakOrganisationHeads = words(`
works construction engineering properties trading transport shipping marine services solutions communications entertainment sports air line lines energy oil gas steel media capital front order mission service services system network times post press daily radio division front command office cabinet industry industries
panel survey yards forge paper cement timber mining minerals fisheries ceramics plastics regulator collective bakery brewery
group groups team school schools college hospital hospitals clinic museum gallery theatre theater church hotel hotels restaurant store stores supermarket centre center campaign initiative community order library observatory
`);

/** Heads of buildings and sites that a text uses like organisations or places. */
export const facilityHeads = words(`
airport stadium arena prison jail palace tower bridge tunnel dam port harbour harbor station terminal mall plaza hall camp base park gardens garden zoo mosque temple cathedral basilica shrine monastery abbey
hospital clinic museum gallery theatre theater hotel resort gymnasium pier quay wharf dock docks refinery plant mine reactor reservoir cemetery monument memorial building house gate farm lodge
`);

/** Bodies that are names by themselves. */
export const legislatures = words(
  'congress parliament senate knesset duma bundestag cortes cabinet politburo majlis riksdag storting folketing sejm rada treasury',
);

/** Acronyms that are written without explanation in the world's press, and are organisations. */
export const knownOrganisations = words(`
un u.n. eu e.u. nato who imf wto opec asean ecowas unicef unesco unhcr fao iaea oecd g7 g20 brics fifa uefa ioc fbi cia nsa pentagon kremlin icc icj osce afp ap reuters bbc cnn interpol europol
apple google facebook twitter microsoft amazon boeing airbus youtube instagram tiktok whatsapp netflix tesla toyota samsung huawei
hamas hezbollah taliban al-qaeda isis isil mossad
`);

/** Seats of power whose name stands for a government. */
export const seats: Readonly<Record<string, string>> = {
  kremlin: 'RU',
  'white house': 'US',
  pentagon: 'US',
  'state department': 'US',
  'capitol hill': 'US',
  'downing street': 'GB',
  whitehall: 'GB',
  westminster: 'GB',
  élysée: 'FR',
  elysee: 'FR',
  'quai d’orsay': 'FR',
  'blue house': 'KR',
  'sublime porte': 'TR',
};

/** Whom a body has, written small between its name and theirs: "Acme boss Ada Lund". Persons have none of them. */
export const bodyChiefs = words('boss chief chairman chairwoman chair executive spokesman spokeswoman spokesperson');

/** Verbs after which, or words beside which, an acronym or name is an organisation: "members of X", "the X's chairman". */
export const organisationCompany = words(`
member members chairman chairwoman chair executive treasurer trustee trustees president-general spokesman spokeswoman spokesperson official officials leader leaders director executives shareholders employees staff headquarters supporters fighters militants rebels soldiers lawmakers
`);
