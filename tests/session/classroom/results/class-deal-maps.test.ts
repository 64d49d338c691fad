import { describe, expect, it } from 'vitest';
import { classDealMaps } from '#session/classroom/results/class-deal-maps.ts';
import { verifyingForClass } from '#session/classroom/results/verify-for-class.ts';
import { finish } from '../../../support/finish.ts';
import { shippedCatalogue } from '../../../support/shipped-catalogue.ts';
import { playedInClass } from './class-links.ts';

describe('the map of deals of a class', () => {
  it('has a stone for each text that tables came to, with the names of all that did', () => {
    const catalogue = shippedCatalogue();
    const game = catalogue.find('job-offer');
    if (game === undefined) throw new RangeError('the job offer is shipped');
    const { code } = playedInClass(game, { seed: 4, seats: ['negotiator', 'negotiator'] }, 1);
    const checked = finish(verifyingForClass(game)(code));
    if (checked?.is !== 'played') throw new Error(checked?.is);
    const { stood } = checked.game;
    expect(stood).toMatchObject([{ is: 'signed' }]);
    const table = (name: string) => ({ key: name, name, stood });
    const lay = (...names: readonly string[]) => finish(classDealMaps(game, names.map(table)))[0]?.stones;
    expect(lay('Alder')).toMatchObject([{ kind: 'signed', letter: '1', notes: ['Alder'] }]);
    expect(lay('Alder', 'Hazel')).toMatchObject([{ kind: 'signed', letter: '×2', notes: ['Alder', 'Hazel'] }]);
  });
});
