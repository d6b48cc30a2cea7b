import type { ElectronApplication } from '@playwright/test';

/** Answers every save dialog from now on with a file, or by cancelling (null). */
export const answerSaveDialog = (application: ElectronApplication, file: string | null): Promise<void> =>
  application.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: filePath === null, filePath: filePath ?? '' });
  }, file);
