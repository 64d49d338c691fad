/** Changes all that a party must not know, to see whether anything that it sees changes with it. */

import { at } from '#engine/model/at.ts';
import type { Claim } from '#engine/model/claim.ts';
import type { Ballot, Dispatch } from '#engine/model/dispatch.ts';
import type { Game } from '#engine/model/game.ts';
import { isLetterOf } from '#engine/model/letter-index.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { Offer } from '#engine/model/offer.ts';
import type { PartyState } from '#engine/model/party-state.ts';
import type { Question } from '#engine/model/question.ts';
import type { DrawBetween } from '#engine/model/random.ts';
import type { Member, StandNote } from '#engine/model/scenario/member.ts';
import type { OptionSets } from '#engine/model/scenario/option-sets.ts';
import type { Faction, Hypothesis, Party } from '#engine/model/scenario/party.ts';
import type { RedLine } from '#engine/model/scenario/red-line.ts';
import type { Effect, Scenario } from '#engine/model/scenario/scenario.ts';
import type { WalkAway } from '#engine/model/scenario/walk-away.ts';
import type { SingleText } from '#engine/model/single-text.ts';
import type { State } from '#engine/model/state.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import { inEnglish } from '#messages/en/in-english.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';

/**
 * The game with other points, walk-aways, terms, firmness and undeclared red lines for all parties but one. Hypotheses
 * about a party and the walk-aways that they allow are known to all: they stay, whatever becomes of its sheet.
 */
export function poisonedGame(game: Game, spared: PartyIndex, draw: DrawBetween): LocalizedGame {
  const { scenario } = game;
  const { id } = at(scenario.parties, spared);
  const others = scenario.parties.filter((party) => party.id !== id);
  const lines = scenario.redLines.filter((line) => line.declared || line.party === id);
  const poisoned: Scenario = {
    ...scenario,
    parties: scenario.parties.map((party) => ({
      ...(party.id === id ? party : poisonedParty(game, party, draw)),
      members: party.members && poisonedMembers(party.members),
    })),
    issues: scenario.issues.map((issue) => ({
      ...issue,
      options: issue.options.map((option) => ({ ...option, points: poisonedPoints(option.points, id, draw) })),
    })),
    redLines: [
      ...lines,
      ...others.map((party): RedLine => {
        return { party: party.id, never: someSets(scenario, draw), declared: false, because: 'Nobody knows.' };
      }),
    ],
    events: scenario.events?.map((event) => ({ ...event, effects: poisonedEffects(event.effects, id, draw) })),
    levers: scenario.levers?.map((lever) => ({ ...lever, effects: poisonedLever(lever.effects, id, draw) })),
    terms: [
      ...scenario.terms.filter((term) => term.party === id),
      ...others.map((party) => ({
        party: party.id,
        when: someSets(scenario, draw),
        points: draw(-9, 9),
        because: '-',
      })),
    ],
  };
  return inEnglish(keepScale(compileGame(poisoned), game));
}

/** Whole numbers are added, so that the spared party's points stay the same numbers. */
function keepScale(poisoned: Game, game: Game): Game {
  if (poisoned.scale !== game.scale) throw new RangeError('the poison must not change the scale');
  return poisoned;
}

function poisonedParty(game: Game, party: Party, draw: DrawBetween): Party {
  const { hypotheses } = party;
  const poison = ({ shock, ...known }: WalkAway): WalkAway =>
    hypotheses === undefined ? poisonedWalkAway({ shock, ...known }, draw) : { ...known, shock: shock + 1 };
  const walkAway = Object.fromEntries(Object.entries(party.walkAway).map(([track, rules]) => [track, poison(rules)]));
  return {
    ...party,
    walkAway,
    temperament: { firmness: 1 - party.temperament.firmness },
    factions: someFactions(draw),
    doubt: draw(0, 300) / 1000,
    ...(hypotheses === undefined ? {} : { hypotheses: inFull(game, party, hypotheses) }),
  };
}

/** What members keep to themselves nobody at the table knows, their own bloc included, until it has asked. */
function poisonedMembers(members: readonly Member[]): Member[] {
  const other = (note: StandNote): StandNote =>
    note.private === true ? { ...note, stand: note.stand === 'behind' ? 'against' : 'behind' } : note;
  return members.map((member) => ({ ...member, stands: member.stands.map(other) }));
}

function someFactions(draw: DrawBetween): Faction[] {
  return ['x', 'y'].map((id) => ({ id, name: id, weight: draw(1, 100), cares: {}, wants: draw(0, 100) / 100 }));
}

/** The same hypotheses with all their points written out, so that they no longer depend on the party's sheet. */
function inFull({ scenario, common, scale }: Game, party: Party, hypotheses: readonly Hypothesis[]): Hypothesis[] {
  const readings = common.hypotheses[scenario.parties.indexOf(party)] ?? [];
  return hypotheses.map(({ name, prior }, index) => ({
    name,
    prior,
    points: Object.fromEntries(
      scenario.issues.map(({ id, options }, issue) => {
        const row = at(at(readings, index).points, issue);
        return [id, Object.fromEntries(options.map((option, place) => [option.id, at(row, place) / scale]))];
      }),
    ),
  }));
}

function poisonedWalkAway({ start, drift, spread, shock }: WalkAway, draw: DrawBetween): WalkAway {
  return { start: start + draw(-20, 20), drift: drift + draw(-3, 3), spread: spread + draw(0, 5), shock: shock + 1 };
}

function poisonedPoints(
  points: Readonly<Record<string, number>>,
  spared: string,
  draw: DrawBetween,
): Record<string, number> {
  return Object.fromEntries(
    Object.entries(points).map(([party, number]) => [party, party === spared ? number : number + draw(-15, 15)]),
  );
}

/** By how much a lever moves the walk-aways of others is theirs to know; its words say whether up or down. */
function poisonedLever(effects: readonly Effect[], spared: string, draw: DrawBetween): Effect[] {
  return effects.map((effect) => {
    const { walkAway } = effect;
    if (walkAway === undefined || walkAway.party === spared) return effect;
    return { walkAway: { ...walkAway, by: walkAway.by + Math.sign(walkAway.by) * draw(1, 5) } };
  });
}

/** What events do to the walk-aways of others is theirs to know. */
function poisonedEffects(effects: readonly Effect[], spared: string, draw: DrawBetween): Effect[] {
  return effects.map((effect) => {
    const { walkAway } = effect;
    if (walkAway === undefined || walkAway.party === spared) return effect;
    return { walkAway: { ...walkAway, by: walkAway.by + draw(1, 5) } };
  });
}

function someSets({ issues }: Scenario, draw: DrawBetween): OptionSets {
  const issue = at(issues, draw(0, issues.length - 1));
  return { [issue.id]: [at(issue.options, draw(0, issue.options.length - 1)).id] };
}

/** The state with other secrets, and with other things said behind the party's back or on their way to it. */
export function poisonedState(state: State, spared: PartyIndex, draw: DrawBetween): State {
  const [first, ...owed] = state.owed;
  return {
    ...state,
    setup: { ...state.setup, seed: draw(0, 0xffffffff) },
    owed: first === undefined ? [] : [first, ...owed.filter(({ party }) => party === spared)],
    movesLeft: state.speakers[0] === spared ? state.movesLeft : state.movesLeft + 1,
    written: poisonedLetters(state, spared),
    parties: state.parties.map((party, index) => (index === spared ? party : poisonedPartyState(party, spared, draw))),
    tracks: state.tracks.map((track) => ({
      ...track,
      ...(track.trustThen && {
        trustThen: track.trustThen.map((trust, party) => (party === spared ? trust : trust + draw(1, 99))),
      }),
      walkAwaysThen: track.walkAwaysThen.map((points, party) => (party === spared ? points : points + draw(1, 9))),
    })),
    offers: state.offers.map((offer) => poisonedOffer(offer, spared)),
    claims: state.claims.map((claim) => poisonedClaim(state, claim, spared)),
    questions: state.questions.map((question) => poisonedQuestion(question, spared, draw)),
    consultations: state.consultations.map((one) =>
      one.party === spared ? one : { ...one, heard: [{ member: 0, option: 0, stand: 'against', entry: 0 }] },
    ),
    drafts: state.drafts.map((text) => poisonedText(text, spared)),
    ballots: state.ballots.map((ballot) => poisonedBallot(ballot, spared)),
    record: state.record.map((line) => poisonedLine(line, spared)),
    random: {
      shocks: [draw(0, 9), draw(0, 9), draw(0, 9), 1],
      holds: [draw(0, 9), draw(0, 9), draw(0, 9), 1],
      events: [draw(0, 9), draw(0, 9), 1, draw(0, 9)],
      candour: [draw(0, 9), draw(0, 9), draw(0, 9), 1],
      dissents: [draw(0, 9), 1, draw(0, 9), draw(0, 9)],
      homes: [1, draw(0, 9), draw(0, 9), draw(0, 9)],
    },
  };
}

/** About which tracks two others have written to each other today is theirs to know. */
function poisonedLetters({ parties, written }: State, spared: PartyIndex): State['written'] {
  const other = (tracks: readonly number[]) => (tracks.length === 0 ? [0] : []);
  return written.map((tracks, letter) => (isLetterOf(letter, spared, parties.length) ? tracks : other(tracks)));
}

/** What others know of a claim, and whether the one it is about has been asked by another, is theirs. */
function poisonedClaim({ questions }: State, claim: Claim, spared: PartyIndex): Claim {
  const { id, about, audience } = claim;
  const judgedBy = claim.judgedBy.length === 0 ? [0, 1] : [];
  if (audience === 'all') return { ...claim, judgedBy };
  if (!audience.includes(spared)) return { ...claim, options: [], judgedBy };
  const asked = questions.some(
    ({ from, asked }) => from === spared && asked.what === 'is-it-true' && asked.claim === id,
  );
  if (asked || about === spared) return { ...claim, judgedBy };
  const others = audience.filter((party) => party !== about);
  return { ...claim, judgedBy, audience: audience.includes(about) ? others : [...others, about] };
}

/** Votes are opened together. */
function poisonedBallot(ballot: Ballot, spared: PartyIndex): Ballot {
  return ballot.party === spared ? ballot : { ...ballot, yes: !ballot.yes, over: [] };
}

/** What was said between others, as if it had been something else. */
function poisonedLine(line: Dispatch, spared: PartyIndex): Dispatch {
  const { round, audience } = line;
  if (audience === 'all' || audience.includes(spared)) return line;
  const isTalk = line.kind === 'offered' || line.kind === 'asked' || line.kind === 'told';
  const [party = 0, to = 0] = audience;
  return isTalk ? { round, audience, kind: 'told', party, to, issue: 0 } : line;
}

/** What others have said of a single text is theirs until all have spoken. */
function poisonedText(text: SingleText, spared: PartyIndex): SingleText {
  if (text.opened) return text;
  const reviews = text.reviews.map((review) =>
    review.party === spared ? review : { ...review, over: review.over.length === 0 ? [0, 1] : [] },
  );
  return { ...text, reviews };
}

function poisonedQuestion(question: Question, spared: PartyIndex, draw: DrawBetween): Question {
  if (question.to === spared) return question;
  const other: Question = { ...question, candour: draw(0, 999) };
  return question.from === spared ? other : { ...other, asked: { what: 'matters', issue: 0 }, says: 'evade' };
}

function poisonedPartyState(party: PartyState, spared: PartyIndex, draw: DrawBetween): PartyState {
  return {
    ...party,
    // What another has seen the spared party keep and break is known to the two of them.
    trust: party.trust.map((entry, other) => (other === spared ? entry : { kept: entry.kept + 1, broke: draw(0, 9) })),
    level: party.level === 1 ? -1 : 1,
    walkAway: party.walkAway.map((points) => points + draw(1, 50)),
    taste: party.taste.map((row) => row.map(() => draw(100, 130))),
    mail: party.mail === 'pass' ? 'ask' : 'pass',
    instructedIn: party.instructedIn + 1,
    exposed: [{ issue: 0, option: 0 }],
  };
}

function poisonedOffer(offer: Offer, spared: PartyIndex): Offer {
  const words = poisonedWords(offer, spared);
  // That others have been asked the same is known to nobody but who asks.
  const other: Offer = offer.from === spared ? words : { ...words, together: offer.together ? undefined : true };
  // Whether its carrier has been asked about it is known to that one alone.
  return offer.via === undefined || offer.via === spared
    ? other
    : { ...other, unasked: offer.unasked ? undefined : true };
}

function poisonedWords(offer: Offer, spared: PartyIndex): Offer {
  const knows =
    offer.from === spared ||
    offer.via === spared ||
    (offer.to === spared && offer.status !== 'outbound' && offer.status !== 'held');
  if (!knows) return { ...offer, clauses: [], delivered: [] };
  if (offer.to === spared && offer.delivered !== undefined) return { ...offer, clauses: [], exact: true };
  const unheard = offer.from === spared && offer.via !== undefined && offer.status === 'returning';
  if (offer.from === spared && offer.answer === undefined) return { ...offer, delivered: [] };
  if (!unheard) return offer;
  const refused = { response: 'refuse', reason: 'red-line', issue: undefined } as const;
  return { ...offer, delivered: [], answer: offer.answer?.response === 'refuse' ? { response: 'accept' } : refused };
}
