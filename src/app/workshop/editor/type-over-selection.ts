import { EditorView } from '@codemirror/view';

/**
 * Inserts text typed over a selection. Some browsers would insert it with the style of the selection, which the policy
 * of the page forbids.
 */
export const typeOverSelection = EditorView.domEventHandlers({
  beforeinput: (event, view) => {
    const { state, composing } = view;
    const { data, inputType } = event;
    if (inputType !== 'insertText' || data === null || composing || state.selection.main.empty) return false;
    event.preventDefault();
    view.dispatch(state.update(state.replaceSelection(data), { userEvent: 'input.type', scrollIntoView: true }));
    return true;
  },
});
