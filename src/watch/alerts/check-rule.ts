import type { AlertRule, AlertTarget } from '../../model/index.ts';
import { isTimeZone } from './schedule.ts';

/** What is wrong with a rule, a sentence each that tells what to do; empty where it will work. */
export function findRuleProblems(rule: AlertRule): readonly string[] {
  const zones = [rule.digest?.timeZone, rule.quiet?.timeZone].filter((zone) => zone !== undefined);
  const clocks = [rule.digest?.at, rule.quiet?.from, rule.quiet?.to].filter((clock) => clock !== undefined);
  return [
    ...zones.filter((zone) => !isTimeZone(zone)).map((zone) => `“${zone}” is no time zone: give a name like Europe/Vienna.`),
    ...clocks
      .filter((clock) => !/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(clock))
      .map((clock) => `“${clock}” is no time of day: give one like 07:30.`),
    ...(rule.words?.some((word) => !/[\p{L}\p{N}]/u.test(word)) ? ['A watched word has no letter: leave it out.'] : []),
    ...rule.to.flatMap(targetProblems),
    ...(rule.to.length ? [] : ['The rule tells nobody: choose the page, the feed, the terminal, a web hook or an e-mail address.']),
  ];
}

function targetProblems(target: AlertTarget): string[] {
  if (target.kind === 'webhook') {
    if (!URL.canParse(target.url) || !/^https?:$/.test(new URL(target.url).protocol))
      return [`“${target.url}” is no address of a web hook: give one that begins with https://.`];
    if (target.secret?.startsWith('whsec_') && !/^whsec_[A-Za-z0-9+/]+=*$/.test(target.secret))
      return ['The secret of the web hook begins with whsec_, so the rest must be base64.'];
  }
  if (target.kind === 'email' && !/^[^\s@<>,;:"]+@[^\s@<>,;:"]+$/.test(target.to))
    return [`“${target.to}” is no e-mail address: give one like desk@example.org, one address a target.`];
  return [];
}
