/** Invented reports that have nothing in common: each is a story of its own. Title, then sentences. */
export const unlikeReports: readonly (readonly [title: string, ...sentences: string[]])[] = [
  [
    'Cracks shut the Velm road bridge',
    'Engineers found 14 cracks in the second pier of the Velm road bridge on Monday.',
    'Lorries now cross by ferry.',
  ],
  [
    'Osterhal bakers win right to open on Sundays',
    'A court in Osterhal let bakeries sell bread on Sundays.',
    'Twelve guild members had sued the mayor over the old closing hours.',
  ],
  [
    'Comet seen over Quenby observatory',
    'Astronomers at Quenby photographed a green comet before dawn.',
    'Its tail will be visible with binoculars until the new moon.',
  ],
  [
    'Goats return to Mount Hesper',
    'Rangers set free thirty wild goats on Mount Hesper.',
    'The herd had vanished from the slopes a century ago.',
  ],
  [
    'Tram drivers of Brinswick strike',
    'Tram drivers in Brinswick walked out over night shifts.',
    'Their union wants longer breaks and a second conductor.',
  ],
  [
    'Cellist Corvasky cancels tour',
    'Alina Corvasky has cancelled her winter tour after hurting her wrist.',
    'Tickets for the cello concerts will be refunded.',
  ],
  [
    'Salt mine at Dovna floods',
    'Brine burst into the lowest gallery of the Dovna salt mine.',
    'All forty miners climbed out by the ventilation shaft.',
  ],
  [
    'Chess title goes to schoolgirl',
    'Fifteen-year-old Pilar Anselm beat the reigning champion with a rook sacrifice.',
    'She is the youngest holder of the chess title.',
  ],
  [
    'Kvalnes bans glass bottles on beaches',
    'The council of Kvalnes voted to forbid glass bottles on its beaches.',
    'Lifeguards had counted ninety cut feet last August.',
  ],
  [
    'Old manuscript found in attic',
    'A poem by the monk Ferrand was discovered in a farmhouse attic.',
    'Librarians date the parchment to the eleventh century.',
  ],
  [
    'Wheat rust spreads in Lower Ansel',
    'Farmers in Lower Ansel report orange rust on a third of their wheat.',
    'Agronomists advise an early harvest.',
  ],
  [
    'Central bank of Marovia holds rates',
    'The Marovian central bank left its interest rate at four percent.',
    'Inflation slowed for the third quarter, the governor said.',
  ],
  [
    'Submarine cable cut near Skarland',
    'A trawler’s anchor severed the telephone cable to Skarland.',
    'A repair ship sails with spare fibre on Friday.',
  ],
  [
    'Surgeons join severed hand',
    'Surgeons in Port Ferrand reattached a carpenter’s hand in eleven hours.',
    'He moved two fingers the next morning.',
  ],
  [
    'Measles closes Imbu kindergarten',
    'A kindergarten in Imbu was closed after nine children caught measles.',
    'Nurses are offering vaccinations in the town hall.',
  ],
  [
    'Volcano Tarnok smokes again',
    'Ash rose two kilometres above the volcano Tarnok.',
    'Seismologists raised the warning level to yellow; villages were not evacuated.',
  ],
  [
    'Painter’s forger sentenced',
    'A forger of Lindqvist landscapes was sentenced to three years.',
    'He had aged the canvases with tea and smoke.',
  ],
  [
    'Sailors rescued from capsized yacht',
    'A helicopter lifted four sailors from a capsized yacht off Cape Imbu.',
    'Waves of six metres had snapped the mast.',
  ],
  [
    'Calder opens night library',
    'The university of Calder keeps its reading rooms open all night from October.',
    'Students had asked for lamps and quiet corners.',
  ],
  [
    'Beavers dam irrigation canal',
    'Beavers blocked the irrigation canal at Tornby with willow branches.',
    'Orchard owners want the animals moved upstream.',
  ],
  [
    'Watchmakers merge',
    'The watchmakers Halden and Brekk will merge next spring.',
    'Shareholders receive five new shares for three old ones.',
  ],
  [
    'Meteorite damages greenhouse',
    'A meteorite the size of a plum smashed a greenhouse in Sund.',
    'The tomato grower gave the stone to a museum.',
  ],
  [
    'Postal stamps misprinted upside down',
    'The post office of Ostrin recalled stamps showing the queen upside down.',
    'Collectors already bid fifty marks for one.',
  ],
  [
    'Wolves and shepherds agree, says minister',
    'Shepherds will be paid for fences against wolves under a decree signed in Merrow.',
    'The minister of agriculture called the compensation fair.',
  ],
  [
    'Swimmer crosses Pelanga Strait',
    'Marathon swimmer Dario Fennimore crossed the Pelanga Strait in nineteen hours.',
    'Jellyfish stung him on both arms.',
  ],
  [
    'Clock tower loses its bell',
    'The bronze bell of the Tallmere clock tower fell through two floors.',
    'Nobody was beneath; masons blame rotten oak beams.',
  ],
  [
    'Bees outlaw drones over orchards',
    'Beekeepers persuaded the province to forbid drones above blossoming orchards.',
    'Propellers had frightened the hives, they argued.',
  ],
  [
    'Football final moved indoors',
    'The football final between Rovers and Athletic moves to an indoor arena because of hail.',
    'Kick-off stays at seven.',
  ],
];
