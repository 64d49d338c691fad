import { GLOSSARY } from '#session/words/glossary.ts';
import { SheetDialog } from '../parts/sheet-dialog.tsx';
import { RULES } from './parse-rules.ts';
import { RulesBlock } from './rules-block.tsx';

/** The rules and the words, over whatever screen asked for them. */
export function RulesDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <SheetDialog heading="Rules and words" label="Rules and words" bodyClass="rules-body" onClose={onClose}>
      <h3>The words</h3>
      <dl class="rules-words">
        {GLOSSARY.map(({ word, meaning }) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{meaning}</dd>
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
