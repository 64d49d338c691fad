import type { PartyIndex } from '#engine/model/moves.ts';
import type { DealDayModel, DealMapModel, StoneModel } from '#session/debrief/deal-map-model.ts';
import type { Axes } from '../../plot/plot-frame.ts';

/** A text that is looked at: a stone by its key, or a dot by the place of its text. */
export type Picked = { readonly stone: string } | { readonly place: number };

/** View settings of a map of deals. */
export interface DealChoices extends Axes {
  /** Place of the day among those of the map. */
  readonly day: number;
  readonly view: 'near' | 'all';
  /** Delegations whose offers are not shown. */
  readonly hidden: readonly PartyIndex[];
  readonly picked: Picked | undefined;
}

/**
 * Returns the initial view: the chair and its strongest opponent, on the last day, near the deals, with the outcome
 * selected.
 */
export function firstDealChoices(map: DealMapModel): DealChoices {
  const [across, up] = map.pair;
  const end = map.stones.find(({ kind }) => kind === 'signed' || kind === 'voted') ?? map.stones.at(-1);
  return {
    across,
    up,
    day: map.firstDay,
    view: 'near',
    hidden: [],
    picked: end && { stone: end.key },
  };
}

/** The stones that are shown: offers of delegations that are not hidden, the solutions of the day, and what came of it. */
export function stonesShown(
  { stones }: DealMapModel,
  { solutions }: DealDayModel,
  hidden: DealChoices['hidden'],
): StoneModel[] {
  return [...stones.filter(({ by }) => by === undefined || !hidden.includes(by.party)), ...solutions];
}

/** Returns the delegations whose offers have stones, in order. */
export function offerers({ stones }: DealMapModel): NonNullable<StoneModel['by']>[] {
  const all = stones.flatMap(({ by }) => (by === undefined ? [] : [by]));
  return all
    .filter(({ party }, index) => all.findIndex((each) => each.party === party) === index)
    .sort((a, b) => a.order - b.order);
}
