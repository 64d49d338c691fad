import type { Seed } from '#engine/model/setup.ts';
import type { Work } from '#panels/use-work.ts';
import { merged } from '#scenario/proofreading/played/merged.ts';
import type { PlayedSummary } from '#scenario/proofreading/played/played-summary.ts';
import { WorkCancelled } from '../../background/background.ts';
import type { Remark } from '../tasks/read-text.ts';
import type { WorkshopBackground } from '../tasks/workshop-background.ts';

/** How far games of a text have come. */
export interface SelfPlayState {
  readonly text: string;
  readonly wanted: number;
  /** What they have come to so far; absent before the first has ended. */
  readonly summary: PlayedSummary | undefined;
  readonly is: 'playing' | 'stopped' | 'done' | 'failed';
  /** What is to be said of them; absent while they are being played. */
  readonly remarks: readonly Remark[] | undefined;
}

/** The games that one worker plays: so many, the first with this seed, and each further one with the next. */
interface Share {
  readonly seed: Seed;
  readonly games: number;
  /** Of an earlier go, and of this one. */
  readonly before: PlayedSummary | undefined;
  readonly now: PlayedSummary | undefined;
}

/** Games of a text among negotiators, shared out among workers; they can be stopped, and gone on with. */
export class SelfPlaying {
  readonly #workers: readonly WorkshopBackground[];
  readonly #onChange: (state: SelfPlayState) => void;
  #text = '';
  #shares: Share[] = [];
  #works: Work<unknown>[] = [];
  #going = 0;

  /** @param workers Who plays: at least one */
  constructor(workers: readonly WorkshopBackground[], onChange: (state: SelfPlayState) => void) {
    this.#workers = workers;
    this.#onChange = onChange;
  }

  /** Plays so many games of a text, or those of them that are left of an earlier go. */
  begin(text: string, games: number): void {
    this.#cancel();
    const goesOn = text === this.#text && this.#wanted() === games && this.#played() < games;
    this.#shares = goesOn ? this.#shares.map(putBehind) : sharesOf(games, this.#workers.length);
    this.#text = text;
    this.#going = this.#shares.length;
    this.#tell('playing');
    this.#works = this.#shares.map((share, place) => this.#play(share, place));
  }

  /** What has been played by now stays. */
  stop(): void {
    this.#cancel();
    this.#end('stopped');
  }

  /** Stops, and says nothing of it. */
  close(): void {
    this.#cancel();
    for (const worker of this.#workers) worker.close();
  }

  #play({ seed, games, before }: Share, place: number): Work<unknown> {
    const played = before?.games ?? 0;
    const asked = { text: this.#text, seed: seed + played, games: games - played };
    if (asked.games === 0) return { result: Promise.resolve(this.#endShare()), cancel: () => undefined };
    const take = (now: PlayedSummary) => this.#take(place, now);
    const work = this.#worker(place).start('playGames', asked, take);
    work.result.then(
      (now) => {
        if (now !== undefined) take(now);
        this.#endShare();
      },
      (error: unknown) => {
        if (!(error instanceof WorkCancelled)) this.#fail();
      },
    );
    return work;
  }

  #worker(place: number): WorkshopBackground {
    const worker = this.#workers[place % this.#workers.length];
    if (worker === undefined) throw new RangeError('somebody must play');
    return worker;
  }

  #take(place: number, now: PlayedSummary): void {
    this.#shares = this.#shares.map((share, at) => (at === place ? { ...share, now } : share));
    this.#tell('playing');
  }

  #endShare(): void {
    this.#going -= 1;
    if (this.#going === 0) this.#end('done');
  }

  #fail(): void {
    this.#cancel();
    this.#end('failed');
  }

  /** Tells that it has ended, and then what is to be said of the games. */
  #end(is: 'stopped' | 'done' | 'failed'): void {
    this.#works = [];
    this.#tell(is);
    const summary = this.#summary();
    if (summary === undefined) return;
    const work = this.#worker(0).start('remarkOnPlay', { text: this.#text, summary });
    this.#works = [work];
    work.result.then(
      (remarks) => this.#tell(is, remarks),
      () => undefined,
    );
  }

  #tell(is: SelfPlayState['is'], remarks?: readonly Remark[]): void {
    this.#onChange({ text: this.#text, wanted: this.#wanted(), summary: this.#summary(), is, remarks });
  }

  #wanted(): number {
    return this.#shares.reduce((sum, { games }) => sum + games, 0);
  }

  #played(): number {
    return this.#summary()?.games ?? 0;
  }

  #summary(): PlayedSummary | undefined {
    return together(this.#shares.flatMap(({ before, now }) => [before, now]));
  }

  #cancel(): void {
    const works = this.#works;
    this.#works = [];
    for (const { cancel } of works) cancel();
  }
}

/** As even as can be; each with seeds of its own. */
function sharesOf(games: number, count: number): Share[] {
  return Array.from({ length: count }, (_, place) => {
    const first = Math.floor((games * place) / count);
    const next = Math.floor((games * (place + 1)) / count);
    return { seed: first + 1, games: next - first, before: undefined, now: undefined };
  });
}

function putBehind({ before, now, ...share }: Share): Share {
  return { ...share, before: together([before, now]), now: undefined };
}

function together(parts: readonly (PlayedSummary | undefined)[]): PlayedSummary | undefined {
  return parts.reduce((sum, part) => (sum === undefined || part === undefined ? (sum ?? part) : merged(sum, part)));
}
