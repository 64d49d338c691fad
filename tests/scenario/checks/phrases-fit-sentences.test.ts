import { describe, expect, it } from 'vitest';
import { changed, diagnose, messagesOf } from '../diagnose.ts';

/** The small scenario with more keys for one of its answers. */
function withKeys(keys: string): string {
  return changed(['id: noon,', `id: noon, ${keys},`]);
}

describe('words for an answer within a sentence', () => {
  it.each(['a meeting at the lake', 'Budapest', 'American intelligence', 'NATO membership', 'Another city'])(
    'are not remarked on: %s',
    (words) => {
      expect(diagnose(withKeys(`inSentence: ${words}`))).toEqual([]);
    },
  );

  it.each(['a meeting at the lake.', 'A meeting at the lake', 'No meeting', 'a meeting;'])(
    'are remarked on where they begin or end a sentence: %s',
    (words) => {
      expect(diagnose(withKeys(`inSentence: "${words}"`))).toEqual([expect.stringMatching(/ not-within-sentence\?$/)]);
    },
  );

  it('are asked for where there are cases of them', () => {
    expect(messagesOf(withKeys('cases: { gen: озера }'))).toEqual([
      'These cases belong to "inSentence", which is missing here. Add it with the words in the nominative.',
    ]);
  });

  it('may have 80 characters', () => {
    expect(diagnose(withKeys(`inSentence: ${'a'.repeat(81)}`))).toEqual([expect.stringMatching(/ too-long$/)]);
  });
});
