import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import type { Temperament } from '#engine/model/scenario/temperament.ts';
import { answerOffer } from '#engine/negotiators/acting/answer-offer.ts';
import { whatItMeans } from '#engine/negotiators/acting/what-it-means.ts';
import { outlookOn } from '#engine/negotiators/weighing/outlook.ts';
import { textNow } from '#engine/negotiators/weighing/text-now.ts';
import { accept, askMeaning, offer, openTable, reply } from '../../../support/play.ts';
import { smallScenario, withParty } from '../../../support/scenarios.ts';

const MAIN = 1;
const VAGUE = { water: ['halves', 'meters'], guard: 'patrol', costs: 'shared' } as const;

function tableOf(temperament: Partial<Temperament>) {
  return openTable(withParty(smallScenario(), 'a', { temperament: { firmness: 0, ...temperament } }));
}

const EXACT = { exactness: 1 };
const LOOSE = { exactness: 0 };

function offered(temperament: Partial<Temperament>) {
  const table = tableOf(temperament)
    .skipTo('b')
    .play('b', offer('main', ['a'], VAGUE));
  const view = table.viewOf('a');
  return answerOffer(view, at(view.offers, 0).id);
}

function written(temperament: Partial<Temperament>) {
  return tableOf(temperament)
    .skipTo('b')
    .play('b', offer('main', ['a'], VAGUE))
    .play('a', accept())
    .skipTo('a');
}

describe('a negotiator that is exact about words', () => {
  it('accepts no vague words before the last day, and says that it wants firm ones', () => {
    const exact = offered(EXACT);
    expect(exact.move).not.toMatchObject({ response: 'accept' });
    expect(exact.reasons.map(({ code }) => code)).toContain('firm-words');
    expect(offered(LOOSE).reasons.map(({ code }) => code)).not.toContain('firm-words');
  });

  it('counts the worse reading of a vague text, where others read it partly their own way', () => {
    const worth = (temperament: Partial<Temperament>) => {
      const table = written(temperament)
        .play('a', offer('main', ['c'], VAGUE))
        .play('c', accept());
      return textNow(outlookOn(table.viewOf('a'), MAIN)).points;
    };
    expect(worth(EXACT)).toBeLessThan(worth(LOOSE));
  });

  it('asks those who stand behind vague words what they mean, each once', () => {
    const table = written(EXACT);
    expect(whatItMeans(table.viewOf('a'))).toMatchObject({ what: 'meaning', to: 1, issue: 2, option: 1, or: 2 });
    table.play('a', askMeaning('b', 'water', ['halves', 'meters'])).play('b', reply('second'));
    expect(whatItMeans(table.viewOf('a'))).toBeUndefined();
    expect(whatItMeans(written(LOOSE).viewOf('a'))).toBeUndefined();
  });
});
