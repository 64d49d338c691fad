/** The places that the text may name, and how each stands. */

import type { Coordinates } from '#engine/model/scenario/coordinates.ts';
import type { LaidTable } from '#session/table/table-model.ts';
import type { ArticleModel, OptionModel } from '#session/table/text/article-model.ts';
import { freePlace, within } from './free-place.ts';
import { contains, type Rect } from './geometry.ts';
import type { Point } from './map-data.ts';
import type { ChannelView, DelegationView, VenueState, VenueView } from './stage-view.ts';

/** A venue with what its label says. */
export interface NamedVenue extends VenueView {
  readonly label: string;
  /** Orders of the delegations for it: by their initial, or by a position that is more than inferred. */
  readonly backers: readonly number[];
}

/** The content of the stage before venues are placed. */
export interface Ground {
  readonly delegations: readonly DelegationView[];
  readonly channels: readonly ChannelView[];
  readonly screen: (place: Coordinates) => Point;
  readonly unit: number;
  readonly compact: boolean;
  /** The part of the stage that venues may stand in. */
  readonly free: Rect;
}

/**
 * Venues of all articles. One that stands on a delegation or on another venue is moved aside; one that lies off the
 * stage waits at its edge, with an arrow in its label. On a strip only those of weight wait there, and the faint
 * ones are left out.
 */
export function venueViews(model: LaidTable, ground: Ground): NamedVenue[] {
  const { delegations, unit } = ground;
  const own = model.delegations.find(({ you }) => you)?.order;
  const taken = delegations.map(({ at, radius, porthole }) => ({ at, radius: porthole ?? radius + 10 * unit }));
  const views = placedOptions(model).map(({ article, option, place }): NamedVenue | undefined => {
    const state = stateOf(article, option, own);
    const wish = ground.screen(place);
    if (ground.compact && !isWeighty(state) && (state.state === 'faint' || !contains(ground.free, wish)))
      return undefined;
    const radius = 11 * unit;
    const at = freePlace(within(ground.free, wish, radius + 4), radius, { ...ground, taken });
    taken.push({ at, radius });
    const label = contains(ground.free, wish) ? option.label : `${option.label} ${arrowTo(at, wish)}`;
    return { ...state, issue: article.issue, option: option.option, at, radius, label, backers: backers(option) };
  });
  return views.filter((view) => view !== undefined);
}

function placedOptions(model: LaidTable) {
  return model.tracks.flatMap(({ articles }) =>
    articles.flatMap((article) =>
      article.options.flatMap((option) => (option.at ? [{ article, option, place: option.at }] : [])),
    ),
  );
}

const ARROWS = ['→', '↘', '↓', '↙', '←', '↖', '↑', '↗'] as const;

function arrowTo(from: Point, to: Point): string {
  const eighth = Math.round(Math.atan2(to[1] - from[1], to[0] - from[0]) / (Math.PI / 4));
  return ARROWS[(eighth + 8) % 8] ?? '→';
}

/** True if a venue is agreed, tabled or in the person's draft: it is named even if there is little room. */
export function isWeighty({ state, pencilledBy }: Pick<VenueView, 'state' | 'pencilledBy'>): boolean {
  return state === 'agreed' || state === 'tabled' || pencilledBy !== undefined;
}

/** Returns the state of an option: agreed, tabled, candidate, or faint once another one is agreed. */
export function venueState(article: ArticleModel, option: OptionModel): VenueState {
  if (article.state === 'initialled') return option.inText === 'current' ? 'agreed' : 'faint';
  return option.inText === undefined ? 'candidate' : 'tabled';
}

function stateOf(article: ArticleModel, option: OptionModel, own: number | undefined) {
  const state = venueState(article, option);
  const refused = option.marks.find(({ stance }) => stance === 'never');
  return {
    state,
    pencilledBy: option.pencilled ? own : undefined,
    refusedBy: state === 'agreed' ? undefined : refused?.order,
  };
}

function backers(option: OptionModel): number[] {
  const known = option.marks.filter(({ tag }) => tag !== 'inferred' && tag !== 'own');
  const wanting = known.filter(({ stance }) => stance === 'wants' || stance === 'accepts' || stance === 'asks');
  return [...new Set([...option.initials, ...wanting].map(({ order }) => order))].sort((a, b) => a - b);
}
