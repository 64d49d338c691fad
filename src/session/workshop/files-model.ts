/** A text of this device, in the list of all. */
export interface ManuscriptModel {
  readonly id: string;
  /** Of its file. */
  readonly name: string;
  /** What the scenario is called. */
  readonly title: string | undefined;
  readonly changed: string;
  /** When it was saved to a file; absent where it never was. */
  readonly saved: string | undefined;
  readonly isUnsaved: boolean;
  readonly isDeleted: boolean;
}

/** Something to begin with. */
export interface BeginningModel {
  readonly id: string;
  readonly title: string;
  readonly summary: string | undefined;
}

/** A text that was kept on this device and is not any more, in a sentence. */
export interface LostModel {
  readonly id: string;
  readonly words: string;
}
