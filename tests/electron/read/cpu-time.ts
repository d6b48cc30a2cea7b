/** The processor time that `run` takes, in milliseconds: a busy machine does not make it longer. */
export function cpuTimeMs(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
