import { useId } from 'preact/hooks';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { Seed } from '#engine/model/setup.ts';
import type { BriefingModel, ChairModel } from '#session/screens/briefing-model.ts';
import { Button } from '../parts/button.tsx';
import { FormattedMessage } from '../parts/formatted-message.tsx';
import { Icon } from '../parts/icon.tsx';
import { TERMS } from '../parts/terms.tsx';
import { useTextLanguage } from '../parts/text-language.ts';
import { ToldParagraph } from '../parts/told-text.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';
import { ChairChoice } from './chair-choice.tsx';
import type { GameChoicesProps } from './game-choices-form.tsx';
import { LockMark } from './lock-mark.tsx';

export interface ChairSectionProps extends Pick<GameChoicesProps, 'locks'> {
  readonly model: BriefingModel;
  /** Result of the previous game in a line; absent if there is none. */
  readonly lastTime?: string | undefined;
  /** Other chairs that persons beside the first one play, at the same device. */
  readonly others: readonly PartyIndex[];
  readonly onOther: (party: PartyIndex, isPerson: boolean) => void;
  /** True if the news reports attacks, in a scenario that has any. */
  readonly tellsOfAttacks: boolean;
  readonly onTellsOfAttacks: (tells: boolean) => void;
  /**
   * The seed that was shared with the settings, and whether its game is to be played; `undefined` if no seed was
   * shared.
   */
  readonly sameGame: SameGameChoice | undefined;
  readonly onChoose: (party: PartyIndex) => void;
  /** The chosen one. */
  readonly chair: ChairModel | undefined;
  readonly onMandate: () => void;
}

export interface SameGameChoice {
  readonly seed: Seed;
  readonly isPlayed: boolean;
  readonly onChange: (isPlayed: boolean) => void;
}

/** Choice of the chair, and of the persons at the others. */
export function ChairSection({ model, chair, onChoose, onMandate, ...choices }: ChairSectionProps) {
  const { say } = useSpeaker();
  const { locks, sameGame } = choices;
  return (
    <section class="chairs-left stack" aria-labelledby="chairs-heading">
      <h1 id="chairs-heading">{say('chairs.heading')}</h1>
      <p class="chairs-advice note muted">
        <FormattedMessage id="chairs.advice" draw={TERMS} />
      </p>
      {locks.size > 0 && <p class="chairs-advice note muted">{say('chairs.set-by-link')}</p>}
      {choices.lastTime !== undefined && <p class="chairs-last-time small">{choices.lastTime}</p>}
      {model.contentNote !== undefined && <ContentNote words={model.contentNote} open={chair === undefined} />}
      {sameGame && (
        <CheckChoice
          label={say('chairs.same-game', { seed: String(sameGame.seed) })}
          checked={sameGame.isPlayed}
          unchecked={say('chairs.another-game')}
          locked={locks.has('seed')}
          onChange={sameGame.onChange}
        />
      )}
      {model.hasAttacks && (
        <CheckChoice
          label={say('chairs.attacks')}
          checked={choices.tellsOfAttacks}
          unchecked={say('chairs.attacks-left-out')}
          locked={locks.has('attacks')}
          onChange={choices.onTellsOfAttacks}
        />
      )}
      <ChairChoice
        chairs={model.chairs}
        chosen={chair?.party}
        onChoose={onChoose}
        others={choices.others}
        onOther={choices.onOther}
        locked={locks.has('chair')}
      />
      {chair && <MandateLink chair={chair} onOpen={onMandate} />}
    </section>
  );
}

interface MandateLinkProps {
  readonly chair: ChairModel;
  /** The mandate is to lie on top. */
  onOpen(): void;
}

/** In one column, where the mandate of the chosen chair lies out of sight, a way to it. */
function MandateLink({ chair, onOpen }: MandateLinkProps) {
  const { say } = useSpeaker();
  const go = (): void => {
    onOpen();
    requestAnimationFrame(() => {
      const heading = document.getElementById('mandate-heading');
      heading?.scrollIntoView();
      heading?.focus({ preventScroll: true });
    });
  };
  return (
    <div class="mandate-link">
      <Button kind="plain" icon="folder" onClick={go}>
        {say('chairs.read-mandate', { party: chair.party })}
      </Button>
    </div>
  );
}

interface ContentNoteProps {
  readonly words: string;
  /** Read in full; later its first sentence stays and the rest can be opened. */
  readonly open: boolean;
}

/** Note for a class before it plays: the scenario is about real people. */
export function ContentNote({ words, open }: ContentNoteProps) {
  const lang = useTextLanguage();
  const { say } = useSpeaker();
  const [, first = words, rest = ''] = /^(.*?[.!?])\s+(.*)$/s.exec(words) ?? [];
  if (rest === '') {
    return (
      <p class="content-note mt2 note muted pad-top3 ruled">
        <Icon name="info-circle" size={18} />
        <b lang={lang}>{first}</b>
      </p>
    );
  }
  return (
    <details class="content-note mt2 note muted pad-top3 ruled" open={open}>
      <summary data-more={say('chairs.read-on')} data-less={say('chairs.read-less')}>
        <Icon name="info-circle" size={18} />
        <b lang={lang}>{first}</b>
      </summary>
      <ToldParagraph words={rest} />
    </details>
  );
}

interface CheckChoiceProps {
  readonly label: string;
  readonly checked: boolean;
  /** Consequence of leaving the box unchecked. */
  readonly unchecked: string;
  readonly locked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Checkbox for an optional element of a game. */
export function CheckChoice({ label, checked, unchecked, locked, onChange }: CheckChoiceProps) {
  const noteId = useId();
  return (
    <div class="check-choice">
      <label class="check-choice-label label row">
        <input
          type="checkbox"
          checked={checked}
          disabled={locked}
          aria-describedby={checked ? undefined : noteId}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        {label}
        {locked && <LockMark />}
      </label>
      {!checked && (
        <p id={noteId} class="check-choice-note note muted">
          {unchecked}
        </p>
      )}
    </div>
  );
}
