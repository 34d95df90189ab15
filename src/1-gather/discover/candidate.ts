import type { SourceForm, SourceKind } from '../../model/index.ts';
import type { CatalogueEntry } from '../catalogue.ts';
import { describePublisher } from '../catalogue.ts';
import { hostOf, shortName } from '../short-name.ts';

/** A source that could be watched. */
export interface Candidate {
  readonly location: string;
  readonly form: SourceForm;
  /** The publisher, as the catalogue or the source itself names it. */
  readonly name: string;
  /** What the feed calls itself, where that is more than the name: a section. */
  readonly title?: string;
  readonly kind: SourceKind;
  readonly country?: string;
  readonly language?: string;
  readonly timeZone?: string;
  readonly family?: string;
  readonly tags: readonly string[];
  /** How it was found, a sentence. */
  readonly how: string;
  /** Its newest items. */
  readonly preview: readonly PreviewItem[];
}

export interface PreviewItem {
  readonly title: string;
  readonly published?: string;
  readonly url?: string;
}

export interface Discovery {
  /** The best first. Empty where nothing can be watched; then `problems` says why. */
  readonly candidates: readonly Candidate[];
  /** In words, with what to do. */
  readonly problems: readonly string[];
}

/** What is known of a candidate besides where it is. */
export interface Known {
  readonly name?: string | undefined;
  readonly language?: string | undefined;
  /** Address of the site. */
  readonly home?: string | undefined;
  readonly tags?: readonly string[];
  readonly preview?: readonly PreviewItem[];
}

/** A candidate with what the catalogue knows of its publisher. */
export function makeCandidate(location: string, form: SourceForm, how: string, known: Known = {}): Candidate {
  const publisher = describePublisher(location) ?? (known.home ? describePublisher(known.home) : undefined);
  const own = known.name && shortName(known.name, known.home ?? location);
  const name = publisher?.name ?? own ?? hostOf(location);
  const language = known.language ?? publisher?.language;
  return {
    location,
    form,
    name,
    ...(known.name && known.name !== name && { title: known.name }),
    kind: publisher?.kind ?? 'unknown',
    ...(language && { language }),
    ...factsOf(publisher),
    tags: known.tags ?? [],
    how,
    preview: known.preview ?? [],
  };
}

function factsOf(publisher: CatalogueEntry | undefined): Pick<Candidate, 'country' | 'timeZone' | 'family'> {
  if (!publisher) return {};
  const { country, timeZone, family } = publisher;
  return { ...(country && { country }), timeZone, ...(family && { family }) };
}
