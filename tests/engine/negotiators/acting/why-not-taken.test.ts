import { describe, expect, it } from 'vitest';
import { whyNotTaken } from '#engine/negotiators/acting/why-not-taken.ts';
import { heldIn } from '#engine/negotiators/weighing/held.ts';
import type { Outlook } from '#engine/negotiators/weighing/outlook.ts';
import { outlookOn } from '#engine/negotiators/weighing/outlook.ts';
import { bestProspect } from '#engine/negotiators/weighing/prospect.ts';
import type { Prospect } from '#engine/negotiators/weighing/sight.ts';
import { openTable } from '../../../support/play.ts';
import { smallScenario } from '../../../support/scenarios.ts';

const MAIN = 1;
const [B, C] = [1, 2];

/** Outlook of a on the main track, in which b and c sign package 0 and package 1 with these chances. */
function outlookWith(b: readonly [number, number], c: readonly [number, number]): Outlook {
  const outlook = outlookOn(openTable(smallScenario()).viewOf('a'), MAIN);
  const chancesOf = (party: number) => (party === B ? b : c);
  const others = outlook.others.map((other) => ({
    ...other,
    chanceOf: (pack: number) => chancesOf(other.party)[pack] ?? 0,
  }));
  return { ...outlook, others };
}

/** A text worth these points: package 0 with the letter, package 1 the one that is worked for. */
function text(pack: 0 | 1, points: number): Prospect {
  const outlook = outlookOn(openTable(smallScenario()).viewOf('a'), MAIN);
  const best = bestProspect(outlook, heldIn(outlook.view, MAIN));
  if (best === undefined) throw new Error('nothing to work for');
  return { ...best, pack, points };
}

describe('a letter that costs nothing and is not taken', () => {
  it('is turned down over the signatory that would hardly sign', () => {
    const outlook = outlookWith([500, 900], [100, 800]);
    expect(whyNotTaken(outlook, B, text(0, 30), text(1, 20))).toEqual({ code: 'doubts-signature', party: C });
  });

  it('is not turned down over its own sender', () => {
    const outlook = outlookWith([500, 900], [800, 800]);
    expect(whyNotTaken(outlook, B, text(0, 30), text(1, 20))).toEqual({ code: 'nothing-new' });
    expect(whyNotTaken(outlook, C, text(0, 30), text(1, 20))).toEqual({ code: 'doubts-signature', party: B });
  });

  it('brings nothing if it is worth less than what is worked for, or to nothing', () => {
    const outlook = outlookWith([500, 900], [100, 800]);
    expect(whyNotTaken(outlook, B, text(0, 10), text(1, 20))).toEqual({ code: 'nothing-new' });
    expect(whyNotTaken(outlook, B, undefined, text(1, 20))).toEqual({ code: 'nothing-new' });
  });
});
