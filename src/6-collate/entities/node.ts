import type { AnnotatedReport, EntityType, Id, LocalEntity } from '../../model/index.ts';
import { foldName, romanSkeleton } from '../../text/index.ts';

/** A local entity with the report that it stands in. */
export interface Held {
  readonly report: AnnotatedReport;
  readonly local: LocalEntity;
}

/** All local entities of a story that are written alike. */
export interface Node {
  readonly key: string;
  readonly type: EntityType;
  readonly words: readonly string[];
  readonly held: readonly Held[];
  readonly reports: ReadonlySet<Id>;
  readonly gender: 'm' | 'f' | 'n' | undefined;
  /** Lower-cased last words of the offices. */
  readonly offices: ReadonlySet<string>;
  /** Folded names of the parties it speaks for. */
  readonly parties: ReadonlySet<string>;
}

/** A name without article, owner's 's and hyphens, folded: the same key, the same writing. */
export function keyOf(name: string): string {
  return foldName(name)
    .replace(/^the /, '')
    .replace(/['’]s$/, '')
    .replace(/['’"“”]/g, '')
    .replace(/ & /g, ' and ')
    .replace(/\.(?=\s|$|[a-z])/g, '')
    .replace(/[\s-]+/g, ' ')
    .trim();
}

/** Groups local entities by their writing; persons and others of one word stay apart ("Lincoln" the man, "Lincoln" the town). */
export function makeNodes(reports: readonly AnnotatedReport[]): readonly Node[] {
  const byKey = new Map<string, Held[]>();
  for (const report of reports)
    for (const local of report.annotations.entities) {
      const key = keyOf(local.name);
      if (!key) continue;
      const held = byKey.get(key);
      if (held) held.push({ report, local });
      else byKey.set(key, [{ report, local }]);
    }
  const surnames = new Set(
    [...byKey]
      .filter(([key, held]) => key.includes(' ') && held.some(({ local }) => local.type === 'person'))
      .map(([key]) => key.slice(key.lastIndexOf(' ') + 1)),
  );
  return [...byKey]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, held]) => splitByType(key, held, surnames).map((part) => makeNode(key, part)));
}

function splitByType(key: string, held: readonly Held[], surnames: ReadonlySet<string>): Held[][] {
  // One word that nobody in the story bears as a surname is one thing; the votes of its mentions tell which.
  if (key.includes(' ') || !surnames.has(key)) return [[...held]];
  const persons = held.filter(({ local }) => local.type === 'person');
  const others = held.filter(({ local }) => local.type !== 'person');
  const vague = others.every(({ local }) => local.type === 'other');
  if (persons.length === 0 || others.length === 0 || vague) return [[...held]];
  return [persons, others];
}

function makeNode(key: string, held: readonly Held[]): Node {
  return {
    key,
    type: typeOf(held),
    words: key.split(' '),
    held,
    reports: new Set(held.map(({ report }) => report.report.id)),
    gender: held.find(({ local }) => local.gender)?.local.gender,
    offices: new Set(held.flatMap(({ local }) => local.roles.map(officeHead))),
    parties: new Set(held.flatMap(partyName)),
  };
}

/** The type that most mentions speak for; 'other', which is also the answer for names of which little is told, counts less. */
export function typeOf(held: readonly Held[]): EntityType {
  const votes = new Map<EntityType, number>();
  for (const { local } of held)
    votes.set(local.type, (votes.get(local.type) ?? 0) + (local.type === 'other' ? 0.7 : 1) * Math.sqrt(local.mentions.length));
  const order: readonly EntityType[] = ['person', 'organisation', 'place', 'other'];
  return order.reduce((best, type) => ((votes.get(type) ?? 0) > (votes.get(best) ?? 0) ? type : best));
}

function officeHead(role: string): string {
  const words = role.toLowerCase().split(/\s+/);
  const of = words.findIndex((word) => word === 'of' || word === 'for');
  return words[(of > 0 ? of : words.length) - 1] ?? '';
}

function partyName({ report, local }: Held): string[] {
  const party = local.memberOf && report.annotations.entities.find((entity) => entity.id === local.memberOf);
  return party ? [keyOf(party.name)] : [];
}

const skeletons = new WeakMap<Node, readonly string[]>();

/** The words of a node in the one spelling that stands for all romanisations. */
export function skeletonsOf(node: Node): readonly string[] {
  const known = skeletons.get(node);
  if (known) return known;
  const made = node.words.map(romanSkeleton);
  skeletons.set(node, made);
  return made;
}

/** The words of a name for comparing spellings: like its key, but a double-barrelled name is one word. */
export function wordsOf(name: string): string[] {
  const glued = foldName(name).replace(/(?<=\p{L})-(?=\p{L})/gu, '\u2060');
  return keyOf(glued)
    .split(' ')
    .map((word) => word.replace(/\u2060/g, '-'));
}
