import { at } from '../model/at.ts';
import type { BlocRules, MemberIndex } from '../model/bloc-rules.ts';
import type { Game, Secrets } from '../model/game.ts';
import { own as ownKey } from '../model/own.ts';
import type { Mandate } from '../model/scenario/mandate.ts';
import type { StandNote } from '../model/scenario/member.ts';
import type { Scenario } from '../model/scenario/scenario.ts';
import { temperamentRulesOf } from '../model/scenario/temperament.ts';
import type { HeardNote } from '../wire/heard-notes.ts';
import type { OwnPart } from '../wire/own-part.ts';
import type { PublicPart } from '../wire/public-part.ts';
import type { SentView } from '../wire/sent-view.ts';
import { compileEvents } from './compile-events.ts';
import { workOut } from './work-out.ts';

/** Parts that a seat is sent at the beginning of a game, and need not be sent again. */
export interface SentParts {
  readonly scenario: PublicPart;
  readonly own: OwnPart;
  /** Notes on members heard of since. */
  readonly notes: readonly HeardNote[];
}

/**
 * Returns the game as known to a seat that was sent its parts and a view. It contains no secrets of other delegations and
 * not the authors' hypotheses about them: it can be displayed, and its views can be read, but only the server can play it.
 */
export function seatGame(parts: SentParts, { common, own, party: you }: SentView): Game {
  const scenario = seatScenario(parts, common.blocs);
  const { parties } = scenario;
  return {
    scenario,
    scale: common.point,
    common: { ...common, hypotheses: parties.map(() => undefined), worked: workOut(common) },
    secrets: parties.map((_, party) => (party === you ? own : KEPT_BACK)),
    ...compileEvents(scenario, common.point),
    undisclosed: parties.map(() => []),
  };
}

function seatScenario({ scenario, own, notes }: SentParts, blocs: readonly BlocRules[]): Scenario {
  const { id, mandate, walkAway, temperament, factions, doubt } = own;
  const secrets = { mandate, walkAway, temperament, ...(factions && { factions }), ...(doubt && { doubt }) };
  const { parties, issues, redLines, levers, ...shared } = scenario;
  return {
    ...shared,
    parties: parties.map((party, index) => {
      const heard = notes.filter((one) => one.party === index);
      const members = party.members?.map((member, place) => ({
        ...member,
        stands: standsOf(member.stands, place, at(blocs, index), heard),
      }));
      return { ...party, ...(members && { members }), ...(party.id === id ? secrets : UNTOLD) };
    }),
    issues: issues.map((issue) => ({
      ...issue,
      options: issue.options.map((option) => ({ ...option, points: pointsOf(own, issue.id, option.id) })),
    })),
    redLines: [...own.redLines, ...redLines.filter((line) => line.party !== id)],
    terms: own.terms,
    trust: own.trust,
    ...(levers && { levers: levers.map((lever) => own.levers.find((known) => known.id === lever.id) ?? lever) }),
  };
}

/** A member's notes, each in its own place among all that the author says of it: those of which nothing was heard are blank. */
function standsOf(
  open: readonly StandNote[],
  member: MemberIndex,
  { stands }: BlocRules,
  heard: readonly HeardNote[],
): StandNote[] {
  const places = stands.filter((stand) => stand.member === member).map(({ entry }) => entry);
  const known = new Map([
    ...places.map((entry, index): [number, StandNote] => [entry, at(open, index)]),
    ...heard.filter((one) => one.member === member).map(({ entry, note }): [number, StandNote] => [entry, note]),
  ]);
  return Array.from({ length: Math.max(-1, ...known.keys()) + 1 }, (_, entry) => known.get(entry) ?? UNHEARD);
}

function pointsOf({ id, points }: OwnPart, issue: string, option: string): Readonly<Record<string, number>> {
  return { [id]: ownKey(ownKey(points, issue) ?? {}, option) ?? 0 };
}

const NO_MANDATE: Mandate = { interests: '', position: '', redLines: '', canOffer: '', answersTo: '', ifNoDeal: '' };
/** Placeholders for a party's private data. */
const UNTOLD = { mandate: NO_MANDATE, walkAway: {}, temperament: { firmness: 0 } };
const UNHEARD: StandNote = { issue: '', options: [], stand: 'undecided', because: '', tag: 'inferred', private: true };
const KEPT_BACK: Secrets = {
  sheets: [],
  points: [],
  most: [],
  walkAways: [],
  redLines: [],
  temperament: temperamentRulesOf(UNTOLD.temperament),
  factions: [],
  doubt: 0,
  levers: [],
};
