import { fragmentOf } from '../../route.ts';

/** Last part of the address of the list of scenarios, which the page of the guide shows. */
export const LIST_OF_SCENARIOS = 'scenarios';

/** The address of what the guide names by its file in the project: a scenario, or the list of scenarios. The page has no other files. */
export function placeInGuide(href: string): string | undefined {
  if (/^scenarios(\.\w+)?\.md$/.test(href)) {
    return fragmentOf({ screen: 'classroom', page: 'lesson', rest: LIST_OF_SCENARIOS });
  }
  const [, scenario] = /^(?:\.\.\/)+scenarios\/([\w-]+)\.yaml$/.exec(href) ?? [];
  return scenario === undefined ? undefined : fragmentOf({ screen: 'chairs', scenario, seed: undefined });
}
