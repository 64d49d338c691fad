import { describe, expect, it } from 'vitest';
import type { State } from '#engine/model/state.ts';
import { playGame } from '#engine/simulation/play-game.ts';
import { seated } from '#lab/measuring/seated.ts';
import { countTalks, type TalksCount } from '../../../tools/lesson/count-talks.ts';
import { asking, play, written } from '../../../tools/lesson/measure-talks.ts';
import { talkQuestions } from '../../../tools/lesson/talk-questions.ts';
import { talksOf } from '../../../tools/lesson/talks.ts';
import { UNHURRIED } from '../../properties/fuzz-runs.ts';
import { shippedScenario } from '../../support/scenarios.ts';

const FLAGSHIP = shippedScenario('white-house-2025');
const QUESTIONS = talkQuestions('tools/lesson/questions', FLAGSHIP);
const table = seated(FLAGSHIP, new Map());

/** The first game in which the settlement is signed, and an answer that one of its signatories was against in public. */
function signedAgainst(): TalksCount & { readonly state: State } {
  const settlement = FLAGSHIP.tracks.findIndex(({ id }) => id === 'settlement');
  for (let seed = 93_001; seed < 93_101; seed += 1) {
    const { state } = playGame(table, seed, () => 0);
    if (state.tracks[settlement]?.status !== 'signed') continue;
    const counted = countTalks(table, QUESTIONS, seed);
    if (counted.signed.some(({ against }) => against.length > 0)) return { ...counted, state };
  }
  throw new Error('No game is found in which a settlement is signed that a signatory was against in public.');
}

describe('the talks of a game', UNHURRIED, () => {
  const count = countTalks(table, QUESTIONS, 93_001);
  const { state } = playGame(table, 93_001, () => 0);

  it('have a letter for each offer and counter, and a refusal for each no', () => {
    expect(count.letters).toBe(state.offers.length);
    const refused = state.offers.filter(({ answer }) => answer?.response === 'refuse');
    expect(count.refusals.all).toBe(refused.length);
    const { all, named, withChange, accepted } = count.refusals;
    expect([all - named, named - withChange, withChange - accepted].every((rest) => rest >= 0)).toBe(true);
  });

  it('have what was signed with the answers against which a signatory stands in public', () => {
    const played = signedAgainst();
    const signed = played.state.tracks.flatMap(({ status, since }) => (status === 'signed' ? [since] : []));
    expect(played.signed.map(({ day }) => day)).toEqual(signed);
    const settlement = played.signed.find(({ track }) => track === 'settlement');
    const support = FLAGSHIP.issues.findIndex(({ id }) => id === 'support');
    const said = FLAGSHIP.issues[support]?.options[played.state.text[support]?.current?.option ?? -1]?.id;
    expect(said).toBeDefined();
    expect(settlement?.articles['support']).toContain(said);
    const against = played.signed.flatMap((text) => text.against.map((one) => ({ ...one, articles: text.articles })));
    for (const { by, issue, articles } of against) {
      const held = FLAGSHIP.positions.filter(
        (one) => one.party === by && one.issue === issue && articles[issue]?.includes(one.option),
      );
      expect(held.map(({ stance }) => stance)).toEqual(
        expect.arrayContaining([expect.stringMatching(/^(against|never)$/)]),
      );
    }
  });
});

describe('talks, summed up', () => {
  const game = (seed: number, later: number): TalksCount => ({
    seed,
    changes: [
      { kind: 'offer', by: 'us', cause: null },
      { kind: 'vote', by: 'us', cause: 'in-kind' },
    ],
    letters: 4,
    paragraphs: 1,
    words: 100,
    sentences: 10,
    templates: [['still no.', 10]],
    asked: QUESTIONS.asked.map(() => ({ letters: 2, later })),
    refusals: { all: 4, named: 3, withChange: 2, accepted: 1 },
    signed: [
      {
        track: 'meeting',
        day: seed,
        articles: { venue: ['gulf'] },
        against: [{ by: 'ukraine', issue: 'venue', announced: later > 0 }],
        refusedBy: ['russia'],
      },
    ],
    priced: [later > 0],
  });
  const talks = talksOf(FLAGSHIP, QUESTIONS, [game(4, 0), game(6, 1)]);

  it('are counts and shares over games', () => {
    expect(talks).toMatchObject({
      games: 2,
      seed: 4,
      changes: { offer: { all: 2, withoutCause: 2 }, vote: { all: 2, withoutCause: 0 } },
      causes: { 'in-kind': 2 },
      letters: { count: 8, words: 25, sentences: 2.5, paragraphs: 0.25, templates: 1, topTwenty: 1 },
      refusals: { all: 8, named: 6, withChange: 4, accepted: 2 },
      priced: [{ signed: 2, withoutPrice: 1 }],
      signedWith: [{ signed: 0, with: 0 }],
    });
    expect(talks.asked[0]).toMatchObject({ letters: 4, games: 2, later: 1 });
    expect(talks.signed['meeting']).toMatchObject({ games: 2, medianDay: 5, texts: 1, commonest: 2 });
    expect(talks.signed['meeting']?.against['ukraine']).toEqual({ all: 2, unannounced: 1 });
    expect(talks.signed['meeting']?.refusedBy).toMatchObject({ russia: 2, us: 0 });
    expect(talks.signed['settlement']).toMatchObject({ games: 0, medianDay: null, commonest: 0 });
  });
});

describe('what a lesson asks after', () => {
  it('is nothing for a scenario without questions, whose talks are counted all the same', () => {
    const asked = asking(shippedScenario('job-offer'), 'tools/lesson/questions');
    expect(asked.questions.asked).toEqual([]);
    const games = play(asked, { first: 5, games: 2 });
    expect(JSON.parse(written(asked, games, true))).toMatchObject({ scenario: 'job-offer', games: 2, seed: 5 });
    expect(written(asked, games, false)).toContain('| letters |');
  });

  it('is refused where the scenario does not have it', () => {
    const renamed = { ...FLAGSHIP, parties: FLAGSHIP.parties.map((party) => ({ ...party, id: `${party.id}-2` })) };
    expect(() => talkQuestions('tools/lesson/questions', renamed)).toThrow(/names what .* does not have: russia/);
  });
});
