import { render } from 'preact';
import '#panels/styles/tokens.css';
import '#panels/styles/fonts.css';
import '#panels/styles/base.css';
import '#panels/styles/parts.css';
import '#panels/styles/start.css';
import '#panels/styles/chairs.css';
import '#panels/styles/table.css';
import '#panels/styles/ending.css';
import '#panels/styles/members.css';
import '#panels/styles/rules.css';
import '#panels/styles/settings.css';
// Last, so that it holds against all others.
import '#panels/styles/print.css';
import { PreferencesContext } from '#panels/settings/preferences.ts';
import { App } from './app.tsx';
import { inferredIn } from './inferred-choice.ts';
import { drawPageName } from './page-name.ts';
import { preparationNotesIn } from './preparation-notes.ts';
import { saveSlotIn } from './save-slot.ts';
import { shelfIn } from './shelf.ts';
import { soundIn } from './sound/sound-choice.ts';
import { openTextStore } from './text-store.ts';
import { chooseTheme, lightPage, themeChoice } from './theme.ts';
import { unfoldForPrint } from './unfold-for-print.ts';

lightPage();
unfoldForPrint();
const root = document.getElementById('app');
const store = openTextStore();
const sound = soundIn(store);
const page = (
  <PreferencesContext.Provider
    value={{ theme: themeChoice, chooseTheme, sound: sound.isOn, chooseSound: sound.choose, ...inferredIn(store) }}
  >
    <App
      sound={sound}
      slot={saveSlotIn(store, drawPageName())}
      shelf={shelfIn(store)}
      notes={preparationNotesIn(store)}
    />
  </PreferencesContext.Provider>
);
if (root !== null) render(page, root);
