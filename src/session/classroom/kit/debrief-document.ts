import type { TalkedAbout } from '#engine/model/scenario/debrief-notes.ts';
import { TALKED_ABOUT } from '#engine/model/scenario/debrief-notes.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import type { KitBlock } from './kit-block.ts';
import type { KitDocument } from './kit-document.ts';
import { framed, titled } from './kit-frame.ts';

/** The steps with general questions, for games whose file asks none of its own. */
type General = Exclude<TalkedAbout, 'claims' | 'really'>;

/** Returns the topics of a class's debrief, people first, with the file's questions and what really happened. */
export function debriefDocument(game: LocalizedGame): KitDocument {
  const title = game.say('kit.debrief');
  const { debrief } = game.scenario;
  return framed(game, {
    id: 'debrief',
    title,
    audience: 'teacher',
    compact: true,
    blocks: [
      titled(title),
      { kind: 'words', words: game.say('kit-watch.debrief-words') },
      ...TALKED_ABOUT.flatMap((about) => stepBlocks(game, about)),
      ...besides(game),
      ...(debrief?.absent === undefined
        ? []
        : [
            { kind: 'subheading' as const, words: game.say('kit-watch.debrief-absent') },
            { kind: 'words' as const, words: debrief.absent },
          ]),
      ...laterBlocks(game),
    ],
  });
}

function stepBlocks(game: LocalizedGame, about: TalkedAbout): KitBlock[] {
  const own = game.scenario.debrief?.steps?.find((step) => step.about === about);
  const general = isGeneral(about) ? [game.say(`kit-watch.debrief-ask-${about}`)] : [];
  const items = own === undefined ? general : own.ask;
  if (items.length === 0) return [];
  const words = own?.title ?? (isGeneral(about) ? game.say(`kit-watch.debrief-step-${about}`) : '');
  return [
    { kind: 'subheading', words },
    { kind: 'list', marker: 'dot', items },
  ];
}

function isGeneral(about: TalkedAbout): about is General {
  return about !== 'claims' && about !== 'really';
}

/** Steps of the file that are about nothing of this, and its questions without a step. */
function besides(game: LocalizedGame): KitBlock[] {
  const { steps = [], questions = [] } = game.scenario.debrief ?? {};
  const own = steps.filter(({ about }) => about === undefined);
  return [
    ...own.flatMap(({ title, ask }): KitBlock[] => [
      { kind: 'subheading', words: title },
      { kind: 'list', marker: 'dot', items: ask },
    ]),
    ...(questions.length === 0
      ? []
      : [
          { kind: 'subheading' as const, words: game.say('kit-watch.debrief-more') },
          { kind: 'list' as const, marker: 'dot' as const, items: questions },
        ]),
  ];
}

/** Returns the later events outside the game. */
function laterBlocks(game: LocalizedGame): KitBlock[] {
  const later = game.scenario.debrief?.whatHappened ?? [];
  if (later.length === 0) return [];
  return [
    { kind: 'subheading', words: game.say('kit-watch.debrief-later') },
    {
      kind: 'list',
      marker: 'dot',
      items: later.map(({ date, outlet, says, tag }) =>
        game.say('kit-watch.debrief-fact', { date, outlet, says, tag: game.say(`tag.${tag}`) }),
      ),
    },
  ];
}
