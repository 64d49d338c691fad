import classNames from './class-names.json' with { type: 'json' };
import classResults from './class-results.json' with { type: 'json' };
import classSetup from './class-setup.json' with { type: 'json' };
import classroom from './classroom.json' with { type: 'json' };
import guide from './guide.json' with { type: 'json' };
import kit from './kit.json' with { type: 'json' };
import kitKey from './kit-key.json' with { type: 'json' };
import kitLesson from './kit-lesson.json' with { type: 'json' };
import kitPage from './kit-page.json' with { type: 'json' };
import kitRules from './kit-rules.json' with { type: 'json' };
import kitWatch from './kit-watch.json' with { type: 'json' };
import paper from './paper.json' with { type: 'json' };
import unreadableData from './unreadable-data.json' with { type: 'json' };

/** Messages of the teacher's pages for a lesson, loaded with them. */
export const classroomMessages = {
  classroom,
  guide,
  paper,
  'class-names': classNames,
  'class-results': classResults,
  'class-setup': classSetup,
  kit,
  'kit-rules': kitRules,
  'kit-lesson': kitLesson,
  'kit-watch': kitWatch,
  'kit-key': kitKey,
  'kit-page': kitPage,
  'unreadable-data': unreadableData,
} as const;
