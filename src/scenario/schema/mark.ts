/** Letters that stand for a delegation. */
export const MARK = /^[\p{L}\p{N}]{1,3}$/u;
