import type { Profile } from '../../shared/gongwen/profile.ts';
import type { Delivery } from '../../shared/requests.ts';
import type { Deliver } from './handler-parts.ts';
import { suggestedFileName } from './suggested-file-name.ts';

/** Delivers a profile as the JSON file that 从文件读入 reads. */
export const exportProfile = (deliver: Deliver, profile: Profile): Promise<Delivery> =>
  deliver(
    suggestedFileName(`格式方案-${profile.name}`, 'json'),
    Buffer.from(`${JSON.stringify(profile, null, 2)}\n`),
  );
