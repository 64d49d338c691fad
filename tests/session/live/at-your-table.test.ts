import { describe, expect, it } from 'vitest';
import type { SeenTable } from '#live/protocol/told-to-pupil.ts';
import { inEnglish } from '#messages/en/in-english.ts';
import { besideYou, othersAtTable } from '#session/live/at-your-table.ts';
import { smallGame } from '../../support/scenarios.ts';

const game = inEnglish(smallGame());
const pupil = (nickname: string, here = true, ready = false) => ({ nickname, here, ready });

function table(pupils: SeenTable['chairs'][number]['pupils'], negotiator = false): SeenTable {
  const yours = { pupils: [pupil('badger'), pupil('otter')], negotiator: false };
  return { name: 'alder', chairs: [{ pupils, negotiator }, yours] };
}

describe('who sits at one’s table', () => {
  it.each([
    ['nobody', table([], true), 'negotiator, until a student joins'],
    ['one who reads', table([pupil('swift')]), 'Swift is reading'],
    ['two who read', table([pupil('swift'), pupil('robin')]), 'Swift and Robin are reading'],
    ['one who is ready', table([pupil('swift', true, true)]), 'Swift is ready'],
    ['one who is away', table([pupil('swift', false)], true), 'Swift is away; the computer plays'],
    ['one for whom the teacher has put one', table([pupil('swift')], true), 'Swift: the computer decides for now'],
  ])('%s', (_, seen, words) => {
    expect(othersAtTable(game, 1, seen, 'waiting').map((chair) => chair.words)).toEqual([words]);
  });

  it('is told by name once the talks have begun', () => {
    expect(othersAtTable(game, 1, table([pupil('swift', true, true)]), 'playing')[0]?.words).toBe('Swift');
  });

  it('is also whoever shares one’s chair', () => {
    expect(besideYou(game, table([]), 1, 'badger')).toEqual(['Otter']);
  });
});
