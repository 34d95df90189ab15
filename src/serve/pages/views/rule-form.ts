import type { RuleErrors, RuleFormView, TickView } from '../../../../web/alerts/index.ts';
import { words } from '../../../../web/ui/index.ts';
import { type AlertRule, type AlertTarget, ChangeKind, SourceKind } from '../../../model/index.ts';
import { findRuleProblems, kindsInWords } from '../../../watch/index.ts';
import type { RuleWish } from '../../desk/index.ts';
import { type FormValues, listOf, textOf } from '../form-values.ts';
import { sourceKindNames } from './names.ts';

const w = words.alerts;

/** How far a test looks back, in days. */
export const spans = [7, 30, 90] as const;

/** What the form said: a rule where nothing is wrong, and the form as it was filled in. */
export interface RuleReading {
  readonly wish: RuleWish;
  readonly errors: RuleErrors;
  readonly days: number;
}

/** @param old the rule that is edited: its secret stays, and whether it is paused */
export function readRule(form: FormValues, old: AlertRule | undefined): RuleReading {
  const values = valuesOf(form);
  const { name, email, webhook, digest, digestAt, quietFrom, quietTo, zone } = values;
  const every = digest === 'hour' || digest === 'day' || digest === 'week' ? digest : undefined;
  const to: AlertTarget[] = [
    ...(['page', 'feed', 'terminal'] as const).filter((kind) => listOf(form.to).includes(kind)).map((kind) => ({ kind })),
    ...(email ? [{ kind: 'email' as const, to: email }] : []),
    ...(webhook ? [webhookOf(webhook, textOf(form.secret), old)] : []),
  ];
  const kinds = listOf(form.sourceKinds).flatMap((kind) => SourceKind.safeParse(kind).data ?? []);
  const [stories, sources, watched] = [listOf(form.stories), listOf(form.sources), wordsIn(values.words)];
  const wish: RuleWish = {
    name,
    on: listOf(form.on).flatMap((kind) => ChangeKind.safeParse(kind).data ?? []),
    materialOnly: textOf(form.materialOnly) !== undefined,
    to,
    paused: old?.paused ?? false,
    ...(stories.length > 0 ? { stories } : {}),
    ...(sources.length > 0 ? { sources } : {}),
    ...(kinds.length > 0 ? { sourceKinds: kinds } : {}),
    ...(watched.length > 0 ? { words: watched } : {}),
    ...(every ? { digest: { every, at: digestAt || '07:00', timeZone: zone } } : {}),
    ...(quietFrom && quietTo ? { quiet: { from: quietFrom, to: quietTo, timeZone: zone } } : {}),
  };
  return { wish, errors: errorsOf(wish, values), days: Number(values.days) };
}

function webhookOf(url: string, secret: string | undefined, old: AlertRule | undefined): AlertTarget {
  const before = old?.to.find((target) => target.kind === 'webhook' && target.url === url);
  const kept = secret ?? (before?.kind === 'webhook' ? before.secret : undefined);
  return { kind: 'webhook', url, ...(kept ? { secret: kept } : {}) };
}

const wordsIn = (text: string): readonly string[] =>
  [
    ...new Set(
      text
        .split(/[,\n]/)
        .map((word) => word.trim())
        .filter(Boolean),
    ),
  ].slice(0, 200);

export function valuesOf(form: FormValues): RuleFormView['values'] {
  const text = (name: keyof RuleFormView['values']): string => textOf(form[name])?.slice(0, 4000) ?? '';
  const days = spans.find((span) => String(span) === text('days')) ?? spans[0];
  return {
    name: text('name').slice(0, 200),
    email: text('email'),
    webhook: text('webhook'),
    words: text('words'),
    digest: text('digest'),
    digestAt: text('digestAt'),
    quietFrom: text('quietFrom'),
    quietTo: text('quietTo'),
    zone: text('zone') || localZone(),
    days: String(days),
    secret: textOf(form.secret) ?? '',
  };
}

/** The time zone of the machine: likely that of who sits at it. */
const localZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';

/** What is wrong, beside the field that it is about. */
function errorsOf(wish: RuleWish, values: RuleFormView['values']): RuleErrors {
  const base = { name: 'x', id: 'x', createdAt: '', on: [], materialOnly: true, paused: false, to: [{ kind: 'page' as const }] };
  const wrong = (part: Partial<AlertRule>): string | undefined => findRuleProblems({ ...base, ...part }).join(' ') || undefined;
  const target = (kind: AlertTarget['kind']): string | undefined => {
    const found = wish.to?.filter((one) => one.kind === kind) ?? [];
    return found.length > 0 ? wrong({ to: found }) : undefined;
  };
  const isClock = (text: string): boolean => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text);
  const badClock = (...texts: readonly string[]): string | undefined => {
    const bad = texts.find((text) => text !== '' && !isClock(text));
    return bad === undefined ? undefined : w.badClock(bad);
  };
  const found: Record<keyof RuleErrors, string | undefined> = {
    name: values.name ? undefined : w.badName,
    to: wish.to?.length ? undefined : wrong({ to: [] }),
    email: target('email'),
    webhook: target('webhook'),
    words: wish.words ? wrong({ words: wish.words }) : undefined,
    zone: wrong({ quiet: { from: '00:00', to: '01:00', timeZone: values.zone } }),
    digest: badClock(values.digestAt),
    quiet: badClock(values.quietFrom, values.quietTo) ?? (!values.quietFrom === !values.quietTo ? undefined : w.badQuiet),
  };
  return Object.fromEntries(Object.entries(found).filter(([, problem]) => problem !== undefined));
}

/** A rule as the form shows it. */
export function valuesOfRule(rule: AlertRule | undefined): RuleFormView['values'] {
  const email = rule?.to.find((target) => target.kind === 'email');
  const hook = rule?.to.find((target) => target.kind === 'webhook');
  return {
    name: rule?.name ?? '',
    email: email?.kind === 'email' ? email.to : '',
    webhook: hook?.kind === 'webhook' ? hook.url : '',
    words: rule?.words?.join(', ') ?? '',
    digest: rule?.digest?.every ?? '',
    digestAt: rule?.digest?.at ?? '07:00',
    quietFrom: rule?.quiet?.from ?? '',
    quietTo: rule?.quiet?.to ?? '',
    zone: rule?.quiet?.timeZone ?? rule?.digest?.timeZone ?? localZone(),
    days: String(spans[0]),
    secret: '',
  };
}

interface Choosable {
  readonly id: string;
  readonly name: string;
}

/** The form with its ticks. */
export function ruleFormView(
  wish: Pick<AlertRule, 'on' | 'to' | 'materialOnly'> & Pick<Partial<AlertRule>, 'stories' | 'sources' | 'sourceKinds'>,
  from: { readonly stories: readonly Choosable[]; readonly sources: readonly Choosable[] },
  rest: Pick<RuleFormView, 'values' | 'errors' | 'hasSecret'>,
): RuleFormView {
  const ticks = (list: readonly Choosable[], on: readonly string[] = []): readonly TickView[] => {
    const gone = on.filter((id) => !list.some((one) => one.id === id));
    return [...list, ...gone.map((id) => ({ id, name: id }))].map(({ id, name }) => ({ value: id, name, on: on.includes(id) }));
  };
  return {
    ...rest,
    to: (['page', 'feed', 'terminal'] as const).map((kind) => ({
      value: kind,
      name: w.to[kind],
      on: wish.to.some((target) => target.kind === kind),
    })),
    on: ChangeKind.options.map((kind) => ({ value: kind, name: kindsInWords[kind], on: wish.on.includes(kind) })),
    materialOnly: wish.materialOnly,
    stories: ticks(from.stories, wish.stories),
    sources: ticks(from.sources, wish.sources),
    kinds: SourceKind.options.map((kind) => ({ value: kind, name: sourceKindNames[kind], on: wish.sourceKinds?.includes(kind) === true })),
    digests: (['at', 'hour', 'day', 'week'] as const).map((every) => ({ value: every === 'at' ? '' : every, name: w.digests[every] })),
    spans: spans.map((days) => ({ value: String(days), name: w.days(days) })),
  };
}
