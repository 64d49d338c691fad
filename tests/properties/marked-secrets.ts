/** Writes a mark into all that a party must not know, to find it again in what its seat is sent. */
import { at } from '#engine/model/at.ts';
import type { Dispatch } from '#engine/model/dispatch.ts';
import type { Game } from '#engine/model/game.ts';
import { hasHeard } from '#engine/model/hearers.ts';
import type { Clause, PartyIndex } from '#engine/model/moves.ts';
import type { Offer } from '#engine/model/offer.ts';
import type { PartyState } from '#engine/model/party-state.ts';
import type { Party } from '#engine/model/scenario/party.ts';
import type { RedLine } from '#engine/model/scenario/red-line.ts';
import type { Effect, Scenario } from '#engine/model/scenario/scenario.ts';
import type { WalkAway } from '#engine/model/scenario/walk-away.ts';
import type { State } from '#engine/model/state.ts';

/** Far above all numbers of a game. */
const FIRST_MARK = 3_000_000_017;
const WORD = 'Nobody may read this';

/** Each time another number that stands for a secret. */
function numberMarks(): () => number {
  let next = FIRST_MARK;
  return () => {
    next += 7;
    return next;
  };
}

/** Everything in a message that comes of a mark: the words, and numbers that no game without marks comes near to. */
export function marksIn(message: unknown): (string | number)[] {
  if (typeof message === 'number') return Math.abs(message) > FIRST_MARK / 2 ? [message] : [];
  if (typeof message === 'string') return message.includes(WORD) ? [message] : [];
  if (typeof message !== 'object' || message === null) return [];
  return Object.entries(message).flatMap(([key, part]) => [...marksIn(key), ...marksIn(part)]);
}

/** The game with a mark in every number and word that is secret from one party. */
export function markedGame(game: Game, spared: PartyIndex): Game {
  const mark = numberMarks();
  const { scenario, common, secrets } = game;
  return {
    ...game,
    scenario: markedScenario(scenario, spared),
    common: { ...common, hypotheses: withMarks(common.hypotheses, mark) },
    secrets: secrets.map((one, party) => (party === spared ? one : withMarks(one, mark))),
  };
}

/** A copy with a mark in place of every number. */
function withMarks<T>(value: T, mark: () => number): T {
  return JSON.parse(JSON.stringify(value), (_, part: unknown) => (typeof part === 'number' ? mark() : part)) as T;
}

function markedScenario(scenario: Scenario, spared: PartyIndex): Scenario {
  const mark = numberMarks();
  const { id } = at(scenario.parties, spared);
  return {
    ...scenario,
    parties: scenario.parties.map((party) => markedMembers(party.id === id ? party : markedParty(party, mark))),
    issues: scenario.issues.map((issue) => ({
      ...issue,
      options: issue.options.map((option) => ({
        ...option,
        points: Object.fromEntries(
          scenario.parties.map((party) => [party.id, party.id === id ? (option.points[id] ?? 0) : mark()]),
        ),
      })),
    })),
    redLines: [
      ...scenario.redLines.map((line) => (line.declared || line.party === id ? line : { ...line, because: WORD })),
      ...scenario.parties.filter((party) => party.id !== id).map((party) => hiddenLine(party.id)),
    ],
    terms: scenario.terms.map((term) => (term.party === id ? term : { ...term, points: mark(), because: WORD })),
    trust: scenario.trust?.map((note) => (note.from === id ? note : { ...note, because: WORD })),
    events: scenario.events?.map((event) => ({ ...event, effects: markedEffects(event.effects, '', mark) })),
    levers: scenario.levers?.map((lever) => ({
      ...lever,
      effects: markedEffects(lever.effects, lever.party === id ? id : '', mark),
    })),
    debrief: { absent: WORD, whatHappened: [], questions: [WORD] },
  };
}

/** Whether it has others or not. */
function hiddenLine(party: string): RedLine {
  return { party, never: {}, declared: false, because: WORD };
}

function markedParty(party: Party, mark: () => number): Party {
  const walkAway = (): WalkAway => ({ start: mark(), drift: mark(), spread: mark(), shock: mark() });
  const words = { interests: WORD, position: WORD, redLines: WORD, canOffer: WORD, answersTo: WORD, ifNoDeal: WORD };
  return {
    ...party,
    mandate: words,
    walkAway: Object.fromEntries(Object.keys(party.walkAway).map((track) => [track, walkAway()])),
    temperament: { firmness: mark() },
    factions: party.factions?.map((faction) => ({ ...faction, name: WORD, weight: mark(), wants: mark() })),
    // With neither points nor emphasis it is the secret sheet.
    hypotheses: [{ name: WORD, prior: 1, emphasis: {} }],
  };
}

function markedMembers(party: Party): Party {
  return {
    ...party,
    members: party.members?.map((member) => ({
      ...member,
      stands: member.stands.map((note) => (note.private === true ? { ...note, because: WORD } : note)),
    })),
  };
}

/** Effects on walk-aways other than those of one party. */
function markedEffects(effects: readonly Effect[], known: string, mark: () => number): Effect[] {
  return effects.map((effect) => {
    const { walkAway } = effect;
    if (walkAway === undefined || walkAway.party === known) return effect;
    return { walkAway: { ...walkAway, by: Math.sign(walkAway.by) * mark() } };
  });
}

/** The state with a mark in all that is secret from one party. */
export function markedState(state: State, spared: PartyIndex): State {
  const mark = numberMarks();
  const isOther = (_: unknown, party: number) => party !== spared;
  const markedOthers = (numbers: readonly number[]) =>
    numbers.map((number, party) => (isOther(0, party) ? mark() : number));
  return {
    ...state,
    setup: { ...state.setup, seed: mark() },
    parties: state.parties.map((party, index) => (index === spared ? party : markedPartyState(party, spared, mark))),
    tracks: state.tracks.map((track) => ({
      ...track,
      walkAwaysThen: markedOthers(track.walkAwaysThen),
      ...(track.trustThen && { trustThen: markedOthers(track.trustThen) }),
    })),
    offers: state.offers.map((offer) =>
      isUnheard(offer, spared) ? { ...offer, clauses: [markedClause(mark)] } : offer,
    ),
    claims: state.claims.map((claim) => ({
      ...claim,
      judgedBy: [mark()],
      ...(!hasHeard(claim, spared) && { options: [mark()] }),
    })),
    questions: state.questions.map((question) => ({
      ...question,
      ...(question.to !== spared && { candour: mark() }),
      ...(question.to !== spared && question.from !== spared && { asked: { what: 'matters' as const, issue: mark() } }),
    })),
    consultations: state.consultations.map((one) =>
      one.party === spared ? one : { ...one, heard: [{ member: mark(), option: 0, stand: 'against', entry: mark() }] },
    ),
    drafts: state.drafts.map((text) => {
      const reviews = text.reviews.map((review) => ({ ...review, over: [mark()] }));
      return text.opened ? text : { ...text, reviews };
    }),
    ballots: state.ballots.map((ballot) => ({ ...ballot, over: [mark()] })),
    record: state.record.map((line) => markedLine(line, spared, mark)),
    random: {
      shocks: [mark()],
      holds: [mark()],
      events: [mark()],
      candour: [mark()],
      dissents: [mark()],
      homes: [mark()],
    },
  };
}

function markedClause(mark: () => number): Clause {
  return { issue: mark(), option: mark() };
}

function isUnheard({ from, to, via, status }: Offer, spared: PartyIndex): boolean {
  if (from === spared || via === spared) return false;
  return to !== spared || status === 'outbound' || status === 'held';
}

function markedLine(line: Dispatch, spared: PartyIndex, mark: () => number): Dispatch {
  const { round, audience } = line;
  if (audience === 'all' || audience.includes(spared)) return line;
  const [party = 0, to = 0] = audience;
  return { round, audience, kind: 'told', party, to, issue: mark() };
}

function markedPartyState(party: PartyState, spared: PartyIndex, mark: () => number): PartyState {
  return {
    ...party,
    // What another has seen the spared party keep and break is known to the two of them.
    trust: party.trust.map((entry, other) => (other === spared ? entry : { kept: mark(), broke: mark() })),
    walkAway: party.walkAway.map(mark),
    taste: party.taste.map((row) => row.map(mark)),
    instructedIn: mark(),
    exposed: [{ issue: mark(), option: mark() }],
  };
}
