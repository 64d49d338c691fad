import { fragmentOf } from '../../route.ts';

/** Where the page has what the guide names by its file in the project: a scenario. Other files it does not have. */
export function placeInGuide(href: string): string | undefined {
  const [, scenario] = /^\.\.\/scenarios\/([\w-]+)\.yaml$/.exec(href) ?? [];
  return scenario === undefined ? undefined : fragmentOf({ screen: 'chairs', scenario, seed: undefined });
}
