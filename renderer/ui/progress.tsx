import { makeStyles, ProgressBar, type ProgressBarProps } from '@fluentui/react-components';

/** As the library writes it, whose own rule is replaced only so. */
const LIBRARY_FORCED_COLORS = '@media screen and (forced-colors: active)';

const useStyles = makeStyles({
  track: {
    // Without a frame and a ground of its own, one that has not begun is drawn as full.
    [LIBRARY_FORCED_COLORS]: {
      backgroundColor: 'Canvas',
      outlineStyle: 'solid',
      outlineWidth: '1px',
      outlineColor: 'CanvasText',
    },
  },
});

/** How much of something is done. */
export function Progress(props: Omit<ProgressBarProps, 'className' | 'thickness'>) {
  return <ProgressBar {...props} thickness="large" className={useStyles().track} />;
}
