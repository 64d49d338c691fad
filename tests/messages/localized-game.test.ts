import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import { ENGLISH } from '#messages/en/english.ts';
import { type LocalizedGame, localizeGame } from '#messages/localized-game.ts';
import { parseScenario } from '#scenario/parse-scenario.ts';
import { scenarioOfSize } from '../support/scenario-of-size.ts';
import { shippedScenario, smallScenario } from '../support/scenarios.ts';

const SMALL = smallScenario({ rounds: { count: 4, label: 'day' } });
const FLAGSHIP = shippedScenario('white-house-2025');

/** What a message says, whatever region it is in. */
function said(text: string, values: object = {}, to?: number, scenario = SMALL): string {
  const texts = { refusal: { gone: text } };
  const game = localizeGame(ENGLISH, texts, compileGame(scenario)).withPerspective(to);
  return (game.say as (id: string, values: object) => string)('refusal.gone', values);
}

describe('a message', () => {
  it('names a delegation, and calls the one that is told "you"', () => {
    expect(said('{$who :party at=start} left.', { who: 0 })).toBe('The town of A left.');
    expect(said('{$who :party at=start} left.', { who: 0 }, 0)).toBe('You left.');
    expect(said('{$who :party style=name}', { who: 0 }, 0)).toBe(at(SMALL.parties, 0).name);
    expect(said('{$who :party style=mark}', { who: 0 }, 0)).toBe(at(SMALL.parties, 0).mark);
    expect(said('{$who :party style=full}', { who: 0 }, 0, FLAGSHIP)).toBe('the United States');
    expect(said('{$who :party}', { who: 0 }, 1, FLAGSHIP)).toBe('Washington');
  });

  it('lists delegations, the one that is told first', () => {
    expect(said('{$who :parties}', { who: [0, 1, 2] }, 2)).toBe('you, the town of A and the town of B');
    expect(said('{$who :parties or=yes}', { who: [0, 1] })).toBe('the town of A or the town of B');
  });

  it('need not name many delegations that are all but one', () => {
    const file = parseScenario(scenarioOfSize({ parties: 6, tracks: 1, issues: 2 }));
    if (!file.ok) throw new Error('cannot be played');
    const of6 = (who: readonly number[], text = '{$who :parties together=yes}') =>
      said(text, { who }, 0, file.scenario);
    expect(of6([1, 2, 3, 4, 5])).toBe('all the others');
    expect(of6([0, 1, 2, 3, 4, 5])).toBe('you and all the others');
    expect(of6([1, 2, 3, 4], '{$who :parties style=name together=yes}')).toBe('Port, Fishers, Railway and Dockers');
    expect(of6([1, 2, 3, 4, 5], '{$who :parties style=name}')).toBe('Port, Fishers, Railway, Dockers and Islanders');
    expect(said('{$who :parties together=yes}', { who: [1, 2] }, 0)).toBe('the town of B and the town of C');
  });

  it('tells the one that is told from others', () => {
    const text =
      '.input {$whose :parties} .match $whose you {{yours}} you-too {{yours and those of {$whose :parties others=yes}}} * {{those of {$whose}}}';
    expect([[1], [0, 1], [0]].map((whose) => said(text, { whose }, 1))).toEqual([
      'yours',
      'yours and those of the town of A',
      'those of the town of A',
    ]);
  });

  it('knows who is told wherever a value is named again', () => {
    const text =
      '.input {$who :party} .match $who you {{{$who :party at=start} {$who :agree you=go one=goes}.}} * {{-}}';
    expect(said(text, { who: 1 }, 1)).toBe('You go.');
  });

  it('has words agree with who does something', () => {
    const text =
      '{$who :parties at=start} {$who :agree you=take one=takes} {$who :agree you=your one=its many=their} time.';
    expect(said(text, { who: [0] })).toBe('The town of A takes its time.');
    expect(said(text, { who: [0] }, 0)).toBe('You take your time.');
    expect(said(text, { who: [0, 1] }, 0)).toBe('You and the town of B take their time.');
  });

  it('has words agree with a delegation that is called by the name of several', () => {
    const parties = SMALL.parties.map((party, index) =>
      index === 0 ? { ...party, fullName: 'the teachers', plural: true } : party,
    );
    const text = '{$who :party at=start} {$who :agree you=accept one=accepts}.';
    expect(said(text, { who: 0 }, undefined, { ...SMALL, parties })).toBe('The teachers accept.');
  });

  it('quotes a title, or says an article as its author does', () => {
    expect(said('on {$issue :article}', { issue: 1 })).toBe('on “format”');
    expect(said('on {$issue :article}', { issue: 0 }, undefined, FLAGSHIP)).toBe('on the place');
    expect(said('{$issue :article style=quoted}', { issue: 0 }, undefined, FLAGSHIP)).toBe('“Place”');
    expect(said('{$issues :articles at=start}', { issues: [0, 1] }, undefined, FLAGSHIP)).toBe(
      'The place and the format',
    );
    expect(said('{$track :track}', { track: 0 }, undefined, FLAGSHIP)).toBe('the meeting');
  });

  it('quotes answers', () => {
    expect(said('{$answer :answer}', { answer: { issue: 0, option: 1 } })).toBe('“lake”');
    expect(said('{$answer :answer}', { answer: { issue: 0, option: 1, or: 2 } })).toBe('“lake” or “tower”');
    expect(said('{$clauses :clauses}', { clauses: [{ issue: 0, option: 1 }] })).toMatch(/: lake$/);
  });

  it('names the article of an answer, always or where the answer alone would not say enough', () => {
    const place = { issue: 0, option: 1 };
    const clauses = [place, { issue: 1, option: 1 }];
    expect(said('{$answer :answer style=full}', { answer: place }, undefined, FLAGSHIP)).toBe('“Moscow” on the place');
    expect(said('{$answer :answer style=brief}', { answer: place }, undefined, FLAGSHIP)).toBe('“Moscow”');
    expect(said('{$answer :answer style=brief}', { answer: { issue: 0, option: 0 } })).toBe('“none” on “venue”');
    expect(said('{$answers :answers style=full}', { answers: { issue: 0, options: [1, 2] } })).toBe(
      '“lake” or “tower” on “venue”',
    );
    const text = '.input {$clauses :clauses style=full} .match $clauses none {{nothing}} * {{{$clauses}}}';
    expect(said(text, { clauses })).toBe('“lake” on “venue” and “big” on “format”');
    expect(said(text, { clauses: [] })).toBe('nothing');
  });

  describe('of what a delegation says', () => {
    const WORDS: Readonly<Record<string, object>> = {
      lake: { inSentence: 'a meeting at the lake', cases: { gen: 'of the lake', ins: 'by the lake' } },
      tower: { inSentence: 'a meeting in the tower' },
    };
    const issues = SMALL.issues.map((issue) => ({
      ...issue,
      options: issue.options.map((option) => ({ ...option, ...WORDS[option.id] })),
    }));
    const scenario = { ...SMALL, issues };
    const lake = { issue: 0, option: 1 };
    const answer = (options: string, value: object = lake) =>
      said(`{$answer :answer ${options}}`, { answer: value }, undefined, scenario);

    it('calls an answer as its author does', () => {
      expect(answer('style=phrase')).toBe('a meeting at the lake');
      expect(answer('style=phrase-alone')).toBe('a meeting at the lake');
      expect(answer('style=phrase at=start')).toBe('A meeting at the lake');
      expect(answer('style=full')).toBe('“lake” on “venue”');
      const clauses = [lake, { issue: 1, option: 1 }];
      expect(said('{$clauses :clauses style=phrase at=start}', { clauses }, undefined, scenario)).toBe(
        'A meeting at the lake and “big” on “format”',
      );
    });

    it('keeps two answers apart if the words of one hold a conjunction or a comma', () => {
      const long = issues.map((each, place) =>
        place === 0
          ? {
              ...each,
              options: each.options.map((one) => ({ ...one, inSentence: 'a talk, then a meeting and a pause' })),
            }
          : each,
      );
      const clauses = [lake, { issue: 1, option: 1 }];
      expect(said('{$clauses :clauses style=phrase}', { clauses }, undefined, { ...SMALL, issues: long })).toBe(
        'a talk, then a meeting and a pause, and “big” on “format”',
      );
    });

    it('quotes an answer that its author has no words for, with its article where that has not been named', () => {
      expect(answer('style=phrase', { issue: 0, option: 0 })).toBe('“none” on “venue”');
      expect(answer('style=phrase-alone', { issue: 0, option: 0 })).toBe('“none” on “venue”');
      expect(answer('style=phrase', { issue: 1, option: 1 })).toBe('“big” on “format”');
      expect(answer('style=phrase-alone', { issue: 1, option: 1 })).toBe('“big”');
    });

    it('lists answers by the titles of their articles unless there are words for all of them', () => {
      const text = '{$clauses :clauses style=all-phrases}';
      const list = (clauses: readonly object[]) => said(text, { clauses }, undefined, scenario);
      expect(list([lake])).toBe('a meeting at the lake');
      expect(list([lake, { issue: 1, option: 1 }])).toBe('venue: lake; format: big');
    });

    it('says two answers in the words of the author only where there are words for both', () => {
      expect(answer('style=phrase', { ...lake, or: 2 })).toBe('a meeting at the lake or a meeting in the tower');
      expect(answer('style=phrase', { ...lake, or: 0 })).toBe('“lake” or “none” on “venue”');
    });

    it('declines an answer, and quotes it in a case that its author does not give', () => {
      expect(answer('style=phrase case=ins')).toBe('by the lake');
      expect(answer('style=phrase case=nom')).toBe('a meeting at the lake');
      expect(answer('style=phrase case=loc')).toBe('“lake” on “venue”');
      // Words without any cases are in a language that has none.
      expect(answer('style=phrase case=nom', { issue: 0, option: 2 })).toBe('“tower” on “venue”');
    });

    it('introduces a quoted answer as its language does', () => {
      const answerQuoted = { nom: 'variant {answer}', gen: 'varianta {answer}' };
      const texts = { refusal: { gone: '{$answer :answer style=phrase case=gen}' } };
      const game = localizeGame({ ...ENGLISH, answerQuoted }, texts, compileGame(scenario));
      const say = game.say as (id: string, values: object) => string;
      expect(say('refusal.gone', { answer: { issue: 0, option: 0 } })).toBe('varianta “none” on “venue”');
    });
  });

  it('counts', () => {
    const text = '.input {$n :count} .match $n 0 {{none}} one {{{$n} move}} * {{{$n} moves}}';
    expect([0, 1, 2.25].map((n) => said(text, { n }))).toEqual(['none', '1 move', '2.3 moves']);
    expect(said(text, { n: -0 })).toBe('none');
    expect(said('{$n :rounds}, once a {:round}', { n: 3 })).toBe('3 days, once a day');
  });

  it('names days', () => {
    expect(said('{$round :day}', { round: 2 })).toBe('day 2');
    expect(said('{$round :day}', { round: 1 }, undefined, FLAGSHIP)).toBe('Tuesday, 19 August');
    expect(said('{$round :day style=number}', { round: 1 }, undefined, FLAGSHIP)).toBe('day 1');
    expect(said('{$date :date}', { date: '2025-08-19' })).toBe('19 August 2025');
    expect(said('{$date :date style=weekday}', { date: '2025-08-19' })).toBe('Tuesday, 19 August');
    expect(said('{$date :date style=weekday-and-date}', { date: '2025-08-19' })).toBe('Tuesday, 19 August 2025');
    expect(said('{$date :date style=weekday-short}', { date: '2025-08-19' })).toBe('Tue');
    expect(said('{$date :date style=month-short}', { date: '2025-08-19' })).toBe('Aug');
  });

  it('names an earlier day by its weekday alone as long as no other could be meant', () => {
    const dates = ['2025-08-18', '2025-08-19', '2025-08-25', '2025-08-26'];
    const scenario = smallScenario({ rounds: { count: 4, label: 'day', dates } });
    // The last round lies behind no letter.
    expect([1, 2, 3].map((round) => said('{$round :day style=letter}', { round }, undefined, scenario))).toEqual([
      'Monday, 18 August',
      'Tuesday',
      'Monday, 25 August',
    ]);
  });

  it('tells what is there from what is not', () => {
    const text = '.input {$via :maybe-party} .match $via none {{directly}} you {{through you}} * {{through {$via}}}';
    expect([undefined, 0, 1].map((via) => said(text, { via }, 0))).toEqual([
      'directly',
      'through you',
      'through the town of B',
    ]);
  });

  it('lists what has been said', () => {
    expect(said('{$words :list by=semicolon}', { words: ['a', 'b', 'c'] })).toBe('a; b; c');
    expect(said('{$words :list at=start}', { words: ['a', 'b', 'c'] })).toBe('A, b and c');
    expect(said('{$words :list style=quoted}', { words: ['a', 'b'] })).toBe('“a” and “b”');
    expect(said('{$words :list style=quoted}', { words: ['Not “a”.'] })).toBe('“Not ‘a’.”');
    expect(said('{$words :list by=sentences}', { words: ['A.', 'B.'] })).toBe('A. B.');
  });
});

describe('a language that inflects', () => {
  const parties = SMALL.parties.map((party, index) =>
    index === 0 ? { ...party, seatOf: 'Київ', gender: 'm' as const, cases: { dat: 'Києву' } } : party,
  );
  const forms = { one: 'день', few: 'дні', many: 'днів' };
  const cases = { gen: 'дня' };
  const scenario = { ...SMALL, parties, rounds: { ...SMALL.rounds, label: 'день', forms, cases } };
  const weekdays = { acc: ['понеділок', 'вівторок', 'середу', 'четвер', 'п’ятницю', 'суботу', 'неділю'] };
  const UKRAINIAN = { ...ENGLISH, tag: 'uk', weekdays, you: { nom: 'ви', dat: 'вам' } };
  const inUkrainian = (text: string, values: object, to?: number, of: Scenario = scenario) => {
    const game = localizeGame(UKRAINIAN, { refusal: { gone: text } }, compileGame(of)).withPerspective(to);
    return (game.say as (id: string, values: object) => string)('refusal.gone', values);
  };

  it('takes the case of a name that its author gives, and the name as it is where none is given', () => {
    expect(inUkrainian('{$to :party case=dat}', { to: 0 })).toBe('Києву');
    expect(inUkrainian('{$to :party case=gen}', { to: 0 })).toBe('Київ');
    expect(inUkrainian('{$to :party case=dat}', { to: 0 }, 0)).toBe('вам');
    expect(inUkrainian('{$to :party case=gen}', { to: 0 }, 0)).toBe('ви');
  });

  it('has words agree with the gender of one', () => {
    const text = '{$who :party} {$who :agree you=відмовили m=відмовив f=відмовила one=відмовило}';
    expect(inUkrainian(text, { who: 0 })).toBe('Київ відмовив');
    expect(inUkrainian(text, { who: 0 }, 0)).toBe('ви відмовили');
    expect(inUkrainian(text, { who: 1 })).toMatch(/відмовило$/);
  });

  it('declines days, by their dates and without', () => {
    const dates = ['2025-08-19', '2025-08-20', '2025-08-21', '2025-08-22'] as const;
    const dated = { ...scenario, rounds: { ...scenario.rounds, dates } };
    const onDay = (grammaticalCase: string, of: Scenario) =>
      inUkrainian(`{$n :day case=${grammaticalCase} style=letter}`, { n: 2 }, undefined, of);
    expect([onDay('acc', dated), onDay('gen', dated)]).toEqual(['середу', 'середа']);
    expect([onDay('acc', scenario), onDay('gen', scenario)]).toEqual(['день 2', 'дня 2']);
    expect(inUkrainian('{:round at=start} {:round case=gen}', {})).toBe('День дня');
  });

  it('counts rounds by its own plural categories', () => {
    expect([1, 2, 5, 11, 21, 22].map((n) => inUkrainian('{$n :rounds}', { n }))).toEqual([
      '1 день',
      '2 дні',
      '5 днів',
      '11 днів',
      '21 день',
      '22 дні',
    ]);
  });
});

describe('ways to say the same', () => {
  it('take turns', () => {
    const texts = { refusal: { gone: ['Gone.', 'Left.'] } };
    const game: LocalizedGame = localizeGame(ENGLISH, texts, compileGame(SMALL));
    const inTurn = game.variant as unknown as (id: string, turn: number) => string;
    expect([0, 1, 2].map((turn) => inTurn('refusal.gone', turn))).toEqual(['Gone.', 'Left.', 'Gone.']);
  });
});

it('says the id of a message that is not there', () => {
  expect(localizeGame(ENGLISH, {}, compileGame(SMALL)).say('refusal.game-over')).toBe('refusal.game-over');
});

it('says a message anew for other values, also where they differ in their order only, or one is absent', () => {
  const game = localizeGame(ENGLISH, { refusal: { gone: '{$who :parties} {$via :maybe-party}' } }, compileGame(SMALL));
  const say = (values: object) => (game.say as (id: string, values: object) => string)('refusal.gone', values).trim();
  expect(say({ who: [0, 1], via: undefined })).toBe('the town of A and the town of B');
  expect(say({ who: [1, 0], via: undefined })).toBe('the town of B and the town of A');
  expect(say({ who: [0, 1], via: 2 })).toBe('the town of A and the town of B the town of C');
  expect(say({ who: [0, 1], via: undefined })).toBe('the town of A and the town of B');
});
