import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, test } from 'vitest';
import { introductionNotesIn } from '#app/introduction-notes.ts';
import { lookIn } from '#app/media/look-in.ts';
import { switchIn } from '#app/preferences-in.ts';
import { chooseTheme, lightPage, onThemeChange, themeChoice, themeNow } from '#app/theme.ts';
import { ENGLISH } from '#messages/en/english.ts';
import { type Preferences, PreferencesContext } from '#panels/settings/preferences.ts';
import { SettingsButton } from '#panels/settings/settings-button.tsx';
import { memoryStore } from '../../app/memory-store.ts';
import { changesTold } from '../../support/changes-told.ts';
import { havingTagged } from '../../support/having.ts';
import { render } from '../../support/render.tsx';
import { say } from '../../support/speaker.ts';

const lit = () => document.documentElement.dataset['theme'];
const asTheDevice = () => (matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark');

/** Nobody asks for sound here, or has played. */
const PLAYED = { hasPlayed: () => false, forgetPlayed: () => undefined };
const SCENES = { noPicture: switchIn(memoryStore(), 'no-picture'), scenesPass: switchIn(memoryStore(), 'scenes-pass') };
/** Nor has been told of anything at a table, where all is shown as it is at first. */
const TELLING = { introductions: introductionNotesIn(memoryStore(), false), ...SCENES };
const USUAL = { look: () => undefined, chooseLook: () => undefined };
const SILENT = { sound: () => false, chooseSound: () => undefined };
const IN_ENGLISH = { languages: [{ language: ENGLISH }], language: () => 'en-GB', chooseLanguage: () => undefined };

describe('the light of the page', () => {
  beforeEach(() => {
    localStorage.clear();
    history.replaceState(null, '', '/');
    lightPage();
  });

  it('is as the device asks where nobody has said otherwise', () => {
    expect(themeChoice()).toBe('auto');
    expect(lit()).toBe(asTheDevice());
  });

  it('is chosen in the settings, holds at once, and is kept for the next time', async () => {
    render(
      <PreferencesContext.Provider
        value={{ theme: themeChoice, chooseTheme, ...SILENT, ...PLAYED, ...USUAL, ...TELLING, ...IN_ENGLISH }}
      >
        <SettingsButton />
      </PreferencesContext.Provider>,
    );
    await userEvent.click(screen.getByRole('button', { name: say('page.settings') }));
    await userEvent.click(await screen.findByRole('radio', { name: havingTagged('settings.light-projector') }));
    expect(lit()).toBe('projector');
    expect(themeNow()).toBe('dark');
    document.documentElement.dataset['theme'] = '';
    lightPage();
    expect(lit()).toBe('projector');
  });

  it('is as the address asks, until it is chosen', () => {
    history.replaceState(null, '', '/?theme=light&stage=off#/table');
    lightPage();
    expect(lit()).toBe('light');
    chooseTheme('dark');
    expect(lit()).toBe('dark');
    expect(location.search + location.hash).toBe('?stage=off#/table');
  });

  it('is as the device asks where the address or what was kept makes no sense', () => {
    localStorage.setItem('parley:theme', 'pink');
    history.replaceState(null, '', '/?theme=pink');
    lightPage();
    expect(lit()).toBe(asTheDevice());
  });

  it('is told to whoever paints by it', async () => {
    chooseTheme('dark');
    const told: string[] = [];
    const stop = onThemeChange((theme) => told.push(theme));
    chooseTheme('light');
    await changesTold();
    expect(told).toEqual(['light']);
    stop();
    chooseTheme('dark');
    await changesTold();
    expect(told).toEqual(['light']);
  });
});

describe('the sound', () => {
  it('is a switch that is off at first and says what it does', async () => {
    const chosen: boolean[] = [];
    const preferences = {
      theme: themeChoice,
      chooseTheme,
      sound: () => false,
      chooseSound: (on: boolean) => void chosen.push(on),
      ...PLAYED,
      ...USUAL,
      ...TELLING,
      ...IN_ENGLISH,
    };
    render(
      <PreferencesContext.Provider value={preferences}>
        <SettingsButton />
      </PreferencesContext.Provider>,
    );
    await userEvent.click(screen.getByRole('button', { name: say('page.settings') }));
    const toggle = await screen.findByRole<HTMLInputElement>('checkbox', { name: havingTagged('settings.sound-on') });
    expect(toggle.checked).toBe(false);
    expect(screen.getByRole('dialog').textContent).toContain(say('settings.sound-on'));
    await userEvent.click(toggle);
    await userEvent.click(toggle);
    expect(chosen).toEqual([true, false]);
  });
});

test('the size of the text and how much moves are chosen, and hold at once', async () => {
  const sizeOfText = () => document.documentElement.style.getPropertyValue('--text-size');
  const store = memoryStore();
  const look = lookIn(store);
  const preferences = { theme: themeChoice, chooseTheme, ...SILENT, ...PLAYED, ...TELLING, ...IN_ENGLISH, ...look };
  render(
    <PreferencesContext.Provider value={preferences}>
      <SettingsButton />
    </PreferencesContext.Provider>,
  );
  await userEvent.click(screen.getByRole('button', { name: say('page.settings') }));
  const usual = await screen.findByRole<HTMLInputElement>('radio', { name: havingTagged('settings.text-size-100') });
  expect(usual.checked).toBe(true);
  await userEvent.click(screen.getByRole('radio', { name: havingTagged('settings.text-size-200') }));
  await waitFor(() => expect(sizeOfText()).toBe('200%'));
  await userEvent.click(screen.getByRole('radio', { name: havingTagged('settings.motion-less') }));
  const next = lookIn(store);
  expect([next.look('text-size'), next.look('motion')]).toEqual(['200', 'less']);
  await userEvent.click(usual);
  await waitFor(() => expect(sizeOfText()).toBe('100%'));
});

describe('the language', () => {
  const open = async (languages: Preferences['languages']) => {
    const chosen: string[] = [];
    const preferences = {
      theme: themeChoice,
      chooseTheme,
      ...SILENT,
      ...PLAYED,
      ...USUAL,
      ...TELLING,
      ...IN_ENGLISH,
      languages,
    };
    render(
      <PreferencesContext.Provider value={{ ...preferences, chooseLanguage: (tag) => chosen.push(tag) }}>
        <SettingsButton />
      </PreferencesContext.Provider>,
    );
    await userEvent.click(screen.getByRole('button', { name: say('page.settings') }));
    await screen.findByRole('group', { name: say('settings.sound') });
    return chosen;
  };

  it('is chosen by its own name', async () => {
    const chosen = await open([{ language: ENGLISH }, { language: { ...ENGLISH, tag: 'uk', name: 'Українська' } }]);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'English' }).checked).toBe(true);
    await userEvent.click(screen.getByRole('radio', { name: 'Українська' }));
    expect(chosen).toEqual(['uk']);
  });

  it('has beside it how much of the page is translated, where that is not all', async () => {
    await open([{ language: ENGLISH }, { language: { ...ENGLISH, tag: 'de', name: 'Deutsch' }, share: 0.87 }]);
    const share = say('settings.language-share', { percent: 87 });
    expect(screen.getByRole('radio', { name: `Deutsch ${share}` })).toBeTruthy();
    expect(screen.getByRole('radio', { name: 'English' })).toBeTruthy();
  });

  it('is not asked for where there is only one', async () => {
    await open([{ language: ENGLISH }]);
    expect(screen.queryByRole('group', { name: say('settings.language') })).toBeNull();
  });
});

describe('the map and the scenes', () => {
  it('are switches: one does without the map, the other lets scenes pass by themselves', async () => {
    const scenes = { noPicture: switchIn(memoryStore(), 'map', true), scenesPass: switchIn(memoryStore(), 'scenes') };
    render(
      <PreferencesContext.Provider
        value={{
          theme: themeChoice,
          chooseTheme,
          ...SILENT,
          ...PLAYED,
          ...USUAL,
          ...TELLING,
          ...IN_ENGLISH,
          ...scenes,
        }}
      >
        <SettingsButton />
      </PreferencesContext.Provider>,
    );
    await userEvent.click(screen.getByRole('button', { name: say('page.settings') }));
    const withoutMap = await screen.findByRole<HTMLInputElement>('checkbox', {
      name: havingTagged('settings.scenes-no-picture'),
    });
    const passing = screen.getByRole<HTMLInputElement>('checkbox', { name: havingTagged('settings.scenes-pass') });
    expect([withoutMap.checked, passing.checked]).toEqual([true, false]);
    await userEvent.click(withoutMap);
    await userEvent.click(passing);
    expect([withoutMap.checked, passing.checked]).toEqual([false, true]);
    expect([scenes.noPicture.isOn(), scenes.scenesPass.isOn()]).toEqual([false, true]);
  });
});

describe('the notes at the table', () => {
  it('can be done without, and are then asked for again', async () => {
    const introductions = introductionNotesIn(memoryStore(), true);
    const preferences = {
      theme: themeChoice,
      chooseTheme,
      ...SILENT,
      ...USUAL,
      ...PLAYED,
      ...SCENES,
      ...IN_ENGLISH,
      introductions,
    };
    render(
      <PreferencesContext.Provider value={preferences}>
        <SettingsButton />
      </PreferencesContext.Provider>,
    );
    await userEvent.click(screen.getByRole('button', { name: say('page.settings') }));
    const everything = await screen.findByRole<HTMLInputElement>('checkbox', {
      name: havingTagged('settings.notes-none'),
    });
    expect(everything.checked).toBe(true);
    await userEvent.click(everything);
    expect(introductions.areOff()).toBe(false);
    await userEvent.click(everything);
    expect(introductions.areOff()).toBe(true);
  });
});

describe('what is kept of games', () => {
  it('can be deleted, which is asked first, and is then kept no more', async () => {
    let any = true;
    const forgetPlayed = () => {
      any = false;
    };
    const preferences = {
      theme: themeChoice,
      chooseTheme,
      ...SILENT,
      ...USUAL,
      ...TELLING,
      ...IN_ENGLISH,
      hasPlayed: () => any,
      forgetPlayed,
    };
    render(
      <PreferencesContext.Provider value={preferences}>
        <SettingsButton />
      </PreferencesContext.Provider>,
    );
    await userEvent.click(screen.getByRole('button', { name: say('page.settings') }));
    await userEvent.click(await screen.findByRole('button', { name: say('settings.played-forget') }));
    await userEvent.click(screen.getByRole('button', { name: say('page.cancel') }));
    expect(any).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: say('settings.played-forget') }));
    await userEvent.click(screen.getByRole('button', { name: say('settings.played-forget-yes') }));
    expect(any).toBe(false);
    await waitFor(() => expect(document.activeElement?.textContent).toBe(say('settings.played-none')));
    expect(screen.getByText(say('settings.played-none'))).toBeTruthy();
    expect(screen.queryByRole('button', { name: say('settings.played-forget') })).toBeNull();
  });
});

describe('the button of the settings', () => {
  it('is not there where nothing can be set', () => {
    render(<SettingsButton />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
