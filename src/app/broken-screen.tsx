import { MessageRoute } from './message-route.tsx';
import { goTo } from './route.ts';
import type { Keeping, SaveSlot } from './save-slot.ts';

/** What becomes of the game in play when the page is loaded again. */
const GAME_IN_WORDS: Readonly<Record<Keeping, string>> = {
  kept: 'Your game is kept on this device up to the last move. Load the page again to go on; if it breaks again, go to the scenarios.',
  older:
    'Your game is kept on this device without its last moves, for which it had no room. Load the page again to go on; if it breaks again, go to the scenarios.',
  'until-left':
    'Your game is not kept on this device, and loading the page again would lose it. Go to the scenarios and try to go on from there.',
};
const NO_GAME_IN_WORDS =
  'No game was going on, and nothing is lost. Load the page again; if it breaks again, go to the scenarios.';

interface BrokenScreenProps {
  readonly slot: SaveSlot;
  /** Forgets what broke and shows what the address names. */
  readonly onMoveOn: () => void;
}

/** What is shown in the place of a screen that broke: what is lost, and two ways on. */
export function BrokenScreen({ slot, onMoveOn }: BrokenScreenProps) {
  const words = slot.read() === undefined ? NO_GAME_IN_WORDS : GAME_IN_WORDS[slot.keeping()];
  const again = { label: 'Load the page again', onAct: () => location.reload() };
  const toStart = {
    label: 'To the scenarios',
    onAct: () => {
      goTo({ screen: 'start' });
      onMoveOn();
    },
  };
  const [action, other] = slot.keeping() === 'until-left' ? [toStart, again] : [again, toStart];
  return <MessageRoute heading="Something in this page broke" words={words} action={action} other={other} />;
}
