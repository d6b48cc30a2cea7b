// What these add to the editor’s commands, for the specs that call them.
import type {} from '@tiptap/extensions';
import type { Editor } from '@tiptap/react';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { documentToReport } from '../../../renderer/document/convert/document-to-report.ts';
import { outlineOf, scrollToEntry } from '../../../renderer/document/convert/outline.ts';
import type {} from '../../../renderer/document/extensions.ts';
import { newPaperEditor, PaperEditor } from '../../../renderer/editor/paper/paper-editor.tsx';
import { titleShapes } from '../../../shared/gongwen/title-shapes.ts';
import type { Report } from '../../../shared/report/schema.ts';
import './harness.css';

/** What tests reach in the page. */
export interface Harness {
  editor: Editor;
  edits: number;
  rewrites: string[];
  report: () => Report;
  go: (entry: number) => void;
}

declare global {
  interface Window {
    mountReport: (report: Report) => void;
    harness: Harness;
  }
}

function Page({ report }: { report: Report }) {
  const [editor] = useState(() =>
    newPaperEditor({
      report,
      beside: 0,
      yearNow: () => report.year,
      titleLines: (title) => titleShapes(title, report.office)[0] ?? [title],
      onEdit: () => {
        window.harness.edits += 1;
      },
    }),
  );
  useEffect(() => {
    window.harness = {
      editor,
      edits: 0,
      rewrites: [],
      report: () => documentToReport(editor.state.doc, report),
      go: (entry) => scrollToEntry(editor, outlineOf(editor.state.doc)[entry] ?? raise()),
    };
  }, [editor, report]);
  return (
    <PaperEditor
      editor={editor}
      onRewriteHeading={(role, heading) => window.harness.rewrites.push(`${role} ${heading}`)}
    />
  );
}

function raise(): never {
  throw new RangeError('no such entry');
}

window.mountReport = (report) => {
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<Page report={report} />);
};
