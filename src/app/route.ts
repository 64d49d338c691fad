import { useEffect, useState } from 'preact/hooks';
import type { Seed } from '#engine/model/setup.ts';

/** The page's location. It is in the fragment: so it works in any folder of any server, and no server sees it. */
export type Route =
  | { readonly screen: 'start' }
  | ChairsPlace
  /** An address with a number that no game has. */
  | { readonly screen: 'no-such-seed'; readonly scenario: string; readonly typed: string }
  /** A game of this device by its id; the one that was played last where there is none. */
  | { readonly screen: 'table'; readonly game?: string | undefined }
  /** The same game as a conversation. */
  /** The workshop: the list of texts, or one of them. */
  | { readonly screen: 'workshop'; readonly file: string | undefined }
  | ClassroomPlace
  | LivePlace
  /** A shared game: the text of its record. */
  | { readonly screen: 'link'; readonly text: string };

/** A teacher's page for a lesson, and the rest of the address for it. */
interface ClassroomPlace {
  readonly screen: 'classroom';
  readonly page: ClassroomPage;
  readonly rest: string;
}
export type ClassroomPage = 'class' | 'kit' | 'paper' | 'lesson' | 'check';

/** A live class: where pupils come in, where they sit, and where it is led. */
interface LivePlace {
  readonly screen: 'live';
  readonly page: LivePage;
  readonly rest: string;
}
export type LivePage = 'join' | 'seat' | 'live';

/** The choice of a chair. */
interface ChairsPlace {
  readonly screen: 'chairs';
  readonly scenario: string;
  /** Seed for replaying a game from another chair. */
  readonly seed: Seed | undefined;
  /** Id of the delegation whose chair is chosen at first. */
  readonly chair?: string | undefined;
  /** Attacks are left out unless who sits down wants them told. */
  readonly withoutAttacks?: true | undefined;
}

/** A seed is a number of 32 bits. */
export const LARGEST_SEED = 0xffffffff;

/** The route that a fragment (with its #) names. What is not one of ours is taken for a link. */
export function parseRoute(fragment: string): Route {
  const text = fragment.replace(/^#/, '');
  if (text === '' || text === '/') return { screen: 'start' };
  const table = /^\/table(?:\/([\w-]{1,40}))?$/.exec(text);
  if (table !== null) return { screen: 'table', game: table[1] };
  const workshop = /^\/workshop(?:\/([\w-]{1,100}))?$/.exec(text);
  if (workshop !== null) return { screen: 'workshop', file: workshop[1] };
  const desk = /^\/(?:(class|kit|paper|lesson|check)|(join|seat|live))(?:\/([\w/-]{1,200}))?$/.exec(text);
  if (desk !== null) {
    const [, page, live, rest = ''] = desk;
    if (live !== undefined) return { screen: 'live', page: live as LivePage, rest };
    return { screen: 'classroom', page: page as ClassroomPage, rest };
  }
  return chairsPlaceIn(text) ?? { screen: 'link', text };
}

/** Returns the choice of a chair, if the address names one. */
function chairsPlaceIn(text: string): Route | undefined {
  const chairs = /^\/chairs\/([\w-]{1,100})(?:\/(\d{1,20}))?(?:\/chair\/([\w-]{1,100}))?(\/without-attacks)?$/.exec(
    text,
  );
  if (chairs?.[1] === undefined) return undefined;
  const [, scenario, typed, chair, without] = chairs;
  const seed = typed === undefined ? undefined : Number(typed);
  if (typed !== undefined && Number(typed) > LARGEST_SEED) return { screen: 'no-such-seed', scenario, typed };
  const chosen = chair === undefined ? {} : { chair };
  return { screen: 'chairs', scenario, seed, ...chosen, ...(without === undefined ? {} : { withoutAttacks: true }) };
}

/** The fragment that names a route. */
export function fragmentOf(route: Route): string {
  switch (route.screen) {
    case 'start':
      return '#/';
    case 'table':
      return route.game === undefined ? '#/table' : `#/table/${route.game}`;
    case 'workshop':
      return route.file === undefined ? '#/workshop' : `#/workshop/${route.file}`;
    case 'classroom':
    case 'live':
      return `#/${[route.page, route.rest].filter((part) => part !== '').join('/')}`;
    case 'link':
      return `#${route.text}`;
    case 'no-such-seed':
      return `#/chairs/${route.scenario}/${route.typed}`;
    case 'chairs':
      return chairsFragment(route);
  }
}

function chairsFragment({ scenario, seed, chair, withoutAttacks }: ChairsPlace): string {
  const parts = [
    scenario,
    ...(seed === undefined ? [] : [seed]),
    ...(chair === undefined ? [] : ['chair', chair]),
    ...(withoutAttacks ? ['without-attacks'] : []),
  ];
  return `#/chairs/${parts.join('/')}`;
}

/** The whole address of a shared game: one for all time, whichever release it is played again in. */
export function addressOf(code: string): string {
  return addressToday({ screen: 'link', text: code });
}

/** The whole address of a route in the Parley of today: this page, or that which the page of a release names. */
export function addressToday(route: Route): string {
  const { today = '' } = document.documentElement.dataset;
  return `${new URL(today, location.href).href.replace(/[?#].*$/, '')}${fragmentOf(route)}`;
}

/** Goes to a route, as a step that the back button undoes. */
export function goTo(route: Route): void {
  location.hash = fragmentOf(route);
}

/** The route, live. A new screen begins at its top. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const follow = () => {
      setRoute(parseRoute(location.hash));
      window.scrollTo(0, 0);
    };
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return route;
}
