import { useId, useState } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import type { SetUpScreenProps } from './set-up-screen-props.ts';

/** Assignment of seats, at random or by a pasted list. */
export function SeatsSection({ onShuffle, onList, listReport, namesHidden }: SetUpScreenProps) {
  const { say } = useSpeaker();
  const [list, setList] = useState('');
  const id = useId();
  return (
    <section class="set-up-step stack gap3" aria-labelledby="seats-heading">
      <h2 id="seats-heading">{say('class-setup.seats')}</h2>
      <p class="class-note small muted">{say('class-setup.nicknames-about')}</p>
      <Button kind="plain" class="set-up-shuffle" onClick={onShuffle}>
        {say('class-setup.shuffle')}
      </Button>
      <details class="set-up-list">
        <summary>{say('class-setup.list')}</summary>
        <p class="class-note small muted" id={`${id}-about`}>
          {say('class-setup.list-about')}
        </p>
        <label class="vh" for={id}>
          {say('class-setup.list')}
        </label>
        {namesHidden ? (
          <p class="class-note small muted">{say('class-setup.list-hidden')}</p>
        ) : (
          <textarea
            id={id}
            class="class-field full"
            rows={5}
            value={list}
            spellcheck={false}
            aria-describedby={`${id}-about`}
            onInput={({ currentTarget }) => setList(currentTarget.value)}
          />
        )}
        <Button
          kind="plain"
          disabledReason={list.trim() === '' ? say('class-setup.list-empty') : undefined}
          onClick={() => {
            onList(list);
            setList('');
          }}
        >
          {say('class-setup.list-use')}
        </Button>
      </details>
      <p class="class-note small muted" role="status">
        {listReport}
      </p>
    </section>
  );
}
