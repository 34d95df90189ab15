import type { Alert } from '../../model/index.ts';
import { type Looking, lookInto } from './lookup.ts';

/** A sentence that an alert rests on, with where it stands. */
export interface CitedSentence {
  readonly text: string;
  readonly report: string;
  readonly outlet: string;
  /** The report's address; absent where it came from a file. */
  readonly address?: string;
}

/** An alert with its sentences: what every message is written from. */
export interface CitedAlert {
  readonly alert: Alert;
  readonly sentences: readonly CitedSentence[];
}

/** What goes out at once; the id is the same at every try. */
export interface CitedMessage {
  readonly id: string;
  readonly alerts: readonly CitedAlert[];
}

/** Finds outlet and address of the sentences of alerts. A report that was removed since leaves its sentence without an address. */
export async function citeAlerts(store: Looking, alerts: readonly Alert[]): Promise<readonly CitedAlert[]> {
  const lookup = lookInto(store);
  return Promise.all(
    alerts.map(async (alert) => ({
      alert,
      sentences: await Promise.all(
        alert.change.members.map(async ({ report: id, text }): Promise<CitedSentence> => {
          const report = (await lookup.report(id))?.report;
          const location = report?.location;
          const address = location !== undefined && /^https?:\/\//i.test(location) ? location : undefined;
          return {
            text,
            report: id,
            outlet: report?.source.name ?? hostOf(address) ?? location?.split(/[\\/]/).at(-1) ?? id,
            ...(address ? { address } : {}),
          };
        }),
      ),
    })),
  );
}

function hostOf(address: string | undefined): string | undefined {
  return address !== undefined && URL.canParse(address) ? new URL(address).hostname : undefined;
}
