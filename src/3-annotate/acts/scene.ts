import type { LocalEntity, Range, Token } from '../../model/index.ts';
import type { Condition } from './conditions.ts';
import type { Speech } from './speech.ts';
import type { TokenMention } from './subject.ts';
import type { Known } from './unnamed.ts';

/** What the steps for one sentence share. */
export interface Scene {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly mentions: readonly TokenMention[];
  readonly speeches: readonly Speech[];
  readonly conditions: readonly Condition[];
  readonly known: Known;
}

/** Who takes a position, and in whose words it is told. */
export interface Actor {
  readonly entity: LocalEntity;
  readonly span?: Range;
  readonly voice?: LocalEntity;
}
