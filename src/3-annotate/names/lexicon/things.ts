/** Common nouns that, standing before a name, make it the name of a thing. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const vessels = words(`
ship ships vessel vessels boat boats ferry trawler tanker freighter frigate destroyer cruiser submarine carrier corvette yacht tug tugboat barge liner steamer dinghy schooner lifeboat cutter warship icebreaker
airliner jet helicopter drone satellite spacecraft rover probe rocket missile locomotive
hurricane typhoon cyclone storm
novel film movie album song play opera book documentary series operation exercise
`);

/** Words that tell that a "bank" is ground under the sea, and words that tell that it is a house of money. */
export const seaWords = words(
  'trawler trawlers fishing fishery fisheries fishermen shoal shoals nautical seabed reef reefs cod catch dredging',
);
export const moneyWords = words(
  'loan loans deposit deposits lender lenders lending interest investor investors branch branches shareholder shareholders credit borrowers currency',
);
