import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type Fixture, openFixture } from '../testing.ts';
import { lookBackBeside, lookBackHere } from './look-back.ts';
import lookBackInThread from './look-back-thread.ts';

let fixture: Fixture;
before(async () => {
  fixture = await openFixture();
});
after(() => fixture.close());

describe('looking back', () => {
  const time = '2026-03-03T08:00:00.000Z';

  it('gives the same here and in a thread beside', async () => {
    const here = lookBackHere(fixture.store);
    const task = { folder: join(fixture.folder, 'data'), story: fixture.story, time };
    const dossier = await here.dossierAsOf(fixture.story, time);
    assert.equal(dossier?.reports.length, 3);
    assert.deepEqual(await lookBackInThread({ ...task, what: 'dossier' }), dossier);
    const [there, near] = [await lookBackInThread({ ...task, what: 'changes' }), await here.changesSince(fixture.story, time)];
    assert.ok(Array.isArray(there) && near && there.length === near.length && there.length > 0);
  });

  it('has large stories computed by its thread', async () => {
    const beside = lookBackBeside(fixture.store, join(fixture.folder, 'data'), { most: 2 });
    try {
      assert.deepEqual(await beside.dossierAsOf(fixture.story, time), await lookBackHere(fixture.store).dossierAsOf(fixture.story, time));
      assert.ok((await beside.changesSince(fixture.story, time))?.length);
    } finally {
      await beside.close();
    }
  });

  it('computes small stories here, and knows nothing of those that are not there', async () => {
    const beside = lookBackBeside(fixture.store, join(fixture.folder, 'data'));
    assert.equal((await beside.dossierAsOf(fixture.story, time))?.reports.length, 3);
    assert.equal(await beside.dossierAsOf('st-none', time), undefined);
    assert.equal(await beside.changesSince('st-none', time), undefined);
    await beside.close();
  });
});
