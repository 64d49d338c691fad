import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import type { Reason, WrittenReason } from '#engine/negotiators/decision/reason.ts';
import { allPositions } from '#engine/setup/compile-events.ts';

/** A reason that the file gives, and if it speaks for the answer. */
export interface FileReason {
  readonly because: string;
  readonly wants: boolean;
}

/** Returns the words that the file has for a reason. Red lines and terms speak against an answer. */
export function becauseWritten(game: Game, { why, words }: Extract<Reason, { code: 'because' }>): FileReason {
  return words === undefined ? writtenIn(game, why) : { because: words, wants: false };
}

function writtenIn({ scenario }: Game, why: WrittenReason): FileReason {
  if (why.among === 'positions') {
    const { because = '', stance } = at(allPositions(scenario), why.index);
    return { because, wants: stance === 'wants' };
  }
  const { id } = at(scenario.parties, why.party);
  const lines: readonly { readonly party: string; readonly because: string }[] = scenario[why.among];
  return {
    because: at(
      lines.filter(({ party }) => party === id),
      why.index,
    ).because,
    wants: false,
  };
}
