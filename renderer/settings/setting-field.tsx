import { Field, Input, Select, SpinButton } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Profile } from '../../shared/gongwen/profile.ts';
import { missingFonts } from './installed-fonts.ts';
import type { Setting, Weight } from './setting-list.ts';

interface SettingFieldProps {
  setting: Setting;
  profile: Profile;
  className?: string;
  onChange: (profile: Profile) => void;
}

const WEIGHTS: Record<Weight, string> = { rule: '规定', usual: '一般', practice: '实务' };
/** What is said of a value that the standard does not name. */
const OTHERWISE: Record<Weight, string> = {
  rule: '与规定不同，是当地做法',
  usual: '与一般要求不同，标准允许适当调整',
  practice: '标准没有规定，按通行做法',
};

const basisOf = (standard: boolean, weight: Weight): string =>
  standard ? '符合国家标准' : OTHERWISE[weight];

/** What the setting comes to, under its clause. */
function hintOf({ key, clause, weight, values, range, fonts }: Setting, profile: Profile): string {
  if (clause === '') return '国家标准没有规定';
  const source = `GB/T 9704—2012，${clause}（${WEIGHTS[weight]}）：`;
  if (fonts) return source + (profile[key] === '' ? '空着即用上面的一套' : basisOf(false, weight));
  const said = range?.says(profile);
  if (said)
    return source + [said.words, basisOf(said.standard, weight)].filter((words) => words !== '').join('，');
  return source + basisOf(values.find(({ value }) => value === profile[key])?.standard ?? false, weight);
}

/** Of the usual fonts those that this machine has. */
function useInstalled(names: readonly string[]): readonly string[] {
  const [installed, setInstalled] = useState<readonly string[]>([]);
  useEffect(() => {
    let gone = false;
    void missingFonts(names).then((missing) => {
      if (!gone) setInstalled(names.filter((name) => !missing.includes(name)));
    });
    return () => {
      gone = true;
    };
  }, [names]);
  return installed;
}

function FontInput({ setting, profile, fonts, onChange }: SettingFieldProps & { fonts: readonly string[] }) {
  const installed = useInstalled(fonts);
  const list = `fonts-${setting.key}`;
  return (
    <>
      <Input
        value={String(profile[setting.key])}
        maxLength={60}
        placeholder="字体名称"
        list={list}
        onChange={(_, { value }) => onChange({ ...profile, [setting.key]: value })}
      />
      <datalist id={list}>
        {installed.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}

const TWENTIETHS = 20;
/** As a file can hold it. */
const held = (points: number): number => Math.round(points * TWENTIETHS) / TWENTIETHS;

/** The control of one setting, with its clause and whether the standard or practice has it so. */
export function SettingField({ setting, profile, className, onChange }: SettingFieldProps) {
  const { key, label, values, range, fonts } = setting;
  const take = (typed: number): void => {
    if (range && typed >= range.least && typed <= range.most) onChange({ ...profile, [key]: held(typed) });
  };
  return (
    <Field label={label} hint={hintOf(setting, profile)} className={className}>
      {fonts ? (
        <FontInput setting={setting} profile={profile} fonts={fonts} onChange={onChange} />
      ) : range ? (
        <SpinButton
          value={Number(profile[key])}
          min={range.least}
          max={range.most}
          step={range.step}
          precision={2}
          stepPage={1}
          onChange={(_, { value, displayValue }) => take(value ?? Number.parseFloat(displayValue ?? ''))}
        />
      ) : (
        <Select
          value={values.findIndex(({ value }) => value === profile[key])}
          onChange={(_, { value }) => onChange({ ...profile, [key]: values[Number(value)]?.value })}
        >
          {values.map((each, index) => (
            <option key={each.label} value={index}>
              {each.label}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
