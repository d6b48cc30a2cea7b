import {
  Badge,
  Button,
  makeStyles,
  mergeClasses,
  Select,
  Text,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { CHANGE_WORDS } from '../../../shared/compare/change-words.ts';
import { compareWords } from '../../../shared/compare/compare-words.ts';
import { LINE_LEVELS } from '../../../shared/levels.ts';
import { wordsOf } from '../../../shared/report/blocks.ts';
import type { Block } from '../../../shared/report/schema.ts';
import { movedTo } from '../../../shared/take-back/inserted-at.ts';
import { isAt } from '../../../shared/take-back/material-places.ts';
import { type Proposal, wordsAfter } from '../../../shared/take-back/proposal.ts';
import { blockWith } from '../../../shared/take-back/texts.ts';
import { FORCED_COLORS } from '../../ui/forced-colors.ts';
import { useFocused } from '../../ui/use-focused.ts';
import { stateWords } from './take-back-words.ts';
import type { StandingProposal } from './use-standings.ts';
import type { TakingBack } from './use-take-back.ts';

const useStyles = makeStyles({
  line: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    borderLeft: '3px solid transparent',
    // Forced colours would draw it beside every line.
    [FORCED_COLORS]: { borderLeftColor: 'Canvas' },
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
  },
  conflict: {
    borderLeftColor: tokens.colorPaletteMarigoldBorderActive,
    [FORCED_COLORS]: { borderLeftColor: 'Highlight' },
  },
  settled: { backgroundColor: tokens.colorNeutralBackground2 },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  quiet: { color: tokens.colorNeutralForeground3 },
  words: {
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    '& del': { color: tokens.colorNeutralForeground3 },
    '& ins': { color: tokens.colorBrandForeground1, textUnderlineOffset: '3px' },
  },
  sides: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    '& dt': { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
    '& dd': { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  },
  tools: { display: 'flex', gap: tokens.spacingHorizontalXS, flexWrap: 'wrap', alignItems: 'center' },
  tool: { minWidth: 'auto' },
  editing: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

interface ProposalLineProps {
  standing: StandingProposal;
  takingBack: TakingBack;
  isEditable: boolean;
  /** Keeps its remark as a comment. */
  onRemark: (proposal: Proposal) => void;
  /** Goes to where it is in the paper. */
  onGo: (proposal: Proposal) => void;
}

/** One change of a file that came back: by whom, where, what it was, what it is to be, and what becomes of it. */
export function ProposalLine({ standing: one, takingBack, isEditable, onRemark, onGo }: ProposalLineProps) {
  const styles = useStyles();
  const { proposal, standing } = one;
  const [isEditing, setIsEditing] = useState(false);
  const isConflict = standing.state === 'both' && !proposal.written;
  return (
    <li
      className={mergeClasses(
        styles.line,
        isConflict && styles.conflict,
        proposal.decision !== 'open' && styles.settled,
      )}
      data-state={standing.state}
    >
      <div className={styles.head}>
        <Badge appearance="outline" color={proposal.weighs === 'figures' ? 'danger' : 'informative'}>
          {proposal.weighs === 'figures' ? '数据' : CHANGE_WORDS[proposal.kind]}
        </Badge>
        <Button size="small" appearance="transparent" className={styles.tool} onClick={() => onGo(proposal)}>
          {proposal.where}
        </Button>
        {proposal.author && (
          <Text size={200} className={styles.quiet}>
            {proposal.author}
          </Text>
        )}
        <Text size={200} weight="semibold">
          {stateWords(one)}
        </Text>
      </div>
      {isConflict ? <Sides one={one} /> : <Words proposal={proposal} />}
      {proposal.asked && (
        <Text size={200} italic>
          {proposal.asked}
        </Text>
      )}
      {isEditing ? (
        <Editing
          words={wordsAfter(proposal)}
          onDone={(words) => {
            takingBack.change(proposal.id, { edited: words, decision: 'taken' });
            setIsEditing(false);
          }}
          onClose={() => setIsEditing(false)}
        />
      ) : (
        isEditable && (
          <Tools
            {...{ one, takingBack, onRemark }}
            onEdit={isRewritable(proposal) ? () => setIsEditing(true) : null}
          />
        )
      )}
    </li>
  );
}

const isRewritable = ({ target, after }: Proposal): boolean =>
  target.kind === 'words' || (target.kind === 'blocks' && target.blocks.length === 1 && after !== '');

function Words({ proposal }: { proposal: Proposal }) {
  const styles = useStyles();
  const { kind, before } = proposal;
  if (kind === 'level' || kind === 'layout')
    return (
      <Text className={styles.words}>
        {before} → {proposal.after}
      </Text>
    );
  if (kind === 'moved') return <Text className={styles.words}>{before}</Text>;
  return (
    <Text className={styles.words}>
      {compareWords(before, wordsAfter(proposal)).map(({ kind: how, text }, at) => {
        const Tag = ({ same: 'span', gone: 'del', new: 'ins' } as const)[how];
        // biome-ignore lint/suspicious/noArrayIndexKey: words have no name but their place
        return <Tag key={at}>{text}</Tag>;
      })}
    </Text>
  );
}

/** A conflict: what was sent, what came back and what stands there now, one below the other. */
function Sides({ one: { proposal, standing } }: { one: StandingProposal }) {
  const styles = useStyles();
  return (
    <dl className={styles.sides}>
      <dt>送出时</dt>
      <dd>{proposal.before || '（没有）'}</dd>
      <dt>修改稿</dt>
      <dd>{wordsAfter(proposal) || '（删去）'}</dd>
      <dt>现在</dt>
      <dd>{(standing.state === 'both' && standing.now) || '（没有）'}</dd>
    </dl>
  );
}

interface ToolsProps {
  one: StandingProposal;
  takingBack: TakingBack;
  onRemark: (proposal: Proposal) => void;
  onEdit: (() => void) | null;
}

function Tools({ one, takingBack, onRemark, onEdit }: ToolsProps) {
  const styles = useStyles();
  const { proposal, standing } = one;
  const { id, decision } = proposal;
  if (standing.state === 'there' && !one.waits) return null;
  const choose = (wanted: Proposal['decision']) => () =>
    takingBack.decide([id], decision === wanted ? 'open' : wanted);
  return (
    <div className={styles.tools}>
      <Button
        size="small"
        className={styles.tool}
        appearance={decision === 'taken' ? 'primary' : 'secondary'}
        aria-pressed={decision === 'taken'}
        disabled={standing.state === 'gone'}
        onClick={choose('taken')}
      >
        {standing.state === 'both' && !proposal.written ? '用修改稿的' : '采纳'}
      </Button>
      <Button
        size="small"
        className={styles.tool}
        appearance={decision === 'left' ? 'primary' : 'secondary'}
        aria-pressed={decision === 'left'}
        onClick={choose('left')}
      >
        不采纳
      </Button>
      {onEdit && (
        <Button
          size="small"
          className={styles.tool}
          disabled={standing.state === 'gone'}
          appearance="subtle"
          onClick={onEdit}
        >
          改一改
        </Button>
      )}
      {proposal.remark && (
        <Button size="small" className={styles.tool} appearance="subtle" onClick={() => onRemark(proposal)}>
          记为批注
        </Button>
      )}
      <LevelSelect proposal={proposal} takingBack={takingBack} />
      <PlaceSelect proposal={proposal} takingBack={takingBack} />
    </div>
  );
}

/** Of a paragraph that was put in: what it is, where that is not certain. */
function LevelSelect({ proposal, takingBack }: Pick<ToolsProps, 'takingBack'> & { proposal: Proposal }) {
  const { target, kind } = proposal;
  const [only] = target.kind === 'blocks' ? target.blocks : [];
  if (kind !== 'inserted' || target.kind !== 'blocks' || target.blocks.length !== 1) return null;
  if (!only || only.kind === 'table') return null;
  const levels = LINE_LEVELS.filter(({ level }) => target.zone !== 'lead' || level !== 'section');
  const as = (wanted: string): void => {
    const chosen = levels.find(({ level }) => level === wanted)?.level;
    if (!chosen) return;
    const words = wordsOf(only);
    const bare: Block =
      chosen === 'section'
        ? { id: only.id, kind: 'section', heading: '', text: '' }
        : { id: only.id, kind: chosen, text: '' };
    takingBack.change(proposal.id, { target: { ...target, blocks: [blockWith(bare, words)] } });
  };
  return (
    <Select size="small" aria-label="这一段是什么" value={only.kind} onChange={(_, { value }) => as(value)}>
      {levels.map(({ level, name }) => (
        <option key={level} value={level}>
          {name}
        </option>
      ))}
    </Select>
  );
}

/** Of a paragraph that a colleague has sent: where it goes. */
function PlaceSelect({ proposal, takingBack }: Pick<ToolsProps, 'takingBack'> & { proposal: Proposal }) {
  const { target, kind } = proposal;
  const { places } = takingBack;
  const [block] = target.kind === 'blocks' ? target.blocks : [];
  if (kind !== 'inserted' || places.length === 0 || target.kind !== 'blocks' || !block) return null;
  const current = places.findIndex((place) => isAt(target, place));
  const go = (at: number): void => {
    const place = places[at];
    if (!place) return;
    const all = takingBack.proposals.map((each) => each.proposal);
    takingBack.change(proposal.id, movedTo(place, block, proposal, all));
  };
  return (
    <Select
      size="small"
      aria-label="这一段放在哪里"
      value={current}
      onChange={(_, { value }) => go(Number(value))}
    >
      {places.map(({ where, heading }, at) => (
        <option key={`${where} ${heading}`} value={at}>
          {where} {heading}
        </option>
      ))}
    </Select>
  );
}

interface EditingProps {
  words: string;
  onDone: (words: string) => void;
  onClose: () => void;
}

function Editing({ words, onDone, onClose }: EditingProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState(words);
  const field = useFocused();
  return (
    <div ref={field} className={styles.editing}>
      <Textarea
        aria-label="改成"
        resize="vertical"
        value={typed}
        onChange={(_, { value }) => setTyped(value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          onClose();
        }}
      />
      <div className={styles.tools}>
        <Button
          size="small"
          appearance="primary"
          className={styles.tool}
          onClick={() => onDone(typed.replace(/\s*\n\s*/g, ''))}
        >
          就用这一句
        </Button>
        <Button size="small" className={styles.tool} onClick={onClose}>
          取消
        </Button>
      </div>
    </div>
  );
}
