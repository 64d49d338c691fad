/** Field for pasting a link to a result or a game. */

import { Fragment } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { pasteInLine } from '../parts/paste-in-line.ts';
import { useSpeaker } from '../parts/use-speaker.ts';

export interface LinkFieldProps {
  /** A link was entered, or a message with one, without blanks around it. Says what is wrong with it and what to do, if anything. */
  readonly onLink: (text: string) => Promise<string | undefined>;
}

/** A field and its button; a problem stands under the field, and is said at once, until something else is typed. */
export function LinkField({ onLink }: LinkFieldProps) {
  const { say } = useSpeaker();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  const [tries, setTries] = useState(0);
  const submit = async (event: Event) => {
    event.preventDefault();
    const found = await onLink(text.trim());
    setProblem(found);
    setTries((before) => before + 1);
    if (found !== undefined) field.current?.focus();
  };
  return (
    <form class="link-field" onSubmit={submit} aria-labelledby="link-heading" noValidate>
      <h2 id="link-heading" class="panel-title row">
        <Icon name="link" size={20} />
        {say('start.link-heading')}
      </h2>
      <label class="room-label note muted" for="link-text">
        {say('start.link-about')}
      </label>
      <div class="link-field-row flex">
        <input
          ref={field}
          id="link-text"
          class="field"
          type="text"
          inputMode="url"
          autoComplete="off"
          spellcheck={false}
          placeholder={say('start.link-place')}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setProblem(undefined);
          }}
          onPaste={pasteInLine}
          aria-invalid={problem !== undefined}
          aria-describedby="link-problem"
        />
        <Button kind="plain" type="submit">
          {say('start.link-open')}
        </Button>
      </div>
      <LinkProblem id="link-problem" problem={problem} tries={tries} />
    </form>
  );
}

interface LinkProblemProps {
  /** Id for the `aria-describedby` of the field. */
  readonly id: string;
  readonly problem: string | undefined;
  /** Number of links entered so far. */
  readonly tries: number;
}

/** Fault of the link that was entered. Announced at once, and empty until then. */
function LinkProblem({ id, problem, tries }: LinkProblemProps) {
  return (
    <p id={id} class="link-field-problem small wax-text flex" role="alert">
      {problem !== undefined && (
        // Put there anew each time, so that the same problem is said again.
        <Fragment key={tries}>
          <Icon name="alert-triangle" size={16} />
          <span>{problem}</span>
        </Fragment>
      )}
    </p>
  );
}
