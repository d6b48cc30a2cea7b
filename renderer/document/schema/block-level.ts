import type { Node } from '@tiptap/pm/model';
import type { Level } from '../../../shared/levels.ts';
import { blockNumber } from '../../../shared/report/numbering.ts';
import { isOneLine, isPart, type ZoneName } from './zones.ts';

/** The level of a block: each is the name of a node type. */
export const levelOf = (block: Node): Level => block.type.name as Level;

/** Whether a level opens a section （一）. */
export const opensSection = (level: Level): level is 'section' | 'run-in-section' =>
  level === 'section' || level === 'run-in-section';

/** Whether a number is drawn before a block of this level. */
export const isNumbered = (level: Level): boolean => opensSection(level) || blockNumber(level, 0) !== '';

/** Whether a zone can hold a level: sections stand in parts only. */
export const allows = (zone: Node, level: Level): boolean =>
  !isOneLine(zone) && (!opensSection(level) || isPart(zone.type.name as ZoneName));
