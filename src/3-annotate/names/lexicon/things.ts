/** Common nouns that, standing before a name, make it the name of a thing. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const vessels = words(`
ship ships vessel vessels boat boats ferry trawler tanker freighter frigate destroyer cruiser submarine carrier corvette yacht tug tugboat barge liner steamer dinghy schooner lifeboat cutter warship icebreaker
airliner jet helicopter drone satellite spacecraft rover probe rocket missile locomotive
hurricane typhoon cyclone storm
novel film movie album song play opera book documentary series operation exercise
`);

/** A name of several words that ends in (or, before "of", begins with) one of these is a thing: a law, a prize, a plan, a war. */
export const thingHeads = words(`
act acts bill law laws treaty treaties agreement agreements accord accords convention protocol pact constitution amendment resolution declaration charter code regulations directive statute
plan plans programme program programmes programs project projects scheme strategy vision roadmap framework policy agenda doctrine principle principles method model theory
award awards prize prizes medal oscar oscars trophy cup championship championships league-cup tournament olympics games marathon derby grand-prix festival carnival summit
war wars revolution uprising spring intifada holocaust genocide massacre crisis affair scandal depression renaissance
day days week month year eve season anniversary
index report reports survey review atlas papers scale
virus disease syndrome fever flu vaccine
railway-line express gospel gospels bible psalm psalms
theory theorem test exam exams exams degree certificate licence license visa permit card payment tax fee bonus
book books magazine-issue edition series podcast song album
`);

/** Words that tell that a "bank" is ground under the sea, and words that tell that it is a house of money. */
export const seaWords = words(
  'trawler trawlers fishing fishery fisheries fishermen shoal shoals nautical seabed reef reefs cod catch dredging',
);
export const moneyWords = words(
  'loan loans deposit deposits lender lenders lending interest investor investors branch branches shareholder shareholders credit borrowers currency',
);
