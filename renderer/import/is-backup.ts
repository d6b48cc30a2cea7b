/** Whether a file is a backup of the library, by its name. */
export const isBackup = ({ name }: File): boolean => /\.fazhi$/i.test(name);
