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
import { DARK } from '../ui/theme.ts';
import { useTooltipGone } from '../ui/tooltip-gone.ts';
import { HELP, type HelpPicture, KEYS } from './help-text.ts';

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
  figure: { display: 'flex', justifyContent: 'center' },
  picture: {
    maxWidth: '100%',
    boxSizing: 'border-box',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** 使用说明, beside whatever is on the screen. Esc closes it. */
export function HelpDrawer({ open, onClose }: { open: boolean; onClose: () => void }) {
  const styles = useStyles();
  useFocusReturn(open);
  useTooltipGone(open);
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
            {paragraphs.map((paragraph) =>
              typeof paragraph === 'string' ? (
                <Text key={paragraph}>{paragraph}</Text>
              ) : (
                <Picture key={paragraph.src} {...paragraph} />
              ),
            )}
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

/** A picture in the colours that the screen has. */
function Picture({ src, dark, words }: HelpPicture) {
  const styles = useStyles();
  return (
    <picture className={styles.figure}>
      {dark !== undefined && <source srcSet={dark} media={DARK} />}
      <img className={styles.picture} src={src} alt={words} />
    </picture>
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
