import {
  Button,
  Input,
  makeStyles,
  mergeClasses,
  Switch,
  Text,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { type KeyboardEvent, useState } from 'react';
import { keyOf, nameOf } from '../../../shared/commands.ts';
import { type Comment, countOpen } from '../../../shared/comments/comment.ts';
import { runCommand } from '../../commands.ts';
import { sentences } from '../../messages.ts';
import { PanelBody, PanelTitle, SidePanel } from '../../ui/side-panel.tsx';
import { momentWords } from '../../ui/time-words.ts';
import { useFocused } from '../../ui/use-focused.ts';
import { useCommentsNow } from './comments-context.tsx';
import type { Comments } from './use-comments.ts';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  comment: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    alignItems: 'flex-start',
  },
  done: { color: tokens.colorNeutralForeground3 },
  quote: {
    color: tokens.colorNeutralForeground3,
    borderLeft: `3px solid ${tokens.colorPaletteMarigoldBorderActive}`,
    paddingLeft: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
    justifyContent: 'flex-start',
    minWidth: 0,
    maxWidth: '100%',
    overflowWrap: 'anywhere',
  },
  words: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  reply: { paddingLeft: tokens.spacingHorizontalL },
  tool: { minWidth: 'auto' },
  quiet: { color: tokens.colorNeutralForeground3 },
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, width: '100%' },
});

/** Of a long passage only so much is shown. */
const SHOWN = 60;

const shortened = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);

interface CommentsPanelProps {
  isEditable: boolean;
  onClose: () => void;
}

/** 批注: what was noted on passages of the text, answered and done. */
export function CommentsPanel({ isEditable, onClose }: CommentsPanelProps) {
  const comments = useCommentsNow();
  const styles = useStyles();
  const { list, writing, author } = comments;
  const [showsDone, setShowsDone] = useState(false);
  const open = countOpen(list);
  const shown = list.filter(({ done }) => showsDone || !done);
  const bar = (
    <>
      <PanelTitle>批注</PanelTitle>
      <Button size="small" disabled={list.length === 0} onClick={() => runCommand('export-commented')}>
        {nameOf('export-commented')}
      </Button>
    </>
  );
  return (
    <SidePanel name="批注" {...{ bar, onClose }}>
      <PanelBody>
        {isEditable && (
          <div className={styles.row}>
            <Button size="small" onClick={() => comments.begin()}>
              {nameOf('comment')}（{keyOf('comment')}）
            </Button>
            <Input
              size="small"
              aria-label="批注人"
              contentBefore="署名"
              maxLength={30}
              value={author}
              onChange={(_, { value }) => comments.setAuthor(value)}
            />
          </div>
        )}
        {writing && (
          <div className={styles.comment}>
            <Text className={styles.quote}>{shortened(writing.quote)}</Text>
            <Writing label="批注内容" action="写好了" onDone={comments.add} onClose={comments.cancel} />
          </div>
        )}
        <div className={styles.row}>
          <Text>{list.length === 0 ? sentences.noComments : `还有 ${open} 条没有完成`}</Text>
          {open < list.length && (
            <Switch
              label={`已完成的 ${list.length - open} 条`}
              checked={showsDone}
              onChange={(_, { checked }) => setShowsDone(checked)}
            />
          )}
        </div>
        <ul className={styles.list} aria-label="批注列表">
          {shown.map((comment) => (
            <CommentLine key={comment.id} {...{ comment, comments, isEditable }} />
          ))}
        </ul>
      </PanelBody>
    </SidePanel>
  );
}

interface CommentLineProps {
  comment: Comment;
  comments: Comments;
  isEditable: boolean;
}

function CommentLine({ comment, comments, isEditable }: CommentLineProps) {
  const styles = useStyles();
  const [isReplying, setIsReplying] = useState(false);
  const { id, quote, gone, done, author, at, text, replies } = comment;
  return (
    <li className={mergeClasses(styles.comment, done && styles.done)}>
      {gone ? (
        <Text className={styles.quote}>原文已删{quote !== '' && `：${shortened(quote)}`}</Text>
      ) : (
        <Button
          size="small"
          appearance="transparent"
          className={styles.quote}
          onClick={() => comments.go(comment)}
        >
          {shortened(quote) || '这一段'}
        </Button>
      )}
      <Said {...{ author, at, text }} />
      {replies.map((reply) => (
        <div key={`${reply.at} ${reply.text}`} className={styles.reply}>
          <Said {...reply} />
        </div>
      ))}
      {isReplying ? (
        <Writing
          label="回复内容"
          action="回复"
          onDone={(words) => {
            if (words.trim() !== '') comments.reply(id, words);
            setIsReplying(false);
          }}
          onClose={() => setIsReplying(false)}
        />
      ) : (
        isEditable && (
          <div className={styles.row}>
            <Button size="small" className={styles.tool} onClick={() => setIsReplying(true)}>
              回复
            </Button>
            <Button size="small" className={styles.tool} onClick={() => comments.setDone(id, !done)}>
              {done ? '重新打开' : '完成'}
            </Button>
            <Button
              size="small"
              appearance="subtle"
              className={styles.tool}
              onClick={() => comments.remove(id)}
            >
              删除
            </Button>
          </div>
        )
      )}
    </li>
  );
}

function Said({ author, at, text }: Pick<Comment, 'author' | 'at' | 'text'>) {
  const styles = useStyles();
  return (
    <>
      <Text size={200} className={styles.quiet}>
        {author}　{momentWords(at)}
      </Text>
      <br />
      <Text className={styles.words}>{text}</Text>
    </>
  );
}

interface WritingProps {
  label: string;
  action: string;
  onDone: (text: string) => void;
  onClose: () => void;
}

function Writing({ label, action, onDone, onClose }: WritingProps) {
  const styles = useStyles();
  const [text, setText] = useState('');
  const field = useFocused();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    } else if (event.key === 'Enter' && event.ctrlKey) onDone(text);
  };
  return (
    <div className={styles.form} ref={field}>
      <Textarea
        aria-label={label}
        resize="vertical"
        maxLength={5000}
        value={text}
        onChange={(_, { value }) => setText(value)}
        onKeyDown={onKeyDown}
      />
      <div className={styles.row}>
        <Button
          size="small"
          appearance="primary"
          className={styles.tool}
          disabled={text.trim() === ''}
          onClick={() => onDone(text)}
        >
          {action}
        </Button>
        <Button size="small" className={styles.tool} onClick={onClose}>
          取消
        </Button>
      </div>
    </div>
  );
}
