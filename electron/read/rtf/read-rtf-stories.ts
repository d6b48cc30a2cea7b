import { AppError } from '../../../shared/app-error.ts';
import type { TrackedReading } from '../file-text.ts';
import type { Stories } from '../stories/story.ts';
import { RtfReader } from './rtf-reader.ts';
import { StoryGroups } from './story-groups.ts';
import { eachToken } from './tokens.ts';

/**
 * Reads what an RTF file holds.
 * @param tracked how tracked changes are read
 * @throws AppError damaged when it is cut or nested without end, too-large
 */
export function readRtfStories(file: Buffer, tracked: TrackedReading): Stories {
  const groups = new StoryGroups();
  const reader = new RtfReader(groups);
  eachToken(file, reader);
  if (!reader.isWhole) throw new AppError('damaged');
  return { ...groups.stories(tracked), hasMore: reader.hasMore };
}
