import { describe, expect, it } from 'vitest';
import { memoryKeyValueStore } from '#app/keeping/key-value-store.ts';
import { journalOf, ManuscriptController } from '#app/workshop/keeping/manuscript-controller.ts';
import { manuscriptStore } from '#app/workshop/keeping/manuscript-store.ts';
import { memoryStore } from '../memory-store.ts';
import { BEGUN, deviceWithText, ID, settle } from './writing.ts';

const MORE = `${BEGUN}minutes: 20\n`;
const OTHER = `${BEGUN}minutes: 45\n`;

describe('a text that is written', () => {
  it('is on the device once it is kept', async () => {
    const { store, openWindow } = await deviceWithText();
    const controller = await openWindow();
    controller.write(MORE);
    expect(controller.state().keeping).toBe('keeping');
    await controller.flush();
    expect(controller.state().keeping).toBe('kept');
    expect((await store.get(ID))?.text).toBe(MORE);
  });

  it('is jotted down when the page is closed before it is kept', async () => {
    const { texts, openWindow } = await deviceWithText();
    const controller = await openWindow();
    controller.write(MORE);
    controller.flushOnUnload();
    expect(texts.read(journalOf(ID))).toContain('minutes: 20');
    await controller.flush();
    expect(texts.read(journalOf(ID))).toBeUndefined();
  });

  it('stays jotted down while another text is written', async () => {
    const { store, texts, openWindow } = await deviceWithText();
    const other = await store.add({ id: 'other', name: 'other.yaml', text: BEGUN, saved: undefined }, 0);
    const [closed, open] = [await openWindow(), await openWindow(other.id)];
    closed.write(MORE);
    closed.flushOnUnload();
    open.write(OTHER);
    open.flushOnUnload();
    await open.flush();
    expect(texts.read(journalOf(ID))).toBe(MORE);
  });

  it('has a history, with what it was before another text took its place', async () => {
    const { store, openWindow, wait } = await deviceWithText();
    const controller = await openWindow();
    controller.write(MORE);
    await controller.flush();
    wait(5000);
    await controller.replace(BEGUN, 'restored');
    const { manuscript, text, given } = controller.state();
    expect([text, given]).toEqual([BEGUN, 1]);
    const last = manuscript.versions.at(-1);
    expect(last?.why).toBe('restored');
    expect(await store.version(ID, last?.at ?? 0)).toBe(MORE);
  });

  it('is said to be lost with the page where the device has no room', async () => {
    const full = {
      ...memoryKeyValueStore<never>(),
      update: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
    };
    const store = manuscriptStore(full, memoryKeyValueStore(), true);
    const { openWindow } = await deviceWithText();
    const { manuscript } = (await openWindow()).state();
    const channel = { publish: () => undefined, subscribe: () => () => undefined };
    const controller = new ManuscriptController({ store, channel, texts: memoryStore(), now: () => 0 }, manuscript);
    controller.write(MORE);
    await controller.flush();
    expect(controller.state()).toMatchObject({ keeping: 'until-left', text: MORE });
  });

  it('is as in its file only until something is typed', async () => {
    const { openWindow } = await deviceWithText();
    const controller = await openWindow();
    await controller.saved({ text: BEGUN, at: 1 });
    expect(controller.state().manuscript.saved?.text).toBe(BEGUN);
    controller.write(MORE);
    await controller.flush();
    expect(controller.state().manuscript).toMatchObject({ text: MORE, saved: { text: BEGUN } });
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
    const { store, openWindow } = await deviceWithText();
    const [here, there] = [await openWindow(), await openWindow()];
    there.write(OTHER);
    here.write(MORE);
    await here.flush();
    await settle();
    await there.flush();
    expect((await store.get(ID))?.text).toBe(MORE);
    expect(there.state()).toMatchObject({ keeping: 'parted', text: OTHER, elsewhere: { text: MORE } });
  });

  it.each([
    ['takeElsewhere', MORE, OTHER],
    ['keepOwn', OTHER, MORE],
  ] as const)('keeps what is not chosen in its history: %s', async (choice, chosen, other) => {
    const { store, openWindow, wait } = await deviceWithText();
    const [here, there] = [await openWindow(), await openWindow()];
    there.write(OTHER);
    here.write(MORE);
    await here.flush();
    await settle();
    wait(1000);
    await there[choice]();
    const kept = await store.get(ID);
    expect(kept?.text).toBe(chosen);
    expect(there.state()).toMatchObject({ text: chosen, keeping: 'kept', elsewhere: undefined });
    const texts = await Promise.all((kept?.versions ?? []).map(({ at }) => store.version(ID, at)));
    expect(texts).toContain(other);
  });
});
