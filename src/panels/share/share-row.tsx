/** Ways for a link to leave the screen, beside copying it. */
import { Button } from '../parts/button.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';

export interface ShareRowProps {
  readonly onShow: () => void;
  /** Hands the link to the system; absent where there is no such thing. */
  readonly onSend: (() => void) | undefined;
  /** Absent where there is no picture of what the link opens. */
  readonly picture: PictureWay | undefined;
  /** Absent where what the link opens cannot be shown in another page. */
  readonly onEmbed: (() => void) | undefined;
  /** Result of the action, if it is not visible. */
  readonly became: string | undefined;
}

/** The picture is handed to the system where that takes files, else it is saved. */
export interface PictureWay {
  readonly goes: 'sent' | 'saved';
  readonly onAct: () => void;
}

/** A button for each. */
export function ShareRow({ onShow, onSend, picture, onEmbed, became }: ShareRowProps) {
  const { say } = useSpeaker();
  return (
    <>
      <div class="share-ways cluster mt2">
        <Button kind="plain" icon="users-group" aria-haspopup="dialog" onClick={onShow}>
          {say('share.show')}
        </Button>
        {onSend && (
          <Button kind="plain" icon="send" onClick={onSend}>
            {say('share.send')}
          </Button>
        )}
        {picture && (
          <Button kind="plain" icon="photo" onClick={picture.onAct}>
            {say(`share.picture-${picture.goes}`)}
          </Button>
        )}
        {onEmbed && (
          <Button kind="plain" icon="brackets" aria-haspopup="dialog" onClick={onEmbed}>
            {say('share.embed')}
          </Button>
        )}
      </div>
      <p class="share-became note muted" role="status">
        {became}
      </p>
    </>
  );
}
