/**
 * Version of the negotiators: what they decide. It goes up when they can decide otherwise from the same view; it counts
 * on from 21, up to which rules and negotiators had one version.
 */
export const NEGOTIATORS_VERSION = 31;
