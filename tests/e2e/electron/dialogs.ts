import type { ElectronApplication } from '@playwright/test';

/** Answers every save dialog from now on with a file, or by cancelling (null). */
export const answerSaveDialog = (application: ElectronApplication, file: string | null): Promise<void> =>
  application.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: filePath === null, filePath: filePath ?? '' });
  }, file);

/** Answers every save dialog from now on with the name that it proposes, in a folder, counted: 1-报告.docx, 2-报告.docx. */
export const answerSaveDialogsInto = (application: ElectronApplication, folder: string): Promise<void> =>
  application.evaluate(({ dialog }, parent) => {
    let count = 0;
    dialog.showSaveDialog = (async (_window: unknown, { defaultPath }: { defaultPath: string }) => {
      count += 1;
      return { canceled: false, filePath: `${parent}/${count}-${defaultPath.replace(/^.*[\\/]/, '')}` };
    }) as typeof dialog.showSaveDialog;
  }, folder);
