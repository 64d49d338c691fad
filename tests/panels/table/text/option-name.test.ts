// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Speaker } from '#messages/speaker.ts';
import { optionName } from '#panels/table/text/option-name.ts';
import { goesByLabels, shownWording } from '#panels/table/text/shown-wording.ts';
import type { ArticleModel } from '#session/table/text/article-model.ts';
import { compileTold } from '../../../support/compile-told.ts';
import { shippedScenario } from '../../../support/scenarios.ts';
import { sitOut } from '../sit-out.ts';

/** Every name that a wording has in the text of a game that its person sits out. */
function namesIn(scenario: string, you: number, inferred: boolean): Set<string> {
  const speaker = compileTold(shippedScenario(scenario));
  const names = new Set<string>();
  sitOut(scenario, 3, you, ({ tracks }) => {
    for (const name of tracks.flatMap(({ articles }) => articles.flatMap((each) => namesOf(speaker, each, inferred))))
      names.add(name);
  });
  return names;
}

const namesOf = (speaker: Speaker, article: ArticleModel, inferred: boolean): string[] =>
  article.options.map((option) => optionName(speaker, option, shownWording(option, goesByLabels(article)), inferred));

describe.each([
  ['job-offer', 0],
  ['white-house-2025', 1],
])('the wordings of %s, as they are heard', (scenario, you) => {
  const names = [...namesIn(scenario, you, true), ...namesIn(scenario, you, false)];

  it('keep their parts apart, and say nothing twice', () => {
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => /never never|\w(if the text|nobody had|your red)/.test(name))).toEqual([]);
  });

  it('say what is only inferred where it is asked for alone', () => {
    expect(namesIn(scenario, you, true)).not.toEqual(namesIn(scenario, you, false));
    expect([...namesIn(scenario, you, false)].filter((name) => name.includes('inferred'))).toEqual([]);
  });
});
