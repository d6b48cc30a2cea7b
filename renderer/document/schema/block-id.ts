/** A new id for a block, unlike any other. */
export const newBlockId = (): string => crypto.randomUUID();
