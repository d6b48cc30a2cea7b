import type { Transaction } from '@tiptap/pm/state';
import type { Editor } from '@tiptap/react';
import { useEffect, useState } from 'react';
import { type Notice, noticeOf } from '../document/edit/notice.ts';
import { editAndGoThere } from '../document/edit/separate-step.ts';
import { pasteLines } from '../document/paste/by-parts.ts';
import { useNotify } from '../ui/notify.tsx';
import { QuestionDialog } from '../ui/question-dialog.tsx';
import { partHeadingWords, pictureWords, stayWords } from './notice-words.ts';

type Asked = Extract<Notice, { kind: 'part-headings' }>;

/** Tells what the paper has to say of an edit, and asks where what is pasted goes. */
export function EditNotices({ editor }: { editor: Editor }) {
  const notify = useNotify();
  const [asked, setAsked] = useState<Asked | null>(null);
  useEffect(() => {
    const follow = ({ transaction }: { transaction: Transaction }): void => {
      const notice = noticeOf(transaction);
      if (notice?.kind === 'stays') notify.told(stayWords[notice.why]);
      else if (notice?.kind === 'pictures') notify.told(pictureWords(notice.alone));
      else if (notice) setAsked(notice);
    };
    editor.on('transaction', follow);
    return () => void editor.off('transaction', follow);
  }, [editor, notify]);
  if (!asked) return null;
  const paste = (byParts: boolean) => (): void => {
    setAsked(null);
    editAndGoThere(editor, pasteLines(asked.lines, byParts));
  };
  return (
    <QuestionDialog
      title="粘贴到各个部分？"
      first={{ label: '分别放进各部分', run: paste(true) }}
      second={{ label: '都放在光标这里', run: paste(false) }}
      onClose={() => setAsked(null)}
    >
      {partHeadingWords(asked.headings)}
    </QuestionDialog>
  );
}
