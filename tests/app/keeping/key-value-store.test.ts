import { describe, expect, it } from 'vitest';
import { classStore } from '#app/classroom/board/class-store.ts';
import { type KeyValueStore, memoryKeyValueStore, Unreadable } from '#app/keeping/key-value-store.ts';
import { recordsAsText } from '#app/keeping/unreadable-records.tsx';
import { manuscriptStore } from '#app/workshop/keeping/manuscript-store.ts';
import { isKeptClass } from '#session/classroom/class/is-kept-class.ts';
import { isKeptManuscript } from '#session/workshop/is-kept-manuscript.ts';
import type { KeptManuscript } from '#session/workshop/kept-manuscript.ts';
import { aClass } from '../../session/classroom/class/a-class.ts';

const TEXT: KeptManuscript = {
  id: 'ours',
  name: 'ours.yaml',
  text: 'title: Ours',
  revision: 1,
  changedAt: 5,
  saved: undefined,
  versions: [],
};
const A_CLASS = { ...aClass(), id: 'b' };
const ODD: readonly unknown[] = [
  {},
  'text',
  [],
  null,
  7,
  { id: 'odd' },
  { ...TEXT, text: 7 },
  { ...TEXT, versions: {} },
];
const ODD_CLASSES: readonly unknown[] = [
  ...ODD,
  { ...A_CLASS, id: 'odd', scenario: {} },
  { ...A_CLASS, id: 'odd', tables: [{}] },
  { ...A_CLASS, id: 'odd', results: {} },
  // Under the key of another one.
  A_CLASS,
];

describe('what a device keeps', () => {
  it.each(ODD.map((odd) => [odd]))('holds an odd record among texts, which is left out and stays: %j', async (odd) => {
    const texts = memoryKeyValueStore(isKeptManuscript, [
      ['odd', odd],
      ['ours', TEXT],
    ]);
    const scenarioStore = manuscriptStore(texts, memoryKeyValueStore(), true);
    expect(await scenarioStore.list()).toEqual([TEXT]);
    expect(await scenarioStore.get('odd')).toBeUndefined();
    expect(await scenarioStore.unreadable()).toEqual([{ key: 'odd', value: odd }]);
    // A new text that would lie there lies beside it.
    expect((await scenarioStore.add({ id: 'odd', name: 'odd.yaml', text: 'x', saved: undefined }, 7)).id).toBe('odd-2');
    await expect(scenarioStore.change('odd', () => ({ ...TEXT, id: 'odd' }))).rejects.toThrow(Unreadable);
    expect(await scenarioStore.unreadable()).toEqual([{ key: 'odd', value: odd }]);
    await scenarioStore.dropUnreadable('odd');
    expect(await scenarioStore.unreadable()).toEqual([]);
  });

  it.each(ODD_CLASSES.map((odd) => [odd]))('holds an odd record among classes: %j', async (odd) => {
    const kept = memoryKeyValueStore(isKeptClass, [
      ['odd', odd],
      ['b', A_CLASS],
    ]);
    const scenarioStore = classStore(kept, true);
    expect(await scenarioStore.list()).toEqual([A_CLASS]);
    expect(await scenarioStore.get('odd')).toBeUndefined();
    expect(await scenarioStore.unreadable()).toEqual([{ key: 'odd', value: odd }]);
    expect((await scenarioStore.add({ ...aClass(), name: 'Odd' })).id).toBe('odd-2');
    await scenarioStore.remove('odd');
    expect(await scenarioStore.unreadable()).toEqual([]);
  });

  it('is read as the page itself has written it', async () => {
    const scenarioStore = classStore(memoryKeyValueStore(isKeptClass), true);
    const made = await scenarioStore.add(aClass());
    await scenarioStore.update(made.id, (before) => ({ ...before, results: [{ code: 'x', came: 1 }] }));
    expect((await scenarioStore.get(made.id))?.results).toHaveLength(1);
    const texts: KeyValueStore<KeptManuscript> = memoryKeyValueStore(isKeptManuscript);
    const manuscripts = manuscriptStore(texts, memoryKeyValueStore(), true);
    const { id } = await manuscripts.add({ id: 'a', name: 'a.yaml', text: 'x', saved: { text: 'x', at: 3 } }, 9);
    expect(await manuscripts.get(id)).toMatchObject({ text: 'x' });
  });

  it('can be saved where it cannot be read, whatever it is', () => {
    const circle: { self?: unknown } = {};
    circle.self = circle;
    const text = recordsAsText([
      { key: 'a', value: { n: 7n } },
      { key: 3, value: circle },
    ]);
    expect(JSON.parse(text)).toEqual([
      { key: 'a', value: { n: '7' } },
      { key: '3', value: '[object Object]' },
    ]);
  });
});
