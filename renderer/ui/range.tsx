import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  range: {
    width: '96px',
    minWidth: '64px',
    height: '20px',
    margin: 0,
    accentColor: tokens.colorBrandBackground,
    cursor: 'pointer',
  },
});

interface RangeProps {
  name: string;
  min: number;
  max: number;
  step?: number;
  value: number;
  onChange: (value: number) => void;
  className?: string;
}

/** A number between two, to be drawn along. The browser's own: Fluent's makes Chromium complain of its style. */
export function Range({ name, onChange, className, ...numbers }: RangeProps) {
  const styles = useStyles();
  return (
    <input
      type="range"
      className={mergeClasses(styles.range, className)}
      aria-label={name}
      {...numbers}
      onChange={({ target }) => onChange(Number(target.value))}
    />
  );
}
