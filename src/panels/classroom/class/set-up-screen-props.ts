import type { ClassPlan, ClassPresets, DeviceSharing, KeptClass } from '#session/classroom/class/kept-class.ts';
import type { ChairAddress } from '#session/classroom/class/seat-pupils.ts';
import type { ClassParty } from './class-party.ts';

/** Commands of the teacher for setting up a class. */
export interface SetUpCommands {
  readonly onPlan: (some: Partial<ClassPlan>) => void;
  readonly onPupils: (count: number) => void;
  readonly onTables: (count: number) => void;
  /** Seats all pupils anew by chance. */
  readonly onShuffle: () => void;
  /** Seats the pupils of a list that was pasted, and no others. */
  readonly onList: (text: string) => void;
  readonly onPresets: (some: Partial<ClassPresets>) => void;
  readonly onRename: (table: string, words: string) => void;
  readonly onMove: (nickname: string, to: ChairAddress) => void;
  readonly onTableSharing: (table: string, sharing: DeviceSharing) => void;
  readonly onRenameClass: (name: string) => void;
  /** Saves the class to a file. */
  readonly onSave: () => void;
  readonly onDelete: () => void;
}

export interface SetUpScreenProps extends SetUpCommands {
  readonly kept: KeptClass;
  readonly parties: readonly ClassParty[];
  readonly hasAttacks: boolean;
  readonly namesHidden: boolean;
  readonly mostPupils: number;
  readonly mostTables: number;
  /** Report on the list that was pasted last. */
  readonly listReport: string | undefined;
  readonly handOutAddress: string;
}
