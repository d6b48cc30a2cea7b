import { randomBytes } from 'node:crypto';

const BYTES = 24;

/** Tokens of 192 bits that open the page once. They stand in addresses; what they are exchanged for never does. */
export class OneTimeTokens {
  readonly #unused = new Map<string, () => void>();

  /**
   * @param onUse called when it is used
   * @param lifeMs for how long it can be used, in milliseconds; for ever without it
   */
  issue(onUse: () => void = () => {}, lifeMs?: number): string {
    const token = randomBytes(BYTES).toString('base64url');
    this.#unused.set(token, onUse);
    if (lifeMs !== undefined) setTimeout(() => this.#unused.delete(token), lifeMs).unref();
    return token;
  }

  /** Uses a token up. @returns whether it was one that had not been used */
  use(token: string): boolean {
    const onUse = this.#unused.get(token);
    if (!onUse) return false;
    this.#unused.delete(token);
    onUse();
    return true;
  }
}
