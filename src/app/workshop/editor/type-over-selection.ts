import { EditorView } from '@codemirror/view';

/**
 * What is typed over a selection is put there by the editor. Some browsers would do it themselves with the looks of what
 * was selected, in a style that the policy of the page forbids.
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
