import type { RequestReply } from './protocol/problem.ts';
import type { ToldToPupil } from './protocol/told-to-pupil.ts';
import type { ToldToTeacher } from './protocol/told-to-teacher.ts';

/** The kinds of notifications to a device. */
export type NotificationKind = keyof ToldToPupil | keyof ToldToTeacher;

/** The way to one device. */
export interface DeviceTransport {
  /** True if the device may open classes without the server's key. */
  readonly mayOpen: boolean;
  /** Address of the device or of its network. It is kept in no log. */
  readonly from: string;
  tell(kind: NotificationKind, message: unknown): void;
}

/** A device that is connected. */
export interface Connection {
  /** Does what is asked for, whatever was sent; never throws. */
  ask(kind: string, message: unknown): Promise<RequestReply>;
  /** The device is gone. */
  left(): void;
}

/** Live classes, whatever carries the messages. Any number of processes may give them on the same logs. */
export interface LiveService {
  connect(line: DeviceTransport): Connection;
  /** Counts what devices of this process use now. */
  counts(): Promise<ServiceCounts>;
  close(): Promise<void>;
}

/** Classes with a connected device, their tables, and the seats that are connected. */
export interface ServiceCounts {
  readonly classes: number;
  readonly tables: number;
  readonly seats: number;
}

/** The pupils who are connected, across all processes. */
export interface Presence {
  /** The pupils of a class who are here. */
  online(classId: string): ReadonlySet<string>;
  /** Says that a device of a pupil is here now, in this process; returns how to say that it is not any more. */
  enter(classId: string, pupil: string): () => void;
  /** Calls back when who is here may have changed. */
  watch(classId: string, onChange: () => void): () => void;
}
