import type { SourceKind } from '../model/index.ts';

/**
 * Names by which public bodies and news agencies call themselves, in the larger news languages. Collected by us from the names of ministries, courts,
 * parliaments and of members of the European Alliance of News Agencies; heads of names, no names.
 */
const OFFICIAL_HEADS =
  /^(?:the )?(?:(?:federal|national|royal|state|central|permanent|general) )?(?:office of the|ministry|department of|government|presidency|presidential|prime minister['’]s office|cabinet|embassy|consulate|permanent mission|secretariat|parliament|senate|supreme court|constitutional court|high court|public prosecutor|prosecutor|attorney general|armed forces|general staff|central bank|election commission|electoral commission|city council|town hall|mairie|ministère|ministerio|ministero|ministerium|bundesministerium|auswärtiges amt|gobierno|gouvernement|governo|министерство|міністерство|правительство|уряд|وزارة|外交部)(?![\p{L}])/iu;
const OFFICIAL_TAILS =
  /(?<![\p{L}])(?:ministry|ministry of [\p{L} ]+|government|embassy|coast guard|police(?: department| service)?|court of (?:appeal|justice)|high commission(?:er)?)$/iu;
const OFFICIAL_HOSTS = /(?:^|\.)(?:gov|mil|int|gob|gouv|gub|govt|go|europa)(?:\.[a-z]{2,3})?$/i;
const AGENCY_NAMES =
  /(?<![\p{L}])(?:(?:news|press|telegraph|information) (?:agency|association|service)|news ?wire|wire(?: service)?|press agency|agence|agencia|agenzia|nachrichtenagentur|presseagentur|агентство|агенція|وكالة|通讯社|通信社)(?![\p{L}])/iu;

/** What sort of publisher a name or an address shows; undefined where neither tells. An outlet's name seldom says that it is one. */
export function tellSourceKind(name: string | undefined, location: string): SourceKind | undefined {
  const host = URL.canParse(location) ? new URL(location).hostname : '';
  if (OFFICIAL_HOSTS.test(host)) return 'official';
  if (name === undefined) return undefined;
  if (OFFICIAL_HEADS.test(name) || OFFICIAL_TAILS.test(name)) return 'official';
  return AGENCY_NAMES.test(name) ? 'agency' : undefined;
}

const STATEMENT =
  /^(?:joint )?(?:statement|remarks|press release|press statement|communiqué|declaration|address|speech|message|readout) (?:by|of|from) (?:the )?(.{4,80}?)(?:\s+(?:on|about|regarding|concerning|at|after|following|to)\s|[,:–—]|$)/iu;

/** "Statement by the Ministry of … on …": the body that speaks, where the title of a statement names a public one. */
export function speakerOfTitle(title: string | undefined): string | undefined {
  const name = title === undefined ? undefined : STATEMENT.exec(title)?.[1];
  return name !== undefined && (OFFICIAL_HEADS.test(name) || OFFICIAL_TAILS.test(name)) ? name : undefined;
}
