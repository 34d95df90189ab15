/** Small words, the calendar, and words that are written big without being names. General English. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Closed-class words and the adverbs that open sentences: never a name by themselves. */
export const functionWords = words(`
a an the this that these those i you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself himself herself itself ourselves themselves one ones who whom whose which what when where why how
and or but nor yet so for if unless until while whereas although though because since as than whether once before after during despite amid among amongst between beyond without within about above across against along around at behind below beneath beside besides by down from in inside into like near of off on onto out outside over past per through throughout to toward towards under underneath up upon via with
is are was were be been being am has have had having do does did done doing will would shall should can could may might must ought need dare used
not no yes never ever always often sometimes rarely seldom again also too very much many more most less least few fewer several some any all both each every either neither none other others another such same own only just even still already now then there here today tomorrow yesterday tonight
however meanwhile moreover furthermore therefore thus hence nevertheless nonetheless otherwise instead indeed similarly likewise additionally finally eventually recently currently previously originally later earlier soon afterwards lately initially ultimately generally usually normally
according following based given regarding concerning including speaking asked added adding citing noting referring responding commenting
first second third fourth fifth last next two three four five six seven eight nine ten eleven twelve hundred thousand million billion dozens hundreds thousands millions half
let please thanks thank hello dear ok oh well perhaps maybe apparently reportedly allegedly unfortunately fortunately clearly obviously certainly
everything anything nothing something everyone anyone everybody anybody somebody nobody someone none
in-depth read watch email posted follow related copyright subscribe contact see share photo photos image images video file source sources updated published advertisement editor
there's it's that's he's she's i'm i've we're we've they're don't doesn't didn't isn't aren't wasn't won't can't couldn't wouldn't let's what's who's i'll i'd
`);

export const months = words(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. aug. sept. oct. nov. dec.',
);
export const weekdays = words('monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun');

/** Feasts, eras, diseases, currencies, degrees: written big, no person, place or organisation. */
export const otherBig = words(`
christmas easter ramadan eid hanukkah passover diwali holi ashura muharram lent advent thanksgiving halloween new-year covid covid-19 coronavirus sars mers ebola aids hiv sars-cov-2 omicron delta monkeypox mpox zika tb
gmt utc est edt pst pdt cet cest bst ist kst jst am pm a.m. p.m. ad bc bce ce
usd eur gbp rmb cny jpy inr zar ngn kes gdp gnp vat gst cpi phd no. nos. vol. pp. fig. ch. art. sec. md ba ma mba bsc msc hq tv dna rna ngo ngos cso csos ai it ict sme smes faq pdf pm's vip vips id ids sms atm atms gps lgbt lgbtq lgbtqi lgbtq+ pcr iq usb url www http https nft nfts ok q&a pr hr ipo etf ev evs uav uavs icu suv cctv led lng lpg
bible quran koran torah internet god allah lord jesus
`);

/** Cries, greetings and nothings of speech: written big where they open a remark. */
export const interjections = words(`
yeah yep yes yup nope nah hey hi hello wow whoa gosh oops ouch hurray hooray alas aha ah uh um er hmm huh gee bravo cheers sorry congratulations congrats lol
mom dad mum daddy mommy mummy grandma grandpa pic pics whoever whenever wherever whatever whichever got
`);

/** States, provinces and districts as the Associated Press abbreviates them behind a town. After its stylebook and the Canadian Press's. */
export const stateAbbreviations = words(`
ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. kans. ky. la. md. mass. mich. minn. miss. mo. mont. neb. nebr. nev. n.h. n.j. n.m. n.y. n.c. n.d. okla.
ore. pa. penn. r.i. s.c. s.d. tenn. tex. vt. va. wash. w.va. wis. wyo. d.c. ont. que. alta. man. sask. n.s. n.b. b.c. p.e.i.
`);

/** Languages, faiths, peoples and creeds: adjectives and nouns that are written big and are no parties of the story. */
export const peoples = words(`
african africans european europeans asian asians american americans arab arabs arabic jewish jew jews muslim muslims islamic islamist islamists christian christians catholic catholics protestant protestants orthodox buddhist buddhists hindu hindus sikh sikhs shia shiite shiites sunni sunnis sufi
western westerners eastern latin latino latinos hispanic hispanics caucasian black blacks white whites aboriginal indigenous inuit maori mapuche maya mayan inca aztec kurdish kurd kurds tamil tamils sinhalese pashtun pashtuns bengali bengalis punjabi punjabis hausa yoruba igbo zulu xhosa swahili hindi urdu farsi persian persians hebrew yiddish mandarin cantonese uyghur uyghurs uighur uighurs tibetan tibetans rohingya rohingyas berber berbers tuareg bedouin bedouins druze copt copts coptic
soviet soviets nazi nazis communist communists socialist socialists marxist marxists leninist maoist maoists zionist zionists fascist fascists liberal liberals conservative conservatives republican republicans democrat democrats democratic tory tories islamism communism socialism marxism zionism capitalism peronist peronism chavismo chavista
english welsh scottish scot scots irish british briton britons dutch french spanish catalan basque breton flemish walloon german austrian swiss italian portuguese greek turkish slavic slav slavs nordic scandinavian germanic celtic anglo palestinian palestinians israeli israelis
latin-american sub-saharan pan-african pan-arab afro-descendant quechua aymara guarani guaraní nahuatl amharic tigrinya oromo amhara
taiwanese hongkonger hongkongers emirati emiratis kuwaiti kuwaitis filipino filipinos filipina filipinas kiwi kiwis aussie aussies
`);

/** Members of parties, and the party that they stand for as the world's press names it in the plural. */
export const partyMembers: Readonly<Record<string, string>> = {
  republican: 'Republicans',
  republicans: 'Republicans',
  democrat: 'Democrats',
  democrats: 'Democrats',
  tory: 'Tories',
  tories: 'Tories',
  conservatives: 'Conservatives',
  liberals: 'Liberals',
  socialists: 'Socialists',
  communists: 'Communists',
};

/** Units and abbreviations of things that are written big. */
export const units = words(
  'MW GW KW TW MWh GWh TWh KWh MHz GHz TB GB MB KB KM BN TN CO2 OTP PIN SIM EU-27 IV XL DIY IQ EEG ECG MRI CT USB LCD OLED CPU GPU API SUV EV ICU ER OR',
);

/** Lower-case particles inside or before surnames. */
export const particles = words(
  "de da do dos das del della dela di du der den des van von bin ibn ben bint binti al el la le los las ul ur ud uz zu zum zur ter ten te af av abu abd arap y e d' o' al- el- st'",
);
/** Of these, the ones that open a name when they stand before it ("de Souza said"). */
export const openingParticles = words('de da dos del della di du van von der den bin ibn ben al el ul abu ter af la le du arap');

export const sayingVerbs = words(`
say says said saying tell tells told add adds added warn warns warned announce announces announced claim claims claimed insist insists insisted argue argues argued explain explains explained state states stated note notes noted
declare declares declared deny denies denied confirm confirms confirmed admit admits admitted acknowledge acknowledges acknowledged write writes wrote tweet tweeted reply replied respond responded ask asked urge urged believe believes believed
accuse accuses accused call calls called promise promised vow vowed pledge pledged demand demanded stress stressed reiterate reiterated recall recalled observe observed comment commented remark remarked complain complained
reveal revealed report reports reported predict predicted suggest suggested think thinks thought hope hopes hoped praise praised criticise criticised criticize criticized thank thanked joke joked quip quipped point points pointed describe described
`);

/** Verbs whose subject is a person rather than a body of people. */
export const personVerbs = words(`
born died married lived grew wept smiled laughed nodded shrugged sat stood walked wore studied graduated retired resigned recalled joked quipped smiles laughs recalls remembers remembered thinks thought hopes knew tweeted wrote writes
`);
