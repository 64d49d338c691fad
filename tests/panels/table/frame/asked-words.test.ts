import { describe, expect, it } from 'vitest';
import { askedSentence, paperKind, phaseWords } from '#panels/table/frame/asked-words.ts';
import type { TableModel } from '#session/table/table-model.ts';
import { SPEAKER, say } from '../../../support/speaker.ts';
import { ANSWER, BARE_DESK } from '../table-fixture.ts';
import { BALLOT, LETTER_WAITS } from '../table-states.ts';

const ASKED: readonly TableModel['asked'][] = [
  'talk',
  'answer',
  'reply',
  'vote',
  'carry',
  'review',
  'open',
  'wait',
  'ended',
];

describe('what is asked', () => {
  it('has words of its own each time, in the bar and as a sentence, also before its paper has come', () => {
    for (const words of [phaseWords, askedSentence]) {
      expect(new Set(ASKED.map((asked) => words(SPEAKER, { ...BARE_DESK, asked })))).toHaveLength(ASKED.length);
    }
  });

  it('names the paper that has come', () => {
    expect(askedSentence(SPEAKER, LETTER_WAITS)).toBe(say('asked.answer-letter', { heading: 'Washington proposes' }));
    expect(askedSentence(SPEAKER, { ...LETTER_WAITS, asked: 'talk', movesLeft: 1 })).toBe(
      say('asked.talk-letter', { moves: 1, heading: 'Washington proposes' }),
    );
    expect(askedSentence(SPEAKER, BALLOT)).toContain('Do you sign?');
  });
});

describe('what lies on the desk', () => {
  it('is the paper that waits, else what was answered, else the news', () => {
    expect(paperKind(BALLOT)).toBe('vote');
    expect(paperKind({ ...LETTER_WAITS, answers: [ANSWER] })).toBe('letter');
    expect(paperKind({ ...BARE_DESK, answers: [ANSWER] })).toBe('answer');
    expect(paperKind(BARE_DESK)).toBe('news');
  });
});
