/** Articles that are about a place, beside it. */
import type { SiteModel } from '#session/table/frame/stage-model.ts';
import { freePlace, IN_A_COLUMN, within } from './free-place.ts';
import { contains } from './geometry.ts';
import type { SiteView } from './stage-view.ts';
import type { Ground, NamedVenue } from './venue-view.ts';

/** An article's token with what its label says. */
export interface NamedSite extends SiteView {
  readonly title: string;
}

/** Returns positions of sites clear of delegations, venues and each other. A compact stage has no room for them. */
export function siteViews(sites: readonly SiteModel[], venues: readonly NamedVenue[], ground: Ground): NamedSite[] {
  if (ground.compact) return [];
  const radius = 15 * ground.unit;
  const taken = [
    ...ground.delegations.map(({ at, radius: token, porthole }) => ({ at, radius: porthole ?? token + 4 })),
    ...venues.map(({ at, radius: token }) => ({ at, radius: token })),
  ];
  return sites.flatMap((site): NamedSite[] => {
    const place = ground.screen(site.at);
    if (!contains(ground.free, place)) return [];
    const at = freePlace(within(ground.free, place, radius + 4), radius, { ...ground, taken }, IN_A_COLUMN);
    taken.push({ at, radius });
    return [{ issue: site.issue, at, radius, icon: site.icon, state: site.state, place, title: site.title }];
  });
}
