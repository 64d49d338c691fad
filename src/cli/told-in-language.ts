import { whole } from 'virtual:whole-languages';
import type { Game } from '#engine/model/game.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { inEnglish } from '#messages/en/in-english.ts';
import { type LocalizedGame, localizeGame } from '#messages/localized-game.ts';
import { parseTranslation } from '#scenario/translation/parse-translation.ts';
import { withTexts } from '#scenario/translation/with-texts.ts';
import type { Terminal } from './terminal.ts';
import { UsageProblem } from './usage-problem.ts';

/** By tag: how a game is told in it. */
const TELLERS: Readonly<Record<string, (game: Game) => LocalizedGame>> = {
  en: inEnglish,
  ...Object.fromEntries(
    whole.map(({ language, texts }) => [language.tag, (game) => localizeGame(language, texts, game)]),
  ),
};

interface Original {
  readonly path: string;
  readonly scenario: Scenario;
}

/**
 * A scenario as it is told in a language, with the texts of the file beside it: `name.uk.yaml` beside `name.yaml`. Where
 * there is none, its own texts stay, and that is said.
 * @throws UsageProblem for a language that the messages are not in, or texts that cannot be used
 */
export function toldInLanguage(
  terminal: Terminal,
  { path, scenario }: Original,
  tag: string | undefined,
  ready: (scenario: Scenario) => Game,
): LocalizedGame {
  const tell = Object.hasOwn(TELLERS, tag ?? 'en') ? TELLERS[tag ?? 'en'] : undefined;
  if (tell === undefined) {
    throw new UsageProblem(`--language is "${tag}", and must be one of ${Object.keys(TELLERS).join(', ')}.`);
  }
  return tell(ready(tag === undefined || tag === 'en' ? scenario : translated(terminal, path, scenario, tag)));
}

function translated(terminal: Terminal, path: string, scenario: Scenario, tag: string): Scenario {
  const beside = path.replace(/\.ya?ml$/, `.${tag}.yaml`);
  if (!terminal.exists(beside)) {
    terminal.stderr(`There is no ${beside}, so the scenario is shown in its own language.\n`);
    return scenario;
  }
  const read = parseTranslation(terminal.readFile(beside), scenario);
  if (!read.ok) throw new UsageProblem(`${beside} cannot be used: npm run build says what is wrong with it.`);
  return withTexts(scenario, read.translation.texts);
}
