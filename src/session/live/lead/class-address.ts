import { codeInAddress } from '../class-code.ts';

/** The address at which pupils join. */
export interface ClassAddress {
  /** Address as it is written on a wall: "192.168.1.20:4173". */
  readonly shown: string;
  /** Address of the page, with its slash at the end. */
  readonly base: string;
}

/** An address without what a browser adds by itself. */
export function classAddress(base: string): ClassAddress {
  const whole = base.endsWith('/') ? base : `${base}/`;
  return { base: whole, shown: whole.replace(/^https?:\/\//, '').replace(/\/$/, '') };
}

/** Returns the link of a class code, or of a card of the class. */
export function joinAddress({ base }: ClassAddress, code: string, card?: string): string {
  return `${base}#/join/${[codeInAddress(code), ...(card === undefined ? [] : [card])].join('/')}`;
}
