import { Button } from '@fluentui/react-components';
import { DocumentAddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { sentences } from '../messages.ts';
import { BlankDialog } from './blank-dialog.tsx';
import { StartCard } from './start-card.tsx';
import type { Library } from './use-library.ts';

/** Start a report with five empty parts. */
export function BlankCard({ library }: { library: Library }) {
  const [open, setOpen] = useState(false);
  const latest = library.listing?.reports.toSorted((a, b) => b.savedAt.localeCompare(a.savedAt))[0];
  return (
    <StartCard icon={<DocumentAddRegular />} title="新建空白报告" text={sentences.blank}>
      <Button onClick={() => setOpen(true)}>新建报告</Button>
      <BlankDialog
        open={open}
        office={latest?.office ?? ''}
        onClose={() => setOpen(false)}
        onCreate={(year, office) => void library.create(year, office)}
      />
    </StartCard>
  );
}
