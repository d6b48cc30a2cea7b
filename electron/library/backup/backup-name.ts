/** A backup in a folder, as its name tells it. */
export interface BackupName {
  name: string;
  library: string;
  number: number;
  /** ISO instant */
  at: string;
}

const NAME = /^报告备份-([0-9a-f]{8})-(\d{6,9})-(\d{4})(\d{2})(\d{2})-(\d{2})(\d{2})(\d{2})\.fazhi$/;

const two = (value: number): string => String(value).padStart(2, '0');

/** The name of a backup's file, with the time on this machine's clock: 报告备份-0a1b2c3d-000007-20261128-083000.fazhi. */
export function backupName(library: string, number: number, at: Date): string {
  const date = `${String(at.getFullYear()).padStart(4, '0')}${two(at.getMonth() + 1)}${two(at.getDate())}`;
  const time = [at.getHours(), at.getMinutes(), at.getSeconds()].map(two).join('');
  return `报告备份-${library}-${String(number).padStart(6, '0')}-${date}-${time}.fazhi`;
}

/** What a file's name tells; null for a file that is no backup. */
export function readBackupName(name: string): BackupName | null {
  const [, library = '', number = '', ...time] = NAME.exec(name) ?? [];
  if (library === '') return null;
  const [year = 0, month = 1, day = 1, hours = 0, minutes = 0, seconds = 0] = time.map(Number);
  const at = new Date(year, month - 1, day, hours, minutes, seconds).toISOString();
  return { name, library, number: Number(number), at };
}
