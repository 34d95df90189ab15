import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { Store } from '../../store/index.ts';
import type { Pulse } from '../../watch/index.ts';
import { makeApp } from '../app.ts';
import type { ServeContext, Work } from '../context.ts';
import { CannotStart, lockFolder, prepareFolder } from '../folder/index.ts';
import { isLoopback, loadCredentials } from '../security/index.ts';

import { closeServer, listen } from './listen.ts';

export interface ServeOptions {
  /** Where everything is kept. */
  readonly folder: string;
  readonly host: string;
  /** Absent: the usual one, or the next that is free. 0: any that is free. */
  readonly port?: number | undefined;
  /** The address that users see, where a proxy stands before us. */
  readonly url?: string | undefined;
  /** The address at which the internet reaches us, for hubs that push. */
  readonly publicUrl?: string | undefined;
  /** Header in which a proxy that signs people in tells who asks. */
  readonly userHeader?: string | undefined;
  /** Hosts, addresses and ranges that may be contacted although they are not public. */
  readonly allow?: readonly string[];
  readonly version: string;
}

/** What runs beside the server until it is stopped. */
interface Watching {
  readonly pulse?: () => Pulse;
  readonly stop: () => Promise<void>;
}

/** What a server is made of; tests give their own. */
export interface ServeEffects {
  readonly openStore: (folder: string) => Promise<Store>;
  readonly makeWork: (store: Store) => { readonly work: Work; readonly close: () => Promise<void> };
  /** Before anybody is answered: what an empty folder begins with. */
  readonly prepare?: (store: Store) => Promise<void>;
  /** @param where.address where we answer */
  readonly watch: (store: Store, where: { readonly folder: string; readonly address: string }) => Watching;
  readonly now: () => Date;
  /** For the log. */
  readonly tell: (message: string) => void;
}

export interface Running {
  /** http://127.0.0.1:7836 */
  readonly address: string;
  /** Lets running answers end, stops watching, closes the store. */
  readonly stop: () => Promise<void>;
}

/**
 * Serves from a data folder, and watches beside it.
 * @throws CannotStart where something outside is in the way: folder, port, another Stemma, a host without password
 */
export async function startServer(options: ServeOptions, effects: ServeEffects): Promise<Running> {
  const { folder, host } = options;
  prepareFolder(folder);
  const undo: (() => void | Promise<void>)[] = [];
  const unwind = async (): Promise<void> => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const lock = lockFolder(folder);
    undo.push(lock.release);
    const access = await makeAccess(options);
    const store = await effects.openStore(folder);
    undo.push(() => store.close());
    await effects.prepare?.(store);
    const { work, close } = effects.makeWork(store);
    undo.push(close);
    let watching: Watching | undefined;
    const context: ServeContext = {
      pulse: () => watching?.pulse?.(),
      store,
      access,
      work,
      version: options.version,
      now: effects.now,
      newId: randomUUID,
      tell: (error) => effects.tell(error instanceof Error ? (error.stack ?? error.message) : String(error)),
    };
    const { server, port } = await listen(makeApp(context), { host, port: options.port });
    undo.push(() => closeServer(server));
    const address = addressOf(host, port);
    watching = effects.watch(store, { folder, address });
    undo.push(watching.stop);
    const mail = Boolean(process.env.STEMMA_SMTP_URL && process.env.STEMMA_MAIL_FROM);
    lock.announce(address, { allow: options.allow ?? [], mail });
    return { address, stop: unwind };
  } catch (error) {
    await unwind();
    throw error;
  }
}

/** The address to open. A host that means every address of this machine is told by the machine's name. */
function addressOf(host: string, port: number): string {
  const name = host === '0.0.0.0' || host === '::' ? hostname() : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

async function makeAccess({ folder, host, url, publicUrl, userHeader }: ServeOptions): Promise<ServeContext['access']> {
  for (const [option, given] of Object.entries({ url, 'public-url': publicUrl }))
    if (given !== undefined && !(/^https?:\/\//.test(given) && URL.canParse(given)))
      throw new CannotStart(`--${option} takes an address such as https://stemma.example.org; not "${given}".`);
  if (userHeader !== undefined && !/^[\w-]+$/.test(userHeader))
    throw new CannotStart(`--user-header takes the name of a header such as X-Forwarded-User; not "${userHeader}".`);
  const credentials = await loadCredentials(folder);
  const loopbackOnly = isLoopback(host);
  if (!loopbackOnly && credentials.password === undefined)
    throw new CannotStart(
      `On ${host} everybody who reaches this machine could read and change what Stemma keeps, and no password is set. Set one with "stemma password", or leave --host out.`,
    );
  return {
    credentials,
    loopbackOnly,
    ...(url ? { url: url.replace(/\/+$/, '') } : {}),
    ...(userHeader ? { userHeader } : {}),
    ...(publicUrl ? { publicUrl: publicUrl.replace(/\/+$/, '') } : {}),
  };
}
