import { render } from 'preact';
import '#panels/styles/tokens.css';
import '#panels/styles/fonts.css';
import '#panels/styles/base.css';
import '#panels/styles/primitives.css';
import '#panels/parts/parts.css';
import '#panels/top-bar.css';
import '#panels/start/start.css';
import '#panels/chairs/chairs.css';
import '#panels/table/table.css';
import '#panels/ending/ending.css';
import '#panels/debrief/debrief-screen.css';
import '#panels/parts/members.css';
import '#panels/document/document.css';
import '#panels/rules/rules.css';
import '#panels/settings/settings.css';
// Last, so that it holds against all others.
import '#panels/styles/print.css';
import { FIRST_LANGUAGE, type OfferedLanguage } from '#messages/languages.ts';
import { SpokenContext } from '#panels/parts/use-speaker.ts';
import { type Preferences, PreferencesContext } from '#panels/settings/preferences.ts';
import { App, fetchForLink } from './app.tsx';
import { callLinkAhead } from './background/link-ahead.ts';
import type { PageWorkers } from './background/page-workers.ts';
import { drawPageName } from './draw-page-name.ts';
import { foldersIn } from './folders-in.ts';
import { gamesPlayedIn } from './games-played.ts';
import { introductionNotesIn } from './introduction-notes.ts';
import { languageChoiceIn, markLanguage } from './language-choice.ts';
import { lookIn } from './media/look-in.ts';
import { PageServicesContext } from './page-services.tsx';
import { pageSurroundings } from './page-surroundings.ts';
import { preferencesIn } from './preferences-in.ts';
import { parseRoute } from './route.ts';
import { scenarioStoreIn } from './scenario-store.ts';
import { sessionScenarioStore } from './session-scenario-store.ts';
import { soundIn } from './sound/sound-in.ts';
import { spokenIn } from './spoken-in.ts';
import { lightPage } from './theme.ts';
import { trustOwnMarkup } from './trust-own-markup.ts';
import { unfoldForPrint } from './unfold-for-print.ts';

trustOwnMarkup();
lightPage();
unfoldForPrint();
const root = document.getElementById('app');
const { store, report } = pageSurroundings();
const sound = soundIn(store);
const look = lookIn(store);
const choice = languageChoiceIn(store, navigator.languages);
const services = {
  store,
  page: drawPageName(),
  scenarioStore: scenarioStoreIn(store),
  visit: sessionScenarioStore(),
  introductions: introductionNotesIn(store, location.search.includes('notes=off')),
  played: gamesPlayedIn(store),
  sound,
  report,
};
const preferences: Preferences = {
  ...preferencesIn(store, {
    ...services,
    look,
    withoutPicture: location.search.includes('stage=off'),
  }),
  language: () => choice.now().language.tag,
  chooseLanguage: (tag) => show(choice.choose(tag)),
};

/** Shows the page in a language, with each screen as it stands; in its own one where the other cannot be had. */
async function show(offered: OfferedLanguage): Promise<void> {
  const { language } = offered;
  const had = await Promise.all([offered.first(), foldersIn(language)]).catch(() => undefined);
  if (had === undefined) return show(FIRST_LANGUAGE);
  const [first, folders] = had;
  markLanguage(document, language);
  const page = (
    <PreferencesContext.Provider value={preferences}>
      <SpokenContext.Provider value={spokenIn(offered, first)}>
        <PageServicesContext.Provider value={{ ...services, workers, language: offered, folders }}>
          <App />
        </PageServicesContext.Provider>
      </SpokenContext.Provider>
    </PreferencesContext.Provider>
  );
  if (root !== null) render(page, root);
}

// A link needs all of it at once, one piece of which would wait for another otherwise.
const route = parseRoute(location.hash);
const ahead = route.screen === 'link' ? callLinkAhead(route.text, choice.now().language.tag) : undefined;
const workers: PageWorkers = { ahead, pool: undefined };
if (route.screen === 'link') fetchForLink(route.text, choice.now());
look.shown().then(() => show(choice.now()));
// Last: the first paint does not wait for what only the next visit needs.
setTimeout(
  () => import('./offline/keep-offline.tsx').then(({ keepOffline }) => keepOffline()).catch(() => undefined),
  2000,
);
