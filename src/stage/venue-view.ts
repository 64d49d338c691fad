/** The places that the text may name, and how each stands. */
import type { ArticleModel, OptionModel, TableModel } from '#session/table-model.ts';
import type { Place } from '#engine/model/scenario.ts';
import { around, contains, distance } from './geometry.ts';
import type { Point } from './map-data.ts';
import type { ChannelView, DelegationView, Size, VenueState, VenueView } from './stage-view.ts';

/** A venue with what its label says. */
export interface NamedVenue extends VenueView {
  readonly label: string;
  /** Orders of the delegations for it: by their initial or by a public position. */
  readonly backers: readonly number[];
}

/** Venues of all open articles; one that stands on a delegation or on another venue is moved aside. */
export function venueViews(
  model: TableModel,
  delegations: readonly DelegationView[],
  channels: readonly ChannelView[],
  screen: (place: Place) => Point,
  { size, unit, compact: strip }: { readonly size: Size; readonly unit: number; readonly compact: boolean },
): NamedVenue[] {
  const own = model.delegations.find(({ you }) => you)?.order;
  const taken = delegations.map(({ at, radius, porthole }) => ({ at, radius: porthole ?? radius + 10 * unit }));
  const lines = channels.flatMap(({ path }) => path);
  return model.tracks.flatMap(({ articles }) => articles.flatMap((article) => article.options.flatMap((option) => {
    const state = venueState(article, option);
    if (option.at === undefined || (strip && state === 'faint')) return [];
    const radius = 11 * unit;
    const at = freePlace(onStage(screen(option.at), size, radius + 4), radius, { taken, lines, size });
    taken.push({ at, radius });
    return [{ ...standing(article, option, own), issue: article.issue, option: option.option, at, radius, label: option.label, backers: backers(option) }];
  })));
}

/** How an option stands: agreed, tabled, candidate, or faint once another one is agreed. */
export function venueState(article: ArticleModel, option: OptionModel): VenueState {
  if (article.state === 'initialled') return option.standing === 'current' ? 'agreed' : 'faint';
  return option.standing === undefined ? 'candidate' : 'tabled';
}

function standing(article: ArticleModel, option: OptionModel, own: number | undefined) {
  const state = venueState(article, option);
  const refused = option.marks.find(({ stance }) => stance === 'never');
  return {
    state,
    pencilledBy: option.pencilled ? own : undefined,
    refusedBy: state === 'agreed' ? undefined : refused?.order,
  };
}

function backers(option: OptionModel): number[] {
  const wanting = option.marks.filter(({ stance }) => stance === 'wants' || stance === 'accepts');
  return [...new Set([...option.initials, ...wanting].map(({ order }) => order))].sort((a, b) => a - b);
}

function onStage([x, y]: Point, { width, height }: Size, margin: number): Point {
  return [Math.min(Math.max(x, margin), width - margin), Math.min(Math.max(y, margin), height - margin)];
}

interface Crowd {
  readonly taken: readonly { readonly at: Point; readonly radius: number }[];
  /** Points of channels: a thing that is moved aside keeps off them if it can. */
  readonly lines: readonly Point[];
  readonly size: Size;
}

// Lower right first: eyes expect a second thing there.
const DIRECTIONS: readonly Point[] = [[0.8, 0.8], [-0.8, 0.8], [1, 0], [0, 1], [-1, 0], [0.8, -0.8], [-0.8, -0.8], [0, -1]];

/** The place itself or, where it is taken, the nearest free one around it. */
function freePlace(at: Point, radius: number, { taken, lines, size }: Crowd): Point {
  const free = (point: Point) => taken.every((thing) => distance(thing.at, point) >= thing.radius + radius);
  const clear = (point: Point) => lines.every((line) => !contains(around(point, radius + 2), line));
  const inside = ([x, y]: Point) => x > radius && y > radius && x < size.width - radius && y < size.height - radius;
  if (free(at)) return at;
  const places = [3.2, 3.8, 4.6, 5.4].flatMap((far) => DIRECTIONS.map(([x, y]): Point => [at[0] + x * far * radius, at[1] + y * far * radius]));
  const open = places.filter((point) => free(point) && inside(point));
  return open.find(clear) ?? open[0] ?? at;
}
