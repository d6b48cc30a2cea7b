import { AppError } from '../../shared/app-error.ts';

/** Lets a failure that names no file name this one. */
export async function naming<T>(name: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof AppError) || error.detail !== '') throw error;
    throw new AppError(error.code, name, { cause: error });
  }
}
