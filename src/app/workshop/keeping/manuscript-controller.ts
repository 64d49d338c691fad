import type { KeptManuscript, SavedFile, VersionReason } from '#session/workshop/kept-manuscript.ts';
import type { CrossTabChannel } from '../../keeping/cross-tab-channel.ts';
import type { TextStore } from '../../text-store.ts';
import { rememberManuscript } from './known-manuscripts.ts';
import type { ManuscriptStore } from './manuscript-store.ts';

/** Milliseconds after a keystroke until what was typed is kept. */
const PAUSE = 250;
/** Milliseconds between two versions of the history. */
const APART = 60_000;

/** The storage state of a text. */
export type TextStorageState =
  /** All of it is stored on the device. */
  | 'kept'
  /** The last keystrokes are on their way. */
  | 'keeping'
  /** The device has no room, or lets nothing be kept: it lasts until the page is left. */
  | 'until-left'
  /** Another window has written something else since: nothing is kept before somebody says which one holds. */
  | 'parted';

export interface ManuscriptState {
  readonly manuscript: KeptManuscript;
  /** The current text, newer than the manuscript's until it is stored. */
  readonly text: string;
  readonly keeping: TextStorageState;
  /** The text written by another window, in case of a conflict. */
  readonly elsewhere: KeptManuscript | undefined;
  /** The number of times that the text was set other than by the editor. */
  readonly given: number;
}

/** Dependencies of a controller. */
export interface ManuscriptDependencies {
  readonly store: ManuscriptStore;
  readonly channel: CrossTabChannel;
  /** The store for the last keystrokes if the page is closed before they are saved, and for known manuscripts. */
  readonly texts: TextStore;
  readonly now: () => number;
}

/** Keeps one text while it is written: soon after each keystroke, with a history, and never over what another window wrote. */
export class ManuscriptController {
  readonly #ground: ManuscriptDependencies;
  readonly #listeners = new Set<() => void>();
  #state: ManuscriptState;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #going: Promise<void> = Promise.resolve();
  #lastVersion: number;
  readonly #stopHearing: () => void;

  constructor(ground: ManuscriptDependencies, manuscript: KeptManuscript) {
    this.#ground = ground;
    this.#lastVersion = manuscript.versions.at(-1)?.at ?? 0;
    const keeping = ground.store.lasts ? 'kept' : 'until-left';
    this.#state = { manuscript, text: manuscript.text, keeping, elsewhere: undefined, given: 0 };
    this.#stopHearing = ground.channel.subscribe(manuscript.id, () => this.#lookElsewhere());
  }

  state(): ManuscriptState {
    return this.#state;
  }

  /** Calls back after each change of the state; returns how to stop. */
  watch(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Handles a change in the editor. */
  write(text: string): void {
    if (text === this.#state.text) return;
    const { keeping } = this.#state;
    this.#tell({ text, keeping: keeping === 'kept' ? 'keeping' : keeping });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), PAUSE);
  }

  /** Puts another text there, as from an earlier version; the one that was there is kept in the history. */
  async replace(text: string, why: VersionReason): Promise<void> {
    await this.#keepVersion(why);
    this.#tell({ text, keeping: 'keeping', given: this.#state.given + 1 });
    await this.flush();
  }

  /** Keeps what was typed, now. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#going = this.#going.then(() => this.#keep());
    return this.#going;
  }

  /** For the moment in which the page is closed: what is on its way is laid where it is found the next time. */
  flushOnUnload(): void {
    const { manuscript, text, keeping } = this.#state;
    if (text === manuscript.text || keeping === 'kept') return;
    this.#ground.texts.write(journalOf(manuscript.id), text);
  }

  /** The author's own file has this text now. */
  async saved(file: SavedFile, name = this.#state.manuscript.name): Promise<void> {
    await this.flush();
    await this.#keepVersion('saved', file.text);
    await this.#change((before) => ({ ...before, saved: file, name }));
  }

  async rename(name: string): Promise<void> {
    await this.#change((before) => ({ ...before, name }));
  }

  /** Gives what is written now a name in the history. */
  async nameVersion(name: string): Promise<void> {
    await this.#keepVersion('named', this.#state.text, name);
  }

  /** Resolves a conflict in favour of the other window's text; the text written here goes to the history. */
  async takeElsewhere(): Promise<void> {
    const { elsewhere } = this.#state;
    if (elsewhere === undefined) return;
    await this.#keepVersion('elsewhere');
    const manuscript = (await this.#ground.store.get(elsewhere.id)) ?? elsewhere;
    this.#tell({
      manuscript,
      text: manuscript.text,
      keeping: 'kept',
      elsewhere: undefined,
      given: this.#state.given + 1,
    });
  }

  /** Resolves a conflict in favour of the text written here; the other window's text goes to the history. */
  async keepOwn(): Promise<void> {
    const { elsewhere } = this.#state;
    if (elsewhere === undefined) return;
    await this.#ground.store.addVersion(elsewhere.id, elsewhere.text, { at: this.#ground.now(), why: 'elsewhere' });
    const manuscript = (await this.#ground.store.get(elsewhere.id)) ?? elsewhere;
    this.#tell({ manuscript, keeping: 'keeping', elsewhere: undefined });
    await this.flush();
  }

  /** Keeps what is on its way and stops listening. */
  async close(): Promise<void> {
    this.#stopHearing();
    await this.flush();
  }

  async #keep(): Promise<void> {
    const { manuscript, text, keeping } = this.#state;
    if (keeping === 'parted' || text === manuscript.text) return this.#settle();
    const { store, channel, now } = this.#ground;
    try {
      let isParted = false;
      const kept = await store.change(manuscript.id, (before = manuscript) => {
        isParted = before.revision !== manuscript.revision && before.text !== text;
        return isParted ? before : { ...before, text, revision: before.revision + 1, changedAt: now() };
      });
      if (isParted) return this.#tell({ keeping: 'parted', elsewhere: kept });
      this.#tell({ manuscript: kept });
      channel.publish(manuscript.id);
      this.#ground.texts.clear(journalOf(manuscript.id));
      rememberManuscript(this.#ground.texts, kept);
      if (now() - this.#lastVersion >= APART) await this.#keepVersion('while', text);
      this.#settle();
    } catch {
      this.#tell({ keeping: 'until-left' });
    }
  }

  /** Says that all is kept, if nothing was typed meanwhile. */
  #settle(): void {
    const { manuscript, text, keeping } = this.#state;
    const { lasts } = this.#ground.store;
    if (text === manuscript.text && keeping !== 'parted') this.#tell({ keeping: lasts ? 'kept' : 'until-left' });
  }

  async #keepVersion(why: VersionReason, text = this.#state.text, name?: string): Promise<void> {
    const at = Math.max(this.#ground.now(), this.#lastVersion + 1);
    this.#lastVersion = at;
    try {
      const manuscript = await this.#ground.store.addVersion(this.#state.manuscript.id, text, { at, why, name });
      // Only its history is taken over: what else has changed there is found when something is kept.
      this.#tell({ manuscript: { ...this.#state.manuscript, versions: manuscript.versions } });
    } catch {
      this.#tell({ keeping: 'until-left' });
    }
  }

  async #change(how: (before: KeptManuscript) => KeptManuscript): Promise<void> {
    const { manuscript } = this.#state;
    try {
      const kept = await this.#ground.store.change(manuscript.id, (before = manuscript) => how(before));
      rememberManuscript(this.#ground.texts, kept);
      const { saved, name } = kept;
      this.#tell({ manuscript: { ...this.#state.manuscript, saved, name } });
    } catch {
      this.#tell({ manuscript: how(manuscript), keeping: 'until-left' });
    }
  }

  /** Another window has written. Where nothing was typed here, this one shows it, too. */
  async #lookElsewhere(): Promise<void> {
    await this.#going;
    const { manuscript, text } = this.#state;
    const there = await this.#ground.store.get(manuscript.id).catch(() => undefined);
    if (there === undefined || there.revision <= manuscript.revision) return;
    if (text === manuscript.text || text === there.text) {
      this.#tell({ manuscript: there, text: there.text, given: this.#state.given + 1 });
    } else this.#tell({ keeping: 'parted', elsewhere: there });
  }

  #tell(some: Partial<ManuscriptState>): void {
    this.#state = { ...this.#state, ...some };
    for (const listener of this.#listeners) listener();
  }
}

/** Under which name the last keystrokes of a text lie: under one of its own, so that no other text takes their place. */
export function journalOf(id: string): string {
  return `workshop-journal-${id}`;
}
