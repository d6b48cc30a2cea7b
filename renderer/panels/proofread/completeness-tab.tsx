import { Button, Caption1, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { Editor } from '@tiptap/react';
import {
  type Coverage,
  countCovered,
  type ItemState,
} from '../../../shared/proofread/completeness/completeness.ts';
import { type Zone, zoneNumber } from '../../../shared/report/blocks.ts';
import { blockOf } from '../../../shared/report/place.ts';
import { PART_ROLES } from '../../../shared/report/schema.ts';
import { insertGapBeside } from '../../document/edit/gap-beside.ts';
import { editAndGoThere } from '../../document/edit/separate-step.ts';
import { goToPlace } from '../go-to-place.ts';
import { stateWords } from './finding-words.ts';
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

interface CoverageLineProps {
  coverage: Coverage;
  editor: Editor;
  /** Puts a gap for it where it belongs. */
  onWrite: () => void;
  /** Says that it did not occur this year; undefined where the text says what there is. */
  onAbsent: ((isAbsent: boolean) => void) | undefined;
}

function CoverageLine({ coverage, editor, onWrite, onAbsent }: CoverageLineProps) {
  const styles = useStyles();
  const { item, state, place, quote } = coverage;
  const isAbsent = state === 'not-this-year' && !place;
  return (
    <li className={styles.line} title={quote}>
      <Text aria-label={isAbsent ? '本年无此事项' : WORDS[state]}>{SIGNS[state]}</Text>
      <Text className={styles.item}>
        {item.item}
        {item.demanded && <Caption1 className={styles.quiet}>　规定要求</Caption1>}
        {state === 'no-figure' && <Caption1 className={styles.quiet}>　还没有数据</Caption1>}
        {isAbsent && <Caption1 className={styles.quiet}>　本年无此事项</Caption1>}
      </Text>
      {place && (
        <Button size="small" appearance="subtle" onClick={() => goToPlace(editor, place)}>
          去看
        </Button>
      )}
      {state === 'missing' && editor.isEditable && (
        <Button size="small" appearance="subtle" onClick={onWrite}>
          写一句
        </Button>
      )}
      {onAbsent && (
        <Button size="small" appearance="subtle" onClick={() => onAbsent(!isAbsent)}>
          {isAbsent ? '本年有' : '本年无'}
        </Button>
      )}
    </li>
  );
}

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** Puts a gap for a thing beside the things next to it on the list that its part tells of. */
function writeOne(editor: Editor, coverage: readonly Coverage[], one: Coverage): void {
  const own = coverage.filter(({ item }) => item.part === one.item.part);
  const at = own.indexOf(one);
  const idsOf = (those: readonly Coverage[]): string[] =>
    those.flatMap(({ place }) => (place ? blockOf(place) : []));
  const neighbours = { behind: idsOf(own.slice(0, at)).reverse(), before: idsOf(own.slice(at + 1)) };
  editAndGoThere(editor, insertGapBeside(one.item.part, neighbours, one.item.item));
}

/** 完整性: whether each demanded or scored thing has been written; 雷同: how much of it is last year's. */
export function CompletenessTab({ editor, proofreading }: { editor: Editor; proofreading: Proofreading }) {
  const styles = useStyles();
  const { isRead, coverage, sameness, setAbsent } = proofreading;
  return (
    <>
      <Subtitle2>
        {isRead ? `完整性 ${countCovered(coverage)}/${coverage.length}` : stateWords(proofreading)}
      </Subtitle2>
      {PART_ROLES.map((role) => {
        const own = coverage.filter(({ item }) => item.part === role);
        if (own.length === 0) return null;
        return (
          <ul key={role} className={styles.list} aria-label={`${zoneNumber(role)}完整性`}>
            {own.map((one) => (
              <CoverageLine
                key={one.item.item}
                coverage={one}
                editor={editor}
                onWrite={() => writeOne(editor, coverage, one)}
                onAbsent={one.place ? undefined : (isAbsent) => setAbsent(one.item.item, isAbsent)}
              />
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
