import { Button } from '@fluentui/react-components';
import { DocumentAddRegular } from '@fluentui/react-icons';
import { runCommand } from '../commands.ts';
import { sentences } from '../messages.ts';
import { LaterDialog } from '../ui/later-parts.tsx';
import { blankPart } from './home-parts.ts';
import { StartCard } from './start-card.tsx';
import type { Library } from './use-library.ts';

interface BlankCardProps {
  library: Library;
  /** Whether it asks for year and office. */
  open: boolean;
  onClose: () => void;
}

/** Start a report with five empty parts. */
export function BlankCard({ library, open, onClose }: BlankCardProps) {
  const latest = library.listing?.reports.toSorted((a, b) => b.savedAt.localeCompare(a.savedAt))[0];
  return (
    <StartCard icon={<DocumentAddRegular />} title="新建空白报告" text={sentences.blank}>
      <Button onClick={() => runCommand('new-report')}>新建报告</Button>
      {open && (
        <LaterDialog part={blankPart} onFailed={onClose}>
          {({ BlankDialog }) => (
            <BlankDialog
              office={latest?.office ?? ''}
              onClose={onClose}
              onCreate={(year, office) => void library.create(year, office)}
            />
          )}
        </LaterDialog>
      )}
    </StartCard>
  );
}
