import { randomUUID } from 'node:crypto';
import type { AlertRule, AlertTarget, ChangeKind, SourceKind } from '../../model/index.ts';
import { given, makeRule } from '../../serve/desk/index.ts';
import { whoServes } from '../../serve/folder/index.ts';
import { findRuleProblems, sentenceOf } from '../../watch/index.ts';
import type { Call } from '../commands.ts';
import { textOf, textsOf } from '../options.ts';
import { fullIds } from '../short-ids.ts';
import { remark, say, sayJson } from '../terminal.ts';
import { UsageError } from '../usage.ts';
import { withStore } from '../with-store.ts';

/** `stemma alerts add`. */
export async function run(call: Call): Promise<number> {
  const parts = readParts(call);
  return withStore(call, async (store, folder) => {
    const stories = textsOf(call, 'story');
    const sources = textsOf(call, 'source');
    const wish = {
      ...parts,
      ...(stories.length > 0 ? { stories: await fullIds(store, 'story', stories) } : {}),
      ...(sources.length > 0 ? { sources: await fullIds(store, 'source', sources) } : {}),
    };
    const bare = makeRule({ ...wish, name: wish.name ?? 'rule' }, { id: randomUUID(), createdAt: new Date().toISOString() });
    const rule: AlertRule = {
      ...bare,
      name:
        wish.name ??
        sentenceOf({ ...bare, to: [{ kind: 'page' }] })
          .replace(/^Tells the page when /, '')
          .replace(/\.$/, ''),
    };
    const [problem] = findRuleProblems(rule);
    if (problem) throw new UsageError(problem);
    await store.alerts.putRule(rule);
    if (call.options.json) sayJson(rule);
    else say(`added  ${rule.id}\n${sentenceOf(rule)}`);
    await tellOfReach(rule, folder);
    return 0;
  });
}

/** A message that cannot go out is told when the rule is made, not when the first alert is missed. */
async function tellOfReach(rule: AlertRule, folder: string): Promise<void> {
  const served = whoServes(folder);
  const who = served ? `the Stemma that serves at ${served.address}` : 'Stemma';
  const hasMail = served ? served.mail !== false : Boolean(process.env.STEMMA_SMTP_URL && process.env.STEMMA_MAIL_FROM);
  if (rule.to.some(({ kind }) => kind === 'email') && !hasMail)
    remark(
      `note: ${who} has no mail server set, so no mail can be sent. Set STEMMA_SMTP_URL (smtps://user:password@mail.example:465) and STEMMA_MAIL_FROM, and start it again.`,
    );
  for (const target of rule.to) {
    if (target.kind !== 'webhook') continue;
    const { hostname } = new URL(target.url);
    if (!/^\[|^[\d.]+$|^localhost$/.test(hostname)) continue;
    const { isPublicAddress } = await import('../../1-gather/index.ts');
    const address = hostname.replace(/^\[|\]$/g, '');
    if (!isPublicAddress(address) && !served?.allow?.length)
      remark(`note: ${hostname} is not public, and ${who} contacts no such address unless it is allowed: stemma serve --allow ${address}`);
  }
}

function readParts(call: Call) {
  const on = textsOf(call, 'on') as readonly ChangeKind[];
  const sourceKinds = textsOf(call, 'kind') as readonly SourceKind[];
  const words = textsOf(call, 'word');
  const to = textsOf(call, 'to').map((word) => readTarget(word, textOf(call, 'secret')));
  const timeZone = textOf(call, 'time-zone') ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const every = textOf(call, 'digest') as 'hour' | 'day' | 'week' | undefined;
  const hours = textOf(call, 'quiet-hours');
  const quiet = hours === undefined ? undefined : /^(\d\d:\d\d)-(\d\d:\d\d)$/.exec(hours);
  if (quiet === null) throw new UsageError(`--quiet-hours takes two times such as 22:00-07:00; not "${hours}".`);
  return given({
    name: textOf(call, 'name'),
    on,
    sourceKinds: sourceKinds.length > 0 ? sourceKinds : undefined,
    words: words.length > 0 ? words : undefined,
    materialOnly: call.options.details !== true,
    to: to.length > 0 ? to : undefined,
    digest: every && { every, at: textOf(call, 'digest-at') ?? '08:00', timeZone },
    quiet: quiet ? { from: quiet[1] as string, to: quiet[2] as string, timeZone } : undefined,
  });
}

function readTarget(word: string, secret: string | undefined): AlertTarget {
  if (word === 'page' || word === 'feed' || word === 'terminal') return { kind: word };
  if (/^https?:/i.test(word)) return { kind: 'webhook', url: word, ...(secret ? { secret } : {}) };
  if (word.includes('@')) return { kind: 'email', to: word.replace(/^mailto:/i, '') };
  throw new UsageError(`--to takes page, feed, terminal, a mail address or the https://… of a web hook; not "${word}".`);
}
