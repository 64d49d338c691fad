/** What no delegation says, and no line of the record, in letters, answers and news of whole games among negotiators. */

import { describe, expect, it } from 'vitest';
import { trustIn } from '#engine/ledgers/trust.ts';
import { at } from '#engine/model/at.ts';
import { byId } from '#engine/model/ids.ts';
import type { Clause } from '#engine/model/moves.ts';
import { canMean } from '#engine/model/wording.ts';
import type { Decision } from '#engine/negotiators/decision/decision.ts';
import type { Reason } from '#engine/negotiators/decision/reason.ts';
import { reasonsGiven } from '#engine/negotiators/telling/reasons-given.ts';
import { deliveredClauses } from '#engine/text/delivered-clauses.ts';
import type { View } from '#engine/views/view.ts';
import { seated } from '#lab/measuring/seated.ts';
import { inEnglish } from '#messages/en/in-english.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { tellingOfMove } from '#session/debrief/telling-of-move.ts';
import { dispatchInWords } from '#session/words/dispatch-in-words.ts';
import { reasonsInWords } from '#session/words/reasons-in-words.ts';
import { claimAsPut } from '#session/words/speech-words.ts';
import { playedAmongNegotiators } from '../../tools/lesson/game-played.ts';
import { UNHURRIED } from '../properties/fuzz-runs.ts';
import { shippedScenario } from '../support/scenarios.ts';

/** What was said of one decision, to one of those that it was told to. */
interface Said {
  readonly game: LocalizedGame;
  readonly view: View;
  readonly decision: Decision;
  readonly reasons: readonly Reason[];
  readonly sentences: readonly string[];
}

interface ReadGame {
  readonly game: LocalizedGame;
  /** How the claims of the file were put that were heard. */
  readonly claims: readonly string[];
  readonly said: readonly Said[];
  /** The lines of the record, by their kind. */
  readonly lines: readonly { readonly kind: string; readonly words: string }[];
}

const GAMES = { 'white-house-2025': 10, 'job-offer': 6, 'village-water': 4 } as const;
const FIRST_SEED = 700;

function readGame(id: keyof typeof GAMES, seed: number): ReadGame {
  const table = seated(shippedScenario(id), new Map());
  const game = inEnglish(table.game);
  const said: Said[] = [];
  const state = playedAmongNegotiators(table, seed, (before, view, decision) => {
    const turn = tellingOfMove(game, before, decision.move);
    for (const [, reasons] of reasonsGiven(view, decision, view)) {
      const sentences = reasonsInWords(game, reasons, { ...turn, reveal: 'in-character' });
      said.push({ game, view, decision, reasons, sentences });
    }
  });
  const lines = state.record.map((line) => ({ kind: line.kind, words: dispatchInWords(game, state, line).words }));
  const claims = state.claims.flatMap((claim) => claimAsPut(game, claim) ?? []);
  return { game, claims, said, lines };
}

const READ = Object.entries(GAMES).flatMap(([id, count]) =>
  Array.from({ length: count }, (_, place) => readGame(id as keyof typeof GAMES, FIRST_SEED + place)),
);
const SAID = READ.flatMap(({ said }) => said);
const LINES = READ.flatMap(({ lines }) => lines);

/** What was said with a reason of a code. */
function withReason<Code extends Reason['code']>(code: Code) {
  return SAID.flatMap((said) =>
    said.reasons.flatMap((reason) =>
      reason.code === code ? [{ ...said, reason: reason as Extract<Reason, { code: Code }> }] : [],
    ),
  );
}

/** The clauses of the letter that an answer turns down; none of anything else. */
function clausesRefused({ view, decision: { move } }: Said): readonly Clause[] {
  return move.type === 'answer' ? deliveredClauses(byId(view.offers, move.offer)) : [];
}

/** What a reply says that its sender could not accept. */
function refusedWhenAsked({ view, decision: { move } }: Said): { view: View; clause: Clause } | undefined {
  if (move.type !== 'reply' || move.says !== 'no') return undefined;
  const asked = view.questions.find(({ id }) => id === move.question)?.asked;
  return asked?.what === 'could-live-with' ? { view, clause: { issue: asked.issue, option: asked.option } } : undefined;
}

describe('no delegation', UNHURRIED, () => {
  it('lays what presses one at the door of another', () => {
    const pulled = withReason('acts-on');
    expect(pulled.length).toBeGreaterThan(0);
    for (const { view, decision, reason } of pulled) {
      if (decision.move.type !== 'useLever') continue;
      const { lever } = decision.move;
      const { presses } = view.own.levers.find(({ index }) => index === lever) ?? { presses: [] };
      if (presses.length > 0) expect(presses.map(({ party }) => party)).toContain(reason.party);
    }
  });

  it('speaks of trust that it does not have', () => {
    for (const { view, decision, reasons } of withReason('plain-word')) {
      if (decision.move.type !== 'reply') continue;
      const asked = decision.move.question;
      const { from = -1 } = view.questions.find(({ id }) => id === asked) ?? {};
      expect(trustIn(at(view.own.trust, from)), JSON.stringify(reasons)).toBeGreaterThanOrEqual(450);
    }
  });

  it('refuses two things together of which one stands nowhere', () => {
    for (const one of withReason('weighs-together')) {
      const { issue, option } = one.reason.beside;
      const wording = clausesRefused(one).find((clause) => clause.issue === issue) ?? at(one.view.text, issue).current;
      if (one.decision.move.type === 'answer') expect(wording && canMean(wording, option)).toBe(true);
    }
  });

  it('says no to what its own letter of the same day asks for', () => {
    const noes = SAID.flatMap((said) => refusedWhenAsked(said) ?? []);
    expect(noes.length).toBeGreaterThan(0);
    for (const { view, clause } of noes) {
      const own = view.offers.filter(({ from, round }) => from === view.party && round === view.round);
      expect(own.flatMap(({ clauses }) => clauses)).not.toContainEqual(clause);
    }
  });

  it('gives more than one reason from the world at a time', () => {
    for (const { decision, reasons } of SAID) {
      if (decision.move.type !== 'offer' && decision.move.type !== 'answer') continue;
      expect(reasons.filter(({ code }) => code === 'because').length, JSON.stringify(reasons)).toBeLessThanOrEqual(1);
    }
  });

  it.each([
    { what: 'hopes for more than what it would have to give', words: /hope for more than (that|“)/ },
    { what: 'calls an answer a step towards somebody', words: /is a step towards/ },
    { what: 'can live with what it names', words: /\blive with\b/ },
    { what: 'quotes a label with its article in brackets', words: /” \(/ },
    { what: 'brings all together', words: /bring all together/ },
    { what: 'writes something for another with words that point at nothing', words: /that it says|it weighs more/ },
    { what: 'says that something is new, and not what', words: /^(New|What is new|We have changed)[^“”]*$/ },
  ])('$what', ({ words }) => {
    expect(SAID.flatMap(({ sentences }) => sentences).filter((sentence) => words.test(sentence))).toEqual([]);
  });
});

describe('no line of the record', UNHURRIED, () => {
  it.each([
    { what: 'says of somebody that it made no move', words: /made no move of its own/ },
    { what: 'calls a date of the game an announced one', words: /announced date/ },
    { what: 'tells a position in a list', words: /: it (wants|accepts) it\./ },
    { what: 'has "silent" in brackets', words: /\(silent\)/ },
    { what: 'asks how much turns on something', words: /How much turns/ },
    { what: 'quotes a label with its article in brackets', words: /” \(/ },
  ])('$what', ({ words }) => {
    expect(LINES.filter((line) => words.test(line.words))).toEqual([]);
  });

  it('tells a claim of the file in other words than its own', () => {
    for (const { lines, claims } of READ) {
      const told = lines.filter(({ kind }) => kind === 'claimed').map(({ words }) => words);
      for (const put of claims) expect(told.filter((words) => words.includes(put))).toHaveLength(1);
    }
    expect(READ.flatMap(({ claims }) => claims).length).toBeGreaterThan(0);
  });

  it('speaks of the date of a part without saying that this game sets it', () => {
    const dated = LINES.filter(({ kind }) => kind === 'dateComes' || kind === 'datePassed');
    expect(dated.length).toBeGreaterThan(0);
    for (const { words } of dated) expect(words).toMatch(/^This game sets |that this game sets /);
  });
});
