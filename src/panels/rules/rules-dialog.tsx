import { useContext, useState } from 'preact/hooks';
import { INTRODUCTION_IDS } from '#session/introductions/introduction-ids.ts';
import { GLOSSARY } from '#session/words/glossary.ts';
import { DocumentBlock } from '../document/document-block.tsx';
import type { DocumentSection } from '../document/parse-document.ts';
import { Button } from '../parts/button.tsx';
import { SheetDialog } from '../parts/sheet-dialog.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';
import { PreferencesContext } from '../settings/preferences.ts';
import type { RulesDocument } from './load-rules.ts';
import { TutorialAgain } from './tutorial-again.tsx';

/** Rules that have been loaded, over the screen that asked for them: how to play, the words, and the full rules. */
export function rulesDialogOf(rules: RulesDocument) {
  return ({ onClose }: { readonly onClose: () => void }) => <RulesDialog rules={rules} onClose={onClose} />;
}

function RulesDialog({ rules, onClose }: { readonly rules: RulesDocument; readonly onClose: () => void }) {
  const { say } = useSpeaker();
  const heading = say('rules.heading');
  const [howToPlay, ...full] = rules.sections;
  return (
    <SheetDialog heading={heading} label={heading} bodyClass="rules-body" onClose={onClose}>
      {howToPlay && <RulesSection section={howToPlay} language={rules.language} />}
      <TutorialAgain onClose={onClose} />
      <h3>{say('rules.words')}</h3>
      <dl class="rules-words stack">
        {GLOSSARY.map((key) => (
          <div key={key}>
            <dt class="strong">{say(`glossary.${key}`)}</dt>
            <dd>{say(`glossary.${key}-meaning`)}</dd>
          </div>
        ))}
      </dl>
      <IntroductionList />
      {full.map((section) => (
        <RulesSection key={section.id} section={section} language={rules.language} />
      ))}
    </SheetDialog>
  );
}

interface RulesSectionProps {
  readonly section: DocumentSection;
  readonly language: string;
}

function RulesSection({ section: { heading, blocks }, language }: RulesSectionProps) {
  return (
    <section lang={language} class="rules-section">
      <h3>{heading}</h3>
      {blocks.map((block) => (
        <DocumentBlock key={JSON.stringify(block)} block={block} />
      ))}
    </section>
  );
}

/** All introductions of the table for rereading, and the button that shows them again at the table. */
function IntroductionList() {
  const { say } = useSpeaker();
  const preferences = useContext(PreferencesContext);
  const [told, setTold] = useState(false);
  const again = (): void => {
    preferences?.introductions.again();
    setTold(true);
  };
  return (
    <>
      <h3>{say('introduction.list')}</h3>
      <dl class="rules-words stack">
        {INTRODUCTION_IDS.map((id) => (
          <div key={id}>
            <dt class="strong">{say(`introduction.${id}`)}</dt>
            <dd>{say(`introduction.${id}-words`)}</dd>
          </div>
        ))}
      </dl>
      {preferences && (
        <Button kind="paper" onClick={again}>
          {say('introduction.again')}
        </Button>
      )}
      <p role="status">{told && say('introduction.shown-again')}</p>
    </>
  );
}
