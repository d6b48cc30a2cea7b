/** Shows a folder or a file in the system's own program. @returns whether it could be shown */
export type ShowFolder = (place: string) => Promise<boolean>;
