/** The script of the page of a release: games of its rules are played again, debriefed and branched here, for ever. */
import { render } from 'preact';
import '#panels/styles/tokens.css';
import '#panels/styles/base.css';
import '#panels/styles/primitives.css';
import '#panels/parts/parts.css';
import '#panels/top-bar.css';
import '#panels/table/table.css';
import '#panels/ending/ending.css';
import '#panels/debrief/debrief-screen.css';
import '#panels/parts/members.css';
import '#panels/rules/rules.css';
import '#panels/settings/settings.css';
import './release.css';
import '#panels/styles/print.css';
import { FIRST_LANGUAGE, type OfferedLanguage } from '#messages/languages.ts';
import { SpokenContext } from '#panels/parts/use-speaker.ts';
import { PreferencesContext } from '#panels/settings/preferences.ts';
import { languageChoiceIn, markLanguage } from '../language-choice.ts';
import { PageServicesContext } from '../page-services.tsx';
import { spokenIn } from '../spoken-in.ts';
import { openTextStore } from '../text-store.ts';
import { lightPage } from '../theme.ts';
import { trustOwnMarkup } from '../trust-own-markup.ts';
import { unfoldForPrint } from '../unfold-for-print.ts';
import { keptByRelease } from './kept-by-release.ts';
import { ReleaseApp } from './release-app.tsx';
import { releaseShown } from './release-shown.ts';

trustOwnMarkup();
lightPage();
unfoldForPrint();
const root = document.getElementById('app');
const release = releaseShown(document);
// The language is that of the device; all else that is kept here is of this release alone.
const choice = languageChoiceIn(openTextStore(), navigator.languages);
const kept = keptByRelease(release, location.search);

/** Shows the page in a language; in its own one where the other cannot be had. */
async function show(offered: OfferedLanguage): Promise<void> {
  const { language } = offered;
  const first = await offered.first().catch(() => undefined);
  if (first === undefined) return show(FIRST_LANGUAGE);
  markLanguage(document, language);
  const preferences = {
    ...kept.preferences,
    language: () => language.tag,
    chooseLanguage: (tag: string) => void show(choice.choose(tag)),
  };
  const page = (
    <PreferencesContext.Provider value={preferences}>
      <SpokenContext.Provider value={spokenIn(offered, first)}>
        <PageServicesContext.Provider value={{ ...kept.services, language: offered }}>
          <ReleaseApp release={release} />
        </PageServicesContext.Provider>
      </SpokenContext.Provider>
    </PreferencesContext.Provider>
  );
  if (root !== null) render(page, root);
}

kept.look.shown().then(() => show(choice.now()));
