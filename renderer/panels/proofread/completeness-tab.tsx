import { Button, Caption1, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { Editor } from '@tiptap/react';
import {
  type Coverage,
  countCovered,
  type ItemState,
} from '../../../shared/proofread/completeness/completeness.ts';
import { type Zone, zoneNumber } from '../../../shared/report/blocks.ts';
import { partAddress, wholeOf } from '../../../shared/report/place.ts';
import { PART_ROLES } from '../../../shared/report/schema.ts';
import { goToPlace } from '../go-to-place.ts';
import type { Proofreading } from './use-proofread.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: {
    display: 'flex',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  item: { flexGrow: 1, minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const SIGNS: Record<ItemState, string> = {
  covered: '✓',
  'no-figure': '△',
  missing: '✗',
  'not-this-year': '无',
};
const WORDS: Record<ItemState, string> = {
  covered: '已写到',
  'no-figure': '写到了，没有数据',
  missing: '没有写到',
  'not-this-year': '写明本年没有',
};

function CoverageLine({ coverage, editor }: { coverage: Coverage; editor: Editor }) {
  const styles = useStyles();
  const { item, state, place, quote } = coverage;
  return (
    <li className={styles.line} title={quote}>
      <Text aria-label={WORDS[state]}>{SIGNS[state]}</Text>
      <Text className={styles.item}>
        {item.item}
        {item.demanded && <Caption1 className={styles.quiet}>　规定要求</Caption1>}
      </Text>
      <Button
        size="small"
        appearance="subtle"
        onClick={() => goToPlace(editor, place ?? wholeOf(partAddress(item.part)))}
      >
        {place ? '去看' : '去写'}
      </Button>
    </li>
  );
}

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** 完整性: whether each demanded or scored thing has been written; 雷同: how much of it is last year's. */
export function CompletenessTab({ editor, proofreading }: { editor: Editor; proofreading: Proofreading }) {
  const styles = useStyles();
  const { coverage, sameness } = proofreading;
  return (
    <>
      <Subtitle2>
        完整性 {countCovered(coverage)}/{coverage.length}
      </Subtitle2>
      {PART_ROLES.map((role) => {
        const own = coverage.filter(({ item }) => item.part === role);
        if (own.length === 0) return null;
        return (
          <ul key={role} className={styles.list} aria-label={`${zoneNumber(role)}完整性`}>
            {own.map((one) => (
              <CoverageLine key={one.item.item} coverage={one} editor={editor} />
            ))}
          </ul>
        );
      })}
      {sameness && (
        <Text>
          与去年相同 {percent(sameness.share)}（
          {Object.entries(sameness.byPart)
            .map(([zone, share]) => `${zoneNumber(zone as Zone)}${percent(share ?? 0)}`)
            .join('　')}
          ）
        </Text>
      )}
    </>
  );
}
