import { render } from 'preact';
import '#panels/styles/tokens.css';
import '#panels/styles/fonts.css';
import '#panels/styles/base.css';
import '#panels/parts/parts.css';
import '#panels/top-bar.css';
import '#panels/start/start.css';
import '#panels/chairs/chairs.css';
import '#panels/table/table.css';
import '#panels/ending/ending.css';
import '#panels/parts/members.css';
import '#panels/rules/rules.css';
import '#panels/settings/settings.css';
// Last, so that it holds against all others.
import '#panels/styles/print.css';
import { PreferencesContext } from '#panels/settings/preferences.ts';
import { App } from './app.tsx';
import { drawPageName } from './draw-page-name.ts';
import { inferredIn } from './inferred-in.ts';
import { preparationNotesIn } from './preparation-notes.ts';
import { saveSlotIn } from './save-slot.ts';
import { shelfIn } from './shelf.ts';
import { soundIn } from './sound/sound-in.ts';
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
