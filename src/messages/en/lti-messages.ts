import lti from './lti.json' with { type: 'json' };

/** Messages of the pages that the server shows inside a learning platform. Like the first messages, they have no variants. */
export const ltiMessages = { lti } as const;
