/**
 * Offices of which one person holds one at a time, by field. In a row stand the words for one office; rows of a field exclude each other.
 * "Head", "boss", "chief", "leader" say less and exclude only their deputies. Sources: ISCO-08 major group 1 (managers) and 2 (professionals),
 * Wikidata's "position" class, usage of style guides (AP, Reuters) for short forms.
 */
export const offices: readonly (readonly (readonly string[])[])[] = [
  // Companies and other bodies.
  [
    ['chairman', 'chairwoman', 'chair', 'chairperson', 'board chair'],
    ['chief executive', 'chief executive officer', 'ceo', 'managing director'],
    ['chief financial officer', 'cfo', 'finance director', 'finance chief'],
    ['chief operating officer', 'coo', 'operations director'],
    ['founder', 'co-founder', 'cofounder'],
    ['treasurer'],
    ['general counsel', 'chief legal officer'],
    ['spokesman', 'spokeswoman', 'spokesperson', 'press officer', 'press secretary'],
  ],
  // States.
  [
    ['president', 'head of state'],
    ['prime minister', 'premier', 'head of government', 'chancellor', 'taoiseach'],
    ['vice president', 'vice-president'],
    ['king', 'queen', 'monarch', 'emir', 'sultan'],
    ['speaker', 'speaker of parliament'],
    ['governor'],
    ['mayor'],
    ['senator'],
    ['ambassador'],
    ['envoy', 'special envoy'],
    ['commissioner'],
    ['chief negotiator', 'lead negotiator', 'head negotiator', 'negotiating chief', 'top negotiator'],
    ['secretary-general', 'secretary general'],
    ['chief of staff'],
  ],
  // Portfolios.
  [
    ['foreign minister', 'chief diplomat', 'top diplomat', 'foreign secretary', 'secretary of state', 'minister of foreign affairs'],
    ['defence minister', 'defense minister', 'defence secretary', 'defense secretary', 'minister of defence', 'minister of defense'],
    ['finance minister', 'treasury secretary', 'chancellor of the exchequer', 'minister of finance'],
    ['interior minister', 'home secretary', 'minister of the interior', 'minister of interior'],
    ['justice minister', 'attorney general', 'minister of justice'],
    ['health minister', 'health secretary', 'minister of health'],
    ['transport minister', 'transport secretary', 'transportation secretary', 'minister of transport'],
    ['energy minister', 'energy secretary', 'minister of energy'],
    ['education minister', 'education secretary', 'minister of education'],
    ['environment minister', 'environment secretary', 'minister of the environment'],
    ['fisheries minister', 'minister of fisheries'],
    ['agriculture minister', 'agriculture secretary', 'minister of agriculture'],
    ['trade minister', 'trade secretary', 'minister of trade'],
    ['labour minister', 'labor secretary', 'minister of labour'],
  ],
  // Courts and police.
  [
    ['judge', 'justice', 'magistrate'],
    ['prosecutor', 'district attorney', 'state attorney', 'public prosecutor'],
    ['defence lawyer', 'defense lawyer', 'defence attorney', 'defense attorney', 'defence counsel', 'public defender'],
    ['police chief', 'chief of police', 'police commissioner'],
    ['sheriff'],
    ['coroner', 'medical examiner'],
  ],
  // Ships, aircraft, trains.
  [['captain', 'skipper', 'master'], ['first officer', 'first mate', 'chief mate', 'co-pilot', 'copilot'], ['chief engineer'], ['pilot']],
  // Schools, hospitals, sport.
  [
    ['head teacher', 'headteacher', 'headmaster', 'headmistress', 'principal'],
    ['rector', 'vice-chancellor', 'university president'],
    ['dean'],
    ['professor'],
  ],
  [
    ['coach', 'head coach', 'manager'],
    ['goalkeeper', 'keeper'],
    ['referee', 'umpire'],
  ],
  // Callings, told apart in a rewrite only.
  [
    ['cardiologist', 'heart specialist'],
    ['neurologist'],
    ['oncologist', 'cancer specialist'],
    ['surgeon'],
    ['psychiatrist'],
    ['paediatrician', 'pediatrician'],
    ['epidemiologist'],
    ['virologist'],
    ['pathologist'],
    ['dentist'],
    ['midwife'],
    ['vet', 'veterinarian'],
  ],
  [
    ['physicist'],
    ['chemist'],
    ['biologist'],
    ['geologist'],
    ['seismologist'],
    ['astronomer'],
    ['economist'],
    ['historian'],
    ['archaeologist'],
    ['sociologist'],
    ['mathematician'],
    ['meteorologist'],
    ['botanist'],
    ['zoologist'],
  ],
  // Heads of whatever body: one row, so that only a deputy or a former head is told from the head.
  [['director', 'director-general', 'director general', 'head', 'chief', 'boss', 'leader']],
];

/** Words that put an office into the past or below another. */
export const formerWords: ReadonlySet<string> = new Set([
  'former',
  'ex',
  'ex-',
  'onetime',
  'one-time',
  'erstwhile',
  'ousted',
  'retired',
  'late',
]);
export const deputyWords: ReadonlySet<string> = new Set(['deputy', 'vice', 'assistant', 'associate', 'acting', 'interim', 'caretaker']);
