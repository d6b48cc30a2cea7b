import { AppError } from '../../../shared/app-error.ts';
import type { Stories } from '../stories/story.ts';
import { RtfProcessor } from './rtf-processor.ts';
import { StoryGroups } from './story-groups.ts';
import { eachToken } from './tokens.ts';

/** Reads what an RTF file holds. @throws AppError damaged when it is cut or nested without end, too-large */
export function readRtfStories(file: Buffer): Stories {
  const groups = new StoryGroups();
  const processor = new RtfProcessor(groups);
  // The tokenizer tells the console of every digit that it does not like.
  console.warn = () => {};
  eachToken(file, (token) => processor.process(token));
  if (!processor.isWhole) throw new AppError('damaged');
  return groups.stories;
}
