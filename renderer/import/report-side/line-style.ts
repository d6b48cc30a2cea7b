import { createFocusOutlineStyle, makeStyles, tokens } from '@fluentui/react-components';
import { FORCED_COLORS } from '../../ui/forced-colors.ts';

/** How lines look on both sides of the page 读到的内容. */
export const useLineStyles = makeStyles({
  list: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    scrollbarGutter: 'stable',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
  },
  line: {
    position: 'relative',
    cursor: 'default',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...createFocusOutlineStyle(),
  },
  marked: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 3px 0 0 0 ${tokens.colorBrandStroke1}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Selected },
    [FORCED_COLORS]: { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  // Forced colours draw no shadows.
  above: {
    boxShadow: `0 -2px 0 0 ${tokens.colorBrandStroke1}`,
    [FORCED_COLORS]: { borderTop: '2px solid Highlight' },
  },
  below: {
    boxShadow: `0 2px 0 0 ${tokens.colorBrandStroke1}`,
    [FORCED_COLORS]: { borderBottom: '2px solid Highlight' },
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});
