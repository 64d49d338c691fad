import { Scorm12API } from 'scorm-again';

/** A learning platform for one learner: what it has stored is there at the next visit. */
export interface LearningPlatform {
  /** The API for a new visit. */
  visit(): Scorm12API;
}

/** A platform of a real implementation of SCORM 1.2, without a server behind it. */
export function learningPlatform(): LearningPlatform {
  let stored: object = {};
  return {
    visit: () => {
      const api = new Scorm12API({ autocommit: false, logLevel: 5 });
      api.loadFromJSON(stored as Parameters<Scorm12API['loadFromJSON']>[0], '');
      api.on('LMSCommit', () => {
        stored = (api.renderCommitCMI(true) as { cmi?: object }).cmi ?? {};
      });
      return api;
    },
  };
}
