/** Pastes lines into a field that has one, with blanks between them: the field itself would put their words together. */
export function pasteInLine(event: ClipboardEvent & { readonly currentTarget: HTMLInputElement }): void {
  const pasted = event.clipboardData?.getData('text/plain') ?? '';
  if (!/[\r\n]/.test(pasted)) return;
  event.preventDefault();
  const field = event.currentTarget;
  const { selectionStart, selectionEnd } = field;
  field.setRangeText(pasted.replace(/\s*[\r\n]\s*/g, ' '), selectionStart ?? 0, selectionEnd ?? 0, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
