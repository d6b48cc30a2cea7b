import { type Handlers, type RequestName, requestNames } from '../../../shared/requests.ts';

/** Handlers that answer null to everything and note what they were asked, but for those given. */
export function stubHandlers(given: Partial<Handlers> = {}) {
  const asked: [RequestName, unknown][] = [];
  const stubs = requestNames.map((name) => [
    name,
    async (argument: unknown) => {
      asked.push([name, argument]);
      return null;
    },
  ]);
  return { asked, handlers: { ...Object.fromEntries(stubs), ...given } as Handlers };
}
