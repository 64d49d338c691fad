/** Where a link to a result or a game is pasted. */
import { useState } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';

export interface LinkFieldProps {
  readonly onLink: (text: string) => void;
  /** What is wrong with the last link, and what to do. */
  readonly problem: string | undefined;
}

/** A field and its button; a problem stands under the field and is said at once. */
export function LinkField({ onLink, problem }: LinkFieldProps) {
  const [text, setText] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    if (text.trim() !== '') onLink(text.trim());
  };
  return (
    <form class="link-field" onSubmit={submit} aria-labelledby="link-heading" noValidate>
      <h2 id="link-heading" class="room-heading">
        <Icon name="link" size={20} />
        Open a link
      </h2>
      <label class="room-label" for="link-text">
        A result or a game somebody sent you.
      </label>
      <div class="link-field-row">
        <input
          id="link-text"
          class="field"
          type="text"
          inputMode="url"
          autoComplete="off"
          spellcheck={false}
          placeholder="Paste the link here"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          aria-invalid={problem !== undefined}
          aria-describedby="link-problem"
        />
        <Button kind="plain" type="submit">
          Open
        </Button>
      </div>
      <p id="link-problem" class="link-field-problem wax-text" role="alert">
        {problem !== undefined && (
          <>
            <Icon name="alert-triangle" size={16} />
            <span>{problem}</span>
          </>
        )}
      </p>
    </form>
  );
}
