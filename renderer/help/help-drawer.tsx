import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  makeStyles,
  OverlayDrawer,
  Subtitle2,
  Text,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useFocusReturn } from '../ui/focus-return.ts';
import { HELP, KEYS } from './help-text.ts';

const useStyles = makeStyles({
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    paddingBottom: tokens.spacingVerticalXXL,
  },
  topic: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  keys: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
  },
  key: { color: tokens.colorNeutralForeground2 },
});

/** 使用说明, beside whatever is on the screen. Esc closes it. */
export function HelpDrawer({ open, onClose }: { open: boolean; onClose: () => void }) {
  const styles = useStyles();
  useFocusReturn(open);
  return (
    <OverlayDrawer
      open={open}
      position="end"
      size="medium"
      onOpenChange={(_, data) => data.open || onClose()}
      aria-label="使用说明"
    >
      <DrawerHeader>
        <DrawerHeaderTitle
          action={
            <Button
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label="关闭（Esc）"
              onClick={onClose}
            />
          }
        >
          使用说明
        </DrawerHeaderTitle>
      </DrawerHeader>
      {/* What scrolls is scrolled with the keys as well. */}
      <DrawerBody className={styles.body} tabIndex={0}>
        {HELP.map(({ title, paragraphs }) => (
          <section key={title} className={styles.topic}>
            <Subtitle2 as="h2">{title}</Subtitle2>
            {paragraphs.map((paragraph) => (
              <Text key={paragraph}>{paragraph}</Text>
            ))}
          </section>
        ))}
        <section className={styles.topic}>
          <Subtitle2 as="h2">按键</Subtitle2>
          <div className={styles.keys}>
            {KEYS.map(({ keys, does }) => (
              <KeyLine key={keys} keys={keys} does={does} />
            ))}
          </div>
        </section>
      </DrawerBody>
    </OverlayDrawer>
  );
}

function KeyLine({ keys, does }: { keys: string; does: string }) {
  const styles = useStyles();
  return (
    <>
      <Text className={styles.key}>{keys}</Text>
      <Text>{does}</Text>
    </>
  );
}
