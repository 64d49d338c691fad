/** A text of this device, in the list of all. */
export interface ManuscriptModel {
  readonly id: string;
  /** Of its file. */
  readonly name: string;
  /** Title of the scenario. */
  readonly title: string | undefined;
  readonly changed: string;
  /** Time when it was saved to a file; absent if never. */
  readonly saved: string | undefined;
  readonly isUnsaved: boolean;
  readonly isDeleted: boolean;
}

/** A template to start from. */
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
