import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import type { Clause } from '#engine/model/moves.ts';
import type { Reason } from '#engine/negotiators/decision/reason.ts';
import { clausesNamed, reasonsInSentences } from '#session/words/reasons-in-words.ts';
import { compileTold } from '../../support/compile-told.ts';
import { indexOf, shippedScenario } from '../../support/scenarios.ts';

const scenario = shippedScenario('white-house-2025');
const game = compileTold(scenario);
const [US, UKRAINE, RUSSIA, COALITION] = [0, 1, 2, 3];

const term = (issue: string, option: string): Clause => {
  const index = indexOf(scenario.issues, issue);
  return { issue: index, option: indexOf(at(scenario.issues, index).options, option) };
};
const [FORCE, AIR, OPEN_DOOR, CEASEFIRE] = [
  term('forces', 'reassurance-force'),
  term('support', 'air'),
  term('nato', 'open-door'),
  term('fighting', 'ceasefire'),
];
const sentences = (by: number, ...reasons: readonly Reason[]) =>
  reasonsInSentences(game, reasons, { on: 'counter', turn: 0, by, to: RUSSIA, reveal: 'in-character' });
const letter = (by: number, ...reasons: readonly Reason[]) => sentences(by, ...reasons).join(' ');
/** The Coalition's reason for its force, in the file. */
const WHY_FORCE = {
  among: 'positions',
  index: scenario.positions.findIndex(
    ({ party, stance, option }) => party === 'coalition' && stance === 'wants' && option === 'reassurance-force',
  ),
} as const;
/** How a letter calls an answer. */
const called = ({ issue, option }: Clause) => at(at(scenario.issues, issue).options, option).inSentence ?? '';
const asks = (...clauses: readonly Clause[]): Reason => ({ code: 'asks', clauses, since: undefined });
const besides = (...clauses: readonly Clause[]): Reason => ({ code: 'besides', clauses });

describe('a letter that looks back', () => {
  const since = (allSince?: number): Reason => ({ code: 'asks', clauses: [FORCE, AIR], since: 1, allSince });
  const said = (by: number, reason: Reason) =>
    [0, 1, 2, 3, 4, 5, 6].map((turn) =>
      reasonsInSentences(game, [reason], { on: 'offer', turn, by, to: RUSSIA, reveal: 'in-character' }).join(' '),
    );

  it.each([US, UKRAINE, RUSSIA, COALITION])(
    'adds nothing that its reader has heard before, in the voice of %i',
    (by) => {
      const added = /\b(add|adds|also|as well as|two things)\b/i;
      expect(said(by, since()).filter((words) => added.test(words))).not.toEqual([]);
      expect(said(by, since(1)).filter((words) => added.test(words.split('.')[0] ?? ''))).toEqual([]);
    },
  );

  it.each([US, UKRAINE, RUSSIA, COALITION])('says what it leaves out and what it changes, in the voice of %i', (by) => {
    const words = letter(
      by,
      { code: 'changed', clauses: [AIR], before: [term('support', 'ground-troops')] },
      {
        code: 'leaves-out',
        issues: [FORCE.issue],
      },
    );
    expect(words).toContain(called(AIR));
    expect(words).toContain(called(term('support', 'ground-troops')));
    expect(words).toContain('foreign forces');
  });
});

describe('a condition', () => {
  const VENUE = term('venue', 'istanbul');
  const FORMAT = term('format', 'trilateral-first');
  const moves = (clause: Clause, from: Clause): Reason => ({
    code: 'moves',
    ...clause,
    from,
    since: 1,
    opened: false,
    cause: { code: 'time' },
  });
  const tied: Reason = { code: 'only-with', ...FORMAT, for: VENUE };
  const named = (words: string, clause: Clause) => words.split(called(clause)).length - 1;

  it('is named once, and not as a concession and again as a condition', () => {
    const venue = moves(VENUE, term('venue', 'moscow'));
    const format = moves(FORMAT, term('format', 'delegations'));
    for (const reasons of [[venue, format, tied], [venue, tied], [format, tied], [tied]]) {
      const words = letter(RUSSIA, ...reasons);
      expect([named(words, VENUE), named(words, FORMAT)], words).toEqual([1, 1]);
    }
  });
});

describe('wording with which the rest is not right', () => {
  it('is refused once', () => {
    const silent = term('nato', 'silent');
    const departs: Reason = { code: 'rest-departs', ...AIR, round: 1, over: silent };
    for (const by of [US, UKRAINE, RUSSIA, COALITION]) {
      const words = letter(by, departs, { code: 'cannot', ...silent }, asks(OPEN_DOOR));
      expect(words.split(called(silent)), words).toHaveLength(2);
      expect(words).toContain(called(OPEN_DOOR));
    }
  });
});

describe('pressure that has moved a position', () => {
  it.each([US, UKRAINE, RUSSIA, COALITION])('is named by its title and its author, in the voice of %i', (by) => {
    const cause = { code: 'pressure', by: by === US ? COALITION : US, lever: 0, round: 2 } as const;
    const words = letter(by, { code: 'moves', ...AIR, from: FORCE, since: 1, opened: false, cause });
    expect(words).toContain(at(scenario.levers ?? [], 0).label);
    expect(words).toMatch(by === US ? /the Coalition/i : /Washington/);
  });
});

describe('an offer to one of several that sign', () => {
  it.each([US, UKRAINE, RUSSIA, COALITION])('does not speak of a deal for two, in the voice of %i', (by) => {
    for (let turn = 0; turn < 24; turn += 1) {
      const telling = { on: 'offer', turn, by, to: RUSSIA, reveal: 'in-character' } as const;
      const agreed: Reason = { code: 'between', track: 1, agreed: [FORCE.issue], open: [] };
      expect(reasonsInSentences(game, [asks(AIR), agreed], telling).join(' ')).not.toMatch(
        /for both of us|both of us can sign|no problem between us/,
      );
    }
  });
});

/** All ways in which a delegation says some reasons on an occasion. */
const waysOf = (
  by: number,
  on: 'offer' | 'counter' | 'refuse',
  reasons: readonly Reason[],
  terms?: readonly Clause[],
) =>
  Array.from({ length: 12 }, (_, turn) =>
    reasonsInSentences(game, reasons, { on, turn, by, to: RUSSIA, reveal: 'in-character', terms }).join(' '),
  );

describe('a refused clause with a reason against it', () => {
  const article5 = term('guarantees', 'article-5-like');
  const istanbul = term('guarantees', 'istanbul-2022');
  const index = scenario.positions.findIndex(
    ({ party, stance, option }) => party === 'russia' && stance !== 'wants' && option === 'article-5-like',
  );
  const against: Reason = { code: 'because', ...article5, why: { among: 'positions', index } };
  const { because = '' } = at(scenario.positions, index);
  const cannot: Reason = { code: 'cannot', ...article5 };
  const orderIn = (words: string) => [called(article5), because, called(istanbul)].map((part) => words.indexOf(part));

  it.each(['counter', 'refuse'] as const)('has it right behind it, before the own wording: %s', (on) => {
    for (const by of [US, UKRAINE, RUSSIA, COALITION]) {
      for (const words of waysOf(by, on, [cannot, against, asks(istanbul)])) {
        const [refused = -1, reason = -1, own = -1] = orderIn(words);
        expect([refused >= 0, refused < reason, reason < own], words).toEqual([true, true, true]);
      }
    }
  });

  it('has it there as well where the own position on the article changes', () => {
    const cause = { code: 'time' } as const;
    const from = istanbul;
    const own = term('guarantees', 'consult-and-pledge');
    const moves: Reason = { code: 'moves', ...own, from, since: 1, opened: false, cause };
    for (const words of waysOf(RUSSIA, 'counter', [cannot, moves, against])) {
      expect(words.indexOf(because)).toBeGreaterThan(words.indexOf(called(article5)));
      expect(words.indexOf(because)).toBeLessThan(words.indexOf(called(own)));
    }
  });
});

describe('a letter that is only about what its reader has put forward', () => {
  const agreed: Reason = { code: 'between', track: 1, agreed: [FORCE.issue, AIR.issue, CEASEFIRE.issue], open: [] };

  it('names its own terms, and no article that it leaves out', () => {
    for (const words of waysOf(COALITION, 'counter', [agreed], [FORCE, AIR])) {
      expect(words).toContain(called(FORCE));
      expect(words).toContain(called(AIR));
      expect(words).not.toContain('the fighting');
    }
  });

  it('says nothing of a public demand that both agree on', () => {
    const insisted: Reason = { code: 'public-word', what: 'insist', round: 2, ...FORCE };
    for (const words of waysOf(COALITION, 'offer', [insisted, agreed], [FORCE])) {
      expect(words).not.toMatch(/drop|public/);
      expect(words).toContain(called(FORCE));
    }
  });
});

describe('a letter that says all that there is to say', () => {
  it('may be short', () => {
    const stands: Reason = { code: 'answer-stands', round: 1, times: 1 };
    for (const words of waysOf(US, 'refuse', [stands])) expect(words).toMatch(/^[^.]+\.$/);
    for (const words of waysOf(COALITION, 'offer', [asks(FORCE, AIR)])) expect(words).toMatch(/^[^.]+\.$/);
  });

  it('refuses a clause without “either” where it is the first', () => {
    const index = scenario.positions.findIndex(({ party, stance }) => party === 'ukraine' && stance !== 'wants');
    const { issue, option } = at(scenario.positions, index);
    const clause = term(issue, option);
    const why: Reason = { code: 'because', ...clause, why: { among: 'positions', index }, apart: true };
    for (const words of waysOf(UKRAINE, 'counter', [why])) expect(words).not.toMatch(/either|also|second/);
  });
});

describe('what might not be true', () => {
  const voices = [US, UKRAINE, RUSSIA, COALITION];

  it.each(voices)('is not said of a letter of one article, which has no rest, in the voice of %i', (by) => {
    const refusal: Reason[] = [
      { code: 'cannot', ...AIR },
      { code: 'price', clauses: [term('support', 'intelligence')] },
    ];
    for (const words of waysOf(by, 'refuse', refusal)) expect(words).not.toMatch(/\brest\b/);
  });

  it.each(voices)('is not said of time, of which half is left when it moves a delegation first, by %i', (by) => {
    const cause = { code: 'time' } as const;
    const moves: Reason = { code: 'moves', ...AIR, from: FORCE, since: 1, opened: false, cause };
    for (const words of waysOf(by, 'offer', [moves])) {
      expect(words).not.toMatch(/little time|no time|running out|is close|not much time|time is short/);
    }
  });

  it.each(voices)('is not said of a step that need not have been pressure, by %i', (by) => {
    const cause = { code: 'pressure', by: by === US ? COALITION : US, lever: 0, round: 2 } as const;
    const moves: Reason = { code: 'moves', ...AIR, from: FORCE, since: 1, opened: false, cause };
    for (const since of [1, undefined]) {
      for (const words of waysOf(by, 'offer', [{ ...moves, since }])) expect(words).not.toMatch(/pressure/);
    }
  });
});

describe('the terms of a letter', () => {
  it.each([US, UKRAINE, RUSSIA, COALITION])('are all named, in the voice of %i', (by) => {
    const words = letter(by, asks(FORCE, AIR), besides(OPEN_DOOR, CEASEFIRE));
    for (const clause of [FORCE, AIR, OPEN_DOOR, CEASEFIRE]) expect(words).toContain(called(clause));
  });

  it('are named once where one of them takes the place of what is refused', () => {
    const cannot: Reason = { code: 'cannot', ...term('nato', 'silent') };
    const words = letter(UKRAINE, cannot, asks(FORCE), besides(OPEN_DOOR, CEASEFIRE));
    for (const clause of [FORCE, OPEN_DOOR, CEASEFIRE]) expect(words.split(called(clause))).toHaveLength(2);
  });

  it('are asked for, and not asked for too, where nothing comes before them', () => {
    const why: Reason = { code: 'because', ...FORCE, why: WHY_FORCE, apart: true };
    expect(sentences(COALITION, why)[0]).toContain(sentences(COALITION, asks(FORCE))[0]);
    expect(sentences(COALITION, asks(OPEN_DOOR), why).join(' ')).not.toContain(sentences(COALITION, asks(FORCE))[0]);
  });

  it('are not asked for where the two agree on them', () => {
    const why: Reason = { code: 'because', ...FORCE, why: WHY_FORCE, apart: true };
    const agreed: Reason = { code: 'between', track: 1, agreed: [FORCE.issue], open: [] };
    expect(letter(COALITION, asks(OPEN_DOOR), why)).toContain(called(FORCE));
    expect(letter(COALITION, asks(OPEN_DOOR), why, agreed)).not.toContain(called(FORCE));
  });

  it('are named once where the file has a reason for one of them', () => {
    const why: Reason = { code: 'because', ...FORCE, why: WHY_FORCE, apart: true };
    const words = letter(COALITION, asks(OPEN_DOOR), besides(FORCE, CEASEFIRE), why);
    for (const clause of [FORCE, CEASEFIRE]) expect(words.split(called(clause))).toHaveLength(2);
  });

  it('are named beside the only one that is asked for in the place of what is refused', () => {
    const cannot: Reason = { code: 'cannot', ...term('nato', 'silent') };
    const words = letter(UKRAINE, cannot, asks(OPEN_DOOR), besides(CEASEFIRE));
    expect(words).toContain(called(CEASEFIRE));
  });
});

describe('a public demand in an answer', () => {
  const refusal = (...reasons: readonly Reason[]) =>
    reasonsInSentences(game, reasons, { on: 'refuse', turn: 0, by: UKRAINE, to: RUSSIA, reveal: 'in-character' }).join(
      ' ',
    );
  const cannot: Reason = { code: 'cannot', ...term('nato', 'silent') };
  const insisted: Reason = { code: 'public-word', what: 'insist', round: 2, ...OPEN_DOOR };

  it('is named where nothing else names it', () => {
    expect(refusal(cannot, insisted)).toContain(called(OPEN_DOOR));
  });

  it('is named once where the price of the answer names it', () => {
    const words = refusal(cannot, { code: 'price', clauses: [OPEN_DOOR] }, insisted);
    expect(words.split(called(OPEN_DOOR))).toHaveLength(2);
    expect(words).toContain('public');
  });
});

describe('the cause of a change beside words that name the new position', () => {
  const causes = [
    { code: 'time' },
    { code: 'refused', by: RUSSIA, round: 2 },
    { code: 'agreed-elsewhere', by: [US, RUSSIA] },
    { code: 'word', round: undefined },
  ] as const;
  const told = (on: 'other' | 'offer', cause: (typeof causes)[number]) => {
    const move: Reason = { code: 'moves', ...AIR, from: FORCE, since: 1, opened: false, cause };
    return reasonsInSentences(game, [move], { on, turn: 0, by: UKRAINE, to: COALITION, reveal: 'in-character' }).join(
      ' ',
    );
  };

  it.each(causes)('names the position that is left, and not the new one again: $code', (cause) => {
    expect(told('offer', cause)).toContain(called(AIR));
    expect(told('other', cause)).toContain(called(FORCE));
    expect(told('other', cause)).not.toContain(called(AIR));
  });

  it('is an earlier yes with its day, if there was one', () => {
    const move: Reason = {
      code: 'moves',
      ...AIR,
      from: FORCE,
      since: 1,
      opened: false,
      cause: { code: 'word', round: 2 },
    };
    const telling = { on: 'other', turn: 0, by: UKRAINE, to: COALITION, reveal: 'in-character' } as const;
    expect(reasonsInSentences(game, [move], telling).join(' ')).toMatch(/^[^,]*on Wednesday/);
  });
});

describe('the clauses that a letter names', () => {
  const telling = { on: 'counter', turn: 0, by: UKRAINE, to: RUSSIA, reveal: 'in-character' } as const;

  it('are those of the sentences that are left in it, with all their readings', () => {
    const vague: Clause = { ...AIR, or: AIR.option - 1 };
    const cannot: Reason = { code: 'cannot', ...CEASEFIRE };
    expect(clausesNamed(game, [cannot, asks(FORCE, vague)], telling)).toMatchObject([CEASEFIRE, FORCE, vague]);
  });

  it('are none where it only names their articles, and absent where nothing is said', () => {
    const departs: Reason = { code: 'reacts', what: 'date-passed', round: 2, by: undefined, track: 1 };
    expect(clausesNamed(game, [departs], telling)).toEqual([]);
    expect(clausesNamed(game, [asks(FORCE)], { ...telling, reveal: 'none' })).toBeUndefined();
  });
});

describe('what a letter says once', () => {
  const telling = { turn: 0, by: RUSSIA, to: US, reveal: 'in-character' } as const;

  it('is the obstacle: an article that keeps the two apart is not named again', () => {
    const silent = term('nato', 'silent');
    const apart: Reason = { code: 'far-apart', issues: [silent.issue, AIR.issue] };
    const said = reasonsInSentences(game, [{ code: 'cannot', ...silent }, apart], { ...telling, on: 'refuse' });
    expect(said.filter((sentence) => sentence.includes('NATO'))).toHaveLength(1);
    expect(said.join(' ')).toContain('US support');
  });

  it('is a reason against wording, and it names that wording', () => {
    const article5 = term('guarantees', 'article-5-like');
    const index = scenario.positions.findIndex(
      ({ party, stance, option }) => party === 'russia' && stance !== 'wants' && option === 'article-5-like',
    );
    const why: Reason = { code: 'because', ...article5, why: { among: 'positions', index } };
    const reasons = [asks(term('nato', 'permanent-bar'), term('guarantees', 'istanbul-2022')), why];
    const words = reasonsInSentences(game, reasons, { ...telling, on: 'counter' }).join(' ');
    expect(words).toContain(at(scenario.positions, index).because);
    expect(words).toContain(called(article5));
  });

  it('is no common position where the letter makes a condition', () => {
    const tied: Reason = { code: 'only-with', ...term('format', 'trilateral-first'), for: term('venue', 'istanbul') };
    const agreed: Reason = { code: 'between', track: 0, agreed: [tied.issue], open: [] };
    for (const turn of [0, 1, 2]) {
      const words = reasonsInSentences(game, [tied, agreed], { ...telling, turn, on: 'offer' }).join(' ');
      expect(words).not.toMatch(/only puts on paper|have said the same|common position/);
    }
  });
});
