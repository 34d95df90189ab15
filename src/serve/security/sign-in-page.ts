import type { Context } from 'hono';
import { html } from 'hono/html';

/** The page that asks for the password; works without script. */
export function signInPage(
  c: Context,
  { next, wrong = false, name = '' }: { readonly next: string; readonly wrong?: boolean; readonly name?: string | undefined },
): Response | Promise<Response> {
  const page = html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Sign in · Stemma</title>
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml"><link rel="stylesheet" href="/assets/style.css"></head>
<body class="sign-in"><main>
<h1>Stemma</h1>
<form method="post" action="/sign-in">
<input type="hidden" name="next" value="${next}">
<label for="name">Your name</label>
<input id="name" name="name" autocomplete="username" maxlength="100" value="${name}" aria-describedby="name-hint">
<small id="name-hint">Optional. It stands with your notes and corrections.</small>
<label for="password">Password</label>
<input id="password" name="password" type="password" autocomplete="current-password" required autofocus${wrong ? html` aria-invalid="true" aria-describedby="wrong"` : ''}>
${wrong ? html`<p id="wrong" role="alert">That is not the password.</p>` : ''}
<button>Sign in</button>
</form>
</main></body></html>`;
  return c.html(page, wrong ? 401 : 200);
}
