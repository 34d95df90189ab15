import type { LocalEntity, Mention, Range, SpeakerMention } from '../../model/index.ts';
import { femaleWords, maleWords, officeKin } from './lexicon/gender.ts';

type Gender = 'm' | 'f' | 'n' | 'p' | undefined;

/** A party that has been named, as a candidate for a later pronoun or for a quotation without a cue. */
interface Known {
  readonly name: string;
  readonly entity?: LocalEntity;
  readonly gender: Gender;
  readonly at: number;
  readonly spoke: boolean;
}

interface EntityMention extends Mention {
  readonly entity: LocalEntity;
}

const pronounGender: Readonly<Record<string, Gender>> = {
  he: 'm',
  him: 'm',
  his: 'm',
  she: 'f',
  her: 'f',
  hers: 'f',
  they: 'p',
  them: 'p',
  their: 'p',
  it: 'n',
  its: 'n',
};
/** Of a pronoun that owns ("his promise to"): as the speaker is named where nothing tells who it is. */
const nominative: Readonly<Record<string, string>> = { his: 'he', her: 'she', their: 'they', its: 'it' };
const papers = /\b(?:statement|letter|post|message|declaration|note|memo|communiqué|e-?mail|tweet|release)\b/i;
/** How near a name makes it the antecedent of a pronoun. Unit: UTF-16 code units. */
const nearby = 250;

const leading = /^(?:the|a|an|his|her|their|its|this|that|these|those)\s+/i;

/** Says who a subject is. Fed in the order of the text, so that pronouns find what was named before them. */
export class SpeakerFinder {
  readonly #text: string;
  readonly #mentions: readonly EntityMention[];
  readonly #known: Known[] = [];

  constructor(text: string, entities: readonly LocalEntity[]) {
    this.#text = text;
    this.#mentions = entities
      .flatMap((entity) => entity.mentions.map((mention) => ({ ...mention, entity })))
      .sort((a, b) => a.start - b.start || b.end - a.end);
  }

  /** The speaker named by a subject noun phrase. */
  name(span: Range): SpeakerMention {
    const written = this.#text.slice(span.start, span.end);
    const bare = written.replace(/,?\s+(?:who|which|that)$/, '');
    const gender = pronounGender[bare.toLowerCase()];
    const head = this.#head(span);
    const mention = head?.kind === 'pronoun' ? undefined : head;
    const told = head?.kind === 'pronoun' ? (this.#speakerSince(head) ?? { name: head.entity.name, entity: head.entity }) : undefined;
    const found =
      told ??
      (mention
        ? { name: mention.entity.name, entity: mention.entity }
        : gender
          ? (this.#antecedent(gender, span.start) ?? this.#issuer(gender, span.start))
          : (this.#apposed(span) ?? this.#described(bare, span.start)));
    const name = found?.name ?? nominative[bare.toLowerCase()] ?? tidy(bare);
    const entity = found?.entity;
    if (!gender || found)
      this.#known.push({
        name,
        ...(entity ? { entity } : {}),
        gender: entity?.gender ?? gender ?? genderOf(bare),
        at: span.start,
        spoke: true,
      });
    return { ...(entity ? { entity: entity.id } : {}), name, span, basis: 'explicit' };
  }

  /** Notes a noun phrase that is named without speaking. */
  notice(span: Range): void {
    const mention = this.#head(span);
    const written = this.#text.slice(span.start, span.end);
    if (pronounGender[written.toLowerCase()]) return;
    if (!mention && !/\p{Lu}/u.test(written)) return;
    const entity = mention?.entity;
    this.#known.push({
      name: entity?.name ?? tidy(written),
      ...(entity ? { entity } : {}),
      gender: entity?.gender ?? genderOf(written),
      at: span.start,
      spoke: false,
    });
  }

  /** The entity that a noun phrase is the name of: not one that only owns or qualifies it ("the Minister's aide", "the Lines chairman"). */
  #head(span: Range): EntityMention | undefined {
    const inside = this.#mentions.filter((mention) => mention.start < span.end && span.start < mention.end);
    const able = inside.filter((mention) => mention.kind === 'pronoun' || this.#isHead(mention, span));
    return able.find((mention) => mention.entity.type === 'person') ?? able.at(-1);
  }

  #isHead(mention: EntityMention, span: Range): boolean {
    if (mention.kind === 'demonym') return false;
    const before = this.#text.slice(span.start, Math.max(span.start, mention.start));
    const after = this.#text.slice(mention.end, Math.max(mention.end, span.end));
    if (/^['’]s?\b/.test(this.#text.slice(mention.end, mention.end + 2)) && after.length > 2) return false;
    if (/(?:^|\s)(?:of|for|in|at|from|with|to|on|by|against)\s+(?:the\s+)?$/i.test(before)) return false;
    return (
      mention.entity.type === 'person' || !/^\s+[\p{L}]/u.test(after) || /^\s+(?:of|for|in|at|from|with|who|which|and|that)\b/.test(after)
    );
  }

  /** "the minister", "the Turkish leader": the person named last who bears that office. */
  #described(written: string, before: number): { readonly name: string; readonly entity: LocalEntity } | undefined {
    const head = /^the\s+(?:[\p{L}'’-]+\s+){0,3}?([\p{L}-]+)$/iu.exec(written)?.[1]?.toLowerCase();
    if (!head) return undefined;
    const offices = [head, ...(officeKin[head] ?? [])];
    const borne = this.#mentions.filter(
      (mention) =>
        mention.start < before &&
        mention.entity.type === 'person' &&
        mention.entity.roles.some((role) =>
          offices.some((office) => new RegExp(`\\b${office}(?:\\s+(?:of|for|at|to)\\b.*)?$`, 'i').test(role)),
        ),
    );
    const entity = borne.at(-1)?.entity;
    return entity && { name: entity.name, entity };
  }

  /** "said its foreign minister, Ada Lund", "the doctor who treats him, Ada Lund": the name stands behind the comma. */
  #apposed(span: Range): { readonly name: string; readonly entity: LocalEntity } | undefined {
    const gap = /^(?: (?:who|which|that|of|for|at|in) [^,.;:“”"]{1,60})?, /.exec(this.#text.slice(span.end, span.end + 80))?.[0].length;
    if (gap === undefined) return undefined;
    const mention = this.#mentions.find(
      ({ start, kind, entity }) =>
        start >= span.end + gap && kind === 'name' && entity.type === 'person' && this.#isTitle(span.end + gap, start),
    );
    return mention && { name: mention.entity.name, entity: mention.entity };
  }

  /** Nothing but a title stands between ("General Dunmore Vask"). */
  #isTitle(from: number, to: number): boolean {
    return to === from || /^(?:\p{Lu}[\p{L}.]*\s+){1,2}$/u.test(this.#text.slice(from, to));
  }

  /** Who spoke behind the last naming of the one that a pronoun is taken for, if nobody has told whether that is a he or a she. */
  #speakerSince(pronoun: EntityMention): Known | undefined {
    const named = this.#mentions.findLast(
      ({ start, kind, entity }) => entity === pronoun.entity && kind !== 'pronoun' && start < pronoun.start,
    );
    const last = this.#known.findLast(({ at, spoke }) => spoke && at < pronoun.start);
    const isOpen = last?.entity?.type === 'person' && last.entity !== pronoun.entity && last.gender === undefined;
    return isOpen && pronoun.start - last.at < nearby && last.at > (named?.start ?? 0) ? last : undefined;
  }

  /** "X issued a statement. “…,” it read": who issued the paper that speaks. */
  #issuer(gender: Gender, before: number): Known | undefined {
    const last = this.#known.findLast(({ at, spoke }) => spoke && at < before);
    const isNear = gender === 'n' && last !== undefined && before - last.at < nearby;
    return isNear && papers.test(this.#text.slice(last.at, before)) ? last : undefined;
  }

  #antecedent(gender: Gender, before: number): Known | undefined {
    const fits = (known: Known): boolean =>
      known.at < before &&
      (gender === 'p'
        ? known.gender === 'p' || known.gender === undefined
        : gender === 'n'
          ? known.gender === 'n' || known.gender === undefined
          : known.gender === gender || known.gender === undefined) &&
      !(gender !== 'n' && gender !== 'p' && known.entity && known.entity.type !== 'person') &&
      // "It" is nobody.
      !(gender === 'n' && known.entity?.type === 'person');
    const near = this.#known.filter(fits);
    const last = near.at(-1);
    const sure = near.findLast((known) => known.gender === gender);
    // Somebody whose gender nobody told, named just before, is nearer than one who is told of far above.
    const isOfKind = gender === 'n' ? last?.entity !== undefined : last?.entity?.type === 'person';
    const isNearer = isOfKind && last !== undefined && last.at > (sure?.at ?? 0) && before - last.at < nearby;
    return isNearer ? last : (sure ?? last ?? this.#mentioned(gender, before));
  }

  /** Nobody has spoken yet: the person named last, if it is near. */
  #mentioned(gender: Gender, before: number): Known | undefined {
    if (gender !== 'm' && gender !== 'f') return undefined;
    const mention = this.#mentions.findLast(
      ({ start, kind, entity }) =>
        start < before && before - start < nearby && kind === 'name' && entity.type === 'person' && (entity.gender ?? gender) === gender,
    );
    return mention && { name: mention.entity.name, entity: mention.entity, gender, at: mention.start, spoke: false };
  }
}

function tidy(written: string): string {
  return written.split(/,\s/)[0]?.replace(leading, '').replace(/\s+/g, ' ').trim() || written;
}

function genderOf(written: string): Gender {
  const words = written.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.some((word) => femaleWords.has(word))) return 'f';
  if (words.some((word) => maleWords.has(word))) return 'm';
  const last = words.at(-1) ?? '';
  return /[^s]s$/.test(last) && !/\p{Lu}\p{L}*$/u.test(written) ? 'p' : undefined;
}
