import { Button } from '../../parts/button.tsx';
import { ChoiceSelect } from '../../parts/choice-select.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { LiveIcon } from '../live-icon.tsx';

export interface NameFieldProps {
  /** Names that nobody has. */
  readonly names: readonly { readonly nickname: string; readonly words: string }[];
  readonly nickname: string;
  readonly onName: (nickname: string) => void;
  /** Another one, whichever comes. */
  readonly onAnother: () => void;
}

/** A name from a list: nobody types one. */
export function NameField({
  labelledBy,
  names,
  nickname,
  onName,
  onAnother,
}: NameFieldProps & { readonly labelledBy: string }) {
  const { say } = useSpeaker();
  return (
    <div class="name-field stack">
      <ChoiceSelect
        class="field name-select"
        aria-labelledby={labelledBy}
        value={nickname}
        choices={names.map(({ nickname: value, words }) => ({ value, label: words }))}
        onChoose={onName}
      />
      <Button kind="plain" onClick={onAnother}>
        <span class="row">
          <LiveIcon name="refresh" />
          {say('live-pupil.another')}
        </span>
      </Button>
    </div>
  );
}
