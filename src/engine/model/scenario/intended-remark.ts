/** A remark of the proof-reading that the author knows of and means, with the reason. */
export interface IntendedRemark {
  /** Code of the remark. */
  readonly remark: string;
  readonly because: string;
  /** An id that the remark names: only remarks about it are meant. All of the code where absent. */
  readonly about?: string | undefined;
}
