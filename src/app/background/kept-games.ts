import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import type { Localize } from '#messages/message-catalogue.ts';

/** Greatest number of cached games: a person who opens link after link, or decision after decision, uses few. */
const MOST = 3;

/** Scenarios made ready for play, kept for what is asked next: that takes longer than most of what is asked of a game. */
export class KeptGames {
  /** By the scenario's text, since what is sent to a worker is another object each time; the last one asked for at the end. */
  readonly #games = new Map<string, LocalizedGame>();

  readonly #tell: Localize;
  #last: { readonly text: string; readonly made: unknown } | undefined;

  constructor(tell: Localize) {
    this.#tell = tell;
  }

  /** The game of a scenario. */
  of(scenario: Scenario): LocalizedGame {
    const text = JSON.stringify(scenario);
    const game = this.#games.get(text) ?? this.#tell(compileGame(scenario));
    this.#games.delete(text);
    this.#games.set(text, game);
    for (const oldest of [...this.#games.keys()].slice(0, -MOST)) this.#games.delete(oldest);
    return game;
  }

  /** Returns a value derived from the last game, cached by the text of all its moves. */
  last<Made>(text: string, make: () => Made): Made {
    if (this.#last?.text !== text) this.#last = { text, made: make() };
    // The same text always gives the same game.
    return this.#last.made as Made;
  }
}
