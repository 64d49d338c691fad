import { GLOSSARY } from '#session/words/glossary.ts';
import { DocumentBlock } from '../document/document-block.tsx';
import { SheetDialog } from '../parts/sheet-dialog.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';
import { IntroductionList } from './introduction-list.tsx';
import type { RulesDocument } from './load-rules.ts';
import { TutorialAgain } from './tutorial-again.tsx';

/** The rules and the words, over whatever screen asked for them, with rules that have been loaded. */
export function rulesDialogOf(rules: RulesDocument) {
  return ({ onClose }: { readonly onClose: () => void }) => <RulesDialog rules={rules} onClose={onClose} />;
}

function RulesDialog({ rules, onClose }: { readonly rules: RulesDocument; readonly onClose: () => void }) {
  const { say } = useSpeaker();
  const heading = say('rules.heading');
  return (
    <SheetDialog heading={heading} label={heading} bodyClass="rules-body" onClose={onClose}>
      <TutorialAgain onClose={onClose} />
      <h3>{say('rules.words')}</h3>
      <dl class="rules-words">
        {GLOSSARY.map((key) => (
          <div key={key}>
            <dt>{say(`glossary.${key}`)}</dt>
            <dd>{say(`glossary.${key}-meaning`)}</dd>
          </div>
        ))}
      </dl>
      <IntroductionList />
      {rules.sections.map(({ id, heading, blocks }) => (
        <section key={id} lang={rules.language} class="rules-section">
          <h3>{heading}</h3>
          {blocks.map((block) => (
            <DocumentBlock key={JSON.stringify(block)} block={block} />
          ))}
        </section>
      ))}
    </SheetDialog>
  );
}
