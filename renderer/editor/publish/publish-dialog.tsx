import {
  Button,
  DialogActions,
  DialogContent,
  Field,
  Input,
  makeStyles,
  Spinner,
  Subtitle2,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { PublicLook } from '../../../shared/publish/publish.ts';
import { wrongToPublish } from '../../../shared/publish/wrong-to-publish.ts';
import type { Place } from '../../../shared/report/place.ts';
import { personalCountWords, sentences } from '../../messages.ts';
import { useProofreadingNow } from '../../panels/proofread/proofreading-context.tsx';
import { useProfile } from '../../session/profile.ts';
import type { Session } from '../../session/session.ts';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { LineLink } from '../../ui/line-link.tsx';
import { PersonalList } from './personal-list.tsx';
import { RecordTable } from './record-table.tsx';
import { type Publishing, usePublish } from './use-publish.ts';

const useStyles = makeStyles({
  surface: { maxWidth: '820px' },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  // What scrolls by itself would be squeezed to nothing in a low window.
  list: {
    flexShrink: 0,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    maxHeight: '24vh',
    overflowY: 'auto',
  },
  review: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalL },
  hint: { color: tokens.colorNeutralForeground3 },
});

interface PublishDialogProps {
  session: Session;
  onGo: (place: Place) => void;
  onClose: () => void;
}

/** 导出公开稿: what would be told the public, seen before it is. */
export function PublishDialog({ session, onGo, onClose }: PublishDialogProps) {
  const styles = useStyles();
  const publishing = usePublish(session);
  const { looking } = publishing;
  return (
    <DialogFrame title="导出公开稿" className={styles.surface} onClose={onClose}>
      <DialogContent className={styles.content}>
        {looking.kind === 'reading' && <Spinner label={sentences.publicReading} />}
        {looking.kind === 'refused' && (
          <>
            <Text weight="semibold">{looking.why.title}</Text>
            <Text>{looking.why.body}</Text>
          </>
        )}
        {looking.kind === 'seen' && <Seen look={looking.look} {...{ publishing, onGo }} />}
      </DialogContent>
      <DialogActions fluid>
        {looking.kind === 'seen' && <Ways publishing={publishing} />}
        <Button onClick={onClose}>关闭</Button>
      </DialogActions>
    </DialogFrame>
  );
}

/** The ways to take it along; none before 保密审查 where that is demanded. */
function Ways({ publishing: { onSave, onCopy, isBusy, isReviewed } }: { publishing: Publishing }) {
  const { secrecyReview } = useProfile().profile;
  const disabled = isBusy || (secrecyReview && !isReviewed);
  return (
    <>
      <Button appearance="primary" disabledFocusable={disabled} onClick={onCopy}>
        复制
      </Button>
      <Button disabledFocusable={disabled} onClick={onSave('html')}>
        保存网页片段
      </Button>
      <Button disabledFocusable={disabled} onClick={onSave('txt')}>
        保存文字
      </Button>
    </>
  );
}

function Seen({
  look,
  publishing,
  onGo,
}: Pick<PublishDialogProps, 'onGo'> & { look: PublicLook; publishing: Publishing }) {
  const styles = useStyles();
  const wrong = wrongToPublish(useProofreadingNow().findings);
  return (
    <>
      <Subtitle2 as="h3">{personalCountWords(look.items.length)}</Subtitle2>
      {look.items.length > 0 && <PersonalList items={look.items} publishing={publishing} />}
      <Text className={styles.hint}>{sentences.personalHint}</Text>
      {wrong.length > 0 && (
        <>
          <Subtitle2 as="h3">必错 {wrong.length} 处，请先改正</Subtitle2>
          <ul className={styles.list} aria-label="必错">
            {wrong.map(({ place, where, quote, message }) => (
              <li key={`${place.block} ${place.from} ${message}`}>
                <LineLink onClick={() => onGo(place)}>
                  {where} {quote}：{message}
                </LineLink>
              </li>
            ))}
          </ul>
        </>
      )}
      <Subtitle2 as="h3">公开信息</Subtitle2>
      <RecordTable look={look} publishing={publishing} />
      {look.leftOut.length > 0 && (
        <Text className={styles.hint}>不写进公开稿：{look.leftOut.join('；')}</Text>
      )}
      <ReviewFields publishing={publishing} />
    </>
  );
}

function ReviewFields({ publishing: { typed, setTyped, isReviewed } }: { publishing: Publishing }) {
  const styles = useStyles();
  const { secrecyReview } = useProfile().profile;
  return (
    <>
      <Subtitle2 as="h3">保密审查{secrecyReview ? '' : '（可以不填）'}</Subtitle2>
      <div className={styles.review}>
        <Field label="审查人" required={secrecyReview}>
          <Input
            value={typed.by}
            maxLength={60}
            onChange={(_, { value }) => setTyped({ ...typed, by: value })}
          />
        </Field>
        <Field label="审查日期" required={secrecyReview}>
          <Input value={typed.on} onChange={(_, { value }) => setTyped({ ...typed, on: value })} />
        </Field>
      </div>
      {secrecyReview && !isReviewed && <Text className={styles.hint}>{sentences.reviewMissing}</Text>}
    </>
  );
}
