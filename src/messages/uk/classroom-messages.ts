import { classNames } from './class-names.ts';
import { classResults } from './class-results.ts';
import { classSetup } from './class-setup.ts';
import { classroom } from './classroom.ts';
import { guide } from './guide.ts';
import { kit } from './kit.ts';
import { kitKey } from './kit-key.ts';
import { kitLesson } from './kit-lesson.ts';
import { kitPage } from './kit-page.ts';
import { kitRules } from './kit-rules.ts';
import { kitWatch } from './kit-watch.ts';
import { paper } from './paper.ts';
import { unreadableData } from './unreadable-data.ts';

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
