import type { PartyIndex } from '#engine/model/moves.ts';
import type { Speaker } from '#messages/speaker.ts';

/** The labels of the map besides the names of delegations and places. */
export interface MapWords {
  /** Meanings of the lines. */
  readonly legend: Readonly<Record<LegendEntry, string>>;
  /** The person's own delegation: "Ukraine · you" */
  readonly you: string;
  /** Under the name of one that has left, or is about to. */
  readonly gone: string;
  readonly leaving: string;
  /** Beside a line that is cut. */
  readonly noChannel: string;
  /** Explanation of the borders as drawn, and a shorter version. */
  readonly borders: readonly [full: string, brief: string];
  readonly seas: Readonly<Record<Sea, string>>;
}

export type LegendEntry = 'direct' | 'relayed' | 'closed' | 'claim';
export type Sea = 'north' | 'baltic' | 'black' | 'mediterranean' | 'atlantic' | 'norwegian';

/** The words of the map, where a delegation is the person's own. */
export function mapWords({ say }: Speaker, you: PartyIndex): MapWords {
  return {
    legend: {
      direct: say('map.direct'),
      relayed: say('map.relayed'),
      closed: say('map.closed'),
      claim: say('map.claim'),
    },
    you: say('map.you', { you }),
    gone: say('map.gone'),
    leaving: say('map.leaving'),
    noChannel: say('map.no-channel'),
    borders: [say('map.borders'), say('map.borders-briefly')],
    seas: {
      north: say('map.sea-north'),
      baltic: say('map.sea-baltic'),
      black: say('map.sea-black'),
      mediterranean: say('map.sea-mediterranean'),
      atlantic: say('map.sea-atlantic'),
      norwegian: say('map.sea-norwegian'),
    },
  };
}
