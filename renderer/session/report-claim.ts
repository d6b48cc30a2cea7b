// A reload asks for the lock before the page it replaces is quite gone.
const PATIENCE_MS = 800;

/**
 * Claims a report for this window. The browser frees the claim when the window closes or crashes.
 * @returns the function that gives it free; null when another window of this computer has it
 */
export function claimReport(id: string): Promise<(() => void) | null> {
  return new Promise((settle) => {
    navigator.locks
      .request(
        `report-${id}`,
        { signal: AbortSignal.timeout(PATIENCE_MS) },
        () => new Promise<void>((release) => settle(release)),
      )
      .catch(() => settle(null));
  });
}
