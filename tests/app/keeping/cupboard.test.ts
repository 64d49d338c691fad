import { describe, expect, it } from 'vitest';
import { classShelf } from '#app/classroom/board/class-shelf.ts';
import { type Cupboard, memoryCupboard, Unreadable } from '#app/keeping/cupboard.ts';
import { recordsAsText } from '#app/keeping/unreadable-kept.tsx';
import { manuscriptShelf } from '#app/workshop/keeping/manuscript-shelf.ts';
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
    const texts = memoryCupboard(isKeptManuscript, [
      ['odd', odd],
      ['ours', TEXT],
    ]);
    const shelf = manuscriptShelf(texts, memoryCupboard(), true);
    expect(await shelf.list()).toEqual([TEXT]);
    expect(await shelf.get('odd')).toBeUndefined();
    expect(await shelf.unreadable()).toEqual([{ key: 'odd', value: odd }]);
    // A new text that would lie there lies beside it.
    expect((await shelf.add({ id: 'odd', name: 'odd.yaml', text: 'x', saved: undefined }, 7)).id).toBe('odd-2');
    await expect(shelf.change('odd', () => ({ ...TEXT, id: 'odd' }))).rejects.toThrow(Unreadable);
    expect(await shelf.unreadable()).toEqual([{ key: 'odd', value: odd }]);
    await shelf.dropUnreadable('odd');
    expect(await shelf.unreadable()).toEqual([]);
  });

  it.each(ODD_CLASSES.map((odd) => [odd]))('holds an odd record among classes: %j', async (odd) => {
    const kept = memoryCupboard(isKeptClass, [
      ['odd', odd],
      ['b', A_CLASS],
    ]);
    const shelf = classShelf(kept, true);
    expect(await shelf.list()).toEqual([A_CLASS]);
    expect(await shelf.get('odd')).toBeUndefined();
    expect(await shelf.unreadable()).toEqual([{ key: 'odd', value: odd }]);
    expect((await shelf.add({ ...aClass(), name: 'Odd' })).id).toBe('odd-2');
    await shelf.remove('odd');
    expect(await shelf.unreadable()).toEqual([]);
  });

  it('is read as the page itself has written it', async () => {
    const shelf = classShelf(memoryCupboard(isKeptClass), true);
    const made = await shelf.add(aClass());
    await shelf.change(made.id, (before) => ({ ...before, results: [{ code: 'x', came: 1 }] }));
    expect((await shelf.get(made.id))?.results).toHaveLength(1);
    const texts: Cupboard<KeptManuscript> = memoryCupboard(isKeptManuscript);
    const manuscripts = manuscriptShelf(texts, memoryCupboard(), true);
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
