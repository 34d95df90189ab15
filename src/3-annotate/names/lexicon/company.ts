/** The nouns and verbs in whose company a name shows what it is. General English, compiled by hand. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What people have: "X's remarks", "X's wife". */
export const personalNouns = words(`
remarks speech comments statement statements words wife husband son daughter father mother brother sister family lawyer lawyers attorney career death life visit campaign trial arrest murder body friend friends mind face
voice book resignation predecessor successor supporters aide aides spokesman spokeswoman
`);

/** What countries have: "X's army". */
export const ruledNouns = words(`
minister president government parliament army navy military forces ministry capital border borders coast territory constitution economy population waters airspace sovereignty embassy ambassador king queen prince cabinet
troops embassy diplomats consulate northern southern eastern western
`);

/** What firms have and people and places seldom do: "X's shareholders", "X shares". */
export const firmNouns = words(`
shareholders shareholder shares stock profits profit revenue revenues dividend earnings turnover subsidiary subsidiaries takeover board boardroom customers employees factories factory plant plants mill mills smelter refinery warehouse warehouses
chairman chairwoman bid workforce investors creditors bondholders payroll products
`);

/** What one has or does with a firm: "shares in X", "the takeover of X", "a bid from X". */
export const firmDealings: Readonly<Record<string, ReadonlySet<string>>> = {
  in: words('shares stake stakes investors investor shareholders shareholding holding'),
  of: words(
    'takeover acquisition purchase board shareholders shareholder unit subsidiary arm shares flotation nationalisation privatisation workforce',
  ),
  for: words('bid bids bidder'),
  from: words('bid bids'),
  with: words('merger merge merged'),
};

/** What a state alone has and shuts: "X closed its border". */
export const ruledByStates = words('border borders airspace embassy embassies ambassador parliament army constitution');

/** What a body calls its owner: "X, its owner". */
export const ownersNouns = words('owner operator partner rival maker sponsor organiser organizer agent publisher founder parent');

/** Bodies in the singular that no list of heads of names holds: "X, a retailer based in …". */
export const bodyNouns = words(`
firm newspaper website platform startup start-up brand think-tank ngo nonprofit charity watchdog publisher broadcaster operator manufacturer maker retailer
brewer distiller insurer lender carrier supplier grocer wholesaler shipbuilder housebuilder homebuilder builder conglomerate subsidiary multinational utility employer bidder
`);

/** "companies like X". */
export const bodiesPlural = words(`
companies firms brands banks airlines parties groups organisations organizations agencies outlets newspapers retailers giants platforms institutions universities ngos manufacturers carmakers lenders rivals stores
`);

/** "cities such as X". */
export const placesPlural = words(
  'countries cities towns villages provinces states regions areas islands nations districts places destinations neighbourhoods neighborhoods',
);

/** Verbs whose object is a place. */
export const movementVerbs = words(
  'left leaving leave leaves reached reaching reach visit visited visiting entered entering fled fleeing departed',
);

/** "the crew of the X". */
export const shipParts = words(
  'deck crew hull sinking boarding seizure detention release captain bow stern wreck wreckage hold bridge skipper',
);
