/** The live classes that are led from this device, as it keeps them: with the tokens that lead and show them. */
export interface LedClass {
  readonly classId: string;
  readonly token: string;
  readonly projector: string;
  /** Of the scenario. */
  readonly title: string;
  readonly tables: number;
  /** Milliseconds since 1970. */
  readonly openedAt: number;
  /** Id of the class of this device that its results were put into. */
  readonly keptAs?: string | undefined;
}

/** True if a stored value is a led class. */
export function isLedClass(value: unknown): value is LedClass {
  if (typeof value !== 'object' || value === null) return false;
  const { classId, token, projector, title, tables, openedAt, keptAs } = value as Readonly<Record<string, unknown>>;
  const isToken = [token, projector].every((each) => typeof each === 'string' && /^[\w-]{22}$/.test(each));
  const isClass = typeof classId === 'string' && /^[a-z0-9]{12}$/.test(classId) && typeof title === 'string';
  const isKept = keptAs === undefined || typeof keptAs === 'string';
  return isToken && isClass && isKept && Number.isSafeInteger(tables) && Number.isSafeInteger(openedAt);
}
