import type { Presence } from '#live/service.ts';

/** Who is connected to any of the services that share it. */
export class FakePresence implements Presence {
  readonly #here = new Map<string, string[]>();
  readonly #watching = new Map<string, Set<() => void>>();

  readonly online = (classId: string): ReadonlySet<string> => new Set(this.#of(classId));

  readonly enter = (classId: string, pupil: string): (() => void) => {
    this.#set(classId, [...this.#of(classId), pupil]);
    return () => {
      const here = [...this.#of(classId)];
      here.splice(here.indexOf(pupil), 1);
      this.#set(classId, here);
    };
  };

  readonly watch = (classId: string, onChange: () => void): (() => void) => {
    const those = this.#watching.get(classId) ?? new Set();
    this.#watching.set(classId, those.add(onChange));
    return () => those.delete(onChange);
  };

  #of(classId: string): readonly string[] {
    return this.#here.get(classId) ?? [];
  }

  #set(classId: string, here: string[]): void {
    this.#here.set(classId, here);
    for (const onChange of this.#watching.get(classId) ?? []) setImmediate(onChange);
  }
}
