/**
 * Offices and callings whose holder speaks for themselves, not for the place named with them: of towns and provinces, of learning, trade and play.
 * After the groups of ISCO-08 (ILO) that are neither heads of state or government, ministers, diplomats nor their spokespeople.
 */
export const ownOffice =
  /\b(?:mayor|mayoress|governor|prefect|alderman|councillor|councilor|councilman|councilwoman|sheriff|coroner|magistrate|judge|prosecutor|police chief|fire chief|bishop|archbishop|council leader|leader of the council|imam|rabbi|priest|vicar|pastor|head ?(?:master|mistress|teacher)|principal|rector|dean|professor|lecturer|teacher|scientist|geologist|historian|economist|analyst|expert|engineer|doctor|surgeon|nurse|lawyer|attorney|solicitor|barrister|advocate|farmer|fisherman|fisher|shopkeeper|trader|resident|villager|pensioner|student|pupil|worker|driver|coach|captain|striker|goalkeeper|player|champion|runner|singer|actor|actress|writer|author|novelist|poet|journalist|editor|photographer|activist|campaigner|lord mayor|provincial \w+|regional \w+|boss)\b/i;
