import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { fontsOf } from '../../shared/gongwen/font-sets.ts';
import { type Profile, STANDARD_PROFILE } from '../../shared/gongwen/profile.ts';
import { sentences } from '../messages.ts';
import { chooseProfile, useProfile, useProfileReady } from '../session/profile.ts';
import { FileInput } from '../ui/file-input.tsx';
import { FormDialog } from '../ui/form-dialog.tsx';
import { useNotify } from '../ui/notify.tsx';
import { CountyDialog } from './county/county-dialog.tsx';
import { FontCheck } from './font-check.tsx';
import { readProfile, saveProfile } from './profile-file.ts';
import { ProofreadSettings } from './proofread/proofread-settings.tsx';
import { SettingField } from './setting-field.tsx';
import { SETTINGS } from './setting-list.ts';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    // A longer hint beside it leaves a field where it is.
    alignItems: 'start',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  whole: { gridColumn: '1 / -1' },
  files: { display: 'flex', gap: tokens.spacingHorizontalS },
});

/** A profile whose name was left empty goes by the standard's. */
const named = (profile: Profile): Profile => ({
  ...profile,
  name: profile.name.trim() || STANDARD_PROFILE.name,
});

function ProfileFiles({ profile, onRead }: { profile: Profile; onRead: (profile: Profile) => void }) {
  const styles = useStyles();
  const notify = useNotify();
  const input = useRef<HTMLInputElement>(null);
  const save = (): void => {
    saveProfile(named(profile)).then(
      (fileName) => fileName === null || notify.done(`已保存：${fileName}`),
      (error: unknown) => notify.failed(error, 'save-profile'),
    );
  };
  const read = (file: File): void => {
    readProfile(file).then(onRead, (error: unknown) => notify.failed(error, 'read'));
  };
  return (
    <div className={styles.files}>
      <Button onClick={save}>保存到文件</Button>
      <Button onClick={() => input.current?.click()}>从文件读入</Button>
      <Button onClick={() => onRead(STANDARD_PROFILE)}>恢复国家标准</Button>
      <FileInput ref={input} label="格式方案文件" accept=".json" onFile={read} />
    </div>
  );
}

/** 设置: how this machine's reports are set. */
export function SettingsDialog({ onClose }: { onClose: () => void }) {
  return useProfileReady() ? <SettingsForm onClose={onClose} /> : null;
}

function SettingsForm({ onClose }: { onClose: () => void }) {
  const styles = useStyles();
  const notify = useNotify();
  const chosen = useProfile();
  const [profile, setProfile] = useState(chosen.profile);
  const [over, setOver] = useState<'county' | 'proofread' | null>(null);
  // What a county pack has brought meanwhile is what is set from now on.
  useEffect(() => setProfile(chosen.profile), [chosen.profile]);
  const back = (): void => setOver(null);
  const submit = (): void => {
    chooseProfile(named(profile)).then(onClose, (error: unknown) => notify.failed(error, 'settings'));
  };
  // One dialog at a time; what was set here stays meanwhile.
  if (over === 'county') return <CountyDialog onClose={back} />;
  if (over === 'proofread') return <ProofreadSettings onClose={back} />;
  return (
    <FormDialog
      title="公文格式设置"
      hint={sentences.settingsHint}
      action="保存"
      wide
      aside={<ProfileFiles profile={profile} onRead={setProfile} />}
      onClose={onClose}
      onSubmit={submit}
    >
      <span className={styles.files}>
        <Button onClick={() => setOver('county')}>县里的方案包</Button>
        <Button onClick={() => setOver('proofread')}>审校用语和规则库</Button>
      </span>
      <div className={styles.grid}>
        <Field label="方案名称" className={styles.whole}>
          <Input
            value={profile.name}
            maxLength={60}
            onChange={(_, { value }) => setProfile({ ...profile, name: value })}
          />
        </Field>
        {SETTINGS.map((setting) => (
          <SettingField
            key={setting.key}
            setting={setting}
            profile={profile}
            className={setting.key === 'fonts' ? styles.whole : ''}
            onChange={setProfile}
          />
        ))}
      </div>
      <FontCheck fonts={fontsOf(profile)} />
    </FormDialog>
  );
}
