import { describe, expect, it } from 'vitest';
import { scenarioOfText } from '#app/carried/scenario-of-text.ts';
import { scenarioDigest } from '#record/scenario-digest.ts';
import { parseScenario } from '#scenario/parse-scenario.ts';
import { changed } from '../../scenario/diagnose.ts';
import { SMALL } from '../../scenario/small-scenario.ts';

const parsed = parseScenario(SMALL);
const WANTED = { id: 'small', digest: parsed.ok ? scenarioDigest(parsed.scenario) : 0 };

describe('the text of a scenario that came by a link', () => {
  it('is taken where it is the one that is wanted, or any is', async () => {
    for (const wanted of [WANTED, undefined]) {
      expect(await scenarioOfText(SMALL, wanted)).toMatchObject({
        ok: true,
        file: { text: SMALL, folder: { own: true } },
      });
    }
  });

  it('is taken with other words: it is the same game', async () => {
    expect((await scenarioOfText(changed(['The shared garden', 'The garden of two']), WANTED)).ok).toBe(true);
  });

  it.each([
    ['other rules', changed(['count: 3', 'count: 2'], [', 2025-03-03]', ']']), { code: 'other-rules', id: 'small' }],
    ['another id', changed(['id: small', 'id: garden']), { code: 'other-scenario', id: 'garden', wanted: 'small' }],
    ['a fault', changed(['level: beginner', 'level: begginer']), { code: 'not-playable', errors: 1 }],
    ['the id of a shipped scenario', changed(['id: small', 'id: job-offer']), { code: 'not-playable', errors: 1 }],
    ['no scenario in it', '<script>alert(1)</script>', { code: 'not-playable', errors: 1 }],
  ])('is of no use with %s, which is said', async (_, text, why) => {
    expect(await scenarioOfText(text, WANTED)).toEqual({ ok: false, why });
  });
});
