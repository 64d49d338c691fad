import type { JSX } from 'preact';
import type { Speaker } from '#messages/speaker.ts';
import { type Question, useAskFirst } from '#panels/parts/use-ask-first.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import type { Play } from './ending-route.tsx';
import type { Library } from './library.ts';
import { isEarlierOf } from './same-game.ts';
import type { SaveSlot } from './save-slot.ts';
import { newSave, type ReadSave, readSave, scenarioIdInSave, wouldBeMissed } from './saved-game.ts';

/** A game that would take the place of the one that the device keeps. */
interface Beginning {
  readonly save: string;
  /** The kept one, where it may be missed. */
  readonly missed: ReadSave | undefined;
  /** It is the kept one as it stood before. */
  readonly goesBack: boolean;
}

/**
 * Begins games, and goes on with those that come in a link. The device keeps one: where a new one would take the place
 * of a game that may be missed, the person is asked first, by the dialog that is given back to be shown.
 */
export function usePlay(
  library: Library,
  slot: SaveSlot,
  onBegun: () => void,
): { readonly play: Play; readonly goOn: (save: string) => void; readonly question: JSX.Element } {
  const speaker = useSpeaker();
  const { start, dialog } = useAskFirst(
    (beginning: Beginning) => questionOf(speaker, beginning),
    ({ save }) => {
      slot.take(save);
      onBegun();
    },
  );
  const begin = async (save: string) => start({ save, ...(await missedFor(library, slot.read(), save)) });
  const goOn = (save: string) => void begin(save);
  const play: Play = (game, setup, settings) => goOn(newSave(game, setup, settings));
  return { play, goOn, question: dialog };
}

/** A game that is further on than the kept one takes nothing away. */
async function missedFor(
  library: Library,
  keptText: string | undefined,
  save: string,
): Promise<Omit<Beginning, 'save'>> {
  if (keptText === undefined) return { missed: undefined, goesBack: false };
  const ids = [keptText, save].map(scenarioIdInSave);
  // Where their scenarios cannot be had, nobody knows whether the kept game would be missed.
  const catalogue = await library.withShipped(...ids).catch(() => library.withShipped());
  const kept = readSave(catalogue, keptText);
  if (!wouldBeMissed(kept)) return { missed: undefined, goesBack: false };
  const next = readSave(catalogue, save);
  if (!kept.ok || !next.ok) return { missed: kept, goesBack: false };
  const missed = isEarlierOf(kept, next) ? undefined : kept;
  return { missed, goesBack: next.moves.length > 0 && isEarlierOf(next, kept) };
}

function questionOf({ say }: Speaker, { missed, goesBack }: Beginning): Question | undefined {
  if (missed === undefined) return undefined;
  if (goesBack) {
    return {
      heading: say('notice.go-back'),
      words: say('notice.go-back-words'),
      confirmLabel: say('notice.go-back-yes'),
      cancelLabel: say('notice.go-back-no'),
    };
  }
  return {
    heading: say('notice.give-up'),
    words: say(missed.ok ? 'notice.give-up-unfinished' : 'notice.give-up-unreadable'),
    confirmLabel: say('notice.give-up-yes'),
    cancelLabel: say('notice.give-up-no'),
  };
}
