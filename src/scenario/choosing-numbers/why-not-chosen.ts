import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { ChosenNumbers } from './choose-numbers.ts';

type NotChosen = Extract<ChosenNumbers, { readonly ok: false }>;

/** The reason for which no numbers could be chosen, with display names. Its sentence is the message of that name. */
export type WhyNotChosen =
  | { readonly code: Extract<NotChosen, { readonly party: string }>['why']; readonly party: string }
  | { readonly code: Extract<NotChosen, { readonly track: string }>['why']; readonly track: string };

/** The same with names in the place of ids. */
export function whyNotChosen({ parties, tracks }: Scenario, refused: NotChosen): WhyNotChosen {
  if ('party' in refused) {
    const party = parties.find(({ id }) => id === refused.party);
    return { code: refused.why, party: party?.fullName ?? refused.party };
  }
  const track = tracks.find(({ id }) => id === refused.track);
  return { code: refused.why, track: track?.title ?? refused.track };
}
