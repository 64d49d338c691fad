import { useState } from 'preact/hooks';
import { ClassLobbyScreen } from '#panels/live/lead/class-lobby-screen.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { joinAddress } from '#session/live/lead/class-address.ts';
import { pupilCounts } from '#session/live/lead/pupil-counts.ts';
import { standingIn } from '#session/live/lead/pupils-in-words.ts';
import { timeInWords } from '#session/workshop/time-in-words.ts';
import { usePageServices } from '../../page-services.tsx';
import { qrCodeOf } from '../../share/qr-code-of.ts';
import { addressForPupils, placeAddress, warningsOf } from './lead-addresses.ts';
import { ledClassStoreIn } from './led-class-store.ts';
import type { LedPlaceProps } from './led-place-props.ts';
import { notDoneInWords } from './use-leading.ts';

/** The place in which pupils are admitted and the talks begun. */
export function ClassLobbyPlace({ led, greeting, controller, leading, cards, lead, told }: LedPlaceProps) {
  const { store } = usePageServices();
  const speaker = useSpeaker();
  const [notDeleted, setNotDeleted] = useState('');
  const { board, scenario, hasAttacks } = leading;
  const { code } = board;
  const address = addressForPupils(greeting);
  const remove = async () => {
    const why = await controller.remove();
    if (why === undefined) ledClassStoreIn(store).forget(led.classId);
    else setNotDeleted(notDoneInWords(speaker, why));
  };
  return (
    <ClassLobbyScreen
      {...{ board, hasAttacks, cards, lead }}
      title={scenario.title}
      code={code && { text: code.text, until: timeInWords(speaker.language, code.goodUntil) }}
      address={address.shown}
      modules={code && qrCodeOf(joinAddress(address, code.text))}
      counts={pupilCounts(board)}
      standing={standingIn(speaker, board)}
      warnings={warningsOf(speaker, greeting)}
      told={notDeleted === '' ? told : notDeleted}
      toBoard={placeAddress(led.classId, 'board')}
      onDelete={remove}
    />
  );
}
