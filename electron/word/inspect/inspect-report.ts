import type { Finding } from '../../../shared/gongwen/finding.ts';
import { openPackage } from '../../package/word-package.ts';
import { checkAddressee } from './checks/check-addressee.ts';
import { checkAnnex } from './checks/check-annex.ts';
import { checkBody } from './checks/check-body.ts';
import { checkColour } from './checks/check-colour.ts';
import { checkDecoration } from './checks/check-decoration.ts';
import { checkGrid } from './checks/check-grid.ts';
import { checkImprint } from './checks/check-imprint.ts';
import { checkLandscape } from './checks/check-landscape.ts';
import { checkLeftovers } from './checks/check-leftovers.ts';
import { checkLetterhead } from './checks/check-letterhead.ts';
import { checkLevels } from './checks/check-levels.ts';
import { checkMissing } from './checks/check-missing.ts';
import { checkOrder } from './checks/check-order.ts';
import { checkPage } from './checks/check-page.ts';
import { checkPageNumber } from './checks/check-page-number.ts';
import { checkSignature } from './checks/check-signature.ts';
import { checkTitle } from './checks/check-title.ts';
import { checkWriting } from './checks/check-writing.ts';
import { ofItsKind } from './checks/other-kind.ts';
import { startInspection } from './reading/inspection.ts';

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
  checkDecoration,
  checkOrder,
  checkWriting,
  checkMissing,
  checkLeftovers,
];

/**
 * Measures a Word file against GB/T 9704-2012, element by element. Elements that the file does not have and the
 * standard does not demand give no finding, nor does what a 函, 命令 or 纪要 has otherwise. Everything is computed from the file; nothing is rendered.
 * @param bytes a .docx, .dotx or .docm, ours or anybody's
 * @throws AppError for a file that cannot be read; see openPackage
 */
export function inspectReport(bytes: Uint8Array): Finding[] {
  const inspection = startInspection(openPackage(bytes));
  return ofItsKind(
    inspection,
    CHECKS.flatMap((check) => check(inspection)),
  );
}
