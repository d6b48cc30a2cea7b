import { Field, makeStyles, Radio, RadioGroup, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { titleShapes } from '../../../shared/gongwen/title-shapes.ts';
import { titleRoom } from '../../../shared/gongwen/title-width.ts';
import { sentences } from '../../messages.ts';
import { formatNow } from '../../session/profile.ts';
import type { TabProps } from './tab-props.ts';

const useStyles = makeStyles({
  shape: {
    display: 'block',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    textAlign: 'center',
    whiteSpace: 'pre-line',
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase400,
  },
});

/** 标题排列: the best shapes to choose from, or lines broken by hand (GB/T 9704-2012, 7.3.1). */
export function TitleTab({ report, elements, onChange }: TabProps) {
  const styles = useStyles();
  const room = titleRoom(formatNow());
  const shapes = titleShapes(report.title, report.office, room).map((lines) => lines.join('\n'));
  const now = elements.titleLines.join('\n');
  const [typed, setTyped] = useState(now);
  const isTitle = typed.replace(/\n/g, '') === report.title;
  const take = (text: string): void => {
    setTyped(text);
    if (text.replace(/\n/g, '') === report.title)
      onChange({ titleLines: text.split('\n').filter((line) => line !== '') });
  };
  return (
    <>
      <Field label="可以这样排">
        <RadioGroup value={now} onChange={(_, { value }) => take(value)}>
          {shapes.map((shape) => (
            <Radio key={shape} value={shape} label={<span className={styles.shape}>{shape}</span>} />
          ))}
        </RadioGroup>
      </Field>
      <Field
        label="自己断行"
        hint={sentences.titleByHand}
        validationMessage={isTitle ? null : sentences.titleChanged}
      >
        <Textarea
          rows={3}
          value={typed}
          onKeyDown={(event) => event.key === 'Enter' && event.stopPropagation()}
          onChange={(_, { value }) => take(value)}
        />
      </Field>
    </>
  );
}
