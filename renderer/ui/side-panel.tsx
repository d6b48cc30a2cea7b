import { Button, makeStyles, mergeClasses, Subtitle2, Tooltip, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactNode, Ref } from 'react';
import { region } from './regions.ts';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    minHeight: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tabs: {
    justifyContent: 'space-between',
    padding: `0 ${tokens.spacingHorizontalM} 0 ${tokens.spacingHorizontalXS}`,
  },
  title: { marginRight: 'auto', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: tokens.spacingHorizontalM,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
});

interface SidePanelProps {
  /** what it is called for those who do not see it */
  name: string;
  /** what its bar shows in front of 关闭 */
  bar: ReactNode;
  /** whether that begins with tabs, which bring room of their own */
  hasTabs?: boolean;
  onClose: () => void;
  /** whether it stands in the text's place */
  isMain?: boolean;
  /** what Esc does, where it does not close yet */
  onEscape?: () => void;
  children: ReactNode;
}

/** A panel beside the text, one of the places that F6 visits: 关闭 at the end of its bar, and Esc wherever in it the keyboard is. */
export function SidePanel({
  name,
  bar,
  hasTabs = false,
  isMain = false,
  onClose,
  onEscape = onClose,
  children,
}: SidePanelProps) {
  const styles = useStyles();
  return (
    <section
      className={styles.panel}
      role={isMain ? 'main' : 'complementary'}
      aria-label={name}
      onKeyDown={({ key }) => key === 'Escape' && onEscape()}
      {...region}
    >
      <div className={mergeClasses(styles.bar, hasTabs && styles.tabs)}>
        {bar}
        <Tooltip content="关闭（Esc）" relationship="label">
          <Button appearance="subtle" size="small" icon={<DismissRegular />} onClick={onClose} />
        </Tooltip>
      </div>
      {children}
    </section>
  );
}

/** What a panel's bar begins with, where it has no tabs. */
export function PanelTitle({ children }: { children: ReactNode }) {
  return (
    <Subtitle2 as="h2" className={useStyles().title}>
      {children}
    </Subtitle2>
  );
}

/** What of a panel is scrolled. */
export function PanelBody({ ref, children }: { ref?: Ref<HTMLDivElement>; children: ReactNode }) {
  return (
    <div ref={ref} className={useStyles().body}>
      {children}
    </div>
  );
}
