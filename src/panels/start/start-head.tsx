import { Icon } from '../parts/icon.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';
import { Wordmark } from '../parts/wordmark.tsx';
import { RulesButton } from '../rules/rules-button.tsx';
import { SettingsButton } from '../settings/settings-button.tsx';

export interface StartHeadProps {
  /** Address of the guide for teachers. */
  readonly lesson: string;
  /** Address at which a pupil types the code of a class. */
  readonly join: string;
}

/** The name of the game, what it is in two sentences, and what can be read or set before it. */
export function StartHead({ lesson, join }: StartHeadProps) {
  const { say } = useSpeaker();
  return (
    <header class="start-head cluster">
      <h1 class="start-wordmark">
        <Wordmark />
      </h1>
      <div class="start-motto muted">
        <p class="start-motto-lead">{say('start.motto')}</p>
        <p>{say('start.about')}</p>
      </div>
      <div class="start-ways">
        <a class="button button--quiet bar-button start-join" href={join}>
          <Icon name="armchair" />
          {say('start.join')}
        </a>
        <div class="start-tools">
          <a class="button button--quiet bar-button" href={lesson}>
            <Icon name="users-group" />
            <span class="bar-word">{say('page.teaching')}</span>
          </a>
          <RulesButton />
          <SettingsButton />
        </div>
      </div>
    </header>
  );
}
