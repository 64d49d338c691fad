/** Where a link to a result or a game is pasted. */
import { useRef, useState } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { LinkProblem } from './link-problem.tsx';

export interface LinkFieldProps {
  /** A link was entered, without blanks around it. Says what is wrong with it and what to do, if anything. */
  readonly onLink: (text: string) => string | undefined;
}

/** A field and its button; a problem stands under the field, and is said at once, until something else is typed. */
export function LinkField({ onLink }: LinkFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  const [tries, setTries] = useState(0);
  const submit = (event: Event) => {
    event.preventDefault();
    const found = onLink(text.trim());
    setProblem(found);
    setTries(tries + 1);
    if (found !== undefined) field.current?.focus();
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
          ref={field}
          id="link-text"
          class="field"
          type="text"
          inputMode="url"
          autoComplete="off"
          spellcheck={false}
          placeholder="Paste the link here"
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setProblem(undefined);
          }}
          aria-invalid={problem !== undefined}
          aria-describedby="link-problem"
        />
        <Button kind="plain" type="submit">
          Open
        </Button>
      </div>
      <LinkProblem id="link-problem" problem={problem} tries={tries} />
    </form>
  );
}
