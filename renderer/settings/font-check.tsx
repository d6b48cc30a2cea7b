import { MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { ALTERNATIVE, type FontSet } from '../../shared/gongwen/font-sets.ts';
import { missingFonts } from './installed-fonts.ts';

/** In a dialog’s column that scrolls, a bar is as high as its words. */
const useStyles = makeStyles({ bar: { flexShrink: 0 } });

const namesOf = (fonts: FontSet): string[] => [...new Set(Object.values(fonts).map(({ name }) => name))];

/** A font's other name is no news to a clerk. */
const standIn = (name: string): string => {
  const [alternative = ''] = (ALTERNATIVE[name] ?? '').split(',');
  return /^\p{Script=Han}/u.test(alternative) ? alternative : '相近字体';
};

/** Which of a profile's fonts this machine lacks, and what Word shows instead. */
export function FontCheck({ fonts }: { fonts: FontSet }) {
  const styles = useStyles();
  const [missing, setMissing] = useState<string[] | null>(null);
  useEffect(() => {
    let gone = false;
    void missingFonts(namesOf(fonts)).then((names) => {
      if (!gone) setMissing(names);
    });
    return () => {
      gone = true;
    };
  }, [fonts]);
  if (missing === null) return null;
  if (missing.length === 0)
    return (
      <MessageBar intent="success" className={styles.bar}>
        <MessageBarBody>这台电脑上有全部所需的字体。</MessageBarBody>
      </MessageBar>
    );
  const instead = missing.map((name) => `${name}（Word 会改用${standIn(name)}）`);
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        这台电脑没有安装：{instead.join('、')}。文件里仍写着正确的字体，在装有字体的电脑上打开即可。
      </MessageBarBody>
    </MessageBar>
  );
}
