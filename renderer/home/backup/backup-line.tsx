import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { BackupStatus } from '../../../shared/requests.ts';
import { failureWords } from '../../../shared/words.ts';
import { host } from '../../host.ts';
import { placeWords, unreadableWords } from './backup-words.ts';

const useStyles = makeStyles({
  line: { display: 'block', marginTop: tokens.spacingVerticalL, color: tokens.colorNeutralForeground3 },
});

/** What is amiss with the backups that make themselves; '' for nothing. */
function amissWords({ failure, place, unreadable }: BackupStatus): string {
  return [
    failure ? `上次自动备份没有完成。${failureWords(failure)}` : '',
    place && place.state !== 'kept' && place.state !== 'waiting' ? `备份的第二处，${placeWords(place)}` : '',
    unreadableWords(unreadable),
  ]
    .filter((words) => words !== '')
    .join('　');
}

/** Says at the foot of the home screen, quietly, where a backup could not be made or kept. It is tried again by itself. */
export function BackupLine() {
  const styles = useStyles();
  const [words, setWords] = useState('');
  useEffect(() => {
    // Where even this cannot be asked, the list above says that the host is gone.
    const look = () =>
      void host.call('backups:status').then(
        (status) => setWords(amissWords(status)),
        () => {},
      );
    look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, []);
  return (
    words !== '' && (
      <Text size={200} className={styles.line}>
        {words}
      </Text>
    )
  );
}
