import { at } from '../model/at.ts';
import type { PartyIndex } from '../model/moves.ts';
import type { Party } from '../model/scenario/party.ts';
import type { RedLine } from '../model/scenario/red-line.ts';
import type { Effect, Lever, Scenario, Term, TrustNote } from '../model/scenario/scenario.ts';

/** Private part of a scenario for one party, beside the public part. */
export interface OwnPart extends Pick<Party, 'id' | 'mandate' | 'walkAway' | 'temperament' | 'factions' | 'doubt'> {
  /** By issue and option id: what options are worth to it, in points. */
  readonly points: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** The declared ones, too: its lines are counted by their place among all of its own. */
  readonly redLines: readonly RedLine[];
  readonly terms: readonly Term[];
  /** Trust of the party in others. */
  readonly trust: readonly TrustNote[];
  /** Levers of the party, with their effects on its own walk-aways; the size of their effects on others is secret. */
  readonly levers: readonly Lever[];
}

/**
 * Returns the private part of a scenario for one party. The private stands of its members are excluded: it learns them
 * by asking.
 */
export function ownPart(scenario: Scenario, party: PartyIndex): OwnPart {
  const { id, mandate, walkAway, temperament, factions, doubt } = at(scenario.parties, party);
  return {
    id,
    mandate,
    walkAway,
    temperament,
    ...(factions && { factions }),
    ...(doubt && { doubt }),
    points: pointsOf(scenario, id),
    redLines: scenario.redLines.filter((line) => line.party === id),
    terms: scenario.terms.filter((term) => term.party === id),
    trust: (scenario.trust ?? []).filter(({ from }) => from === id),
    levers: (scenario.levers ?? []).filter((lever) => lever.party === id).map(withOwnEffects),
  };
}

function pointsOf({ issues }: Scenario, party: string): OwnPart['points'] {
  return Object.fromEntries(
    issues.map((issue) => [
      issue.id,
      Object.fromEntries(issue.options.map(({ id, points }) => [id, points[party] ?? 0])),
    ]),
  );
}

function withOwnEffects(lever: Lever): Lever {
  const isKnown = ({ walkAway }: Effect) => walkAway === undefined || walkAway.party === lever.party;
  return { ...lever, effects: lever.effects.filter(isKnown) };
}
