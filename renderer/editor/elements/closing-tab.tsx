import { Checkbox, Field, Input, Textarea } from '@fluentui/react-components';
import { beyondGb2312 } from '../../../shared/gongwen/gb2312.ts';
import { pageParagraphs } from '../../../shared/gongwen/page-paragraphs.ts';
import { useProfile } from '../../session/profile.tsx';
import type { TabProps } from './tab-props.ts';

/** 附件说明, 附注, 印章 (GB/T 9704-2012, 7.3.4 to 7.3.6), and the characters that the fonts lack. */
export function ClosingTab({ report, elements, onChange }: TabProps) {
  const { profile } = useProfile();
  const text = pageParagraphs(report)
    .map((paragraph) => paragraph.text)
    .join('');
  const beyond = profile.fonts === 'gb2312' ? beyondGb2312(text) : [];
  return (
    <>
      <Field label="附件" hint="每个附件的名称写一行；序号由程序加。">
        <Textarea
          rows={3}
          value={elements.annexes}
          onChange={(_, { value }) => onChange({ annexes: value })}
        />
      </Field>
      <Field label="附注" hint="不写括号。">
        <Input
          value={elements.note}
          placeholder="例如 联系人：李某，电话：12345678"
          onChange={(_, { value }) => onChange({ note: value })}
        />
      </Field>
      <Checkbox
        label="署名处加盖公章（成文日期右空四字，署名居中在日期之上）"
        checked={elements.sealed}
        onChange={(_, { checked }) => onChange({ sealed: checked === true })}
      />
      {beyond.length > 0 && (
        <Field label="仿宋_GB2312、楷体_GB2312 里没有的字" hint="不勾选时，Word 会自己选一种字体显示这些字。">
          {beyond.map((character) => (
            <Checkbox
              key={character}
              label={`“${character}”改用仿宋、楷体显示`}
              checked={elements.fallbackCharacters.includes(character)}
              onChange={(_, { checked }) =>
                onChange({
                  fallbackCharacters: checked
                    ? [...elements.fallbackCharacters, character]
                    : elements.fallbackCharacters.filter((each) => each !== character),
                })
              }
            />
          ))}
        </Field>
      )}
    </>
  );
}
