// The least that an editor of a text can be: ProseMirror with paragraphs, its own keys and undo, and nothing around it.
import { baseKeymap } from '@tiptap/pm/commands';
import { history } from '@tiptap/pm/history';
import { keymap } from '@tiptap/pm/keymap';
import { Schema } from '@tiptap/pm/model';
import { EditorState } from '@tiptap/pm/state';
import { EditorView } from '@tiptap/pm/view';

const schema = new Schema({
  nodes: {
    doc: { content: 'paragraph+' },
    paragraph: { content: 'text*', toDOM: () => ['p', 0] },
    text: {},
  },
});

const text = await (await fetch('./text.json')).json();
const doc = schema.node(
  'doc',
  null,
  text.map((/** @type {string} */ one) =>
    schema.node('paragraph', null, one === '' ? [] : [schema.text(one)]),
  ),
);
const state = EditorState.create({ doc, plugins: [history(), keymap(baseKeymap)] });
new EditorView(document.querySelector('#place'), { state });
