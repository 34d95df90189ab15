import { type Html, html } from './html.ts';

/** A labelled input. `more` are further attributes, made by `html`. */
export function field(
  label: string,
  input: {
    readonly name: string;
    readonly value?: string;
    readonly type?: string;
    readonly placeholder?: string;
    readonly hint?: Html | string;
    readonly required?: boolean;
    /** Id of a datalist with what may be meant. */
    readonly list?: string;
    /** What is wrong with it, in words. */
    readonly error?: string | undefined;
  },
): Html {
  return html`<label class="field"><span>${label}</span><input name="${input.name}" type="${input.type ?? 'text'}" value="${input.value}"${input.placeholder && html` placeholder="${input.placeholder}"`}${input.required && html` required`}${input.list && html` list="${input.list}"`}${input.error && html` aria-invalid="true"`} dir="auto">${input.error && html`<small class="bad">${input.error}</small>`}${input.hint && html`<small>${input.hint}</small>`}</label>`;
}

export function area(
  label: string,
  input: {
    readonly name: string;
    readonly value?: string;
    readonly rows?: number;
    readonly hint?: Html | string;
    readonly error?: string | undefined;
  },
): Html {
  return html`<label class="field"><span>${label}</span><textarea name="${input.name}" rows="${input.rows ?? 4}"${input.error && html` aria-invalid="true"`} dir="auto">${input.value}</textarea>${input.error && html`<small class="bad">${input.error}</small>`}${input.hint && html`<small>${input.hint}</small>`}</label>`;
}

export interface Choice {
  readonly value: string;
  readonly name: string;
}

export function choose(
  label: string,
  input: { readonly name: string; readonly value?: string; readonly choices: readonly Choice[]; readonly hint?: Html | string },
): Html {
  return html`<label class="field"><span>${label}</span><select name="${input.name}">${input.choices.map(
    (one) => html`<option value="${one.value}"${one.value === input.value && html` selected`}>${one.name}</option>`,
  )}</select>${input.hint && html`<small>${input.hint}</small>`}</label>`;
}

export function check(label: Html | string, input: { readonly name: string; readonly value: string; readonly on?: boolean }): Html {
  return html`<label class="check"><input type="checkbox" name="${input.name}" value="${input.value}"${input.on && html` checked`}><span>${label}</span></label>`;
}

export function button(label: string, kind: 'main' | 'plain' | 'slight' = 'plain'): Html {
  return html`<button class="${kind === 'plain' ? 'button' : `button ${kind}`}">${label}</button>`;
}

/** A form that posts and comes back; `hidden` are values that go along. */
export function post(
  action: string,
  hidden: Readonly<Record<string, string | undefined>>,
  body: Html,
  kind: 'line' | 'bare' | 'block' = 'block',
): Html {
  const fields = Object.entries(hidden).filter(([, value]) => value !== undefined);
  return html`<form method="post" action="${action}"${kind !== 'block' && html` class="${kind}"`}>${fields.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}${body}</form>`;
}

/** A form folded away behind a quiet word. */
export function act(name: string, form: Html): Html {
  return html`<details class="act"><summary>${name}</summary>${form}</details>`;
}
