/** A sentence for the person who runs the server. Nothing is wrong in the program, so that a stack trace would only hide it. */
export function notice(sentence: string): Error {
  const line = new Error(sentence);
  delete line.stack;
  return line;
}
