import { GLOSSARY } from '#session/words/glossary.ts';
import { SheetDialog } from '../parts/sheet-dialog.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';
import { RULES } from './parse-rules.ts';
import { RulesBlock } from './rules-block.tsx';

/** The rules and the words, over whatever screen asked for them. */
export function RulesDialog({ onClose }: { readonly onClose: () => void }) {
  const { say } = useSpeaker();
  const heading = say('rules.heading');
  return (
    <SheetDialog heading={heading} label={heading} bodyClass="rules-body" onClose={onClose}>
      <h3>{say('rules.words')}</h3>
      <dl class="rules-words">
        {GLOSSARY.map((key) => (
          <div key={key}>
            <dt>{say(`glossary.${key}`)}</dt>
            <dd>{say(`glossary.${key}-meaning`)}</dd>
          </div>
        ))}
      </dl>
      {RULES.map(({ heading, blocks }) => (
        <section key={heading} class="rules-section">
          <h3>{heading}</h3>
          {blocks.map((block) => (
            <RulesBlock key={JSON.stringify(block)} block={block} />
          ))}
        </section>
      ))}
    </SheetDialog>
  );
}
