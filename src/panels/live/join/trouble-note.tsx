import type { JoinTrouble } from '#session/live/join-trouble.ts';
import { Button } from '../../parts/button.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { Sign, type SignName } from '../sign.tsx';

const SIGNS: Readonly<Partial<Record<JoinTrouble, SignName>>> = {
  'door-closed': 'lock',
  'seat-taken': 'armchair',
  'no-network': 'wifi-off',
  'other-version': 'refresh',
  'too-fast': 'hourglass',
};

interface TroubleNoteProps {
  /** Absent while all is well: those who listen hear of it where the note stands already. */
  readonly trouble: JoinTrouble | undefined;
  /** Code as it was typed. */
  readonly code: string;
  readonly onReload: () => void;
}

/** Reason why joining failed, and the remedy. */
export function TroubleNote({ trouble, code, onReload }: TroubleNoteProps) {
  const { say } = useSpeaker();
  return (
    <div role="status" class="join-trouble" data-trouble={trouble}>
      {trouble !== undefined && (
        <>
          <Sign name={SIGNS[trouble] ?? 'alert-triangle'} size={20} />
          <b>{say(`live-pupil.${trouble}`)}</b>
          <p>
            {trouble === 'no-such-code'
              ? say('live-pupil.no-such-code-words', { code })
              : say(`live-pupil.${trouble}-words`)}
          </p>
          {trouble === 'other-version' && (
            <Button kind="plain" onClick={onReload}>
              {say('live-pupil.load-again')}
            </Button>
          )}
        </>
      )}
    </div>
  );
}
