import { AppError } from '../../shared/app-error.ts';

/** Lets a failure name this file, whatever part of it was being read. */
export async function naming<T>(name: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    throw new AppError(error.code, name, { cause: error });
  }
}
