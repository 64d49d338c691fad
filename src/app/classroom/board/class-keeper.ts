import type { KeptClass } from '#session/classroom/class/kept-class.ts';
import type { WindowWire } from '../../keeping/window-wire.ts';
import type { ClassShelf } from './class-shelf.ts';

/** The storage state of a class. */
export type ClassKeeping =
  | 'kept'
  /** The device has no room, or lets nothing be kept: what is new lasts until the page is left. */
  | 'until-left'
  /** The class was deleted, here or in another window. */
  | 'deleted';

export interface KeptClassState {
  readonly kept: KeptClass;
  readonly keeping: ClassKeeping;
}

type Change = (before: KeptClass) => KeptClass;

/** Dependencies of a keeper. */
export interface ClassGround {
  readonly shelf: ClassShelf;
  readonly wire: WindowWire;
  readonly now: () => number;
}

/** Keeps one class while it is on the screen: each change at once, together with what other windows change. */
export class ClassKeeper {
  readonly #ground: ClassGround;
  readonly #listeners = new Set<() => void>();
  readonly #stopHearing: () => void;
  #state: KeptClassState;
  /** Changes that are shown and not kept yet: those that the device had no room for are tried again with the next. */
  #unkept: readonly Change[] = [];
  #going: Promise<void> = Promise.resolve();

  constructor(ground: ClassGround, kept: KeptClass) {
    this.#ground = ground;
    this.#state = { kept, keeping: ground.shelf.lasts ? 'kept' : 'until-left' };
    this.#stopHearing = ground.wire.hear(kept.id, () => void this.#lookElsewhere());
  }

  state(): KeptClassState {
    return this.#state;
  }

  /** Calls back after each change of the state; returns how to stop. */
  watch(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Changes the class: on the screen at once, and on the device soon. */
  change(how: Change): Promise<void> {
    const stamped: Change = (before) => ({ ...how(before), changedAt: this.#ground.now() });
    this.#unkept = [...this.#unkept, stamped];
    this.#tell({ ...this.#state, kept: stamped(this.#state.kept) });
    this.#going = this.#going.then(() => this.#keep());
    return this.#going;
  }

  /** Deletes the class, with all that is kept of it. Fails where the device does not let it go. */
  async remove(): Promise<void> {
    await this.#going;
    const { shelf, wire } = this.#ground;
    await shelf.remove(this.#state.kept.id);
    this.#tell({ ...this.#state, keeping: 'deleted' });
    wire.say(this.#state.kept.id);
  }

  close(): void {
    this.#stopHearing();
  }

  async #keep(): Promise<void> {
    const changes = this.#unkept;
    if (changes.length === 0 || this.#state.keeping === 'deleted') return;
    const { shelf, wire } = this.#ground;
    const { id } = this.#state.kept;
    try {
      const now = await shelf.change(id, (before) => changes.reduce((changed, how) => how(changed), before));
      this.#unkept = this.#unkept.slice(changes.length);
      if (now === undefined) return this.#tell({ ...this.#state, keeping: 'deleted' });
      this.#show(now);
      wire.say(id);
    } catch {
      this.#tell({ ...this.#state, keeping: 'until-left' });
    }
  }

  /** Another window has changed the class, or deleted it. */
  async #lookElsewhere(): Promise<void> {
    await this.#going;
    try {
      const there = await this.#ground.shelf.get(this.#state.kept.id);
      if (there === undefined) this.#tell({ ...this.#state, keeping: 'deleted' });
      else this.#show(there);
    } catch {
      // What is on the screen stays; the next change says whether it can be kept.
    }
  }

  /** Shows what is kept, with what is not yet. */
  #show(kept: KeptClass): void {
    const shown = this.#unkept.reduce((changed, how) => how(changed), kept);
    this.#tell({ kept: shown, keeping: this.#ground.shelf.lasts ? 'kept' : 'until-left' });
  }

  #tell(state: KeptClassState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
