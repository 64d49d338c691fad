import { allMessages } from '../en/all-messages.ts';
import { messageTypes } from './message-types.ts';

/** The types of the messages as they are in English now. */
export function englishTypes(): string {
  return messageTypes(allMessages);
}
