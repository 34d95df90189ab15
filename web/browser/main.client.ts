import { slideAsOf } from './as-of.client.ts';
import { tellBusy } from './busy.client.ts';
import { followContents } from './contents.client.ts';
import { layOutInTime } from './lay-out.client.ts';
import { listenToEvents } from './live.client.ts';
import { openPanels } from './panel.client.ts';
import { linkPassages } from './passage.client.ts';
import { listenToKeys } from './shortcuts.client.ts';
import { offerTickAll } from './tick-all.client.ts';
import { rememberVisit } from './visit.client.ts';

/** What script adds to a page that works without it. */
layOutInTime();
listenToKeys();
openPanels();
linkPassages();
slideAsOf();
followContents();
rememberVisit();
offerTickAll();
tellBusy();
listenToEvents();
