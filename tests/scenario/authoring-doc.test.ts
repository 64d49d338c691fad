import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chooseNumbers } from '#scenario/choosing-numbers/choose-numbers.ts';
import { readWishes } from '#scenario/choosing-numbers/read-wishes.ts';
import { parseScenario } from '#scenario/parse-scenario.ts';
import { proofread } from '#scenario/proofreading/proofread.ts';

const guide = readFileSync(new URL('../../docs/use/authoring.md', import.meta.url), 'utf8');
const text = readFileSync(new URL('authoring/old-cinema.yaml', import.meta.url), 'utf8');
const excerpts = [...guide.matchAll(/```yaml\n(.*?)```/gsu)].map(([, excerpt]) => excerpt ?? '');
const wishes = readFileSync(new URL('authoring/wishes.yaml', import.meta.url), 'utf8');

describe('the guide for authors', () => {
  const parsed = parseScenario(text, 'old-cinema.yaml');
  if (!parsed.ok) throw new Error('The scenario of the guide cannot be played.');
  const { findings, verdict } = proofread(parsed.scenario);

  it('is written along a scenario without a remark', () => {
    expect(parsed.warnings).toEqual([]);
    expect(findings).toEqual([]);
  });

  it('shows lines of that scenario, and of its wishes, as they are in the files', () => {
    const ofWishes = excerpts.filter((excerpt) => wishes.includes(excerpt));
    expect(ofWishes).toHaveLength(1);
    expect(excerpts.length).toBeGreaterThan(3);
    expect(excerpts.filter((excerpt) => !text.includes(excerpt) && !wishes.includes(excerpt))).toEqual([]);
  });

  it('says how many of its texts suit everybody', () => {
    const [track] = verdict.tracks;
    const [suiting] = track?.deals.middle ?? [];
    expect(guide).toContain(`suits every signatory: ${suiting} of ${track?.texts}.`);
  });

  it('comes to the numbers of that scenario from the wishes of which it shows a part', () => {
    const read = readWishes(wishes, parsed.scenario);
    const chosen = read.ok ? chooseNumbers(parsed.scenario, read.wishes, parsed.scenario.level) : undefined;
    if (!chosen?.ok) throw new Error('No numbers could be chosen.');
    expect(chosen.scenario).toEqual(parsed.scenario);
  });

  it('leads to places that are there', () => {
    const headings = [...guide.matchAll(/^## (.+)$/gmu)].map(([, heading]) => anchorOf(heading ?? ''));
    const within = [...guide.matchAll(/\]\(#([^)]+)\)/gu)].map(([, anchor]) => anchor);
    expect(within.filter((anchor) => !headings.includes(anchor ?? ''))).toEqual([]);
  });
});

/** How a heading is called in links to it. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^a-z0-9 -]/gu, '')
    .replaceAll(' ', '-');
}
