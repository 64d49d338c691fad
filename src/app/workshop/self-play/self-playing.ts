import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { CancellableWork } from '#panels/use-work.ts';
import { merged } from '#scenario/proofreading/played/merged.ts';
import type { PlayedSummary } from '#scenario/proofreading/played/played-summary.ts';
import type { GamesToPlay } from '#scenario/proofreading/played/playing-many.ts';
import type { Pieces } from '../../background/background.ts';
import type { PageBackground } from '../../background/page-background.ts';
import type { PlacedRemark } from '../tasks/read-text.ts';
import type { WorkshopBackground } from '../tasks/workshop-background.ts';

/** The progress of games of a text. */
export interface SelfPlayState {
  readonly text: string;
  readonly wanted: number;
  /** The results so far; `undefined` before the first games have ended. */
  readonly summary: PlayedSummary | undefined;
  readonly is: 'playing' | 'stopped' | 'done' | 'failed';
  /** Remarks on the games; `undefined` while they are being played. */
  readonly remarks: readonly PlacedRemark[] | undefined;
}

/** A text without errors, and the scenario that it is. */
export interface TextToPlay {
  readonly text: string;
  readonly scenario: Scenario;
}

/** Games that are played in one go: a tenth of a second of long ones, of which little is lost by stopping. */
const TOGETHER = 4;

/** Games of a text among negotiators, which workers share; they can be stopped, and gone on with. */
export class SelfPlaying {
  readonly #players: Pick<PageBackground, 'open'>;
  readonly #reader: Pick<WorkshopBackground, 'start'>;
  readonly #onChange: (state: SelfPlayState) => void;
  #text = '';
  #wanted = 0;
  /** Summaries of games that were played in one go, by the seed of the first. */
  #played = new Map<number, PlayedSummary>();
  #summary: PlayedSummary | undefined;
  /** Seeds of the pieces, by their keys. */
  #seeds = new Map<string, number>();
  #pieces: Pieces<GamesToPlay> | undefined;
  #remarks: CancellableWork<unknown> | undefined;

  /**
   * @param players Have the games played
   * @param reader Has remarks made on them
   */
  constructor(
    players: Pick<PageBackground, 'open'>,
    reader: Pick<WorkshopBackground, 'start'>,
    onChange: (state: SelfPlayState) => void,
  ) {
    this.#players = players;
    this.#reader = reader;
    this.#onChange = onChange;
  }

  /** Plays so many games of a text, or those of them that are left of an earlier go. */
  begin({ text, scenario }: TextToPlay, games: number): void {
    this.#cancel();
    if (text !== this.#text || games !== this.#wanted || this.#left().length === 0) {
      this.#played = new Map();
      this.#summary = undefined;
    }
    this.#text = text;
    this.#wanted = games;
    this.#tell('playing');
    this.#pieces = this.#players.open(
      'playGames',
      { scenario },
      { onDone: (results) => this.#take(results), onFailure: () => this.#end('failed') },
    );
    const left = this.#left();
    const keys = this.#pieces.want(left);
    this.#seeds = new Map(keys.map((key, place) => [key, left[place]?.seed ?? 0]));
  }

  /** Stops; the games played so far remain. */
  stop(): void {
    this.#end('stopped');
  }

  /** Stops, and says nothing of it. */
  close(): void {
    this.#cancel();
  }

  /** Returns batches of games not played yet, each with its first seed. */
  #left(): GamesToPlay[] {
    return Array.from({ length: Math.ceil(this.#wanted / TOGETHER) }, (_, place) => ({
      seed: place * TOGETHER + 1,
      games: Math.min(TOGETHER, this.#wanted - place * TOGETHER),
    })).filter(({ seed }) => !this.#played.has(seed));
  }

  #take(results: readonly (readonly [key: string, played: PlayedSummary])[]): void {
    for (const [key, played] of results) {
      this.#played.set(this.#seeds.get(key) ?? 0, played);
      this.#summary = this.#summary === undefined ? played : merged(this.#summary, played);
    }
    if (this.#left().length === 0) this.#end('done');
    else this.#tell('playing');
  }

  /** Tells that it has ended, and then what is to be said of the games. */
  #end(is: 'stopped' | 'done' | 'failed'): void {
    this.#cancel();
    this.#summary = inOrder(this.#played);
    this.#tell(is);
    const summary = this.#summary;
    if (summary === undefined) return;
    const work = this.#reader.start('remarkOnPlay', { text: this.#text, summary });
    this.#remarks = work;
    work.result.then(
      (remarks) => this.#tell(is, remarks),
      () => undefined,
    );
  }

  #tell(is: SelfPlayState['is'], remarks?: readonly PlacedRemark[]): void {
    this.#onChange({ text: this.#text, wanted: this.#wanted, summary: this.#summary, is, remarks });
  }

  #cancel(): void {
    this.#pieces?.close();
    this.#pieces = undefined;
    this.#remarks?.cancel();
    this.#remarks = undefined;
  }
}

/** Merges the results in the order of their seeds, so that sums of points do not depend on the order of play. */
function inOrder(played: ReadonlyMap<number, PlayedSummary>): PlayedSummary | undefined {
  const [first, ...others] = [...played].sort(([one], [other]) => one - other).map(([, summary]) => summary);
  return first && others.reduce(merged, first);
}
