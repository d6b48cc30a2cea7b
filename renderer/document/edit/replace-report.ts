import { closeHistory } from '@tiptap/pm/history';
import { Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { Report } from '../../../shared/report/schema.ts';
import { reportToDocument } from '../convert/report-to-document.ts';
import { deliberately } from './guard.ts';

/** Puts another report's whole text in place of the document, as one step that can be undone. */
export function replaceReport(state: EditorState, report: Report): Transaction {
  const document = Node.fromJSON(state.schema, reportToDocument(report));
  return deliberately(closeHistory(state.tr).replaceWith(0, state.doc.content.size, document.content));
}
