import { readFileSync } from 'node:fs';
import { screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { InLinkPanel } from '#app/workshop/bench.tsx';
import { openWorkshopBackground, type WorkshopBackground } from '#app/workshop/tasks/workshop-background.ts';
import { UNHURRIED } from '../../properties/fuzz-runs.ts';
import { SMALL } from '../../scenario/small-scenario.ts';
import { render } from '../../support/render.tsx';
import { scenarioWithoutSense } from '../../support/scenario-of-size.ts';
import { say } from '../../support/speaker.ts';

let background: WorkshopBackground | undefined;
afterEach(() => background?.close());

function fileOf(name: string): string {
  return readFileSync(`scenarios/${name}.yaml`, 'utf8');
}

describe('what is said beside a text of handing it out by a link', () => {
  it.each([
    ['that all of it fits', SMALL, say('workshop-bench.link-whole')],
    ['that texts are cut', fileOf('camp-david-1978'), say('workshop-bench.link-shortened')],
    ['that it does not fit', scenarioWithoutSense(), say('workshop-bench.link-missing')],
  ])('is %s', UNHURRIED, async (_, text, said) => {
    background = openWorkshopBackground('en');
    render(<InLinkPanel background={background} text={text} />);
    expect((await screen.findByText(said, { exact: false }, { timeout: 100_000 })).tagName).toBe('P');
  });
});
