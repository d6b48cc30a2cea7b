import { kindOf, textOf } from '../compare/changes.ts';
import { compareReports } from '../compare/compare-reports.ts';
import { textAfter, textBefore } from '../compare/edits.ts';
import type { Line, Stretch } from '../compare/line.ts';
import { isBlock } from '../compare/restore.ts';
import type { Row } from '../compare/row.ts';
import { sentenceGroups } from '../compare/sentence-groups.ts';
import { shortName } from '../levels.ts';
import { headingOf } from '../report/blocks.ts';
import { cellAddress } from '../report/place.ts';
import type { Block, Report, Zone } from '../report/schema.ts';
import { rowText } from '../report/table.ts';
import { ANNEXES, FACT_VALUES } from './fact-values.ts';
import type { Proposal, TargetOf } from './proposal.ts';
import { haveOwnRows } from './rows.ts';
import { blocksById } from './texts.ts';

type Draft = Pick<Proposal, 'kind' | 'zone' | 'where' | 'before' | 'after' | 'target'>;

/** So many paragraphs above are remembered as where something was put in. */
const MOST_ABOVE = 12;

const lineOf = (row: Row): Line | undefined => row.after[0] ?? row.before[0];

const zoneOf = ({ zone }: Line): Zone => (zone === 'head' || zone === 'closing' ? 'lead' : zone);

const isEdited = (stretches: readonly Stretch[]): boolean => stretches.some(({ kind }) => kind !== 'same');

/** The paragraphs above a row in the zone that it stands in now, the nearest first. */
function aboveOf(rows: readonly Row[], at: number): string[] {
  const zone = rows[at]?.after[0]?.zone;
  const ids: string[] = [];
  for (let above = at - 1; above >= 0 && ids.length < MOST_ABOVE; above -= 1) {
    const line = rows[above]?.after.at(-1);
    if (!line) continue;
    if (line.zone !== zone || !isBlock(line)) break;
    ids.push(line.id);
  }
  return ids;
}

/** Words that changed, sentence by sentence. */
function wordDrafts(
  stretches: readonly Stretch[],
  line: Line,
  { address, where, like }: { address: string; where: string; like?: Block | undefined },
): Draft[] {
  return sentenceGroups(stretches)
    .filter((group) => isEdited(group.stretches))
    .map((group) => {
      const [before, after] = [textBefore(group.stretches), textAfter(group.stretches)];
      const target = { kind: 'words' as const, address, from: group.before, ...(like && { like }) };
      return { kind: kindOf(before, after), zone: line.zone, where, before, after, target };
    });
}

/** Whether a table has lost rows or got new ones. */
const otherRows = ({ table = [] }: Row): boolean =>
  table.some(({ before, after }) => before === null || after === null);

/** The rows of a table that are gone, and those that have come. */
function rowDrafts({ table = [], before: [was], after: [is] }: Row, line: Line): Draft[] {
  let [behind, above]: [number | null, number] = [null, 0];
  return table.flatMap(({ before, after }): Draft[] => {
    if (before !== null && after !== null) {
      [behind, above] = [before, 0];
      return [];
    }
    const cells = (before === null ? is?.rows?.[after ?? 0] : was?.rows?.[before]) ?? [];
    const where = `${line.where}第${(after ?? before ?? 0) + 1}行`;
    const [id, words] = [was?.id ?? line.id, rowText(cells)];
    const place = { kind: 'row' as const, id, behind, above };
    if (before !== null) {
      const target = { ...place, gone: before, row: [] };
      return [{ kind: 'deleted', zone: line.zone, where, before: words, after: '', target }];
    }
    above += 1;
    const target = { ...place, gone: null, row: [...cells] };
    return [{ kind: 'inserted', zone: line.zone, where, before: '', after: words, target }];
  });
}

/** Draws up what a row of the comparison proposes. */
class RowDrafts {
  readonly #rows: readonly Row[];
  readonly #came: ReadonlyMap<string, Block>;

  constructor(rows: readonly Row[], came: ReadonlyMap<string, Block>) {
    this.#rows = rows;
    this.#came = came;
  }

  of(row: Row, at: number): Draft[] {
    const line = lineOf(row);
    if (!line || row.change === 'away' || (row.change === 'same' && row.move === null)) return [];
    if (line.kind === 'annex') return [];
    if (!isBlock(line)) return wordDrafts(row.stretches, line, { address: line.id, where: line.where });
    if (row.change === 'inserted' || row.change === 'deleted') return [this.#replaced(row, at, row.change)];
    const moved = this.#moved(row, at);
    if (row.before.length > 1 || row.after.length > 1)
      return [...moved, this.#replaced(row, at, row.after.length > 1 ? 'split' : 'joined')];
    if (otherRows(row) && ![...row.before, ...row.after].every(({ rows = [] }) => haveOwnRows(rows)))
      return [...moved, this.#replaced(row, at, 'edited')];
    const [words, cells] = [this.#words(row, line), this.#cells(row, line)];
    return [...moved, ...this.#form(row), ...words, ...cells, ...rowDrafts(row, line)];
  }

  /** Paragraphs in place of others, or of nothing. */
  #replaced(row: Row, at: number, kind: Draft['kind']): Draft {
    const line = lineOf(row);
    const isNew = row.before.length === 0;
    const target: TargetOf<'blocks'> = {
      kind: 'blocks',
      zone: line ? zoneOf(line) : 'lead',
      gone: row.before.map(({ id }) => id),
      blocks: row.after.flatMap(({ id }) => this.#came.get(id) ?? []),
      behind: isNew ? aboveOf(this.#rows, at) : [],
    };
    const [before, after] = [textOf(row.before), textOf(row.after)];
    return { kind, zone: line?.zone ?? 'lead', where: line?.where ?? '', before, after, target };
  }

  /** What moved together is one proposal. */
  #moved(row: Row, at: number): Draft[] {
    if (row.move === null) return [];
    const together = this.#rows.filter(({ move, change }) => move === row.move && change !== 'away');
    const [first] = row.after;
    if (together[0] !== row || !first) return [];
    const target: TargetOf<'move'> = {
      kind: 'move',
      zone: zoneOf(first),
      ids: together.flatMap(({ before }) => before.map(({ id }) => id)),
      behind: aboveOf(this.#rows, at),
    };
    const words = textOf(together.flatMap(({ after }) => after));
    const where = `${row.before[0]?.where ?? ''} → ${first.where}`;
    return [{ kind: 'moved', zone: first.zone, where, before: words, after: words, target }];
  }

  /** Another level, another cut between heading and text, a table laid otherwise on its page. */
  #form({ before: [before], after: [after], stretches }: Row): Draft[] {
    const like = after && this.#came.get(after.id);
    if (!before || !after || !like) return [];
    const draft = (kind: Draft['kind'], was: string, is: string): Draft => ({
      kind,
      zone: after.zone,
      where: after.where,
      before: was,
      after: is,
      target: { kind: 'form', id: before.id, like },
    });
    if (before.kind !== after.kind) return [draft('level', shortName(before.kind), shortName(after.kind))];
    if (before.landscape !== after.landscape)
      return [draft('layout', before.landscape ? '横排' : '竖排', after.landscape ? '横排' : '竖排')];
    if (before.heading === after.heading || isEdited(stretches)) return [];
    return [draft('heading', before.text.slice(0, before.heading), after.text.slice(0, after.heading))];
  }

  #words(row: Row, line: Line): Draft[] {
    const [before] = row.before;
    const came = this.#came.get(line.id);
    const like = came && before?.kind === line.kind && headingOf(came) !== null ? came : undefined;
    return wordDrafts(row.stretches, line, { address: before?.id ?? line.id, where: line.where, like });
  }

  #cells(row: Row, line: Line): Draft[] {
    const id = row.before[0]?.id ?? line.id;
    return (row.table ?? []).flatMap(({ before, after, cells }) =>
      cells.flatMap((stretches, at) => {
        if (before === null || after === null || !isEdited(stretches)) return [];
        const where = `${line.where}第${after + 1}行第${at + 1}格`;
        const [was, is] = [textBefore(stretches), textAfter(stretches)];
        const target = { kind: 'words' as const, address: cellAddress(id, before, at), from: 0 };
        return [{ kind: kindOf(was, is), zone: line.zone, where, before: was, after: is, target }];
      }),
    );
  }
}

/** What stands beside the text, as far as a file can say it. */
function factDrafts(sent: Report, came: Report): Draft[] {
  return Object.entries(FACT_VALUES).flatMap(([name, { read }]) => {
    const [before, after] = [read(sent), read(came)];
    if (before === after) return [];
    const zone = name === ANNEXES ? ('closing' as const) : ('head' as const);
    return [{ kind: 'fact', zone, where: name, before, after, target: { kind: 'fact', name } }];
  });
}

/**
 * What a text that came back proposes to change, sentence by sentence, each once, in its order.
 * @param sent the text that was sent · @param came the returned one, whose blocks have the ids of those they were
 */
export function draftsOf(sent: Report, came: Report): Draft[] {
  const { rows } = compareReports(sent, came);
  const drafts = new RowDrafts(rows, blocksById(came));
  return [...rows.flatMap((row, at) => drafts.of(row, at)), ...factDrafts(sent, came)];
}
