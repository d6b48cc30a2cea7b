import { createHash } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname, networkInterfaces } from 'node:os';

function ifThere(read: () => string): string {
  try {
    return read().trim();
  } catch {
    return '';
  }
}

const hardwareAddresses = (): string[] =>
  Object.values(networkInterfaces())
    .flatMap((addresses = []) => addresses.filter(({ internal }) => !internal).map(({ mac }) => mac))
    .sort();

/** The computer's name, as its user knows it. */
export const computerName = (): string => hostname();

/**
 * What two processes have alike only where they share listening names: the computer, and on Linux the network namespace.
 * One that has changed (another network card) is only taken for another computer; two computers must never be alike.
 */
export function thisComputer(): string {
  const parts = [
    hostname(),
    ifThere(() => readFileSync('/etc/machine-id', 'utf8')),
    ifThere(() => readlinkSync('/proc/self/ns/net')),
    ...hardwareAddresses(),
  ];
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32);
}
