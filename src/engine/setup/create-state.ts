import { at } from '../model/at.ts';
import type { Game } from '../model/game.ts';
import type { PartyState, TrustEntry } from '../model/party-state.ts';
import { type DrawBetween, drawFrom, openStream } from '../model/random.ts';
import type { Setup } from '../model/setup.ts';
import type { State } from '../model/state.ts';
import { openWorld } from '../model/world.ts';

/** The state before the first dawn: walk-away levels and tastes are drawn, nothing has been said. */
export function createState(game: Game, setup: Setup): State {
  const { common } = game;
  const levels = drawFrom(openStream(setup.seed, 'levels'), (draw) =>
    game.secrets.map(() => (setup.onPaper ? MIDDLE : drawLevel(draw))),
  );
  const tastes = drawFrom(openStream(setup.seed, 'tastes'), (draw) => game.secrets.map(() => drawTaste(game, draw)));
  return {
    setup,
    round: 0,
    phase: 'talks',
    toAct: undefined,
    owed: [],
    speakers: [],
    movesLeft: 0,
    tracks: common.tracks.map(() => ({ status: 'open', since: 0, called: [], calledBy: undefined, walkAwaysThen: [] })),
    text: common.issues.map(() => ({ current: undefined, beside: [] })),
    parties: game.secrets.map((_, party) =>
      partyStateOf(game, party, at(levels.drawn, party), at(tastes.drawn, party)),
    ),
    written: Array.from({ length: common.partyCount * common.partyCount }, () => []),
    offers: [],
    claims: [],
    declarations: [],
    questions: [],
    consultations: [],
    dissents: [],
    drafts: [],
    agenda: [],
    ballots: [],
    record: [],
    ending: undefined,
    world: openWorld(game),
    random: {
      shocks: openStream(setup.seed, 'shocks'),
      holds: openStream(setup.seed, 'holds'),
      candour: openStream(setup.seed, 'candour'),
      events: openStream(setup.seed, 'events'),
      dissents: openStream(setup.seed, 'dissents'),
      homes: openStream(setup.seed, 'homes'),
    },
  };
}

/** The walk-away level that the sheets of a table on paper tell. */
const MIDDLE = 0;

/** Low, middle or high with chances 1/4, 1/2, 1/4. One level serves all tracks of a party. */
function drawLevel(draw: DrawBetween): -1 | 0 | 1 {
  const quarter = draw(0, 3);
  if (quarter === 0) return -1;
  return quarter === 3 ? 1 : 0;
}

/** Factors of 1 to 1.3, in hundredths, that make one game's negotiator prefer other options than the next one's. */
function drawTaste(game: Game, draw: DrawBetween): number[][] {
  return game.common.issues.map((issue) => Array.from({ length: issue.optionCount }, () => draw(100, 130)));
}

function partyStateOf(game: Game, party: number, level: -1 | 0 | 1, taste: number[][]): PartyState {
  const walkAway = at(game.secrets, party).walkAways.map(({ start, spread }) => start + level * spread);
  const standing = at(game.common.standingAtStart, party);
  return {
    level,
    walkAway,
    taste,
    trust: trustOf(game, party),
    standing,
    consultedIn: 0,
    leavesAt: 0,
    mail: 'pass',
    instructedIn: 0,
    gone: false,
    daysEnded: 0,
    idleDays: 0,
    idleRound: 0,
    exposed: [],
  };
}

/** Promises that a party has seen the others keep and break before the first day. */
function trustOf({ scenario }: Game, party: number): TrustEntry[] {
  const { id } = at(scenario.parties, party);
  return scenario.parties.map((other) => {
    const known = scenario.trust?.find((line) => line.from === id && line.in === other.id);
    return { kept: known?.kept ?? 0, broke: known?.broke ?? 0 };
  });
}
