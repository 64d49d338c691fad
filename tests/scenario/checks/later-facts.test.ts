import { describe, expect, it } from 'vitest';
import { changed, diagnose, messagesOf } from '../diagnose.ts';

/** The small scenario, which ends on 3 March 2025, with a debrief that tells what happened on some days. */
function withFacts(...dates: readonly string[]): string {
  const facts = dates.map((date) => `{ date: ${date}, outlet: The Gazette, says: Roses bloom., tag: reported }`);
  return changed(['rounds:\n', `debrief:\n  whatHappened: [${facts.join(', ')}]\nrounds:\n`]);
}

describe('what really happened', () => {
  it.each([{ dates: [] }, { dates: ['2025-03-03'] }, { dates: ['2025-03-04', '2025-03-04', '2025-05-01'] }])(
    'may come after the last round, in order: $dates',
    ({ dates }) => {
      expect(diagnose(withFacts(...dates))).toEqual([]);
    },
  );

  it.each([
    { what: 'before the last round', dates: ['2025-03-02'], codes: ['early-fact'] },
    { what: 'out of order', dates: ['2025-05-01', '2025-04-01'], codes: ['early-fact'] },
    { what: 'on a day that is none', dates: ['2025-02-30'], codes: ['not-a-date'] },
  ])('is refused $what', ({ dates, codes }) => {
    const found = diagnose(withFacts(...dates)).map((line) => line.split(' ')[1]);
    expect(found).toEqual(expect.arrayContaining(codes));
  });

  it('is refused with what to do instead', () => {
    expect(messagesOf(withFacts('2025-03-02'))).toEqual([
      '2025-03-02 is earlier than 2025-03-03. Here, list only what happened after the last round, earliest first. Earlier facts are events.',
    ]);
  });

  it('is on record: nothing inferred', () => {
    const text = withFacts('2025-03-04').replace('tag: reported }]\nrounds', 'tag: inferred }]\nrounds');
    expect(diagnose(text)).not.toEqual([]);
  });
});

describe('what became of an article', () => {
  const article = (issue: string, date: string) =>
    `{ issue: ${issue}, date: ${date}, outlet: The Gazette, says: It was built., tag: reported }`;
  const codes = (...articles: readonly string[]) =>
    diagnose(changed(['rounds:\n', `debrief:\n  articles: [${articles.join(', ')}]\nrounds:\n`])).map(
      (line) => line.split(' ')[1],
    );
  const known = /^issues:\n\s+- id: (\S+)/m.exec(changed())?.[1] ?? '';

  it('is told once, of an article that there is, and after the last round', () => {
    expect(codes(article(known, '2025-03-04'))).toEqual([]);
    expect(codes(article('nothing', '2025-03-04'))).toEqual(['unknown-issue']);
    expect(codes(article(known, '2025-03-02'))).toEqual(['early-fact']);
    expect(codes(article(known, '2025-03-04'), article(known, '2025-03-04'))).toEqual(['repeated']);
  });
});
