const DAY_MS = 24 * 60 * 60 * 1000;

const startOfDay = (time: Date): Date => new Date(time.getFullYear(), time.getMonth(), time.getDate());

/** The time of day on this machine's clock: 10:32. `instant` is ISO. */
export function clockTime(instant: string): string {
  const time = new Date(instant);
  return `${String(time.getHours()).padStart(2, '0')}:${String(time.getMinutes()).padStart(2, '0')}`;
}

/**
 * When something was saved, as a clerk would say it: 今天 10:32, 昨天 16:05, 2月9日, 2024年12月30日.
 * @param instant ISO instant
 * @param now the present, on this machine's clock
 */
export function timeWords(instant: string, now: Date): string {
  const time = new Date(instant);
  // Rounding takes up the hour that a change of summer time adds or removes.
  const days = Math.round((startOfDay(now).getTime() - startOfDay(time).getTime()) / DAY_MS);
  if (days === 0) return `今天 ${clockTime(instant)}`;
  if (days === 1) return `昨天 ${clockTime(instant)}`;
  const date = `${time.getMonth() + 1}月${time.getDate()}日`;
  return time.getFullYear() === now.getFullYear() ? date : `${time.getFullYear()}年${date}`;
}

/** The same to the minute, however long ago: 2月9日 10:32. */
export function momentWords(instant: string, now = new Date()): string {
  const day = timeWords(instant, now);
  return day.includes(':') ? day : `${day} ${clockTime(instant)}`;
}
