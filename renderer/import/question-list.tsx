import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Question } from '../../shared/recognise/recognition.ts';
import { sentences } from '../messages.ts';
import { Panel } from './panel.tsx';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  item: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  where: { color: tokens.colorNeutralForeground3 },
  text: {
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

/** The doubts that reading left, each with its place. */
export function QuestionList({ questions }: { questions: Question[] }) {
  const styles = useStyles();
  const title = questions.length === 0 ? '疑问' : `疑问（${questions.length} 处）`;
  return (
    <Panel title={title} note={questions.length === 0 ? sentences.noQuestions : sentences.questionsHint}>
      <ul className={styles.list}>
        {questions.map(({ where, text, asked }) => (
          <li key={`${where}${text}${asked}`} className={styles.item}>
            {where !== '' && (
              <Text size={200} className={styles.where}>
                {where}
              </Text>
            )}
            <Text>{asked}</Text>
            {text !== '' && <Text className={styles.text}>{text}</Text>}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
