import type { Library } from '../library/library.ts';
import type { Places } from '../library/places.ts';
import { startupRefusal } from './startup-refusal.ts';

/** What a person answers when the reports cannot be opened where they should be. */
export type PlaceAnswer = { kind: 'retry' } | { kind: 'move'; folder: string } | { kind: 'quit' };

/**
 * Opens the library where it is kept, and asks as long as that fails.
 * @param ask is given one or two sentences that name the folder
 * @returns the library and its folder; null when the person gave up
 * @throws whatever no answer can help
 */
export async function openPlace(
  places: Places,
  dataFolder: string,
  ask: (sentence: string) => Promise<PlaceAnswer>,
): Promise<{ library: Library; folder: string } | null> {
  let folder = await places.placeOf(dataFolder);
  let isChosen = false;
  for (;;) {
    try {
      const library = await places.open(folder, isChosen);
      if (isChosen) await places.move(dataFolder, folder);
      return { library, folder };
    } catch (error) {
      const sentence = startupRefusal(error, folder);
      if (sentence === null) throw error;
      const answer = await ask(sentence);
      if (answer.kind === 'quit') return null;
      if (answer.kind === 'move') [folder, isChosen] = [answer.folder, true];
    }
  }
}
