import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chooseTheme, lightPage, onThemeChange, themeChoice, themeNow } from '#app/theme.ts';
import { PreferencesContext } from '#panels/settings/preferences.ts';
import { SettingsButton } from '#panels/settings/settings-button.tsx';

const lit = () => document.documentElement.dataset['theme'];
const asTheDevice = () => (matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark');

/** Nobody asks for sound here. */
const SILENT = { sound: () => false, chooseSound: () => undefined };
/** Nor for what is only inferred. */
const SAID_ONLY = { inferred: () => false, showInferred: () => undefined };

afterEach(cleanup);

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
      <PreferencesContext.Provider value={{ theme: themeChoice, chooseTheme, ...SILENT, ...SAID_ONLY }}>
        <SettingsButton />
      </PreferencesContext.Provider>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Settings' }));
    await userEvent.click(await screen.findByRole('radio', { name: /^Projector/ }));
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
    await new Promise((resolve) => setTimeout(resolve));
    expect(told).toEqual(['light']);
    stop();
    chooseTheme('dark');
    await new Promise((resolve) => setTimeout(resolve));
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
      ...SAID_ONLY,
    };
    render(
      <PreferencesContext.Provider value={preferences}>
        <SettingsButton />
      </PreferencesContext.Provider>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Settings' }));
    const toggle = await screen.findByRole<HTMLInputElement>('checkbox', { name: /^Sounds of the table/ });
    expect(toggle.checked).toBe(false);
    expect(screen.getByText(/a war least of all/)).toBeTruthy();
    await userEvent.click(toggle);
    await userEvent.click(toggle);
    expect(chosen).toEqual([true, false]);
  });
});

describe('the button of the settings', () => {
  it('is not there where nothing can be set', () => {
    render(<SettingsButton />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
