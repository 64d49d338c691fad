import { type LocalizedGame, localizeGame } from '#messages/localized-game.ts';

/**
 * A sentence without what differs from one occasion to the next: names of parties, titles and wordings of articles, days
 * and numbers each become a sign for their kind.
 */
export type Template = string;

/** Days as they stand within sentences, as letters name them, and as they do where they say on which day. */
const DAYS = ['{$round :day}', '{$round :day style=letter}', '{$round :day style=letter after=on}'];

/** The templates of sentences of a game's delegations. */
export function templatesOf(game: LocalizedGame): (sentence: string) => Template {
  const { parties, issues, tracks } = game.scenario;
  const rounds = Array.from({ length: game.common.roundCount }, (_, index) => index + 1);
  const days = DAYS.map((day) => localizeGame(game.language, { news: { day } }, game));
  const kinds: readonly (readonly [sign: string, words: readonly (string | undefined)[]])[] = [
    [
      'A',
      issues.flatMap(({ options }) =>
        options.flatMap(({ wording, label, inSentence }) => [wording, label, inSentence]),
      ),
    ],
    ['Q', [...issues, ...tracks].map(({ title }) => title)],
    ['P', parties.flatMap(({ name, fullName, seatOf }) => [fullName, name, seatOf])],
    [
      'D',
      [
        ...rounds.flatMap((round) => days.map((named) => named.say('news.day', { round }))),
        game.language.thisMorning.nom,
      ],
    ],
  ];
  const words = kinds.flatMap(([sign, all]) =>
    all.flatMap((word) => (word ? [{ sign, word: word.toLowerCase() }] : [])),
  );
  words.sort((a, b) => b.word.length - a.word.length);
  return (sentence) => {
    const plain = sentence.toLowerCase();
    return words.reduce((text, { sign, word }) => text.replaceAll(word, `{${sign}}`), plain).replaceAll(/\d+/g, '{N}');
  };
}

/** The sentences of a text, each with its full stop. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?])["”’]?\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
