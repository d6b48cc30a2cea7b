import { Fragment } from 'react';
import { createPortal } from 'react-dom';
import { findingCounts, findingWords, groupFindings } from '../../../shared/gongwen/finding-groups.ts';
import './findings-sheet.css';
import type { Inspected } from './use-format-check.ts';

/** The findings as they go to the printer, nothing folded; the screen does not show them. */
export const FindingsSheet = ({ inspected: { name, findings } }: { inspected: Inspected }) =>
  createPortal(
    <div className="print-sheets findings-sheet">
      <h1>格式检查：{name}</h1>
      <p>{findingCounts(findings)}</p>
      {groupFindings(findings).map((group) => (
        <Fragment key={group.kind}>
          <h2>{`${group.title} ${group.findings.length} 项`}</h2>
          <table>
            <tbody>
              {group.findings.map((finding) => (
                <tr key={JSON.stringify(finding)}>
                  <td>{finding.clause}</td>
                  <td>{finding.element}</td>
                  <td>{findingWords(finding)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Fragment>
      ))}
    </div>,
    document.body,
  );
