import { at } from '#engine/model/at.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { articleNumber, optionLabel, trackTitle } from '../../words/names.ts';
import type { KitBlock } from './kit-block.ts';
import type { KitDocument } from './kit-document.ts';
import { framed } from './kit-frame.ts';
import { signersOf } from './signers-of.ts';

/** The text as it grows, for the wall: two articles a sheet, large, with room for the wording and for initials. */
export function wallChart(game: LocalizedGame): KitDocument {
  const title = game.say('kit.chart');
  return framed(game, {
    id: 'wall-chart',
    title,
    audience: 'everybody',
    blocks: game.common.tracks.flatMap(({ issues }, track): KitBlock[] => [
      { kind: 'heading', words: trackTitle(game, track), ...(track === 0 ? {} : { sheet: true as const }) },
      { kind: 'words', words: signersOf(game, track) },
      { kind: 'poster', articles: issues.map((issue) => posterOf(game, issue)) },
    ]),
  });
}

function posterOf(game: LocalizedGame, issue: number) {
  const { title, question, sentence, options } = at(game.scenario.issues, issue);
  const { consent, silent, mustSettle } = at(game.common.issues, issue);
  const [before = '', after = ''] = sentence.split('{option}');
  return {
    number: articleNumber(game, issue),
    title,
    question,
    sentence: [before, after] as const,
    answers: options.map(({ label }) => label),
    initials: consent.map((party) => at(game.scenario.parties, party).name),
    silence: mustSettle
      ? game.say('kit.must-settle')
      : game.say('kit.silence', { answer: optionLabel(game, issue, silent) }),
  };
}
