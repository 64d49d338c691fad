/** Links of games that were played, as the page and the command write them: what the hostile ones are made of. */
import { readFileSync } from 'node:fs';
import { at } from '#engine/model/at.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { SeatKind } from '#engine/model/setup.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { attachmentNaming } from '#record/carried/attachment.ts';
import { carryingAttachment } from '#record/carried/carrying-attachment.ts';
import { recordOf } from '#record/game-record.ts';
import { encodeInvitation } from '#record/link/encode-invitation.ts';
import { encodeLink } from '#record/link/link-codec.ts';
import { linkText } from '#record/link/link-text.ts';
import { scenarioDigest } from '#record/scenario-digest.ts';
import { branchAt } from '#record/verify-branch.ts';
import { call } from '../../cli/memory-terminal.ts';
import { readGoldenLinks } from '../../replays/golden-files.ts';
import { compileTold } from '../../support/compile-told.ts';
import { finish } from '../../support/finish.ts';
import { shippedScenario, smallScenario } from '../../support/scenarios.ts';
import { playShared } from '../../support/shared-game.ts';
import { FLAGSHIP, JOB_OFFER } from '../random-play.ts';

/** A link that says what happened. */
export interface HonestLink {
  readonly name: string;
  readonly code: string;
  readonly scenario: Scenario;
  /** How often it is altered, beside the others: a short game takes a hundredth of the time of a long one. */
  readonly weight: number;
  /** It holds settings to sit down with, and no game. */
  readonly isInvitation?: true;
}

/** A scenario that somebody has opened from a file, and whose games are the shortest. */
export const OWN = compileTold(smallScenario());
/** One that no page has, and some links carry. */
export const STRANGE = compileTold(withoutSources({ ...smallScenario(), id: 'lake' }));

/** As a file may be: what is called stated needs a source. */
function withoutSources(scenario: Scenario): Scenario {
  return { ...scenario, positions: scenario.positions.map((position) => ({ ...position, tag: 'inferred' })) };
}

/**
 * Links of every kind there is.
 * @param every Those of long games, too, and of every shipped scenario: to play them takes seconds
 */
export function honestLinks(every: boolean): readonly HonestLink[] {
  return [
    ...simulated('job-offer', ['candidate'], 3),
    ...(every ? [...simulated('job-offer', ['firm', 'all'], 3), ...longGames()] : []),
    ...played(OWN, 12),
    ...played(STRANGE, 1),
    ...carried(),
    ...golden(),
    ...invitations(),
  ];
}

/** Settings to sit down with, some of them locked. */
function invitations(): HonestLink[] {
  const { scenario } = JOB_OFFER;
  const asked = { scenarioId: scenario.id, scenarioDigest: scenarioDigest(scenario) };
  const locked = { persons: { value: [1], locked: true }, seed: { value: 7, locked: true } };
  return [asked, { ...asked, ...locked, hints: { value: 'off', locked: false } } as const].map((invitation, place) => ({
    name: `invitation ${place}`,
    code: encodeInvitation(invitation),
    scenario,
    weight: 3,
    isInvitation: true,
  }));
}

function longGames(): HonestLink[] {
  return [
    ...played(JOB_OFFER, 3),
    ...simulated('white-house-2025', ['ukraine', 'russia', 'all'], 1),
    ...simulated('village-water', ['all'], 1),
  ];
}

/** As `parley simulate --persons … --links` writes them. */
function simulated(id: string, persons: readonly string[], weight: number): HonestLink[] {
  const file = `scenarios/${id}.yaml`;
  const scenario = shippedScenario(id);
  return persons.flatMap((who) => {
    const args = ['simulate', file, '--persons', who, '--games', '2', '--links', '--json'];
    const { links } = call(args, { [file]: readFileSync(file, 'utf8') }).json() as {
      readonly links: readonly { readonly link: string }[];
    };
    return links.map(({ link }) => ({ name: `${id}, ${who}`, code: link.slice(1), scenario, weight }));
  });
}

/** As persons play: whatever is allowed; finished or not, and branches, of branches too. */
function played(game: LocalizedGame, weight: number): HonestLink[] {
  const { scenario } = game;
  const kinds = (one: SeatKind, other: SeatKind) => scenario.parties.map((_, party) => (party === 0 ? one : other));
  const link = (name: string, code: string) => ({ name: `${scenario.id}, ${name}`, code, scenario, weight });
  const setup = { seed: 7, seats: kinds('person', 'negotiator') };
  const { state, moves } = playShared(game, setup, 3);
  const record = recordOf(game, state, { of: 'all', list: moves });
  const half = playShared(game, setup, 3, 5);
  const branch = branchAt(game, record, moves, 4, kinds('negotiator', 'person'));
  const again = branchAt(game, branch, branch.moves.list, 2, kinds('person', 'person'));
  const grown = playShared(game, branch.setup, 5, undefined, branch.moves.list);
  return [
    link('person', linkText(game, state, moves)),
    link('all moves', encodeLink(game, record, moves)),
    link('unfinished', encodeLink(game, recordOf(game, half.state, { of: 'all', list: half.moves }), half.moves)),
    link('branch', encodeLink(game, branch, branch.moves.list)),
    link('branch of a branch', encodeLink(game, again, again.moves.list)),
    link('branch to its end', linkText(game, grown.state, grown.moves, branch)),
  ];
}

/** Links that have their scenario with them, or say where it lies. */
function carried(): HonestLink[] {
  const { scenario } = STRANGE;
  const setup = { seed: 9, seats: ['person', 'person', 'negotiator'] } as const;
  const { state, moves } = playShared(STRANGE, setup, 2);
  const record = recordOf(STRANGE, state, { of: 'all', list: moves });
  const attachments = [
    finish(carryingAttachment(scenario, 1400))?.bytes,
    finish(carryingAttachment(scenario, 700))?.bytes,
    attachmentNaming('https://example.org/lake.yaml'),
    attachmentNaming('lake.yaml'),
  ];
  return attachments.flatMap((bytes, place) =>
    bytes === undefined
      ? []
      : [
          {
            name: `lake, attachment ${place}`,
            code: encodeLink(STRANGE, record, moves, bytes),
            scenario,
            weight: 4,
          },
        ],
  );
}

/** Those that are kept as they are, in both formats. */
function golden(): HonestLink[] {
  const games = [FLAGSHIP, JOB_OFFER];
  return readGoldenLinks().flatMap(({ name, scenario: id, code, before }) => {
    const { scenario } = at(
      games,
      games.findIndex((game) => game.scenario.id === id),
    );
    const weight = id === JOB_OFFER.scenario.id ? 3 : 1;
    return [
      { name, code, scenario, weight },
      { name: `${name}, format 1`, code: before, scenario, weight },
    ];
  });
}
