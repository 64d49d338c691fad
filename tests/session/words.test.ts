import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import type { Dispatch } from '#engine/model/dispatch.ts';
import type { Refusal } from '#engine/model/refusal.ts';
import type { Reason } from '#engine/negotiators/decision/reason.ts';
import type { RecordProblem } from '#record/record-codec.ts';
import type { Mismatch, Unasked } from '#record/verify-record.ts';
import { dispatchInWords } from '#session/words/dispatch-in-words.ts';
import { markOf } from '#session/words/names.ts';
import { reasonsInWords } from '#session/words/reasons-in-words.ts';
import { recordProblemInWords } from '#session/words/record-problem-in-words.ts';
import { refusalInWords } from '#session/words/refusal-in-words.ts';
import { setupInWords } from '#session/words/setup-in-words.ts';
import type { Occasion } from '#session/words/telling.ts';
import { toldTo } from '#session/words/told-to.ts';
import { orphanedSaveInWords, unreadableSaveInWords } from '#session/words/unreadable-save-in-words.ts';
import { UNHURRIED } from '../properties/fuzz-runs.ts';
import { compileTold } from '../support/compile-told.ts';
import { playOut } from '../support/play.ts';
import { shippedScenario } from '../support/scenarios.ts';
import { SPEAKER } from '../support/speaker.ts';
import { badSentences } from './bad-sentences.ts';

const FLAGSHIP = compileTold(shippedScenario('white-house-2025'));
const [US, UKRAINE, RUSSIA, COALITION] = [0, 1, 2, 3];
const SUPPORT = 4;
const VENUE = 0;
const MOSCOW = 1;
const { positions: POSITIONS } = FLAGSHIP.scenario;
/** Why Kyiv will not meet in Moscow. */
const WHY_NOT_MOSCOW = POSITIONS.findIndex(({ party, option }) => party === 'ukraine' && option === 'moscow');

describe('the glance of an editor', () => {
  it.each(['kyiv stays.', 'Kyiv stays', 'It is is so.', 'On us support: no.', 'So ., no.', 'Worth NaN points.'])(
    'stops at %j',
    (words) => {
      expect(badSentences([words, 'Kyiv stays.'])).toEqual([words]);
    },
  );
});

describe('names', () => {
  it('stand beside the marks of delegations', () => {
    expect(markOf(FLAGSHIP, COALITION)).toEqual({ party: 3, order: 3, mark: 'CW', name: 'Coalition' });
  });
});

const REFUSALS: { readonly [Code in Refusal['code']]: Extract<Refusal, { code: Code }> } = {
  'game-over': { code: 'game-over' },
  'not-your-turn': { code: 'not-your-turn' },
  'reply-first': { code: 'reply-first', asked: 'carry' },
  malformed: { code: 'malformed', what: 'an unknown track' },
  'nothing-offered': { code: 'nothing-offered' },
  'nobody-addressed': { code: 'nobody-addressed' },
  'track-over': { code: 'track-over', track: 0 },
  'no-channel': { code: 'no-channel', party: RUSSIA },
  'too-late-to-carry': { code: 'too-late-to-carry', party: COALITION },
  'letter-coming': { code: 'letter-coming', party: COALITION, track: 1 },
  'written-today': { code: 'written-today', party: COALITION, track: 1 },
  gone: { code: 'gone', party: COALITION },
  'no-second-counter': { code: 'no-second-counter' },
  'counter-same': { code: 'counter-same' },
  'not-tabled': { code: 'not-tabled', issue: 6 },
  'already-initialled': { code: 'already-initialled', issue: 6 },
  'not-initialled': { code: 'not-initialled', issue: 6 },
  'not-a-signatory': { code: 'not-a-signatory', track: 0 },
  'vote-called-before': { code: 'vote-called-before', track: 0 },
  'vote-called-today': { code: 'vote-called-today', track: 0 },
  'cannot-vote-yet': { code: 'cannot-vote-yet', obstacle: { code: 'must-settle', issue: 0 } },
  'red-line': { code: 'red-line' },
  'name-clauses': { code: 'name-clauses', least: 1, most: 2 },
  'walk-out-off': { code: 'walk-out-off' },
  'leaving-already': { code: 'leaving-already' },
  'not-leaving': { code: 'not-leaving' },
  'not-direct': { code: 'not-direct', party: RUSSIA },
  'declared-before': { code: 'declared-before', issue: 6 },
  'declared-otherwise': { code: 'declared-otherwise', issue: 6 },
  'ruled-out-before': { code: 'ruled-out-before', issue: 6 },
  'claimed-before': { code: 'claimed-before', party: COALITION, issue: 6 },
  'claim-answered': { code: 'claim-answered', status: 'denied' },
  'told-before': { code: 'told-before', party: COALITION, issue: 6 },
  'asked-before': { code: 'asked-before', party: COALITION },
  'condition-on-same': { code: 'condition-on-same', issue: 3 },
  'condition-apart': { code: 'condition-apart', issue: 3 },
  'consulted-today': { code: 'consulted-today' },
  'support-whole': { code: 'support-whole' },
  'no-members': { code: 'no-members' },
  'members-asked-today': { code: 'members-asked-today', issue: 3 },
  'members-not-asked': { code: 'members-not-asked', issue: 3 },
  'off-table': { code: 'off-table', issue: 0, option: 1, cause: { kind: 'event', event: 5 } },
  'lever-of-others': { code: 'lever-of-others', party: COALITION },
  'lever-used-up': { code: 'lever-used-up' },
  'too-little-support': { code: 'too-little-support', needs: 4 },
  'one-vague-clause': { code: 'one-vague-clause' },
  'asked-exact': { code: 'asked-exact' },
  'carries-nothing': { code: 'carries-nothing' },
  'instructed-so': { code: 'instructed-so' },
  'instructed-today': { code: 'instructed-today' },
  'not-mediator': { code: 'not-mediator', track: 0 },
  'drafted-today': { code: 'drafted-today', track: 1 },
};

describe('why a move is refused', () => {
  it.each(Object.values(REFUSALS))('is said in a whole sentence: $code', (refusal) => {
    expect(badSentences([refusalInWords(FLAGSHIP, refusal)])).toEqual([]);
  });

  it('names the delegation, the text or the article that it is about', () => {
    expect(refusalInWords(FLAGSHIP, REFUSALS['written-today'])).toBe(
      'You have already written to the Coalition about the settlement today. You can send one letter a day.',
    );
    expect(refusalInWords(FLAGSHIP, REFUSALS.gone)).toBe('The Coalition has left.');
    expect(refusalInWords(FLAGSHIP, REFUSALS['cannot-vote-yet'])).toBe(
      'The place must be agreed before this can be signed.',
    );
    expect(refusalInWords(FLAGSHIP, REFUSALS['not-tabled'])).toBe(
      'The draft does not have that answer on the fighting.',
    );
    const obstacle = { code: 'after', track: 0 } as const;
    expect(refusalInWords(FLAGSHIP, { code: 'cannot-vote-yet', obstacle })).toBe('The meeting must be signed first.');
  });

  it('does not ask for two articles where there is one', () => {
    expect(refusalInWords(FLAGSHIP, { code: 'name-clauses', least: 1, most: 1 })).toBe('Name the article.');
  });
});

const REASONS: { readonly [Code in Reason['code']]: Extract<Reason, { code: Code }> } = {
  reacts: { code: 'reacts', what: 'pressed', by: RUSSIA, lever: 0, round: 2 },
  prospect: { code: 'prospect', track: 0, with: 4711, without: 4567 },
  'red-line': { code: 'red-line', issue: SUPPORT },
  'below-walk-away': { code: 'below-walk-away', track: 0, points: 4711, walkAway: 4567 },
  'gains-by': { code: 'gains-by', issue: SUPPORT, option: 1, points: 4711 },
  'agreed-by-more': { code: 'agreed-by-more', issue: SUPPORT, option: 1, agreed: 3 },
  'weighs-together': {
    code: 'weighs-together',
    issue: SUPPORT,
    option: 1,
    beside: { issue: 0, option: 4 },
  },
  overtaken: { code: 'overtaken', issue: SUPPORT },
  'better-now': { code: 'better-now', track: 0, points: 4711, waiting: 4567 },
  'vote-first': { code: 'vote-first', track: 0 },
  'nothing-new': { code: 'nothing-new' },
  'doubts-signature': { code: 'doubts-signature', party: RUSSIA },
  'plain-word': { code: 'plain-word' },
  'in-return': { code: 'in-return' },
  'plain-answer': { code: 'plain-answer' },
  'keeps-counsel': { code: 'keeps-counsel' },
  'wants-to-know': { code: 'wants-to-know', party: 1 },
  'acts-on': { code: 'acts-on', party: COALITION, track: 0, by: 'pressing' },
  'firm-words': { code: 'firm-words', issue: SUPPORT },
  'open-word': { code: 'open-word', party: 1 },
  'hears-it-from': { code: 'hears-it-from', party: COALITION },
  'stands-by': { code: 'stands-by', issue: SUPPORT, option: 1 },
  'saves-face': { code: 'saves-face', issue: SUPPORT, option: 1, party: COALITION },
  'own-word': { code: 'own-word' },
  'asks-members': { code: 'asks-members' },
  'members-differ': { code: 'members-differ' },
  'common-ground': { code: 'common-ground' },
  moves: {
    code: 'moves',
    issue: SUPPORT,
    option: 1,
    from: { issue: SUPPORT, option: 2 },
    since: 2,
    opened: false,
    cause: { code: 'refused', by: RUSSIA, round: 3 },
  },
  cannot: { code: 'cannot', issue: SUPPORT, option: 1 },
  takes: { code: 'takes', clauses: [{ issue: SUPPORT, option: 1 }] },
  asks: { code: 'asks', clauses: [{ issue: SUPPORT, option: 1 }], since: undefined },
  changed: { code: 'changed', clauses: [{ issue: SUPPORT, option: 1 }], before: [{ issue: SUPPORT, option: 2 }] },
  'leaves-out': { code: 'leaves-out', issues: [SUPPORT] },
  besides: { code: 'besides', clauses: [{ issue: SUPPORT, option: 1 }] },
  price: { code: 'price', clauses: [{ issue: SUPPORT, option: 1 }] },
  'in-exchange': { code: 'in-exchange', issue: VENUE, for: { issue: SUPPORT, option: 1 } },
  'no-longer': { code: 'no-longer', issue: VENUE, option: 1, since: 2, said: 'asked' },
  'only-with': { code: 'only-with', issue: VENUE, option: 1, for: { issue: SUPPORT, option: 1 } },
  'price-lapsed': { code: 'price-lapsed', round: 2 },
  'rest-departs': { code: 'rest-departs', issue: VENUE, option: 1, round: 2, over: { issue: SUPPORT, option: 1 } },
  'far-apart': { code: 'far-apart', issues: [VENUE, SUPPORT] },
  between: { code: 'between', track: 1, agreed: [SUPPORT], open: [5] },
  'said-before': { code: 'said-before', round: 2, times: 1, last: true },
  'answer-stands': { code: 'answer-stands', round: 2, times: 1 },
  'still-no': { code: 'still-no', issue: SUPPORT, option: 1, round: 2 },
  'comes-round': { code: 'comes-round', round: 2 },
  'no-before': { code: 'no-before', round: 2 },
  'public-word': { code: 'public-word', what: 'insist', issue: SUPPORT, option: 1, round: 2 },
  awaits: { code: 'awaits', party: COALITION, via: US },
  because: { code: 'because', issue: VENUE, option: MOSCOW, why: { among: 'positions', index: WHY_NOT_MOSCOW } },
  'home-first': { code: 'home-first', support: 47 },
};
const LABELS = FLAGSHIP.scenario.issues.flatMap(({ options }) => options.map(({ label }) => label));
const OCCASIONS: readonly Occasion[] = ['offer', 'counter', 'accept', 'refuse', 'vote', 'review', 'other'];

/** A reason as it is said in character, in every way that there is. */
function everyWay(reason: Reason, on: Occasion): string[] {
  const ways: string[] = [];
  for (let turn = 0; ; turn++) {
    const [said = ''] = reasonsInWords(FLAGSHIP, [reason], { on, turn, reveal: 'in-character' });
    if (said === ways[0]) return ways;
    ways.push(said);
  }
}

describe('the part of the text that a reason speaks of', () => {
  it.each(['acts-on', 'vote-first'] as const)('is written small within a sentence of "%s"', (code) => {
    const sentences = everyWay(REASONS[code], 'other');
    expect(sentences.join(' ')).toContain('the meeting');
    expect(sentences.join(' ')).not.toContain('The meeting');
  });
});

const SAID_BY_OTHERS: readonly Reason[] = [
  { code: 'reacts', what: 'news', by: RUSSIA, event: 0, round: 2 },
  { code: 'reacts', what: 'breach', by: RUSSIA, why: 'reopened', round: 2 },
  { code: 'reacts', what: 'breach', by: RUSSIA, why: 'claim-denied', round: 2 },
  { code: 'reacts', what: 'denied', by: RUSSIA, round: 2 },
  { code: 'reacts', what: 'leaves', by: RUSSIA, round: 2 },
  { code: 'reacts', what: 'left', by: RUSSIA, round: 2 },
  { code: 'reacts', what: 'date-passed', by: undefined, track: 0, round: 2 },
  { ...REASONS['red-line'], issue: undefined },
  { ...REASONS['public-word'], what: 'never' },
  { ...REASONS['acts-on'], by: 'obliging' },
  { ...REASONS.moves, cause: { code: 'return', by: RUSSIA, for: { issue: VENUE, option: MOSCOW } } },
  { ...REASONS.moves, cause: { code: 'return', by: RUSSIA, for: { issue: SUPPORT, option: 1 } } },
  { ...REASONS.moves, cause: { code: 'agreed-elsewhere', by: [US, RUSSIA] } },
  { ...REASONS.moves, cause: { code: 'time' } },
  { ...REASONS.moves, cause: { code: 'exchange', for: { issue: SUPPORT, option: 1 } } },
  { ...REASONS.moves, cause: { code: 'single-text', by: US } },
  { ...REASONS.asks, since: 2 },
  { ...REASONS['said-before'], last: false },
  { ...REASONS['answer-stands'], times: 2 },
  { ...REASONS['answer-stands'], times: 7 },
];

describe('why a negotiator does what it does', () => {
  it.each([...Object.values(REASONS), ...SAID_BY_OTHERS])(
    'is said in whole sentences, in several ways, and without its numbers: $code',
    (reason) => {
      for (const on of OCCASIONS) {
        const said = everyWay(reason, on);
        expect(badSentences(said.filter((words) => words !== ''))).toEqual([]);
        expect(said.join(' ')).not.toMatch(/\d{3}/);
      }
    },
  );

  it.each([...Object.values(REASONS), ...SAID_BY_OTHERS])(
    'quotes no label of an answer that its author has words for: $code',
    (reason) => {
      const said = OCCASIONS.flatMap((on) => everyWay(reason, on));
      expect(said.filter((words) => LABELS.some((label) => words.includes(`“${label}”`)))).toEqual([]);
    },
  );

  it.each([...Object.values(REASONS), ...SAID_BY_OTHERS])('is not said where nothing is revealed: $code', (reason) => {
    expect(reasonsInWords(FLAGSHIP, [reason], { on: 'offer', turn: 0, reveal: 'none' })).toEqual([]);
  });

  it.each(Object.values(REASONS))('is said beside its numbers where all is revealed: $code', (reason) => {
    for (const on of OCCASIONS) {
      const [said = ''] = reasonsInWords(FLAGSHIP, [reason], { on, turn: 0, reveal: 'in-character' });
      const full = reasonsInWords(FLAGSHIP, [reason], { on, turn: 0, reveal: 'full' });
      expect(badSentences(full)).toEqual([]);
      expect(said === '' ? '' : full[0]).toBe(said);
    }
  });

  it('is said in the words of the file where it comes from the world, with its article where nothing else names that', () => {
    const cannot: Reason = { code: 'cannot', issue: VENUE, option: MOSCOW };
    const { because: why = '' } = at(POSITIONS, WHY_NOT_MOSCOW);
    expect(
      reasonsInWords(FLAGSHIP, [cannot, REASONS.because], { on: 'refuse', turn: 0, reveal: 'in-character' })[0],
    ).toContain(why);
    const apart: Reason = { ...REASONS.because, apart: true };
    for (const said of everyWay(apart, 'refuse')) {
      expect(said).toContain('a meeting in Moscow');
      expect(said).toContain(why);
    }
  });

  it('gives its numbers in points, as the sheet does', () => {
    const numbers = (reason: Reason) =>
      reasonsInWords(FLAGSHIP, [reason], { on: 'vote', turn: 0, reveal: 'full' }).at(-1);
    const units = (points: number) => points * FLAGSHIP.scale;
    expect(numbers({ code: 'better-now', track: 0, points: units(61), waiting: units(58.5) })).toBe(
      'It is worth 61 points to us if we sign now, and waiting 58.5.',
    );
    expect(numbers({ code: 'below-walk-away', track: 0, points: units(1), walkAway: units(14) })).toBe(
      'It is worth 1 point to us, and having no deal 14.',
    );
  });

  it('is said in another way the next time', () => {
    const say = (turn: number) =>
      reasonsInWords(FLAGSHIP, [REASONS.prospect], { on: 'other', turn, reveal: 'in-character' });
    expect(new Set([0, 1, 2].flatMap(say)).size).toBe(3);
    expect(say(4)).toEqual(say(1));
  });

  it('tells a red line on one article from one across the text', () => {
    const across: Reason = { code: 'red-line', issue: undefined };
    expect(everyWay(REASONS['red-line'], 'refuse').join(' ')).toContain('US support');
    expect(everyWay(across, 'refuse').join(' ')).toMatch(/together/);
  });
});

describe('what is wrong with a link', () => {
  const problems: { readonly [Code in RecordProblem['code']]: Extract<RecordProblem, { code: Code }> } = {
    empty: { code: 'empty' },
    'too-long': { code: 'too-long' },
    'strange-characters': { code: 'strange-characters' },
    'newer-format': { code: 'newer-format', format: 7 },
    'cut-off': { code: 'cut-off', missing: 12 },
    damaged: { code: 'damaged' },
    'no-game': { code: 'no-game' },
  };

  it.each(Object.values(problems))('is said with what to do: $code', (problem) => {
    expect(badSentences([recordProblemInWords(SPEAKER, problem), unreadableSaveInWords(SPEAKER, problem)])).toEqual([]);
  });

  it('counts the characters that are missing, where it can', () => {
    const cutOff = (missing: number | undefined) => recordProblemInWords(SPEAKER, { code: 'cut-off', missing });
    expect(cutOff(12)).toMatch(/^This link is cut off: 12 characters are missing\./);
    expect(cutOff(1)).toMatch(/: 1 character is missing\./);
    expect(cutOff(undefined)).toMatch(/: most of it is missing\./);
  });

  it.each<Mismatch>([
    'other-scenario',
    'older-rules',
    'newer-rules',
    'older-negotiators',
    'newer-negotiators',
    'move-refused',
    'other-outcome',
    'other-negotiators',
    'wrong-seats',
  ])('is said of a game that cannot be shown to have been played: %s', (why) => {
    expect(badSentences([SPEAKER.say(`link.${why}`), orphanedSaveInWords(SPEAKER, why)])).toEqual([]);
  });

  it.each<Unasked>(['older-negotiators', 'newer-negotiators', 'before-branch'])(
    'is said of a game whose negotiators nobody could ask: %s',
    (why) => {
      expect(badSentences([SPEAKER.say(`link.unasked-${why}`)])).toEqual([]);
    },
  );

  it('names the chairs that persons had, all of which one person may have had', () => {
    const seats = (persons: readonly number[]) =>
      setupInWords(FLAGSHIP, {
        seed: 1,
        seats: FLAGSHIP.scenario.parties.map((_, party) => (persons.includes(party) ? 'person' : 'negotiator')),
      });
    const told = [[], [UKRAINE], [US, COALITION], [US, UKRAINE, RUSSIA], [US, UKRAINE, RUSSIA, COALITION]].map(seats);
    expect(badSentences(told)).toEqual([]);
    expect(new Set(told).size).toBe(told.length);
    expect(told[1]).toBe('A person played Ukraine; the computer played the others.');
    expect(told[3]).toContain(
      'One or more people played the United States, Ukraine and Russia; the computer played the other delegation.',
    );
    expect(told[4]).toContain(
      'All delegations count as played by people, perhaps by one person, or with negotiators standing in: there were no moves to check.',
    );
  });
});

describe('the lines of the record', UNHURRIED, () => {
  it.each(['job-offer', 'white-house-2025'])('are whole sentences in games of %s among negotiators', (id) => {
    const game = compileTold(shippedScenario(id));
    for (let seed = 1; seed <= 4; seed += 1) {
      const state = playOut(game, seed);
      const lines = state.record.map((dispatch) => dispatchInWords(game, state, dispatch).words);
      expect(badSentences(lines)).toEqual([]);
    }
  });

  it.each(['job-offer', 'white-house-2025'])(
    'call the one that they are told to “you”, with verbs that go with it, in %s',
    (id) => {
      const game = compileTold(shippedScenario(id));
      const state = playOut(game, 2);
      for (const party of game.scenario.parties.keys()) {
        const { seatOf, fullName } = game.scenario.parties[party] ?? {};
        const told = state.record.filter(({ kind }) => !['happened', 'changed', 'leverUsed'].includes(kind));
        const whole = told.map((dispatch) => dispatchInWords(toldTo(game, party), state, dispatch).words);
        expect(badSentences(whole)).toEqual([]);
        // Words of the file may name a place after which a delegation is named, too: the reason of a red line, an answer.
        const ofFile = [
          ...game.scenario.redLines.map(({ because }) => because),
          ...game.scenario.issues.flatMap(({ options }) => options.flatMap(({ inSentence }) => inSentence ?? [])),
        ];
        const lines = whole.map((words) => ofFile.reduce((rest, ofAuthor) => rest.replace(ofAuthor, ''), words));
        const isThirdPerson = (words: string) =>
          /\byou (?:has|is|\w+(?<!s)s)\b|\bof you\b|\bfor you (?:falls|rises)/i.test(words);
        expect(lines.filter(isThirdPerson)).toEqual([]);
        expect(lines.filter((words) => words.includes(`${seatOf ?? fullName} `) && !words.includes('asks'))).toEqual(
          [],
        );
      }
    },
  );

  it('tell one what it does itself as its own doing', () => {
    const state = playOut(FLAGSHIP, 1);
    const line = (happening: object) => {
      const dispatch = { round: 4, audience: 'all', ...happening } as Dispatch;
      return dispatchInWords(toldTo(FLAGSHIP, RUSSIA), state, dispatch).words;
    };
    expect(line({ kind: 'walkOutAnnounced', party: RUSSIA, leavesAt: 5 })).toBe(
      'You say you will leave on the evening of Saturday, 23 August, unless you change your mind.',
    );
    expect(line({ kind: 'walkedOut', party: RUSSIA, closed: [0] })).toBe(
      'You have left. The meeting cannot be signed without you.',
    );
    expect(line({ kind: 'promiseBroken', party: RUSSIA, to: US, why: 'claim-denied' })).toBe(
      'Washington trusts you less: what you claimed was denied.',
    );
    expect(line({ kind: 'standingChanged', party: RUSSIA, by: -3, why: 'crossed-declaration' })).toBe(
      'Your support at home falls: you have broken your public word.',
    );
    expect(line({ kind: 'initialsFell', issue: 0, option: 1, dropped: [US, RUSSIA] })).toMatch(
      /^This removes your initials and those of Washington on a meeting in Moscow\.$/,
    );
  });

  it('tell of a vote that failed who said no, over what, and where the text was silent', () => {
    const state = playOut(FLAGSHIP, 1);
    const ballots = [
      { party: US, yes: true, over: [] },
      { party: UKRAINE, yes: false, over: [0] },
      { party: RUSSIA, yes: false, over: [0, 1] },
    ];
    const voted: Dispatch = {
      round: 3,
      audience: 'all',
      kind: 'voted',
      track: 0,
      ballots,
      signed: false,
      reopened: [0],
    };
    expect(dispatchInWords(FLAGSHIP, state, voted)).toEqual({
      about: UKRAINE,
      weight: 'strong',
      words:
        'The meeting is put to the vote and not signed: Kyiv votes no because of the place and Moscow votes no because of the place and the format (left open).',
    });
    const signed: Dispatch = { ...voted, ballots: ballots.slice(0, 1), signed: true };
    expect(dispatchInWords(FLAGSHIP, state, signed).words).toBe('All signatories have signed the meeting.');
  });

  it('tell in confidence what matters most, in words that fit a title of any number', () => {
    const told: Dispatch = { round: 1, audience: [UKRAINE, US], kind: 'told', party: UKRAINE, to: US, issue: 2 };
    expect(dispatchInWords(FLAGSHIP, playOut(FLAGSHIP, 1), told).words).toBe(
      'Kyiv tells Washington: “Guarantees” is one of our priorities.',
    );
  });

  it('tell of one that leaves what cannot be signed without it', () => {
    const state = playOut(FLAGSHIP, 1);
    const line = (happening: object) => {
      return dispatchInWords(FLAGSHIP, state, { round: 4, audience: 'all', ...happening } as Dispatch).words;
    };
    expect(line({ kind: 'walkOutAnnounced', party: COALITION, leavesAt: 5 })).toBe(
      'The Coalition says it will leave on the evening of Saturday, 23 August, unless it changes its mind.',
    );
    expect(line({ kind: 'walkOutTakenBack', party: COALITION })).toBe('The Coalition stays.');
    expect(line({ kind: 'walkedOut', party: RUSSIA, closed: [0, 1] })).toBe(
      'Moscow has left. The meeting and the settlement cannot be signed without it.',
    );
    expect(line({ kind: 'walkedOut', party: COALITION, closed: [] })).toBe('The Coalition has left.');
  });
});
