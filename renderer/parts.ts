import { askForListing } from './home/first-listing.ts';
import {
  backupPart,
  blankPart,
  exportCheckPart,
  formatCheckPart,
  outgoingPart,
  pastePart,
} from './home/home-parts.ts';
import { openReportId } from './place.ts';
import { later } from './ui/later.ts';

/** The editor's screen. */
export const reportPart = later(() => import('./editor/report-place.tsx'));
/** The screen of what was read from a file. */
export const importPart = later(() => import('./import/import-page.tsx'));
/** 设置. */
export const settingsPart = later(() => import('./settings/settings-dialog.tsx'));
/** 关于. */
export const aboutPart = later(() => import('./help/about-dialog.tsx'));
/** 使用说明. */
export const helpPart = later(() => import('./help/help-drawer.tsx'));

/** Asks for what the first screen will need, while the page around it is still being made. */
export function askAhead(): void {
  if (openReportId() === null) askForListing();
  // Whoever shows it tells of a failure.
  else reportPart.load().catch(() => {});
}

const REST = [
  reportPart,
  blankPart,
  pastePart,
  importPart,
  settingsPart,
  helpPart,
  aboutPart,
  formatCheckPart,
  exportCheckPart,
  backupPart,
  outgoingPart,
];

function loadEach(): void {
  for (const part of REST) part.load().catch(() => {});
}

/** Loads everything that has not been, in a quiet moment, so that it is there when it is asked for, whatever becomes of the host. */
export function loadRest(): void {
  requestIdleCallback(loadEach);
}
