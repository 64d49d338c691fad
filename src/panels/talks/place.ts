/** The places of a narrow page, one of which is shown at a time. */
export type Place = 'talk' | 'draft' | 'map' | 'day' | 'more';
