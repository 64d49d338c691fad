import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chooseForText } from '#app/workshop/tasks/choose-for-text.ts';
import { proofreadText } from '#app/workshop/tasks/proofread-text.ts';
import { finish } from '../../../support/finish.ts';

const TEXT = readFileSync('scenarios/templates/two-parties.yaml', 'utf8');

/** With a walk-away that nobody can meet. */
const TOO_HARD = TEXT.replace(/start: \d+/, 'start: 99');

function shareNow(text: string): number {
  const [part] = finish(proofreadText({ text }))?.verdict.tracks ?? [];
  return part === undefined ? Number.NaN : (part.deals.middle[0] ?? Number.NaN) / part.texts;
}

describe('numbers chosen for a text', () => {
  it('stand in it with all else as it was, and make of it what was told', () => {
    const chosen = finish(chooseForText({ text: TOO_HARD }));
    if (!chosen?.ok) throw new Error('nothing was chosen');
    const [part] = chosen.model.parts;
    expect(part?.now).toBeCloseTo(shareNow(TOO_HARD) * 100, 1);
    expect(part?.chosen).toBeCloseTo(shareNow(chosen.text) * 100, 1);
    expect(part?.chosen).toBeGreaterThan(part?.now ?? 0);
    // One less each day, over six days.
    expect(part?.noDeal[0]?.now).toEqual({ first: 99, last: 94 });
    const withoutNumbers = (text: string) => text.replaceAll(/-?\d+(\.\d+)?/g, '0');
    expect(withoutNumbers(chosen.text)).toBe(withoutNumbers(TOO_HARD));
  });

  it('are none where a party wants nothing', () => {
    const text = TEXT.replaceAll(/(drama: )\d+/g, '$10');
    expect(finish(chooseForText({ text }))).toMatchObject({ ok: false, why: { code: 'nothing-matters' } });
  });

  it('are none where the text cannot be played', () => {
    expect(finish(chooseForText({ text: 'id: x' }))).toBeUndefined();
  });
});
