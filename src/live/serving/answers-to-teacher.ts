import type { AskedByTeacher } from '../protocol/asked-by-teacher.ts';
import type { MessageHandler } from './asker.ts';
import { deleteClass } from './delete-class.ts';
import { lead } from './lead.ts';
import { led } from './led.ts';
import { observe } from './observe.ts';
import { openClass } from './open-class.ts';

/** The handlers of a teacher's or projector's messages. */
export const ANSWERS_TO_TEACHER: { readonly [Kind in keyof AskedByTeacher]: MessageHandler<AskedByTeacher[Kind]> } = {
  open: openClass,
  lead,
  led,
  observe,
  delete: deleteClass,
};
