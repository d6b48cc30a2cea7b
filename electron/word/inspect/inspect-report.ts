import { openPackage } from '../package/word-package.ts';
import { checkAddressee } from './check-addressee.ts';
import { checkAnnex } from './check-annex.ts';
import { checkBody } from './check-body.ts';
import { checkColour } from './check-colour.ts';
import { checkGrid } from './check-grid.ts';
import { checkImprint } from './check-imprint.ts';
import { checkLandscape } from './check-landscape.ts';
import { checkLetterhead } from './check-letterhead.ts';
import { checkLevels } from './check-levels.ts';
import { checkPage } from './check-page.ts';
import { checkPageNumber } from './check-page-number.ts';
import { checkSignature } from './check-signature.ts';
import { checkTitle } from './check-title.ts';
import type { Finding } from './finding.ts';
import { startInspection } from './inspection.ts';

const CHECKS = [
  checkPage,
  checkGrid,
  checkLetterhead,
  checkTitle,
  checkAddressee,
  checkBody,
  checkLevels,
  checkAnnex,
  checkSignature,
  checkImprint,
  checkPageNumber,
  checkLandscape,
  checkColour,
];

/**
 * Measures a Word file against GB/T 9704-2012, element by element. Elements that the file does not have and the
 * standard does not demand give no finding. Everything is computed from the file; nothing is rendered.
 * @param bytes a .docx, .dotx or .docm, ours or anybody's
 * @throws AppError for a file that cannot be read; see openPackage
 */
export function inspectReport(bytes: Uint8Array): Finding[] {
  const inspection = startInspection(openPackage(bytes));
  return CHECKS.flatMap((check) => check(inspection));
}
