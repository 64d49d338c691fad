import { useLayoutEffect, useRef } from 'preact/hooks';
import { GLOSSARY } from '#session/words/glossary.ts';
import { Button } from '../parts/button.tsx';
import { RULES } from './rules-text.ts';

/** The rules and the words, over whatever screen asked for them. */
export function RulesDialog({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Closing, not only removing, gives focus back to the button.
    return () => element?.close();
  }, []);
  return (
    <dialog ref={dialog} class="sheet dialog record" aria-labelledby="rules-heading" onClose={onClose}>
      <div class="record-head">
        <h2 id="rules-heading">Rules and words</h2>
        <Button kind="paper" icon="x" onClick={onClose}>
          Close
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard. */}
      <section class="record-rounds rules-body" aria-label="Rules and words" tabIndex={0}>
        <h3>The words</h3>
        <dl class="rules-words">
          {GLOSSARY.map(({ word, meaning }) => (
            <div key={word}>
              <dt>{word}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        {RULES.map(({ heading, paragraphs }) => (
          <section key={heading} class="rules-section">
            <h3>{heading}</h3>
            {paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </section>
        ))}
      </section>
    </dialog>
  );
}
