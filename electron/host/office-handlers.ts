import { NO_MEMORY } from '../../shared/proofread/ignored.ts';
import type { Handlers } from '../../shared/requests.ts';
import type { CountyStore } from './county-store.ts';
import type { HandlerParts } from './handler-parts.ts';
import type { OwnWords } from './own-words.ts';
import { suggestedFileName } from './suggested-file-name.ts';

type OfficeRequest = Extract<
  keyof Handlers,
  `county:${string}` | `own-words:${string}` | `proofread:${string}`
>;

/** What the host does for each request that concerns the county's demands and what this office has decided of findings. */
export const officeHandlers = (
  { library, deliver }: Pick<HandlerParts, 'library' | 'deliver'>,
  county: CountyStore,
  words: OwnWords,
): Pick<Handlers, OfficeRequest> => ({
  'county:get': () => county.get(),
  'county:open': ({ pack }) => county.open(pack),
  'county:take-back': () => county.takeBack(),
  'county:rules': ({ rules }) => county.setRules(rules),
  'county:export': ({ pack }) =>
    deliver(
      suggestedFileName(`方案包-${pack.issuer}-${pack.date}`, 'fazhipack'),
      Buffer.from(`${JSON.stringify(pack, null, 1)}\n`),
    ),
  'own-words:get': async () => (await words.get()).words,
  'own-words:set': async ({ words: given }) => {
    await words.set({ version: 1, words: given });
    return null;
  },
  'proofread:get': async ({ id }) => (await library.recordIfAny(id))?.proofread ?? NO_MEMORY,
  'proofread:set': ({ id, memory }) => library.amend(id, () => ({ proofread: memory })),
});
