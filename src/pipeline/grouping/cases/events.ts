/** A report of an invented event: day of May 2026, '' where it has none, then headline and text. */
export type Told = readonly [day: string, title: string, text: string];

/** Invented events as several newsrooms tell them; what stands under one name is one event, and no two are. */
export const events: Readonly<Record<string, readonly Told[]>> = {
  'flood in Ardel': [
    [
      '04',
      'Three dead as the Ilva bursts its banks',
      'The river Ilva broke through a dyke above Ardel on Sunday night, and three people drowned in a cellar in the Tannery Lane. Mayor Henrik Solberry ordered 2,400 inhabitants of the old town to leave.',
    ],
    [
      '04',
      'Ardel under water',
      'Some 2,400 people had to leave the old town of Ardel after a dyke of the Ilva gave way. Three bodies were found in the Tannery Lane, Mayor Henrik Solberry told reporters.',
    ],
    [
      '05',
      'Flood: troops stack sandbags',
      'Soldiers stacked sandbags in Ardel on Tuesday, two days after the Ilva flooded the old town and three people died in the Tannery Lane. Mayor Solberry expects a second crest.',
    ],
  ],
  'flood in Brunmark': [
    [
      '05',
      'Two missing after flood in Brunmark',
      'The river Sorna flooded the lower quarters of Brunmark on Monday; two campers are missing. The governor of Hallmere province, Petra Lindqvane, declared an emergency.',
    ],
    [
      '05',
      'Campers missing as the Sorna rises',
      'Divers searched the Sorna near Brunmark for two campers. Petra Lindqvane, governor of Hallmere, declared an emergency for the lower quarters.',
    ],
  ],
  'strike of nurses': [
    [
      '06',
      'Nurses walk out at five hospitals',
      'Nurses at five hospitals of the Corvane Trust walked out on Wednesday over night pay. The union Ward and Theatre said nine in ten of its members took part; manager Odile Fessenden spoke of emergency cover.',
    ],
    [
      '06',
      'Corvane: operations put off as nurses strike',
      'The Corvane Trust put off 310 operations when its nurses stopped work over night pay. "Emergency cover holds," said manager Odile Fessenden. Ward and Theatre, the union, wants talks.',
    ],
    [
      '',
      'Night pay: why the nurses of Corvane strike',
      'For years the Corvane Trust has paid nurses at night what it pays by day. Now the union Ward and Theatre has called them out at five hospitals. Odile Fessenden of the trust says money is short.',
    ],
  ],
  'strike of pilots': [
    [
      '06',
      'Pilots of Norrail Air strike for a day',
      'Norrail Air cancelled 180 flights on Wednesday as its pilots stopped work for a day over rosters. The union Cockpit League wants eleven hours of rest; director Tomas Verhulm called the demand unsafe for business.',
    ],
    [
      '07',
      'Norrail Air flies again',
      'Aircraft of Norrail Air took off again on Thursday after a strike of one day by the Cockpit League over hours of rest. Director Tomas Verhulm offered mediation.',
    ],
  ],
  'ruling on the canal': [
    [
      '11',
      'Court stops the Westmoor canal',
      'The Supreme Court of Lauria stopped the Westmoor canal on Monday because nobody had counted the sturgeons. Judge Amalie Rothgar wrote that the permit of 2023 was void. The builder Grandwater lost nine per cent on the exchange.',
    ],
    [
      '11',
      'Sturgeons win against Grandwater',
      'Shares of Grandwater fell by nine per cent after judges in Lauria voided the permit for the Westmoor canal. Amalie Rothgar, who read the judgment, named the sturgeon count as missing.',
    ],
    [
      '12',
      'What becomes of the Westmoor canal?',
      'A day after the Supreme Court of Lauria voided its permit, Grandwater sent diggers home from the Westmoor canal. A new count of sturgeons takes two years.',
    ],
  ],
  'ruling on the mast': [
    [
      '11',
      'Judges allow the mast on Cape Fenn',
      'The Supreme Court of Lauria allowed a radio mast on Cape Fenn on Monday. Judge Amalie Rothgar dismissed the suit of 40 lighthouse friends led by Bastian Quell.',
    ],
    [
      '11',
      'Lighthouse friends lose',
      'Bastian Quell and his 40 lighthouse friends have lost their suit against the radio mast on Cape Fenn. The court found no harm to migrating terns.',
    ],
  ],
  'takeover of a brewery': [
    [
      '13',
      'Halloway bids 1.2 billion for Zwaan',
      'The brewer Halloway offered 1.2 billion crowns for its rival Zwaan on Wednesday, 34 crowns a share. Zwaan’s chairwoman Ingrid Talvela called it too low and asked holders to wait.',
    ],
    [
      '13',
      'Zwaan turns down brewer’s bid',
      'Thirty-four crowns a share are not enough, says Ingrid Talvela. The chairwoman of Zwaan advised holders against the offer of Halloway, which values the brewery at 1.2 billion crowns.',
    ],
    [
      '15',
      'Halloway raises its offer for Zwaan',
      'Halloway now offers 38 crowns for each share of the brewery Zwaan, four more than on Wednesday. Chairwoman Ingrid Talvela will call the board together.',
    ],
  ],
  'takeover of a bank': [
    [
      '13',
      'Osterbank wants Seaward Savings',
      'Osterbank offered 900 million crowns for Seaward Savings on Wednesday. The regulator Marit Oxelund will look at the branches on the islands.',
    ],
    [
      '14',
      'Islands fear for Seaward branches',
      'Islanders fear for 31 branches should Osterbank take over Seaward Savings. Marit Oxelund, the regulator, promised to look at each.',
    ],
  ],
  'fever in Tessaly Point': [
    [
      '18',
      'Marsh fever: nine cases in Tessaly Point',
      'Nine people in Tessaly Point have marsh fever, the health office said on Monday. Doctor Yusra Benamar traced it to the fish market, which was closed.',
    ],
    [
      '19',
      'Fish market closed after fever',
      'The fish market of Tessaly Point stays closed: nine who bought there fell ill with marsh fever. Yusra Benamar of the health office looks for a tenth patient, a sailor.',
    ],
    [
      '',
      'How marsh fever came to the fish market',
      'It began with a crate of eels. Doctor Yusra Benamar followed nine cases of marsh fever back to the fish market of Tessaly Point.',
    ],
  ],
  'ban of a sprinter': [
    [
      '18',
      'Sprinter Duvall banned for two years',
      'The sprinter Remy Duvall may not run for two years. The panel in Oster found meldine in her sample from the Harbour Games, and she appeals.',
    ],
    [
      '18',
      'Two years for Duvall',
      'A panel has banned Remy Duvall, third over 200 metres at the Harbour Games, for meldine. Her lawyer Cato Wrenfield said she took it for asthma.',
    ],
  ],
  'ban of a rower': [
    [
      '19',
      'Rower loses medal for meldine',
      'The rower Jorunn Askel has to give back her medal of the Harbour Games; the panel found meldine in her sample and banned her for a year.',
    ],
    [
      '19',
      'Askel banned, eight to be ranked anew',
      'Jorunn Askel is banned for one year, and the final of the eights at the Harbour Games is ranked anew. She said the panel confused two bottles.',
    ],
  ],
  'attack on the registry': [
    [
      '20',
      'Land registry paralysed by attackers',
      'Attackers locked the computers of the land registry in Mirrowdale on Wednesday and want 60 coins. Director Pelle Ankarstad said deeds are safe on paper.',
    ],
    [
      '20',
      'No house can be sold in Mirrowdale',
      'Nobody can buy or sell a house in Mirrowdale since attackers locked the land registry. They ask for 60 coins; director Pelle Ankarstad will not pay.',
    ],
    [
      '22',
      'Registry back after attack',
      'The land registry in Mirrowdale works again, two days after attackers locked it. Experts found a key, director Pelle Ankarstad said; the 60 coins were not paid.',
    ],
  ],
  'talks on the strait': [
    [
      '25',
      'Varn and Tolosk open talks on the strait',
      'Delegations of Varn and Tolosk met on Monday in Lunemar to talk of pilots in the Grey Strait. Envoy Selma Iriarte hopes for a paper by Friday.',
    ],
    [
      '26',
      'Grey Strait: envoy sees movement',
      'Selma Iriarte, who mediates between Varn and Tolosk in Lunemar, sees movement over who sends pilots into the Grey Strait.',
    ],
    [
      '29',
      'No paper on the Grey Strait',
      'The talks of Varn and Tolosk in Lunemar ended on Friday without a paper on pilots in the Grey Strait. They meet again in June, envoy Selma Iriarte said.',
    ],
  ],
  'ferry in the strait': [
    [
      '26',
      'Ferry runs aground in the Grey Strait',
      'The ferry Queen Oda ran aground in the Grey Strait on Tuesday with 212 people; all were taken off by fishing boats from Skell. Captain Ruben Tamm had no pilot.',
    ],
    [
      '26',
      'Fishermen take 212 from stranded ferry',
      'Fishing boats from Skell took 212 travellers off the Queen Oda, which lies on a sandbank. Captain Ruben Tamm said the channel had moved.',
    ],
  ],
  'mine collapse': [
    [
      '27',
      'Miners trapped in Dunhollow',
      'Seven miners are trapped 300 metres down in Dunhollow after a gallery of the copper mine fell in on Wednesday. Knocking was heard, foreman Gerd Palwick said.',
    ],
    [
      '28',
      'Knocking from the gallery',
      'Rescuers drill towards seven copper miners in Dunhollow. They knock back, says foreman Gerd Palwick.',
    ],
    [
      '',
      'Seven men in Dunhollow',
      'The drill came through at night. Foreman Gerd Palwick called seven names into the gallery of the copper mine, and seven answered.',
    ],
  ],
  'recall of a pram': [
    [
      '28',
      'Wheels come off: pram recalled',
      'The maker Lullabye recalls 14,000 prams of the model Stroll 3 because wheels come off. Two babies were bruised, said Tilda Morrow of the safety board.',
    ],
    [
      '28',
      'Lullabye calls back Stroll 3',
      'Whoever has a Stroll 3 should not push it. Lullabye calls back 14,000 of them; the safety board’s Tilda Morrow knows of two bruised babies.',
    ],
  ],
};
