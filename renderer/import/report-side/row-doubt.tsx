import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons';
import type { MouseEvent } from 'react';
import { cutOffer } from '../../messages.ts';
import type { Step } from '../review/review.ts';
import type { Doubt } from './doubts.ts';
import type { LineRow, Row } from './rows.ts';

const useStyles = makeStyles({
  doubt: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXS,
    rowGap: tokens.spacingVerticalXS,
    alignItems: 'center',
    marginTop: tokens.spacingVerticalXXS,
    marginBottom: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground2,
  },
  icon: {
    color: tokens.colorStatusWarningForeground1,
    fontSize: tokens.fontSizeBase400,
    display: 'flex',
  },
  buttons: { gridColumn: '2', display: 'flex', gap: tokens.spacingHorizontalS },
});

const words = ({ heading }: LineRow, { asked, cut }: Doubt): string[] => {
  if (!cut || cut.isCut) return asked.length > 0 ? asked : [cutOffer(heading.slice(0, cut?.at))];
  return [...asked, cutOffer(heading.slice(0, cut.at).replace(/[。，：；]$/, ''))];
};

/** What is asked at a row; for a heading whose end is a guess, with the cut that we suggest. */
export function RowDoubt({ row, doubt, act }: { row: Row; doubt: Doubt; act: (step: Step) => void }) {
  const styles = useStyles();
  const isLine = row.kind === 'line';
  return (
    <div className={styles.doubt}>
      {(isLine ? words(row, doubt) : doubt.asked).map((sentence) => (
        <Sentence key={sentence} text={sentence} />
      ))}
      {isLine && doubt.cut && (
        <div className={styles.buttons}>
          <CutButtons slot={row.slot} cut={doubt.cut} act={act} />
        </div>
      )}
    </div>
  );
}

function Sentence({ text }: { text: string }) {
  const styles = useStyles();
  return (
    <>
      <span className={styles.icon}>
        <QuestionCircleRegular aria-label="请看一看" />
      </span>
      <Text size={200}>{text}</Text>
    </>
  );
}

interface CutButtonsProps {
  slot: LineRow['slot'];
  cut: NonNullable<Doubt['cut']>;
  act: (step: Step) => void;
}

function CutButtons({ slot, cut, act }: CutButtonsProps) {
  const answer = (step: Step) => (event: MouseEvent<HTMLElement>) => {
    // The buttons go with the doubt; the focus stays with the line.
    event.currentTarget.closest<HTMLElement>('[role="treeitem"]')?.focus();
    act(step);
  };
  const settle: Step = { do: 'settle', slot };
  return (
    <>
      <Button size="small" onClick={answer(cut.isCut ? settle : { do: 'cut', slot, at: cut.at })}>
        按建议断开
      </Button>
      <Button size="small" onClick={answer(cut.isCut ? { do: 'mend', slot, mark: cut.mark } : settle)}>
        不断开
      </Button>
    </>
  );
}
