import '#panels/start/brought-note.css';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { loadSharingMessages } from '#messages/message-catalogue.ts';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { TextLanguageNote } from '#panels/start/text-language-note.tsx';
import { languagesOf } from '#scenario/translation/in-wanted-language.ts';
import { chooseTextLanguage } from './languages-read.ts';
import { usePageServices } from './page-services.tsx';
import { WithMessages } from './with-messages.tsx';
import { writtenScenario } from './written-scenario.ts';

interface TextLanguageProps {
  readonly scenario: Scenario;
}

/** Language of the texts of an author's scenario, and a choice among those of its file. */
export function TextLanguage({ scenario }: TextLanguageProps) {
  const { tag: page } = useSpeaker().language;
  const { reloadLibrary } = usePageServices('reloadLibrary');
  const languages = languagesOf(writtenScenario(scenario));
  const { language: shown } = scenario;
  if (shown === undefined || (languages.length === 1 && shown === page)) return null;
  const choose = (tag: string) => {
    chooseTextLanguage(page, tag);
    reloadLibrary();
  };
  return (
    <WithMessages load={loadSharingMessages}>
      <TextLanguageNote shown={shown} languages={languages} onChoose={choose} />
    </WithMessages>
  );
}
