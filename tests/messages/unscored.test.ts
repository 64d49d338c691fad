import { describe, expect, it } from 'vitest';
import { messagesIn } from '#messages/checking/message-faults.ts';
import { messagePartsOf } from '#messages/checking/message-parts.ts';
import { LANGUAGES } from '#messages/languages.ts';
import { lateMessagesOf } from '#messages/late-messages.ts';

/** Said only where points are told: numbers behind reasons and decisions, and places of the debrief that are drawn in points. */
const WITH_POINTS_ONLY = ['reason-number', 'account', 'debrief-deals'];
/** Said in another way, by the code, where no points are told. */
const SAID_OTHERWISE = ['briefing.no-deal', 'briefing.no-deal-between', 'moment.text-was-worth', 'moment.signed-worth'];

describe.each(LANGUAGES.map((offered) => ({ tag: offered.language.tag, ...offered })))(
  'messages in $tag, where no points are told',
  ({ tag, all }) => {
    const texts = async () => {
      const late = lateMessagesOf(tag);
      const parts = await Promise.all([all(), late?.debrief(), late?.share()]);
      return new Map(messagesIn(Object.assign({}, ...parts)));
    };

    it('have another for each that tells points', async () => {
      const messages = await texts();
      const telling = [...messages].filter(([, text]) => messagePartsOf(text).functions.has('points'));
      const missing = telling
        .map(([id]) => id)
        .filter((id) => {
          const [region = ''] = id.split('.');
          return !messages.has(`${id}-unscored`) && !WITH_POINTS_ONLY.includes(region) && !SAID_OTHERWISE.includes(id);
        });
      expect(telling.length).toBeGreaterThan(20);
      expect(missing).toEqual([]);
    });

    it('tell none, and stand each for one that does', async () => {
      const messages = await texts();
      const quiet = [...messages].filter(([id]) => id.endsWith('-unscored'));
      for (const [id, text] of quiet) {
        expect(messages.has(id.replace(/-unscored$/, '')), id).toBe(true);
        expect(messagePartsOf(text).values.keys(), id).not.toContain('points');
        expect(text, id).not.toMatch(/:points|\bбал/i);
      }
    });
  },
);
