import { codeInAddress } from '../class-code.ts';

/** What pupils are told to go to. */
export interface ClassAddress {
  /** As it is written on a wall: "192.168.1.20:4173". */
  readonly shown: string;
  /** That of the page, with its slash at the end. */
  readonly base: string;
}

/** An address without what a browser adds by itself. */
export function classAddress(base: string): ClassAddress {
  const whole = base.endsWith('/') ? base : `${base}/`;
  return { base: whole, shown: whole.replace(/^https?:\/\//, '').replace(/\/$/, '') };
}

/** Where the code of a class, or a card of it, leads. */
export function joinAddress({ base }: ClassAddress, code: string, card?: string): string {
  return `${base}#/join/${[codeInAddress(code), ...(card === undefined ? [] : [card])].join('/')}`;
}
