import { describe, expect, it } from 'vitest';
import { memoryCupboard } from '#app/keeping/cupboard.ts';
import { journalOf, ManuscriptKeeper } from '#app/workshop/keeping/manuscript-keeper.ts';
import { manuscriptShelf } from '#app/workshop/keeping/manuscript-shelf.ts';
import { memoryStore } from '../memory-store.ts';
import { BEGUN, deviceWithText, ID, settle } from './writing.ts';

const MORE = `${BEGUN}minutes: 20\n`;
const OTHER = `${BEGUN}minutes: 45\n`;

describe('a text that is written', () => {
  it('is on the device once it is kept', async () => {
    const { shelf, openWindow } = await deviceWithText();
    const keeper = await openWindow();
    keeper.write(MORE);
    expect(keeper.state().keeping).toBe('keeping');
    await keeper.flush();
    expect(keeper.state().keeping).toBe('kept');
    expect((await shelf.get(ID))?.text).toBe(MORE);
  });

  it('is jotted down when the page is closed before it is kept', async () => {
    const { texts, openWindow } = await deviceWithText();
    const keeper = await openWindow();
    keeper.write(MORE);
    keeper.jot();
    expect(texts.read(journalOf(ID))).toContain('minutes: 20');
    await keeper.flush();
    expect(texts.read(journalOf(ID))).toBeUndefined();
  });

  it('stays jotted down while another text is written', async () => {
    const { shelf, texts, openWindow } = await deviceWithText();
    const other = await shelf.add({ id: 'other', name: 'other.yaml', text: BEGUN, saved: undefined }, 0);
    const [closed, open] = [await openWindow(), await openWindow(other.id)];
    closed.write(MORE);
    closed.jot();
    open.write(OTHER);
    open.jot();
    await open.flush();
    expect(texts.read(journalOf(ID))).toBe(MORE);
  });

  it('has a history, with what it was before another text took its place', async () => {
    const { shelf, openWindow, wait } = await deviceWithText();
    const keeper = await openWindow();
    keeper.write(MORE);
    await keeper.flush();
    wait(5000);
    await keeper.replace(BEGUN, 'restored');
    const { manuscript, text, given } = keeper.state();
    expect([text, given]).toEqual([BEGUN, 1]);
    const last = manuscript.versions.at(-1);
    expect(last?.why).toBe('restored');
    expect(await shelf.version(ID, last?.at ?? 0)).toBe(MORE);
  });

  it('is said to be lost with the page where the device has no room', async () => {
    const full = {
      ...memoryCupboard<never>(),
      change: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
    };
    const shelf = manuscriptShelf(full, memoryCupboard(), true);
    const { openWindow } = await deviceWithText();
    const { manuscript } = (await openWindow()).state();
    const wire = { say: () => undefined, hear: () => () => undefined };
    const keeper = new ManuscriptKeeper({ shelf, wire, texts: memoryStore(), now: () => 0 }, manuscript);
    keeper.write(MORE);
    await keeper.flush();
    expect(keeper.state()).toMatchObject({ keeping: 'until-left', text: MORE });
  });

  it('is as in its file only until something is typed', async () => {
    const { openWindow } = await deviceWithText();
    const keeper = await openWindow();
    await keeper.saved({ text: BEGUN, at: 1 });
    expect(keeper.state().manuscript.saved?.text).toBe(BEGUN);
    keeper.write(MORE);
    await keeper.flush();
    expect(keeper.state().manuscript).toMatchObject({ text: MORE, saved: { text: BEGUN } });
  });
});

describe('a text in two windows', () => {
  it('is shown as it was written in the other one', async () => {
    const { openWindow } = await deviceWithText();
    const [here, there] = [await openWindow(), await openWindow()];
    here.write(MORE);
    await here.flush();
    await settle();
    expect(there.state()).toMatchObject({ text: MORE, keeping: 'kept', given: 1 });
  });

  it('is not written over by what was typed meanwhile in an older one', async () => {
    const { shelf, openWindow } = await deviceWithText();
    const [here, there] = [await openWindow(), await openWindow()];
    there.write(OTHER);
    here.write(MORE);
    await here.flush();
    await settle();
    await there.flush();
    expect((await shelf.get(ID))?.text).toBe(MORE);
    expect(there.state()).toMatchObject({ keeping: 'parted', text: OTHER, elsewhere: { text: MORE } });
  });

  it.each([
    ['takeElsewhere', MORE, OTHER],
    ['keepOwn', OTHER, MORE],
  ] as const)('keeps what is not chosen in its history: %s', async (choice, chosen, other) => {
    const { shelf, openWindow, wait } = await deviceWithText();
    const [here, there] = [await openWindow(), await openWindow()];
    there.write(OTHER);
    here.write(MORE);
    await here.flush();
    await settle();
    wait(1000);
    await there[choice]();
    const kept = await shelf.get(ID);
    expect(kept?.text).toBe(chosen);
    expect(there.state()).toMatchObject({ text: chosen, keeping: 'kept', elsewhere: undefined });
    const texts = await Promise.all((kept?.versions ?? []).map(({ at }) => shelf.version(ID, at)));
    expect(texts).toContain(other);
  });
});
