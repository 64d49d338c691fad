import { describe, expect, it } from 'vitest';
import { ClassController } from '#app/classroom/board/class-controller.ts';
import { classStore } from '#app/classroom/board/class-store.ts';
import type { CrossTabChannel } from '#app/keeping/cross-tab-channel.ts';
import { type KeyValueStore, memoryKeyValueStore } from '#app/keeping/key-value-store.ts';
import type { KeptClass } from '#session/classroom/class/kept-class.ts';
import { aClass } from '../../../session/classroom/class/a-class.ts';

/** A device on which classes lie, and windows in which they are open. */
function deviceOf(store: KeyValueStore<KeptClass> = memoryKeyValueStore(), lasts = true) {
  const classes = classStore(store, lasts);
  const listeners = new Set<readonly [window: object, id: string, onWritten: () => void]>();
  const wireOf = (own: object): CrossTabChannel => ({
    publish: (id) => {
      for (const [window, of, onWritten] of listeners) if (window !== own && of === id) onWritten();
    },
    subscribe: (id, onWritten) => {
      const entry = [own, id, onWritten] as const;
      listeners.add(entry);
      return () => void listeners.delete(entry);
    },
  });
  const open = (kept: KeptClass) => new ClassController({ store: classes, channel: wireOf({}), now: () => 7 }, kept);
  return { classes, open };
}

const result = (code: string) => (before: KeptClass) => ({
  ...before,
  results: [...before.results, { code, came: 1 }],
});
const codesOf = ({ results }: KeptClass) => results.map(({ code }) => code);

async function settle(): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
}

describe('a class that is kept', () => {
  it('shows a change at once, and has it on the device soon', async () => {
    const { classes, open } = deviceOf();
    const controller = open(await classes.add(aClass()));
    const going = controller.change(result('a'));
    expect(codesOf(controller.state().kept)).toEqual(['a']);
    await going;
    const [there] = await classes.list();
    expect(there && codesOf(there)).toEqual(['a']);
    expect(there?.changedAt).toBe(7);
  });

  it('loses nothing where two windows add to it', async () => {
    const { classes, open } = deviceOf();
    const kept = await classes.add(aClass());
    const [one, other] = [open(kept), open(kept)];
    await Promise.all([one.change(result('a')), other.change(result('b')), one.change(result('c'))]);
    await settle();
    for (const controller of [one, other])
      expect([...codesOf(controller.state().kept)].sort()).toEqual(['a', 'b', 'c']);
  });

  it('says that it lasts until the page is left where the device has no room, and keeps all of it once there is room', async () => {
    const store = memoryKeyValueStore<KeptClass>();
    let isFull = false;
    const device = deviceOf({
      ...store,
      update: (key, how) => (isFull ? Promise.reject(new Error('full')) : store.update(key, how)),
    });
    const controller = device.open(await device.classes.add(aClass()));
    isFull = true;
    await controller.change(result('a'));
    expect(controller.state().keeping).toBe('until-left');
    expect(codesOf(controller.state().kept)).toEqual(['a']);
    isFull = false;
    await controller.change(result('b'));
    expect(controller.state().keeping).toBe('kept');
    const [there] = await device.classes.list();
    expect(there && codesOf(there)).toEqual(['a', 'b']);
  });

  it('says from the beginning that it does not last where nothing does', async () => {
    const { classes, open } = deviceOf(memoryKeyValueStore(), false);
    const controller = open(await classes.add(aClass()));
    await controller.change(result('a'));
    expect(controller.state().keeping).toBe('until-left');
  });

  it('is gone in every window once it is deleted, and does not come back', async () => {
    const { classes, open } = deviceOf();
    const kept = await classes.add(aClass());
    const [one, other] = [open(kept), open(kept)];
    await one.remove();
    await settle();
    expect(other.state().keeping).toBe('deleted');
    await other.change(result('a'));
    expect(await classes.list()).toEqual([]);
  });

  it('that was deleted before another window has heard of it does not come back either', async () => {
    const { classes, open } = deviceOf();
    const controller = open(await classes.add(aClass()));
    await classes.remove(controller.state().kept.id);
    await controller.change(result('a'));
    expect(controller.state().keeping).toBe('deleted');
    expect(await classes.list()).toEqual([]);
  });
});

describe('classes on a device', () => {
  it('have addresses of their own, whatever they are called', async () => {
    const { classes } = deviceOf();
    const names = ['Class 10b', 'Class 10b', '10-Б клас', '???', ''];
    const made = [];
    for (const name of names) made.push((await classes.add({ ...aClass(), name })).id);
    expect(made).toEqual(['class-10b', 'class-10b-2', '10', 'class', 'class-2']);
  });

  it('are listed with the one first that was changed last', async () => {
    const { classes } = deviceOf();
    for (const changedAt of [1, 3, 2]) await classes.add({ ...aClass(), name: String(changedAt), changedAt });
    expect((await classes.list()).map(({ name }) => name)).toEqual(['3', '2', '1']);
  });
});
