import { Editor, EditorContent } from '@tiptap/react';
import { type CSSProperties, type MouseEvent, type ReactNode, type RefObject, useMemo, useRef } from 'react';
import type { PartRole, Report } from '../../../shared/report/schema.ts';
import { reportToDocument } from '../../document/convert/report-to-document.ts';
import type { TitleLines } from '../../document/edit/title-breaks.ts';
import { documentExtensions } from '../../document/extensions.ts';
import { isPart, type Zone, zoneAt } from '../../document/schema/zones.ts';
import { useProfile } from '../../session/profile.ts';
import { lightTheme } from '../../ui/theme.ts';
import { paperStyle } from './paper-style.ts';
import { useSheetZoom } from './sheet-zoom.ts';
import { useWheelZoom } from './use-wheel-zoom.ts';
import './paper.css';
import './table.css';

/** Called when a clerk asks for another wording of a part's heading, with the wording as it stands. */
type OnRewriteHeading = (role: PartRole, heading: string) => void;

const ATTRIBUTES = {
  class: 'paper',
  'aria-label': '报告正文',
  'aria-multiline': 'true',
  role: 'textbox',
  lang: 'zh-CN',
  spellcheck: 'false',
  autocorrect: 'off',
  autocapitalize: 'off',
  translate: 'no',
};

/** Parts of TipTap's core that would do again, or against us, what the document's own extensions do. */
const REPLACED = {
  keymap: false,
  clipboardTextSerializer: false,
  delete: false,
  drop: false,
  paste: false,
} as const;

/**
 * Makes the editor of a report.
 * @param beside the number of what stands beside the text
 * @param yearNow the report's year at a moment
 * @param titleLines the lines of a title on the page
 * @param onEdit called after every change of the document; must be quick, since typing waits for it
 */
export const newPaperEditor = ({
  report,
  beside,
  yearNow,
  titleLines,
  onEdit,
}: {
  report: Report;
  beside: number;
  yearNow: () => number;
  titleLines: TitleLines;
  onEdit: (editor: Editor) => void;
}): Editor =>
  new Editor({
    extensions: documentExtensions(yearNow, titleLines),
    content: { ...reportToDocument(report), attrs: { beside } },
    enableContentCheck: true,
    enableCoreExtensions: REPLACED,
    // The page's policy allows no style but files: paper.css holds ProseMirror's few rules.
    injectCSS: false,
    editorProps: { attributes: ATTRIBUTES, scrollMargin: 48, scrollThreshold: 48 },
    onUpdate: ({ editor }) => onEdit(editor),
  });

const ask = (zone: Zone | null, onRewriteHeading: OnRewriteHeading): void => {
  if (zone && isPart(zone.name)) onRewriteHeading(zone.name, zone.node.attrs.heading);
};

/** The light theme's values, for what is drawn on the sheet. */
const LIGHT = Object.fromEntries(
  Object.entries(lightTheme).map(([name, value]) => [`--${name}`, value]),
) as CSSProperties;

/** The report as the sheet of paper that it will become, on a grey desk. A click on 改写标题 rewrites a part's heading. */
export function PaperEditor({
  editor,
  onRewriteHeading,
  children,
}: {
  editor: Editor;
  onRewriteHeading: OnRewriteHeading;
  /** What is drawn over the sheet. @param desk that it is measured from */
  children?: (desk: RefObject<HTMLElement | null>) => ReactNode;
}) {
  const { format } = useProfile();
  const zoom = useSheetZoom();
  const style = useMemo(() => paperStyle(format, zoom), [format, zoom]);
  const desk = useRef<HTMLDivElement>(null);
  useWheelZoom(desk);
  const onClick = ({ target }: MouseEvent): void => {
    if (!(target instanceof Element) || !target.closest('.rewrite-heading')) return;
    const body = target.closest('section')?.querySelector('.part-body');
    if (body) ask(zoneAt(editor.state.doc.resolve(editor.view.posAtDOM(body, 0))), onRewriteHeading);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears what the paper inside it lets through
    // biome-ignore lint/a11y/useKeyWithClickEvents: the command 改写部分标题 has a key
    <div ref={desk} className="paper-desk" style={style} onClick={onClick}>
      {/* The sheet is a paper, whatever theme the screen has. */}
      <div className="paper-theme" style={LIGHT}>
        <EditorContent editor={editor} />
        {children?.(desk)}
      </div>
    </div>
  );
}
