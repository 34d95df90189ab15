import type { Choice, FilterView, TimeView } from '../ui/index.ts';

export interface AlertView {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly why: string;
  readonly when: TimeView;
  readonly unread: boolean;
  readonly rule: { readonly name: string; readonly href?: string };
  readonly sentences: readonly { readonly text: string; readonly href: string; readonly outlet: string }[];
}

/** Alerts of one story, or of the sources, by what kind of change they tell. */
export interface AlertGroupView {
  readonly name: string;
  readonly href?: string;
  readonly kinds: readonly { readonly kind: string; readonly alerts: readonly AlertView[] }[];
}

export interface InboxView {
  readonly about: string;
  readonly filters: readonly FilterView[];
  readonly rules: readonly FilterView[];
  readonly unread: readonly AlertGroupView[];
  readonly read: readonly AlertGroupView[];
  /** Set where nothing is shown. */
  readonly none?: string;
  readonly anyUnread: boolean;
  readonly story?: { readonly title: string; readonly all: string };
  readonly older?: string;
  readonly newest?: string;
  readonly here: string;
}

export interface RuleLineView {
  readonly id: string;
  readonly name: string;
  readonly sentence: string;
  readonly paused: boolean;
  readonly href: string;
  readonly told: string;
}

export interface RulesView {
  readonly rules: readonly RuleLineView[];
  readonly done?: string;
}

export interface TickView {
  readonly value: string;
  readonly name: string;
  readonly on: boolean;
}

export type RuleErrors = Readonly<Partial<Record<'name' | 'email' | 'webhook' | 'words' | 'zone' | 'digest' | 'quiet' | 'to', string>>>;

/** What the past says of a rule. */
export interface TestView {
  readonly sentence: string;
  readonly head: string;
  readonly note?: string;
  readonly alerts: readonly AlertView[];
  readonly more?: string;
  /** Of the rule as it was tested: only that is saved without a new test. */
  readonly mark: string;
}

export interface RuleFormView {
  readonly id?: string;
  readonly values: Readonly<
    Record<'name' | 'email' | 'webhook' | 'words' | 'digest' | 'digestAt' | 'quietFrom' | 'quietTo' | 'zone' | 'days' | 'secret', string>
  >;
  readonly errors: RuleErrors;
  readonly to: readonly TickView[];
  readonly on: readonly TickView[];
  readonly materialOnly: boolean;
  readonly stories: readonly TickView[];
  readonly sources: readonly TickView[];
  readonly kinds: readonly TickView[];
  readonly digests: readonly Choice[];
  readonly spans: readonly Choice[];
  readonly hasSecret: boolean;
  readonly test?: TestView;
}

export interface DeliveryView {
  readonly when: TimeView;
  readonly rule: string;
  readonly text: string;
  readonly href: string;
  readonly target: string;
  readonly mark: 'ok' | 'one' | 'dis';
  readonly state: string;
  readonly about: string;
  readonly error?: string;
}

export interface DeliveriesView {
  readonly rows: readonly DeliveryView[];
  readonly older?: string;
  readonly newest?: string;
}
