/** Option of tests whose subject moves, or that play as most people do: others ask for reduced motion, which is quicker. */
export const IN_MOTION = { contextOptions: { reducedMotion: 'no-preference' } } as const;
